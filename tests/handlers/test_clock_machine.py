"""One case's deadline under random stops, extensions, days and announcements: what the hub has
stored must be what somebody counts day by day with a finger on the calendar."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from hub.contract.commands import (
    ExtendDeadline,
    PauseDeadline,
    RegisterCase,
    ResumeDeadline,
    SetDay,
)
from hub.contract.results import CalendarChanged, CaseRegistered, DeadlineChanged
from hub.contract.words import Outcome, StopReason
from hub.domain.clock import BY_LAW
from tests.handlers.test_cases import PENSION, findings, serving
from tests.machines import HallMachine, run

COUNTER = "counter-3"
LIMIT = 30
ONE_DAY = timedelta(days=1)


class Clock(HallMachine):
    """A case that was accepted on 23 November 2026 with 30 working days."""

    def __init__(self) -> None:
        super().__init__()
        serving(self.bench)
        self.case = self.bench.expect(
            CaseRegistered,
            COUNTER,
            RegisterCase,
            item=PENSION,
            outcome=Outcome.ACCEPTED,
            findings=findings(self.bench, PENSION),
        ).case.case_no
        self.start = self.today = date(2026, 11, 23)
        self.stopped: set[date] = set()
        self.since: date | None = None
        self.extra = 0
        self.announced: dict[date, bool] = {}

    def works(self, day: date) -> bool:
        """By the notice for 2026, which has no holiday after the case began, and what was set."""
        return self.announced.get(day, day.isoweekday() < 6)

    def counted(self) -> date:
        day, run = self.start, 0
        while run < LIMIT + self.extra:
            day += ONE_DAY
            run += self.works(day) and day not in self.stopped
        return day

    def change(self, command: type, **fields: object) -> None:
        self.bench.expect(DeadlineChanged, COUNTER, command, case_no=self.case, **fields)

    def in_time(self) -> bool:
        return self.since is None and self.today <= self.counted()

    @rule(days=st.integers(1, 9))
    def pass_days(self, days: int) -> None:
        self.today += days * ONE_DAY
        at = datetime.combine(self.today, datetime.min.time(), self.bench.clock.time.tzinfo)
        self.bench.clock.time = at + timedelta(hours=10)
        self.bench.engine.tick()

    @precondition(in_time)
    @rule(reason=st.sampled_from(BY_LAW), expected=st.integers(1, 20))
    def pause(self, reason: StopReason, expected: int) -> None:
        self.change(PauseDeadline, reason=reason, expected_days=expected)
        self.since = self.today

    @precondition(lambda self: self.since is not None)
    @rule()
    def resume(self) -> None:
        self.change(ResumeDeadline)
        assert self.since is not None
        self.stopped |= {self.since + n * ONE_DAY for n in range((self.today - self.since).days)}
        self.since = None

    @precondition(lambda self: self.in_time() and not self.extra)
    @rule(days=st.integers(1, 10))
    def extend(self, days: int) -> None:
        self.change(ExtendDeadline, days=days, approved_by="局长", reason="x")
        self.extra = days

    @rule(ahead=st.integers(-5, 60), working=st.sampled_from([True, False, None]))
    def announce(self, ahead: int, working: bool | None) -> None:
        day = self.today + ahead * ONE_DAY
        asked = {"day": day.isoformat(), "working": working}
        self.bench.expect(CalendarChanged, "cli", SetDay, **asked)
        if working is None:
            self.announced.pop(day, None)
        else:
            self.announced[day] = working

    @invariant()
    def stored_is_counted(self) -> None:
        day, provisional, due = self.bench.engine.db.execute(
            "SELECT deadline, provisional, due FROM cases JOIN clocks ON case_id = cases.id"
        ).fetchone()
        assert day == due
        if self.since is not None:
            assert day is None
            return
        last = self.counted()
        assert day == last.isoformat()
        assert bool(provisional) == (last.year > 2026)


@pytest.mark.timeout(300)
def test_the_stored_day_is_the_counted_one(sample_folder: Path) -> None:
    run(Clock, sample_folder, examples=25, steps=20)
