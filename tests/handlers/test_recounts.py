"""A changed calendar and very many open cases: counted some at a time, none forgotten."""

from __future__ import annotations

from collections import Counter

import pytest

from hub.bootstrap import build_engine
from hub.contract.commands import ListDeadlines, PauseDeadline, SetDay
from hub.contract.events import FactKind
from hub.contract.results import CalendarChanged, DeadlineChanged, Deadlines
from hub.contract.states import AlertKind, Hall
from hub.contract.words import StopReason
from hub.handlers.clocks import SLICE
from tests.desks import told
from tests.halls import Bench
from tests.handlers.test_deadlines import accepted, at

MANY = 2 * SLICE + 50
BEFORE, AFTER = "2026-10-23", "2026-10-26"


@pytest.fixture
def first(bench: Bench) -> str:
    """One case of many that end on the same day."""
    case_no = accepted(bench)
    db = bench.engine.db
    names = [row[1] for row in db.execute("PRAGMA table_info(cases)")]
    others = ", ".join(name for name in names if name not in ("id", "case_no"))
    db.executemany(
        f"INSERT INTO cases (case_no, {others}) SELECT 'many-' || ?, {others} FROM cases"
        " WHERE case_no = ?",
        [(f"{number:04}", case_no) for number in range(MANY - 1)],
    )
    db.execute(
        "INSERT INTO clocks (case_id, start, days, unit, due) SELECT c.id, k.start, k.days, k.unit,"
        " k.due FROM cases c, clocks k WHERE c.case_no LIKE 'many-%'"
    )
    return case_no


def announce(bench: Bench, working: bool = False) -> CalendarChanged:
    """12 October is off: everything that runs over it moves by a day."""
    return bench.expect(CalendarChanged, "cli", SetDay, day="2026-10-12", working=working)


def days(bench: Bench) -> Counter[str]:
    """How many clocks end on which day, and the same of the cases."""
    rows = bench.engine.db.execute(
        "SELECT k.due, c.deadline FROM clocks k JOIN cases c ON c.id = k.case_id"
    ).fetchall()
    assert all(due == deadline for due, deadline in rows), "a case moves whole"
    return Counter(due for due, _ in rows)


def left(bench: Bench) -> int:
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    return hall.recounting


def moved(bench: Bench) -> Counter[str]:
    """Cases that were told, and how often."""
    facts = [fact for fact in told(bench) if fact.kind is FactKind.DEADLINE_MOVED]
    return Counter(str(fact.fields["case_no"]) for fact in facts)


def test_the_first_at_once_the_others_tick_by_tick(bench: Bench, first: str) -> None:
    changed = announce(bench)
    assert (changed.moved, changed.left) == (SLICE, MANY - SLICE)
    assert days(bench) == {AFTER: SLICE, BEFORE: MANY - SLICE}
    assert left(bench) == MANY - SLICE
    assert bench.expect(Deadlines, "cli", ListDeadlines).recounting == MANY - SLICE
    for rest in (50, 0, 0):
        bench.engine.tick()
        assert left(bench) == rest
    assert days(bench) == {AFTER: MANY}
    assert set(moved(bench).values()) == {1}
    assert len(moved(bench)) == MANY


def test_few_are_counted_with_the_change(bench: Bench) -> None:
    accepted(bench)
    changed = announce(bench)
    assert (changed.moved, changed.left) == (1, 0)


def test_a_restart_goes_on_where_it_was(bench: Bench, first: str) -> None:
    announce(bench)
    bench.engine.db.close()
    bench.engine = build_engine(bench.folder, clock=bench.clock)
    assert left(bench) == MANY - SLICE
    for _ in range(3):
        bench.engine.tick()
    assert days(bench) == {AFTER: MANY}


def test_a_change_that_is_taken_back_meanwhile_leaves_all_as_it_was(
    bench: Bench, first: str
) -> None:
    announce(bench)
    announce(bench, working=True)
    for _ in range(4):
        bench.engine.tick()
    assert (days(bench), left(bench)) == ({BEFORE: MANY}, 0)


def test_who_changes_a_case_meanwhile_finds_it_counted(bench: Bench, first: str) -> None:
    db = bench.engine.db
    announce(bench)
    (last,) = db.execute("SELECT max(case_id) FROM recounts").fetchone()
    (case_no,) = db.execute("SELECT case_no FROM cases WHERE id = ?", (last,)).fetchone()
    asked = {"case_no": case_no, "reason": StopReason.HEARING, "expected_days": 5, "print": False}
    bench.expect(DeadlineChanged, "counter-3", PauseDeadline, **asked)
    assert moved(bench)[case_no] == 1
    assert left(bench) == MANY - SLICE - 1
    for _ in range(3):
        bench.engine.tick()
    assert moved(bench)[case_no] == 1
    assert days(bench) == {AFTER: MANY - 1, None: 1}


def test_nobody_is_alarmed_by_a_day_that_is_still_to_be_counted(bench: Bench, first: str) -> None:
    """On the 26th those not yet counted would look overdue since the 23rd."""
    at(bench, AFTER)
    bench.engine.db.execute("DELETE FROM alerts")
    announce(bench)
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    assert left(bench) > 0
    assert AlertKind.OVERDUE not in {alert.kind for alert in hall.alerts}
    for _ in range(3):
        bench.engine.tick()
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    assert AlertKind.OVERDUE not in {alert.kind for alert in hall.alerts}
    assert AlertKind.DUE_SOON in {alert.kind for alert in hall.alerts}
