"""Print jobs: their results, sending again, expiry."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from hub.contract import topics, wire
from hub.contract.commands import IssueTicket
from hub.contract.devices import FailReason, JobState, PrintJob, PrintResult
from hub.contract.events import Fact, FactKind
from hub.contract.results import TicketIssued
from hub.contract.states import AlertKind
from hub.handlers.slips import SIGHT_LOST_AFTER
from hub.receiving import Incoming
from hub.store import alerts, facts, jobs
from tests.halls import Bench


@pytest.fixture
def bench(sample_hall: Path) -> Bench:
    return Bench(sample_hall)


@pytest.fixture
def ticket(bench: Bench) -> TicketIssued:
    return bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A")


def tell(
    bench: Bench,
    ticket: TicketIssued,
    state: JobState,
    reason: FailReason | None = None,
    device: str = "kiosk-1",
) -> None:
    result = PrintResult(at=bench.clock.now(), job_id=ticket.job or "", state=state, reason=reason)
    bench.engine.run_group([Incoming(device, wire.encode(result), "result")])


def told(bench: Bench) -> list[Fact]:
    kinds = (FactKind.SLIP_PRINTED, FactKind.SLIP_FAILED)
    return [fact for fact in facts.read_from(bench.engine.db, 1) if fact.kind in kinds]


def slip_alerts_of(bench: Bench) -> int:
    return alerts.count_open(bench.engine.db).get(AlertKind.SLIP, 0)


def job_state(bench: Bench, ticket: TicketIssued) -> jobs.JobRow:
    row = jobs.find(bench.engine.db, ticket.job or "")
    assert row is not None
    return row


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (JobState.PRINTED, FactKind.SLIP_PRINTED),
        (JobState.UNCONFIRMED, FactKind.SLIP_PRINTED),
        (JobState.FAILED, FactKind.SLIP_FAILED),
        (JobState.EXPIRED, FactKind.SLIP_FAILED),
    ],
)
def test_end_of_a_job_is_a_fact_once(
    bench: Bench, ticket: TicketIssued, state: JobState, kind: FactKind
) -> None:
    tell(bench, ticket, JobState.PRINTING)
    tell(bench, ticket, state, FailReason.PAPER_END if state is JobState.FAILED else None)
    tell(bench, ticket, state)
    (fact,) = told(bench)
    assert (fact.kind, fact.ticket, fact.device) == (kind, ticket.ticket, "kiosk-1")
    assert fact.fields["state"] == state.value
    assert job_state(bench, ticket).ended


def test_another_device_may_not_tell(bench: Bench, ticket: TicketIssued) -> None:
    tell(bench, ticket, JobState.PRINTED, device="guide-1")
    tell(bench, ticket, JobState.SHOWN)
    assert told(bench) == []
    assert job_state(bench, ticket).state is JobState.QUEUED


def test_unheard_job_is_sent_again_until_printing(bench: Bench, ticket: TicketIssued) -> None:
    bench.pass_time(seconds=1)
    assert sent(bench) == []
    bench.pass_time(seconds=1)
    assert sent(bench) == [ticket.job]
    tell(bench, ticket, JobState.PRINTED)
    bench.pass_time(seconds=3)
    assert sent(bench) == []


def jobs_sent(bench: Bench) -> list[PrintJob]:
    found = [o.payload for o in bench.out if o.topic == topics.job("kiosk-1")]
    decoded = [wire.jobs.decode(payload) for payload in found]
    return [job for job in decoded if isinstance(job, PrintJob)]


def sent(bench: Bench) -> list[str]:
    return [job.job_id for job in jobs_sent(bench)]


def test_who_prints_is_asked_what_became_of_it(bench: Bench, ticket: TicketIssued) -> None:
    """A station that was switched off in between must not print it again."""
    assert [job.begun for job in jobs_sent(bench)] == [False]
    tell(bench, ticket, JobState.PRINTING)
    bench.pass_time(seconds=3)
    assert [(job.job_id, job.begun) for job in jobs_sent(bench)] == [(ticket.job, True)]


def test_what_is_being_printed_does_not_expire(bench: Bench, ticket: TicketIssued) -> None:
    """It may be on paper: a slip that came out is never told as one that failed."""
    tell(bench, ticket, JobState.PRINTING)
    bench.pass_time(seconds=bench.engine.hall.rules.slip_valid + 1)
    assert job_state(bench, ticket).state is JobState.PRINTING
    assert told(bench) == []
    tell(bench, ticket, JobState.PRINTED)
    (fact,) = told(bench)
    assert fact.kind is FactKind.SLIP_PRINTED


def test_a_station_that_never_comes_back_leaves_its_paper_unconfirmed(
    bench: Bench, ticket: TicketIssued
) -> None:
    tell(bench, ticket, JobState.PRINTING)
    bench.pass_time(seconds=bench.engine.hall.rules.slip_valid + SIGHT_LOST_AFTER.seconds + 1)
    (fact,) = told(bench)
    assert (fact.kind, fact.fields["state"]) == (FactKind.SLIP_PRINTED, "unconfirmed")
    assert job_state(bench, ticket).ended


def test_job_expires(bench: Bench, ticket: TicketIssued) -> None:
    valid = bench.engine.hall.rules.slip_valid
    bench.pass_time(seconds=valid + 1)
    assert sent(bench) == []
    assert job_state(bench, ticket).state is JobState.EXPIRED
    (fact,) = told(bench)
    assert fact.fields["state"] == "expired"
    tell(bench, ticket, JobState.PRINTING)
    tell(bench, ticket, JobState.EXPIRED)
    assert len(told(bench)) == 1


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (JobState.PRINTED, FactKind.SLIP_PRINTED),
        (JobState.UNCONFIRMED, FactKind.SLIP_PRINTED),
        (JobState.FAILED, FactKind.SLIP_FAILED),
    ],
)
def test_a_station_that_tells_late_is_believed_once(
    bench: Bench, ticket: TicketIssued, state: JobState, kind: FactKind
) -> None:
    """Every report was lost until the job's time was over: that nothing came out was a guess."""
    bench.pass_time(seconds=bench.engine.hall.rules.slip_valid + 1)
    assert slip_alerts_of(bench) == 1
    tell(bench, ticket, state, FailReason.CUTTER if state is JobState.FAILED else None)
    tell(bench, ticket, JobState.PRINTED)
    guess, truth = told(bench)
    assert guess.kind is FactKind.SLIP_FAILED
    assert (truth.kind, truth.fields["state"]) == (kind, state.value)
    assert job_state(bench, ticket).state is state
    assert slip_alerts_of(bench) == (state is JobState.FAILED)


def test_what_a_station_itself_called_too_old_stays_so(bench: Bench, ticket: TicketIssued) -> None:
    tell(bench, ticket, JobState.EXPIRED)
    tell(bench, ticket, JobState.PRINTED)
    assert len(told(bench)) == 1


def test_job_says_until_when(bench: Bench) -> None:
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A")
    payload = next(o.payload for o in bench.out if o.topic == topics.job("kiosk-1"))
    job = wire.jobs.decode(payload)
    assert isinstance(job, PrintJob)
    assert isinstance(job.valid_until, datetime)
    assert (job.valid_until - bench.clock.now()).total_seconds() == (
        bench.engine.hall.rules.slip_valid
    )
