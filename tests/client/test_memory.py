"""The port in one process behaves as the one over the broker."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.client.address import Address
from hub.client.ids import new_request_id
from hub.client.memory import Exchange, MemoryLink
from hub.contract.commands import IssueTicket, ShowProgress
from hub.contract.devices import DeviceHealth, FailReason, Health, JobState, PrintJob, PrintResult
from hub.contract.results import AnyReply, Progress, TicketIssued
from hub.contract.states import Hall, Menu
from hub.contract.words import DeviceKind
from hub.store import jobs
from tests.client.conftest import Notes
from tests.halls import Bench


@pytest.fixture
def bench(sample_hall: Path) -> Bench:
    return Bench(sample_hall)


@pytest.fixture
def exchange(bench: Bench) -> Exchange:
    return Exchange(bench.engine)


@pytest.fixture
def kiosk(exchange: Exchange, notes: Notes) -> MemoryLink:
    address = Address("", 0, "kiosk-1", DeviceKind.KIOSK)
    link = MemoryLink(exchange, address, notes, ["menu", "hall"])
    link.start()
    return link


def issue() -> IssueTicket:
    return IssueTicket(request_id=new_request_id(), service="A")


def test_begins_with_what_is_retained(kiosk: MemoryLink, notes: Notes) -> None:
    assert notes.links == [(True, None)]
    assert {name for name, _ in notes.states} >= {"menu", "hall"}
    assert all(name in ("menu", "hall", "clock") for name, _ in notes.states)


def test_reply_state_and_job(kiosk: MemoryLink, notes: Notes) -> None:
    kiosk.request(issue(), notes.replies.append)
    (reply,) = notes.replies
    assert isinstance(reply, TicketIssued)
    menu = [state for _, state in notes.states if isinstance(state, Menu)][-1]
    assert next(tile.waiting for tile in menu.services if tile.code == "A") == 1
    assert [type(job) for job in notes.jobs] == [PrintJob]


def test_callback_may_ask_again(kiosk: MemoryLink, notes: Notes) -> None:
    def then(reply: AnyReply) -> None:
        assert isinstance(reply, TicketIssued)
        ask = ShowProgress(request_id=new_request_id(), token=reply.token)
        kiosk.request(ask, notes.replies.append)

    kiosk.request(issue(), then)
    assert [type(reply) for reply in notes.replies] == [Progress]


def test_result_reaches_the_store_and_job_comes_once(
    bench: Bench, exchange: Exchange, kiosk: MemoryLink, notes: Notes
) -> None:
    kiosk.request(issue(), notes.replies.append)
    for _ in range(4):
        bench.clock.time = bench.clock.time.replace(second=bench.clock.time.second + 1)
        exchange.tick()
    (job,) = notes.jobs
    kiosk.report(PrintResult(at=bench.clock.now(), job_id=job.job_id, state=JobState.PRINTED))
    row = jobs.find(bench.engine.db, job.job_id)
    assert row is not None
    assert row.state is JobState.PRINTED


def test_health_and_leaving_are_seen(bench: Bench, kiosk: MemoryLink, notes: Notes) -> None:
    kiosk.set_health([DeviceHealth("printer", Health.FAULT, FailReason.PAPER_END)])
    hall = [state for _, state in notes.states if isinstance(state, Hall)][-1]
    assert [alert.device for alert in hall.alerts] == ["kiosk-1"]
    heard = len(notes.states)
    kiosk.stop()
    assert len(notes.states) == heard
