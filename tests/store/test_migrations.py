"""Files of earlier releases open in this one: nothing is lost, and what people hold still works."""

from __future__ import annotations

import gzip
import hashlib
import json
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hub.contract import wire
from hub.contract.commands import (
    AnswerMessage,
    CallNext,
    FindBooking,
    IssueTicket,
    ListDeadlines,
    ListMessages,
    ListQueue,
    ReportDay,
    ScheduleCatalogue,
    ShowProgress,
)
from hub.contract.results import (
    BookingFound,
    CataloguePublished,
    DayReport,
    Deadlines,
    Done,
    Messages,
    Progress,
    Queue,
    Refusal,
    TicketCalled,
    TicketIssued,
)
from hub.contract.words import BookingKey, DraftStage
from hub.domain.rating import first_break
from hub.folder import Folder
from hub.store import calls, facts, ratings, tickets
from hub.store.database import open_store
from tests import catalogues
from tests.databases.__main__ import play
from tests.halls import Bench
from tests.kept import KEPT_EMPTY, rows

DATABASES = Path(__file__).parent.parent / "databases"
RELEASES = sorted(path.name.removesuffix(".sqlite.gz") for path in DATABASES.glob("*.sqlite.gz"))


def known_of(release: str) -> dict[str, Any]:
    """What a file held when it was stored."""
    found: dict[str, Any] = json.loads((DATABASES / f"{release}.json").read_text())
    return found


