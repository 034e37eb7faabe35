"""What nobody heard is looked up: it was run before what follows it was heard, or never."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.contract import wire
from hub.contract.commands import IssueTicket
from hub.contract.results import TicketIssued
from hub.sim.torture.record import History, Operation, Outcome, outcome_of
from hub.sim.torture.unheard import resolve
from tests.halls import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def asked(request_id: str, called_at: int) -> Operation:
    return Operation("kiosk-1", None, IssueTicket(request_id=request_id, service="A"), called_at)


def run(bench: Bench, operation: Operation) -> Outcome:
    reply = bench.send_bytes("kiosk-1", wire.encode(operation.command))
    assert isinstance(reply, TicketIssued)
    return outcome_of(reply)


def test_it_ends_before_what_follows_it_was_heard(bench: Bench) -> None:
    unheard, later, last = asked("first-0001", 10), asked("later-0001", 30), asked("last-00001", 90)
    first = run(bench, unheard)
    later = later._replace(outcome=run(bench, later), returned_at=40)
    last = last._replace(outcome=run(bench, last), returned_at=95)
    found = resolve(bench.engine.db, History((unheard, later, last)))
    assert found.operations == (unheard._replace(outcome=first, returned_at=40), later, last)


def test_the_last_one_may_have_been_run_until_the_end(bench: Bench) -> None:
    heard, unheard = asked("heard-0001", 10), asked("never-0001", 20)
    heard = heard._replace(outcome=run(bench, heard), returned_at=15)
    outcome = run(bench, unheard)
    found = resolve(bench.engine.db, History((heard, unheard)))
    assert found.operations == (heard, unheard._replace(outcome=outcome, returned_at=21))


def test_what_is_not_stored_was_never_run(bench: Bench) -> None:
    assert resolve(bench.engine.db, History((asked("never-0001", 10),))).operations == ()


def test_what_was_heard_stays_as_it_was_heard(bench: Bench) -> None:
    told = asked("other-0001", 10)
    run(bench, told)
    told = told._replace(outcome=Outcome(ticket="A777"), returned_at=12)
    assert resolve(bench.engine.db, History((told,))).operations == (told,)
