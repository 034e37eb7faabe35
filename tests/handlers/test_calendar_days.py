"""The hall's own calendar: shown, set, put, and what it does to cases that run."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from hub.contract import wire
from hub.contract.commands import (
    IssueTicket,
    Login,
    PutCalendar,
    RegisterCase,
    SetDay,
    ShowCalendar,
    ShowCurrent,
)
from hub.contract.events import FactKind
from hub.contract.results import (
    CalendarChanged,
    CalendarShown,
    CaseRegistered,
    Current,
    LoggedIn,
    Refusal,
)
from hub.contract.states import AlertKind, Hall, Menu
from hub.contract.words import NamedDay, Outcome
from hub.domain.calendar import SpecialDay
from hub.handlers import clocks
from hub.receiving import Incoming
from hub.store import calendar as store
from tests.desks import sign_in, told
from tests.halls import PIN, Bench
from tests.handlers.test_cases import PENSION, findings, serving

YEAR_2027 = tuple(NamedDay(f"2027-01-0{n}", working=n == 2, name="元旦") for n in (1, 2))


def shown(bench: Bench, year: int | None = None) -> CalendarShown:
    return bench.expect(CalendarShown, "cli", ShowCalendar, year=year)


def put_2027(bench: Bench, **fields: object) -> CalendarChanged:
    asked = {"years": (2027,), "days": YEAR_2027, "source": "国办通知", **fields}
    return bench.expect(CalendarChanged, "cli", PutCalendar, **asked)


def register(bench: Bench, counter: str) -> CaseRegistered:
    """30 working days from 23 November: beyond the year that is known."""
    return bench.expect(
        CaseRegistered,
        counter,
        RegisterCase,
        item=PENSION,
        outcome=Outcome.ACCEPTED,
        findings=findings(bench, PENSION),
    )


def menu(bench: Bench) -> Menu:
    picture = bench.state("menu")
    assert isinstance(picture, Menu)
    return picture


def test_a_new_hall_knows_last_year_and_this_one(bench: Bench) -> None:
    year = shown(bench)
    assert (year.year, year.covered, year.source) == (2026, True, "chinesecalendar")
    assert year.known_years == (2025, 2026)
    assert NamedDay("2026-10-10", True, "国庆节调休上班") in year.days
    assert not shown(bench, 2027).covered


def test_the_first_start_fills_a_store_that_has_none_and_no_later_one(bench: Bench) -> None:
    bench.engine.db.execute("DELETE FROM calendar_years")
    bench.engine.db.execute("DELETE FROM calendar_days")
    bench.expect(CalendarChanged, "cli", SetDay, day="2026-12-24", working=False)
    again = Bench(bench.folder.root)
    assert shown(again).covered
    again.expect(CalendarChanged, "cli", SetDay, day="2026-12-25", working=False)
    third = Bench(bench.folder.root)
    assert {"2026-12-24", "2026-12-25"} <= set(shown(third).own)


def test_a_day_set_by_hand_counts_at_once_and_says_who_set_it(bench: Bench) -> None:
    counter = sign_in(bench)
    assert menu(bench).open
    changed = bench.expect(
        CalendarChanged, "cli", SetDay, day="2026-11-23", working=False, name="藏历节日"
    )
    assert changed.moved == 0
    closed = menu(bench)
    assert not closed.open
    assert closed.next_open is not None
    assert closed.next_open.isoformat() == "2026-11-24T09:00:00+08:00"
    assert bench.refused("kiosk-1", IssueTicket, service="A") == "service_closed"
    (fact,) = [f for f in told(bench) if f.kind is FactKind.CALENDAR_CHANGED]
    assert (fact.device, fact.fields["day"], fact.fields["working"]) == ("cli", "2026-11-23", False)
    assert shown(bench).own == ("2026-11-23",)
    bench.expect(CalendarChanged, "cli", SetDay, day="2026-11-23", working=None)
    assert menu(bench).open
    assert bench.refused(counter, SetDay, day="2026-11-23", working=False) == "not_allowed"


def test_a_supervisor_at_a_counter_may_set_a_day_and_is_named(bench: Bench) -> None:
    bench.expect(LoggedIn, "counter-2", Login, clerk="0901", pin=PIN)
    bench.expect(CalendarChanged, "counter-2", SetDay, day="2026-12-24", working=False)
    fact = told(bench)[-1]
    assert (fact.clerk, fact.device, fact.window) == ("0901", "counter-2", 2)


def test_an_announced_year_makes_a_deadline_firm_and_moves_it(bench: Bench) -> None:
    counter = serving(bench)
    case = register(bench, counter).case
    assert (case.deadline, case.provisional) == ("2027-01-04", True)
    # 1 January is off, but Saturday the 2nd is worked: the thirtieth day stays the 4th.
    changed = put_2027(bench)
    assert (changed.known_years, changed.moved) == ((2025, 2026, 2027), 0)
    (case,) = bench.expect(Current, counter, ShowCurrent).cases
    assert (case.deadline, case.provisional) == ("2027-01-04", False)
    assert put_2027(bench, days=YEAR_2027[:1]).moved == 1
    (case,) = bench.expect(Current, counter, ShowCurrent).cases
    assert (case.deadline, case.provisional) == ("2027-01-05", False)


def test_days_set_by_hand_stay_when_asked(bench: Bench) -> None:
    bench.expect(CalendarChanged, "cli", SetDay, day="2027-01-04", working=False, name="地方")
    put_2027(bench, keep_own=True)
    assert {d.day: d.working for d in shown(bench, 2027).days} == {
        "2027-01-01": False,
        "2027-01-02": True,
        "2027-01-04": False,
    }
    put_2027(bench)
    assert [d.day for d in shown(bench, 2027).days] == ["2027-01-01", "2027-01-02"]


@pytest.mark.parametrize(
    ("days", "why"),
    [
        ((NamedDay("2027-02-30", working=False),), "2027-02-30"),
        ((NamedDay("2026-02-03", working=False),), "2026-02-03 ∉ 2027"),
        (YEAR_2027 + YEAR_2027[:1], "2027-01-01 ×2"),
    ],
)
def test_a_wrong_calendar_changes_nothing(
    bench: Bench, days: tuple[NamedDay, ...], why: str
) -> None:
    reply = bench.send("cli", PutCalendar, years=(2027,), days=days)
    assert reply.code == "calendar_wrong"  # type: ignore[attr-defined]
    assert why in reply.message  # type: ignore[attr-defined]
    assert not shown(bench, 2027).covered


def test_a_year_of_long_names_fits_into_one_reply(bench: Bench) -> None:
    every = [date(2028, 1, 1) + timedelta(n) for n in range(366)]
    for day in every:
        store.set_day(bench.engine.db, SpecialDay(day, working=False, name="𪚥" * 24))
    year = shown(bench, 2028)
    assert len(year.days) == len(year.own) == 366


def test_who_comes_in_the_same_moment_is_answered_by_the_new_calendar(bench: Bench) -> None:
    asked = (
        ("cli", SetDay(request_id="group-0001", day="2026-11-23", working=False)),
        ("kiosk-1", IssueTicket(request_id="group-0002", service="A")),
    )
    out = bench.engine.run_group([Incoming(name, wire.encode(command)) for name, command in asked])
    replies = [wire.replies.decode(o.payload) for o in out if "/reply/" in o.topic]
    assert isinstance(replies[0], CalendarChanged)
    assert isinstance(replies[1], Refusal)
    assert replies[1].code == "service_closed"


def test_a_change_that_is_taken_back_is_not_remembered(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = bench.engine.almanac.days

    def fail(*_: object) -> int:
        raise RuntimeError

    monkeypatch.setattr(clocks, "count_again", fail)
    assert bench.refused("cli", SetDay, day="2026-12-24", working=False) == "bug"
    assert bench.engine.almanac.days == before == store.table(bench.engine.db)


def test_a_full_disk_takes_the_change_back_whole(bench: Bench) -> None:
    before = bench.engine.almanac.days
    (pages,) = bench.engine.db.execute("PRAGMA page_count").fetchone()
    bench.engine.db.execute(f"PRAGMA max_page_count = {pages}")
    days = tuple(
        NamedDay(f"2028-{m:02}-{d:02}", False, "x" * 24) for m in range(1, 13) for d in range(1, 29)
    )
    assert bench.refused("cli", PutCalendar, years=(2028,), days=days) == "unavailable"
    assert bench.engine.almanac.days == before == store.table(bench.engine.db)


def test_the_supervisor_is_told_when_the_calendar_ends_soon(bench: Bench) -> None:
    def alerts() -> list[AlertKind]:
        hall = bench.state("hall")
        assert isinstance(hall, Hall)
        return [alert.kind for alert in hall.alerts]

    bench.pass_time(days=7)
    assert AlertKind.CALENDAR not in alerts()
    bench.pass_time(days=7)
    assert AlertKind.CALENDAR in alerts()
    put_2027(bench)
    bench.pass_time(seconds=1)
    assert AlertKind.CALENDAR not in alerts()
