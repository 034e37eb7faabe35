"""Pauses among everything else, in any order: each clock counts the time of the hall at work.

The model is one stopwatch for each ticket, which runs while the hall is not paused.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from hub.bootstrap import build_engine
from hub.config import HallConfig, HourSettings
from hub.contract.commands import (
    CallNext,
    Command,
    FinishTicket,
    IssueTicket,
    ParkTicket,
    PauseHall,
    ResumeHall,
    StartServing,
)
from hub.contract.results import Refusal, Reply, TicketCalled, TicketIssued
from hub.contract.words import HallPauseReason
from tests.desks import change, sign_in
from tests.machines import HallMachine, run

COUNTERS = st.sampled_from(("counter-2", "counter-3"))
REASONS = st.sampled_from(HallPauseReason)
A_PLACE = timedelta(milliseconds=1)
"""A place before or behind others is made by some microseconds."""


def open_all_day(hall: HallConfig) -> HallConfig:
    """However the clock is set, tickets are given."""
    week = dict.fromkeys(("mon", "tue", "sun"), ("00:00-24:00",))
    changed: HallConfig = msgspec.structs.replace(hall, hours=HourSettings(**week))
    return changed


class Hall(HallMachine):
    """Residents, two clerks, a supervisor, somebody who restarts the hub and sets the clock."""

    def __init__(self) -> None:
        super().__init__()
        change(self.bench, open_all_day)
        self.worked: dict[str, timedelta] = {}
        self.paused = False
        sign_in(self.bench, "0218"), sign_in(self.bench)

    def send(self, device: str, command: type[Command], **fields: object) -> Reply:
        """Send what a pause halts: it is refused exactly while the hall is paused."""
        reply = self.bench.send(device, command, **fields)
        halted = isinstance(reply, Refusal) and reply.code == "hall_paused"
        assert halted is self.paused
        return reply

    @rule()
    def take(self) -> None:
        reply = self.send("kiosk-1", IssueTicket, service="A", acknowledge=True)
        if isinstance(reply, TicketIssued):
            self.worked[reply.ticket] = timedelta()
        else:
            assert self.paused

    @rule(counter=COUNTERS)
    def call(self, counter: str) -> None:
        reply = self.send(counter, CallNext)
        if isinstance(reply, TicketCalled) and reply.ticket is not None:
            assert reply.ticket == min(self.waiting() | {reply.ticket}), "who came first"

    @rule(counter=COUNTERS)
    def start(self, counter: str) -> None:
        self.send(counter, StartServing)

    @rule(counter=COUNTERS, park=st.booleans())
    def end(self, counter: str, park: bool) -> None:
        """Allowed in a pause too."""
        if park:
            reply = self.bench.send(counter, ParkTicket, reason="x")
        else:
            reply = self.bench.send(counter, FinishTicket, advice_only=True)
        assert not isinstance(reply, Refusal) or reply.code != "hall_paused"

    @rule(reason=REASONS)
    def pause(self, reason: HallPauseReason) -> None:
        assert not isinstance(self.bench.send("cli", PauseHall, reason=reason), Refusal)
        self.paused = True

    @rule()
    def resume(self) -> None:
        reply = self.bench.send("cli", ResumeHall)
        assert isinstance(reply, Refusal) is not self.paused
        self.paused = False

    @rule(seconds=st.integers(1, 300))
    def let_time_pass(self, seconds: int) -> None:
        self.bench.pass_time(seconds=seconds)
        if not self.paused:
            for ticket in self.worked:
                self.worked[ticket] += timedelta(seconds=seconds)

    @rule(minutes=st.integers(-20, 20).filter(bool))
    def set_the_clock(self, minutes: int) -> None:
        self.bench.clock.set_by(timedelta(minutes=minutes))
        self.bench.pass_time(seconds=0)

    @rule()
    def restart(self) -> None:
        self.bench.engine.db.close()
        hall = self.bench.engine.hall
        self.bench.engine = build_engine(self.bench.folder, hall=hall, clock=self.bench.clock)

    def waiting(self) -> set[str]:
        rows = self.bench.engine.db.execute("SELECT number FROM tickets WHERE state = 'waiting'")
        return {number for (number,) in rows}

    @invariant()
    def each_clock_counts_the_time_at_work(self) -> None:
        db = self.bench.engine.db
        row = db.execute("SELECT since FROM hall_pause").fetchone()
        assert (row is not None) is self.paused
        now = datetime.fromisoformat(row[0]) if row else self.bench.clock.now()
        for number, since in db.execute(
            "SELECT number, since FROM tickets WHERE state IN ('waiting', 'called', 'parked')"
        ):
            apart = now - datetime.fromisoformat(since) - self.worked[number]
            assert abs(apart) < A_PLACE

    @invariant()
    def nobody_is_called_in_a_pause(self) -> None:
        called = "SELECT count(*) FROM tickets WHERE state = 'called'"
        assert not self.paused or self.bench.engine.db.execute(called).fetchone() == (0,)


def test_pauses_among_everything_else(sample_folder: Path) -> None:
    run(Hall, sample_folder, examples=20, steps=25)