@pytest.fixture(params=RELEASES)
def release(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def known(release: str) -> dict[str, Any]:
    """See `known_of`."""
    return known_of(release)


def write_store(release: str, path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    for beside in ("-wal", "-shm"):
        path.with_name(path.name + beside).unlink(missing_ok=True)
    path.write_bytes(gzip.decompress((DATABASES / f"{release}.sqlite.gz").read_bytes()))
    return path


@pytest.fixture
def store(tmp_path: Path, release: str) -> Path:
    return write_store(release, tmp_path / "old" / "jiaohao.sqlite")


@pytest.fixture
def bench(sample_hall: Path, release: str, known: dict[str, Any]) -> Bench:
    """The hall of the old file, opened at the moment at which it was left."""
    write_store(release, Folder(sample_hall).store)
    bench = Bench(sample_hall)
    bench.clock.time = datetime.fromisoformat(known["now"])
    return bench


def schema(db: sqlite3.Connection) -> list[tuple[str, str, str]]:
    return db.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_master"
        " WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"
    ).fetchall()


def test_there_is_a_file_of_each_release() -> None:
    assert "hall-0.1.0" in RELEASES


def test_another_file_could_be_kept_now(tmp_path: Path) -> None:
    hall, known = play(tmp_path / "hall")
    assert known["waiting"]
    assert known["overtaken"]
    assert set(rows(hall.engine.db)) >= set(known_of("hall-0.1.0-windows")["rows"])


def test_an_old_file_gets_the_schema_of_a_new_one(store: Path, tmp_path: Path) -> None:
    old, new = open_store(store), open_store(tmp_path / "new.sqlite")
    assert schema(old) == schema(new)
    assert old.execute("PRAGMA foreign_key_check").fetchall() == []
    assert old.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


WHOLE = [release for release in RELEASES if "rows" in known_of(release)]
"""Files of which every kind of row is known."""


@pytest.mark.parametrize("release", WHOLE, indirect=True)
def test_every_kind_of_row_is_there_and_none_is_lost(store: Path, known: dict[str, Any]) -> None:
    old = sqlite3.connect(store)
    held = rows(old)
    old.close()
    assert held == known["rows"]
    assert {table for table, count in held.items() if not count} == KEPT_EMPTY
    now = rows(open_store(store))
    assert {table: now[table] for table in held} == held


@pytest.mark.parametrize("release", WHOLE, indirect=True)
def test_what_was_begun_is_gone_on_with(bench: Bench) -> None:
    """A draft on its way, a call for help, a deadline that runs, a booked time."""
    line = catalogues.approve(bench, 1)
    assert line.stage is DraftStage.APPROVED
    bench.expect(CataloguePublished, "cli", ScheduleCatalogue, **catalogues.seen(bench, 1))
    (sent,) = bench.expect(Messages, "guide-1", ListMessages).messages
    bench.expect(Done, "guide-1", AnswerMessage, message=sent.no, stage="seen")
    assert bench.expect(Deadlines, "counter-12", ListDeadlines).rows
    (code,) = bench.engine.db.execute(
        "SELECT code FROM bookings WHERE state = 'booked' AND phone_last IS NOT NULL"
    ).fetchone()
    found = bench.expect(BookingFound, "kiosk-1", FindBooking, key=BookingKey(code=code))
    assert found.booking is not None


def test_opening_it_again_changes_nothing(store: Path) -> None:
    open_store(store).close()
    before = open_store(store)
    assert before.execute("PRAGMA foreign_keys").fetchone() == (1,)
    applied = before.execute("SELECT name, applied_at FROM _sqlite_migrations").fetchall()
    before.close()
    assert open_store(store).execute(
        "SELECT name, applied_at FROM _sqlite_migrations"
    ).fetchall() == (applied)


def test_tickets_periods_and_facts_are_what_they_were(store: Path, known: dict[str, Any]) -> None:
    db = open_store(store)
    rows = db.execute(
        "SELECT id, day, number, service, state, priority, window, masked_name"
        " FROM tickets ORDER BY id"
    ).fetchall()
    assert [list(row) for row in rows] == known["tickets"]
    rows = db.execute(
        "SELECT ticket_id, nr, state, move, began_at, ended_at FROM periods ORDER BY 1, 2"
    ).fetchall()
    assert [list(row) for row in rows] == known["periods"]
    assert [list(db.execute("SELECT count(*), max(seq) FROM facts").fetchone())] == known["facts"]
    printed = db.execute("SELECT count(*) FROM tickets WHERE printed").fetchone()
    assert printed == (known["printed"],)


def test_who_waits_is_counted(store: Path, known: dict[str, Any]) -> None:
    rows = open_store(store).execute("SELECT service, priority, free + named FROM queues")
    assert sorted([list(row) for row in rows]) == known["waiting"]


def test_facts_are_told_again_to_the_byte(store: Path, known: dict[str, Any]) -> None:
    told = facts.read_from(open_store(store), 1, 100_000)
    body = b"\n".join(wire.encode(fact) for fact in told)
    assert hashlib.sha256(body).hexdigest() == known["facts_sha256"]


def test_why_somebody_was_called_is_still_told(store: Path, known: dict[str, Any]) -> None:
    db = open_store(store)
    for day, _, reason in known["calls"]:
        ticket = tickets.by_number(db, day, reason["chosen"]["ticket"])
        assert ticket is not None
        call = calls.latest(db, ticket.id)
        assert call is not None
        assert json.loads(msgspec.json.encode(call.reason)) == {"policy": "", **reason}


def test_questions_for_ratings_are_still_open(store: Path, known: dict[str, Any]) -> None:
    db = open_store(store)
    for question_id, level in known["ratings"]:
        question = ratings.find(db, question_id)
        assert question is not None
        assert (question.id, question.rated) == (question_id, level is not None)
    assert ratings.find(db, known["ratings"][0][0][:-1] + "_") is None
    assert len(ratings.links(db)) == sum(level is not None for _, level in known["ratings"])
    assert first_break(ratings.links(db)) is None


def test_who_was_overtaken_how_often(store: Path, known: dict[str, Any]) -> None:
    db = open_store(store)
    day = known["now"][:10]
    for number, times in known["overtaken"]:
        ticket = tickets.by_number(db, day, number)
        assert ticket is not None
        assert ticket.overtaken == times


def test_slips_in_peoples_hands_are_still_good(bench: Bench, known: dict[str, Any]) -> None:
    for name, token in known["tokens"].items():
        number = name.split()[1]
        found = bench.expect(Progress, "kiosk-1", ShowProgress, token=token)
        assert found.ticket == number
    other = next(iter(known["tokens"].values()))[:-1] + "_"
    assert bench.refused("kiosk-1", ShowProgress, token=other) == "token_wrong"


def test_a_request_that_was_answered_before_gets_its_answer(
    bench: Bench, known: dict[str, Any]
) -> None:
    asked = known["reply"]
    reply = bench.send(asked["device"], IssueTicket, request_id=asked["request_id"], service="B")
    assert isinstance(reply, TicketIssued)
    assert reply.ticket == asked["ticket"]


def test_the_day_goes_on(bench: Bench, known: dict[str, Any]) -> None:
    taken = {number for _, day, number, *_ in known["tickets"] if day == known["now"][:10]}
    fresh = bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A")
    assert fresh.ticket not in taken
    bench.pass_time(seconds=70)
    assert not isinstance(bench.send("counter-3", ListQueue), Refusal)
    report = bench.expect(DayReport, "cli", ReportDay, day="2026-11-23")
    assert report.printed == known["printed"]
    queue = bench.expect(Queue, "counter-2", ListQueue)
    called = bench.expect(TicketCalled, "counter-2", CallNext)
    assert called.ticket == queue.rows[0].ticket
