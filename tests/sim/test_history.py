"""A store with a past: every constraint holds, each day is as the played one, and it goes on."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from hub.cli import main
from hub.clock import HandClock
from hub.config_reader import read_hall
from hub.contract.commands import (
    CallNext,
    FindRating,
    FinishTicket,
    IssueTicket,
    Login,
    Rate,
    ReportDay,
    StartServing,
)
from hub.contract.events import FactKind
from hub.contract.results import (
    DayReport,
    LoggedIn,
    RatingFound,
    RatingTaken,
    TicketCalled,
    TicketIssued,
    WindowChanged,
)
from hub.contract.words import Level
from hub.domain.rating import first_break
from hub.errors import SetupError
from hub.first_hall import SAMPLE_PIN
from hub.folder import Folder, locked
from hub.handlers import people
from hub.secrets import key_file
from hub.sim.history import fill
from hub.sim.in_process import InProcess
from hub.store import facts, ratings, reports, tickets
from hub.store.reports import Figures
from tests.halls import START, Bench
from tests.handlers.test_cost import READS, may_scan, run_statements, scanned, whole_day
from tests.sim.conftest import DAYS, TICKETS, TODAY


def test_every_constraint_holds(db: sqlite3.Connection) -> None:
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_every_day_has_its_tickets(db: sqlite3.Connection) -> None:
    rows = db.execute("SELECT day, count(*) FROM tickets GROUP BY day ORDER BY day").fetchall()
    assert rows == [(day.isoformat(), TICKETS) for day in DAYS]
    assert db.execute("SELECT count(*) FROM days WHERE closed_at IS NULL").fetchone() == (0,)


def test_facts_are_gap_free_and_in_the_order_of_time(db: sqlite3.Connection) -> None:
    told = list(facts.read_from(db, 1, 100_000))
    assert [fact.seq for fact in told] == list(range(1, len(told) + 1))
    assert all(before.at <= after.at for before, after in pairwise(told))
    opened = [fact.fields["day"] for fact in told if fact.kind is FactKind.DAY_OPENED]
    assert opened == [day.isoformat() for day in DAYS]


def test_facts_name_what_is_there(db: sqlite3.Connection) -> None:
    told = list(facts.read_from(db, 1, 100_000))
    cases = [fact.fields["case_no"] for fact in told if fact.kind is FactKind.CASE_REGISTERED]
    rows = db.execute("SELECT case_no FROM cases ORDER BY id").fetchall()
    assert cases == [case_no for (case_no,) in rows]
    kinds = (FactKind.SLIP_PRINTED, FactKind.SLIP_FAILED)
    slips = {str(fact.fields["job"]) for fact in told if fact.kind in kinds}
    jobs = {f"{row}-{secret}" for row, secret in db.execute("SELECT id, secret FROM jobs")}
    assert slips <= jobs


def _times(figures: Figures) -> list[object]:
    """Who was at windows and when they opened, without the date."""
    stays = [(s.window, s.began_at.time(), s.ended_at and s.ended_at.time()) for s in figures.stays]
    turns = [(turn.window, turn.at.time(), turn.kind) for turn in figures.turns or ()]
    return [*stays, *turns]


def test_a_copied_day_reports_what_the_played_one_does(db: sqlite3.Connection) -> None:
    first, *others = (reports.read(db, day.isoformat()) for day in DAYS)
    assert first is not None
    assert sum(first.called.values()) > TICKETS / 2
    for other in others:
        assert other is not None
        assert other._replace(day=first.day, stays=first.stays, turns=first.turns) == first
        assert _times(other) == _times(first)
        assert len(other.stays) > TICKETS
        assert other.turns


def test_ratings_are_one_chain(db: sqlite3.Connection) -> None:
    links = ratings.links(db)
    assert len(links) % len(DAYS) == 0
    assert len(links) > len(DAYS)
    assert first_break(links) is None
    assert all(ratings.find(db, rating.request) is not None for rating, _, _ in links)


def test_names_are_sealed_anew_and_no_longer_kept_than_a_hall_may(hall: Path) -> None:
    key = key_file(Folder(hall).identity_key)
    with closing(sqlite3.connect(Folder(hall).store)) as db:
        rows = db.execute("SELECT id, day FROM tickets WHERE number_sealed IS NOT NULL").fetchall()
        assert {day for _, day in rows} == {DAYS[-1].isoformat()}
        for ticket_id, _ in rows:
            ticket = tickets.by_id(db, ticket_id)
            assert people.open_name(key, ticket)
            assert "*" in people.masked_number(key, ticket)
        known = "SELECT count(*) FROM tickets WHERE person_key IS NOT NULL OR masked_name <> ''"
        assert db.execute(known).fetchone() == (len(rows),)


def test_every_ticket_is_found_by_its_token(db: sqlite3.Connection) -> None:
    for ticket_id, token in db.execute("SELECT id, token FROM tickets").fetchall():
        found = tickets.by_token(db, token)
        assert found is not None
        assert found.id == ticket_id


def test_the_hub_goes_on(hall: Path) -> None:
    folder = Folder(hall)
    here = InProcess(folder, read_hall(folder.config), HandClock(START))
    with closing(here):
        pin = Login(request_id=here.request_id(), clerk="0217", pin=SAMPLE_PIN)
        assert isinstance(here.ask("counter-3", pin), LoggedIn)
        take = IssueTicket(request_id=here.request_id(), service="A")
        issued = here.ask("kiosk-1", take)
        assert isinstance(issued, TicketIssued)
        assert issued.ticket == "A001"
        called = here.ask("counter-3", CallNext(request_id=here.request_id()))
        assert isinstance(called, TicketCalled)
        assert (called.ticket, called.call_no) == ("A001", 1)
        here.ask("counter-3", StartServing(request_id=here.request_id()))
        finish = FinishTicket(request_id=here.request_id(), advice_only=True)
        assert isinstance(here.ask("counter-3", finish), WindowChanged)
        asked = here.ask("web-1", FindRating(request_id=here.request_id(), token=issued.token))
        assert isinstance(asked, RatingFound)
        assert asked.rating is not None
        good = Rate(request_id=here.request_id(), rating=asked.rating, level=Level.GOOD)
        assert isinstance(here.ask("web-1", good), RatingTaken)
        for _ in range(3):
            here.clock.time += timedelta(seconds=1)
            here.tick()
        report = here.ask("cli", ReportDay(request_id=here.request_id(), day=DAYS[0].isoformat()))
        assert isinstance(report, DayReport)
        assert report.issued == TICKETS
        assert first_break(ratings.links(here.engine.db)) is None
        last = facts.last_seq(here.engine.db)
        assert len(list(facts.read_from(here.engine.db, 1, 100_000))) == last


@pytest.mark.parametrize("analysed", [False, True])
def test_no_statement_reads_the_past(hall: Path, analysed: bool) -> None:
    if analysed:  # somebody's tool may have left its statistics in the store
        with closing(sqlite3.connect(Folder(hall).store)) as db:
            db.execute("ANALYZE")
    bench = Bench(hall)
    with closing(bench.engine.db):
        statements = run_statements(bench, whole_day)
        reading = {form: one for form, one in statements.items() if form.split()[0] in READS}
        assert len(reading) > 60
        bad = [form for form, one in reading.items() if scanned(bench, one)]
        assert [form for form in bad if not may_scan(statements[form])] == []


def test_a_store_in_use_is_left_alone(hall: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["history", "--days", "2", "--tickets", "5", "--data", str(hall)]
    with locked(Folder(hall)):
        assert main(words) == 2
    assert "a hub is running" in capsys.readouterr().err
    with pytest.raises(SetupError, match="in use until 2026-11-20"):
        fill(hall, days=2, tickets=5, seed=1, clock=HandClock(TODAY))


def test_the_command_says_how_much_it_wrote(
    sample_hall: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["history", "--days", "2", "--tickets", "5", "--data", str(sample_hall)]
    assert main(words) == 0
    out, err = capsys.readouterr()
    assert out.startswith("10 tickets of 2 days: ")
    assert " bytes a ticket, " in out
    assert "playing one day" in err
    with pytest.raises(SystemExit):
        main(["history", "--days", "0"])


def test_the_day_has_a_bit_of_everything(db: sqlite3.Connection) -> None:
    told = Counter(fact.kind for fact in facts.read_from(db, 1, 100_000))
    everyday = {
        FactKind.TICKET_ISSUED,
        FactKind.TICKET_CALLED,
        FactKind.CALL_SHOWN,
        FactKind.CALL_SAID,
        FactKind.SLIP_PRINTED,
        FactKind.TICKET_STARTED,
        FactKind.TICKET_FINISHED,
        FactKind.CASE_REGISTERED,
        FactKind.RATING_ASKED,
        FactKind.CASE_RATED,
        FactKind.RATING_CLOSED,
        FactKind.DAY_CLOSED,
    }
    assert everyday <= told.keys()
