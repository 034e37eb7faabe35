"""The checks of a torture: a store that is right passes, and each planted wrong is seen."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hub.contract import wire
from hub.contract.commands import CallNext, IssueTicket, ParkTicket
from hub.contract.events import Fact, FactKind
from hub.contract.results import TicketIssued
from hub.sim.torture import checks
from hub.sim.torture.checks import Found
from hub.sim.torture.ledger import Deed, Entry
from hub.sim.torture.record import Operation, Outcome, outcome_of
from hub.store import facts
from tests.desks import call, sign_in, start
from tests.halls import Bench

Check = Callable[[sqlite3.Connection], Found]


def issue(bench: Bench, request_id: str) -> Operation:
    """A ticket taken at the kiosk, as its client has recorded it."""
    command = IssueTicket(request_id=request_id, service="A")
    called = time.monotonic_ns()
    reply = bench.send_bytes("kiosk-1", wire.encode(command))
    assert isinstance(reply, TicketIssued)
    return Operation("kiosk-1", None, command, called, time.monotonic_ns(), outcome_of(reply))


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.fixture
def heard(bench: Bench) -> list[Operation]:
    """Three tickets, one of them served and parked, one called."""
    heard = [issue(bench, f"heard-{number:04d}") for number in range(3)]
    counter = sign_in(bench)
    call(bench, counter)
    start(bench, counter)
    bench.send(counter, ParkTicket, reason="x")
    bench.send(counter, CallNext)
    bench.pass_time(minutes=3)
    bench.pass_time(minutes=3)
    return heard


def all_found(bench: Bench, heard: list[Operation]) -> dict[str, Found]:
    db = bench.engine.db
    by_store: dict[str, Check] = {
        "double_calls": checks.double_calls,
        "illegal_paths": checks.illegal_paths,
        "fact_gaps": checks.fact_gaps,
        "open_jobs": checks.open_jobs,
        "miscounted": checks.miscounted,
    }
    return {
        "lost": checks.lost(db, heard),
        "duplicated": checks.duplicated(db, heard),
        **{name: check(db) for name, check in by_store.items()},
    }


def test_a_store_that_is_right_passes(bench: Bench, heard: list[Operation]) -> None:
    assert {name: f for name, f in all_found(bench, heard).items() if f.number} == {}
    assert checks.integrity(bench.engine.db) == "ok"


def test_an_answer_that_is_not_stored_is_lost(bench: Bench, heard: list[Operation]) -> None:
    bench.engine.db.execute("DELETE FROM requests WHERE request_id = 'heard-0001'")
    assert checks.lost(bench.engine.db, heard).number == 1


def test_an_answer_that_is_stored_otherwise_is_lost(bench: Bench, heard: list[Operation]) -> None:
    other = heard[0]._replace(outcome=Outcome(ticket="A777"))
    assert checks.lost(bench.engine.db, [other, *heard[1:]]).number == 1


def test_a_refusal_that_is_kept_by_nobody_is_not_lost(bench: Bench, heard: list[Operation]) -> None:
    command = IssueTicket(request_id="unsaved-0001", service="A")
    unsaved = Operation("kiosk-1", None, command, 1, 2, Outcome("unavailable"))
    assert checks.lost(bench.engine.db, [*heard, unsaved]).number == 0


PLANTED: dict[str, str] = {
    "duplicated": "INSERT INTO tickets (day, number, service, state, priority, issued_at, since,"
    " token, language, device) SELECT day, 'A900', service, 'done', priority, issued_at, since,"
    " 'x', language, device FROM tickets WHERE number = 'A001'",
    "illegal_paths": "UPDATE periods SET move = 'finish' WHERE nr = 2",
    "fact_gaps": "DELETE FROM facts WHERE seq = 4",
    "open_jobs": "UPDATE jobs SET ended_at = NULL WHERE id = 1",
    "miscounted": "UPDATE queues SET free = free + 1",
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_wrong_is_seen(bench: Bench, heard: list[Operation], name: str) -> None:
    bench.engine.db.execute(PLANTED[name])
    found = all_found(bench, heard)[name]
    assert found.number > 0
    assert found.examples


@pytest.mark.parametrize(
    "wrong",
    [
        "UPDATE periods SET ended_at = NULL WHERE nr = 1",
        "UPDATE periods SET began_at = '2026-11-23T00:00:00+08:00' WHERE nr = 2",
        "DELETE FROM periods WHERE nr = 1",
        "UPDATE tickets SET state = 'done' WHERE number = 'A003'",
    ],
)
def test_a_broken_path_is_seen(bench: Bench, heard: list[Operation], wrong: str) -> None:
    bench.engine.db.execute(wrong)
    assert checks.illegal_paths(bench.engine.db).number > 0


@pytest.mark.parametrize(("ticket", "window"), [("A003", 3), ("A002", 5)])
def test_a_double_call_is_seen(
    bench: Bench, heard: list[Operation], ticket: str, window: int
) -> None:
    """Window 3 has A002 already; A002 is at window 3 already."""
    db = bench.engine.db
    seq = db.execute("SELECT max(seq) + 1 FROM facts").fetchone()[0]
    fact = Fact(
        seq=seq, kind=FactKind.TICKET_CALLED, at=bench.clock.now(), ticket=ticket, window=window
    )
    facts.append(db, fact)
    assert checks.double_calls(db).number > 0


def test_a_slip_that_came_out_twice_is_seen() -> None:
    once = [Entry(Deed.PRINTED, "1-a"), Entry(Deed.PRINTED, "2-b")]
    assert checks.done_twice(once).number == 0
    assert checks.done_twice([*once, Entry(Deed.PRINTED, "1-a")]).number == 1


def test_a_rating_that_is_not_there_is_seen(bench: Bench, heard: list[Operation]) -> None:
    assert checks.ratings_lost(bench.engine.db, [Entry(Deed.RATED, "x" * 22)]).number == 1


def test_a_damaged_file_is_seen(bench: Bench, heard: list[Operation]) -> None:
    db = bench.engine.db
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("DELETE FROM days")
    assert checks.integrity(db) != "ok"
