"""The day closes itself once: by the hour, after a stop, and whatever the clock does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from hub.config import HallConfig, HourSettings, SpecialDay
from hub.contract.codes import Code
from hub.contract.commands import IssueTicket, ReportDay
from hub.contract.events import FactKind
from hub.contract.results import DayReport
from hub.contract.states import Hall, HallStatus
from hub.contract.words import TicketState
from tests.desks import call, change, finish, sign_in, start, state, take, told, with_rules
from tests.desks import with_service as with_service_of
from tests.halls import Bench

Change = Callable[[HallConfig], HallConfig]

AFTER = 30
"""The sample hall closes at 17:00 on a Monday."""


def closing(hall: HallConfig) -> HallConfig:
    return with_rules(hall, close_after=AFTER)


@pytest.fixture(autouse=True)
def closes_by_itself(bench: Bench) -> None:
    change(bench, closing)


def at(bench: Bench, clock: str, day: str = "2026-11-23") -> None:
    """The clock shows this; the timers run."""
    bench.clock.time = datetime.fromisoformat(f"{day}T{clock}+08:00")
    bench.out = bench.engine.tick()


def status(bench: Bench) -> HallStatus:
    picture = bench.state("hall")
    assert isinstance(picture, Hall)
    return picture.status


def closings(bench: Bench) -> list[str]:
    """The days whose closing was told, in order."""
    return [str(f.fields["day"]) for f in told(bench) if f.kind is FactKind.DAY_CLOSED]


def test_the_day_closes_when_it_is_due_and_once(bench: Bench) -> None:
    take(bench)
    at(bench, "17:29:59")
    assert closings(bench) == []
    for clock in ("17:30:00", "17:30:01", "23:59:59"):
        at(bench, clock)
        assert closings(bench) == ["2026-11-23"]
    assert status(bench) is HallStatus.DAY_CLOSED
    assert state(bench, "A001") is TicketState.EXPIRED
    assert bench.refused("kiosk-1", IssueTicket, service="A") == Code.DAY_CLOSED


def test_who_is_served_is_served_to_the_end(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    take(bench)
    call(bench, counter)
    start(bench, counter)
    at(bench, "17:30:00")
    assert [state(bench, number) for number in ("A001", "A002")] == [
        TicketState.SERVING,
        TicketState.EXPIRED,
    ]
    finish(bench, counter)
    assert state(bench, "A001") is TicketState.DONE
    report = bench.expect(DayReport, "cli", ReportDay)
    assert (report.finished, report.expired, report.still_open) == (1, 1, 0)


def test_off_by_default(bench: Bench) -> None:
    change(bench, lambda hall: with_rules(hall, close_after=0))
    at(bench, "23:59:59")
    assert closings(bench) == []


def with_hours(**hours: tuple[str, ...]) -> Change:
    """The hall with other hours."""
    return lambda hall: msgspec.structs.replace(
        closing(hall), hours=msgspec.structs.replace(hall.hours, **hours)
    )


def with_late_service(hall: HallConfig) -> HallConfig:
    late = HourSettings(mon=("09:00-20:00",))
    return with_service_of(closing(hall), "B", hours=late)


def with_short_day(hall: HallConfig) -> HallConfig:
    short = SpecialDay("2026-11-23", ("09:00-12:00",))
    return msgspec.structs.replace(closing(hall), days=(*hall.days, short))


@pytest.mark.parametrize(
    ("changed", "open_until"),
    [
        (with_hours(mon=("09:00-11:30", "13:00-18:00")), "18:30:00"),
        (with_late_service, "20:30:00"),
        (with_short_day, "12:30:00"),
    ],
    ids=["lunch break", "one service is open longer", "special day"],
)
def test_it_follows_the_hours_of_the_day(bench: Bench, changed: Change, open_until: str) -> None:
    change(bench, changed)
    due = datetime.fromisoformat(f"2026-11-23T{open_until}+08:00")
    bench.clock.time = due
    bench.pass_time(seconds=-1)
    assert closings(bench) == []
    bench.pass_time(seconds=1)
    assert closings(bench) == ["2026-11-23"]


@pytest.mark.parametrize(
    "changed",
    [with_hours(mon=()), with_hours(mon=("09:00-24:00",))],
    ids=["closed all day", "due after midnight"],
)
def test_what_is_never_due_is_closed_by_the_next_day(bench: Bench, changed: Change) -> None:
    change(bench, changed)
    at(bench, "23:59:59")
    assert closings(bench) == []
    at(bench, "00:00:00", "2026-11-24")
    assert closings(bench) == ["2026-11-23"]


def restarted(bench: Bench, clock: str, day: str = "2026-11-23") -> Bench:
    """The hub ends at once; another one starts on its folder at this time."""
    bench.engine.db.close()
    again = Bench(Path(bench.folder.root))
    again._ids = bench._ids  # a known request id would get its old answer
    bench.engine = again.engine
    change(again, closing)
    at(again, clock, day)
    return again


def test_a_hub_that_was_away_closes_when_it_is_back(bench: Bench) -> None:
    take(bench)
    again = restarted(bench, "19:00:00")
    assert closings(again) == ["2026-11-23"]
    assert state(again, "A001") is TicketState.EXPIRED


def test_a_hub_that_was_away_over_midnight_closes_yesterday_and_opens_today(bench: Bench) -> None:
    take(bench)
    again = restarted(bench, "08:59:00", "2026-11-24")
    assert closings(again) == ["2026-11-23"]
    assert status(again) is HallStatus.CLOSED
    at(again, "09:00:00", "2026-11-24")
    assert take(again).ticket == "A001"


def test_a_hub_that_starts_after_the_hours_of_a_new_day_closes_both(bench: Bench) -> None:
    take(bench)
    again = restarted(bench, "21:00:00", "2026-11-24")
    assert closings(again) == ["2026-11-23", "2026-11-24"]


def test_a_clock_that_jumps_back_neither_reopens_nor_closes_twice(bench: Bench) -> None:
    at(bench, "17:30:00")
    at(bench, "16:30:00")
    assert bench.refused("kiosk-1", IssueTicket, service="A") == Code.DAY_CLOSED
    assert status(bench) is HallStatus.DAY_CLOSED
    at(bench, "17:30:00")
    assert closings(bench) == ["2026-11-23"]


def test_a_clock_that_jumps_back_over_midnight_leaves_both_days_alone(bench: Bench) -> None:
    at(bench, "17:30:00")
    at(bench, "00:00:10", "2026-11-24")
    at(bench, "23:59:50")
    at(bench, "00:00:20", "2026-11-24")
    assert closings(bench) == ["2026-11-23"]
    at(bench, "09:30:00", "2026-11-24")
    assert take(bench).ticket == "A001"


def test_a_clock_that_jumps_forward_over_the_closing_closes_once(bench: Bench) -> None:
    take(bench)
    at(bench, "16:59:00")
    at(bench, "18:00:00")
    at(bench, "18:00:01")
    assert closings(bench) == ["2026-11-23"]


def test_a_clock_that_jumps_forward_over_midnight_closes_yesterday_once(bench: Bench) -> None:
    take(bench)
    at(bench, "16:59:00")
    at(bench, "09:10:00", "2026-11-24")
    at(bench, "09:10:01", "2026-11-24")
    assert closings(bench) == ["2026-11-23"]
    assert take(bench).ticket == "A001"
