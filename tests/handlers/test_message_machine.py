"""Calls for help in any order, by everybody: what the hall's picture says is what was said."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from hub.bootstrap import build_engine
from hub.contract.commands import (
    AnswerMessage,
    CloseDay,
    Login,
    Logout,
    SendMessage,
    WithdrawMessage,
)
from hub.contract.results import Done, LoggedIn, MessageSent, Refusal
from hub.contract.states import AlertKind, Hall
from hub.contract.words import Addressee, MessageStage, Wish
from hub.domain.message import moved
from tests.desks import sign_in
from tests.halls import PIN
from tests.machines import HallMachine, run

CLERKS = {"counter-2": "0218", "counter-3": "0217"}
CHIEF, GUIDE = "counter-4", "guide-1"
STAGES = st.sampled_from(
    [MessageStage.DELIVERED, MessageStage.SEEN, MessageStage.COMING, MessageStage.DONE]
)
COUNTERS = st.sampled_from(sorted(CLERKS))


class Helping(HallMachine):
    """Two clerks who call, a supervisor and a guide's device that answer, and restarts.

    The model: window and addressee → number, words and stage of the call that is open.
    """

    def __init__(self) -> None:
        super().__init__()
        self.open: dict[tuple[int, Addressee], tuple[int, Wish, MessageStage]] = {}
        sign_in(self.bench, "0218"), sign_in(self.bench), sign_in(self.bench, "0901", 4)

    @rule(counter=COUNTERS, to=st.sampled_from(Addressee), wish=st.sampled_from(list(Wish)[:2]))
    def call(self, counter: str, to: Addressee, wish: Wish) -> None:
        key = (int(counter[-1]), to)
        reply = self.bench.send(counter, SendMessage, to=to, wish=wish)
        known = self.open.get(key)
        if isinstance(reply, MessageSent):
            assert known is None or known[:2] == (reply.message.no, wish)
            self.open[key] = (reply.message.no, wish, reply.message.stage)
            assert reply.message.stage is (known[2] if known else MessageStage.SENT)
        else:
            assert isinstance(reply, Refusal)
            wanted = "too_many_messages" if known is None else "message_open"
            assert reply.code == wanted
            assert known is None or known[1] is not wish

    @rule(data=st.data(), who=st.sampled_from((CHIEF, GUIDE)), stage=STAGES)
    def answer(self, data: st.DataObject, who: str, stage: MessageStage) -> None:
        no = data.draw(self._numbers())
        reply = self.bench.send(who, AnswerMessage, message=no, stage=stage)
        found = next((key for key, one in self.open.items() if one[0] == no), None)
        may = found is not None and (who == CHIEF or found[1] is Addressee.GUIDE)
        assert isinstance(reply, Done) is may
        if found is not None and may:
            self._move(found, stage)

    @rule(data=st.data(), counter=COUNTERS)
    def withdraw(self, data: st.DataObject, counter: str) -> None:
        no = data.draw(self._numbers())
        reply = self.bench.send(counter, WithdrawMessage, message=no)
        own = [k for k, one in self.open.items() if one[0] == no and k[0] == int(counter[-1])]
        assert isinstance(reply, Done) is bool(own)
        for key in own:
            del self.open[key]

    @rule(counter=COUNTERS)
    def sign_out_and_in(self, counter: str) -> None:
        self.bench.expect(Done, counter, Logout)
        self.open = {key: one for key, one in self.open.items() if key[0] != int(counter[-1])}
        self.bench.expect(LoggedIn, counter, Login, clerk=CLERKS[counter], pin=PIN)

    @rule(minutes=st.integers(1, 12))
    def wait(self, minutes: int) -> None:
        self.bench.pass_time(minutes=minutes)

    @rule()
    def restart(self) -> None:
        self.bench.engine.db.close()
        self.bench.engine = build_engine(self.bench.folder, clock=self.bench.clock)

    @rule()
    def close_the_day(self) -> None:
        if isinstance(self.bench.send("cli", CloseDay), Done):
            self.open = {}

    def _numbers(self) -> st.SearchStrategy[int]:
        """A call that is open, or one that is over or never was."""
        return st.sampled_from([one[0] for one in self.open.values()] + [1, 999])

    def _move(self, key: tuple[int, Addressee], stage: MessageStage) -> None:
        no, wish, now = self.open[key]
        after = moved(now, stage) or now
        if after is MessageStage.DONE:
            del self.open[key]
        else:
            self.open[key] = (no, wish, after)

    @invariant()
    def the_hall_shows_what_is_open(self) -> None:
        hall = self.bench.state("hall")
        assert isinstance(hall, Hall)
        shown = {
            (alert.window, alert.message.to): (
                alert.message.no,
                alert.message.wish,
                alert.message.stage,
            )
            for alert in hall.alerts
            if alert.kind is AlertKind.MESSAGE and alert.message is not None
        }
        assert shown == self.open
        assert sum(alert.kind is AlertKind.MESSAGE for alert in hall.alerts) == len(self.open)


def test_calls_in_any_order(sample_folder: Path) -> None:
    run(Helping, sample_folder, examples=12, steps=20)
