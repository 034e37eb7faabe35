"""Calls for help as the clerk reads them, sent from here or for him to answer: pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import NamedTuple

from counter.say import Say
from hub.contract import names
from hub.contract.states import Alert, AlertKind, OpenMessage
from hub.contract.words import Addressee, MessageStage

TOLD: dict[MessageStage, str] = {
    MessageStage.SENT: "还没有人收到",
    MessageStage.DELIVERED: "已送到%1",
    MessageStage.SEEN: "%1已看到",
    MessageStage.COMING: "%2 正在过来",
}
"""Of a stage that is open; `%1` is filled with who is called, `%2` with who comes."""
LETTERS: dict[Addressee, str] = {Addressee.GUIDE: "G", Addressee.SUPERVISOR: "S"}
"""The key that ticks each."""


class Step(StrEnum):
    """What one can do about a call."""

    COME = "come"
    END = "end"
    WITHDRAW = "withdraw"


STEPS: dict[Step, str] = {Step.COME: "我来", Step.END: "已处理", Step.WITHDRAW: "撤回呼叫"}


class Call(NamedTuple):
    """An open call: `own` was sent from this window."""

    alert: str
    window: int
    message: OpenMessage
    own: bool

    @property
    def step(self) -> Step:
        """What is due: to come, to say that it is done, or to need nobody any more."""
        if self.message.stage is MessageStage.COMING:
            return Step.END
        return Step.WITHDRAW if self.own else Step.COME

    def told(self) -> Say:
        """How far it is."""
        who = names.ADDRESSEES[self.message.to]
        return Say(TOLD[self.message.stage], (who, self.message.by))


def calls_of(alerts: Iterable[Alert], window: int, helps: Collection[Addressee]) -> list[Call]:
    """The calls that a window has sent or its clerk answers."""
    return [
        Call(alert.id, alert.window, alert.message, alert.window == window)
        for alert in alerts
        if alert.message is not None
        and alert.window is not None
        and (alert.window == window or alert.message.to in helps)
    ]


def is_for(alert: Alert, helps: Collection[Addressee]) -> bool:
    """Whether somebody is called, by a clerk or a resident, whose calls `helps` answers."""
    if alert.kind is AlertKind.GUIDE:
        return Addressee.GUIDE in helps
    return alert.message is not None and alert.message.to in helps
