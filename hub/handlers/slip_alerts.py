"""A paper that did not come out is told, until somebody prints it elsewhere or it is of no use."""

from __future__ import annotations

from datetime import timedelta

from hub.contract.devices import FailReason
from hub.contract.states import Alert, AlertKind
from hub.contract.words import Language, Text
from hub.handlers.alert_texts import REASONS
from hub.handlers.work import Work
from hub.store import alerts, devices, jobs

TOLD_FOR = timedelta(minutes=10)
"""Who has waited longer for a slip goes by the number that was on the screen."""
PAPER = Text("单据", "a paper", "ཡིག་འཛིན།")
SLIP = Text("号票", "slip", "ཨང་རྟགས།")


def begin(
    work: Work, job: str, device: str, ticket: str | None, reason: FailReason | None, *, slip: bool
) -> None:
    """A job of this device's printer failed or was never begun; one of long ago, which a hub that
    was off has only found, is nobody's any more."""
    if work.now - jobs.valid_until(work.db, job) > TOLD_FOR:
        return
    known = devices.find(work.db, device)
    told = Alert(
        id=alerts.slip_id(job),
        kind=AlertKind.SLIP,
        text=_text(device, SLIP if slip else PAPER, ticket, reason),
        since=work.now,
        device=device,
        window=known.window if known else None,
    )
    if alerts.begin(work.db, told):
        work.touch_hall()


def end(work: Work, job: str) -> None:
    """It goes on elsewhere, or came out after all."""
    if alerts.end(work.db, alerts.slip_id(job), work.now):
        work.touch_hall()


def end_old(work: Work) -> None:
    """Timer: nobody waits for a slip for ever."""
    if alerts.end_older(work.db, AlertKind.SLIP, work.now - TOLD_FOR, work.now):
        work.touch_hall()


def _text(device: str, what: Text, ticket: str | None, reason: FailReason | None) -> Text:
    """`kiosk-1 未打出 A023 号票：缺纸`."""
    why = REASONS[reason] if reason else Text("")
    return Text(
        f"{device} 未打出{f' {ticket} ' if ticket else ''}{what.zh}"
        + (f"：{why.zh}" if reason else ""),
        f"{device} did not print {what.en}{f' {ticket}' if ticket else ''}"
        + (f": {why.en}" if reason else ""),
        f"{device} ནས་ {f'{ticket} ' if ticket else ''}{what.inn(Language.BO)} པར་བཏབ་མེད།"
        + (f" {why.inn(Language.BO)}" if reason else ""),
    )


TIMERS = (end_old,)
