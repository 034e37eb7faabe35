"""A paper that did not come out goes to another printer: once, and never out of both."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from hub.config import Role
from hub.config_reader import read_hall
from hub.contract import topics, wire
from hub.contract.commands import IssueTicket, MoveJob, PrintMaterials
from hub.contract.devices import (
    AnyJob,
    DeviceHealth,
    DropJob,
    FailReason,
    Health,
    JobState,
    Presence,
    PrintJob,
    PrintResult,
)
from hub.contract.events import Fact, FactKind
from hub.contract.results import JobMoved, PaperSent, TicketIssued
from hub.contract.states import Alert, AlertKind, Hall
from hub.contract.words import DeviceKind
from hub.folder import Folder
from hub.handlers.slip_alerts import TOLD_FOR
from hub.receiving import Incoming
from hub.store import facts
from tests.catalogues import of_names, publish
from tests.desks import sign_in
from tests.halls import Bench
from tests.papers import lines

SUPERVISOR = "0901"


@pytest.fixture
def hall(sample_hall: Path) -> Bench:
    """Kiosk, guide and two counters have printers; a clerk sits at each counter."""
    bench = Bench(sample_hall)
    kinds = {"kiosk-1": DeviceKind.KIOSK, "guide-1": DeviceKind.GUIDE}
    for device in ("kiosk-1", "guide-1", "counter-3", "counter-4"):
        well(bench, device, kinds.get(device, DeviceKind.COUNTER))
    sign_in(bench, "0217", 3)
    return bench


def well(
    bench: Bench,
    device: str,
    kind: DeviceKind,
    state: Health = Health.OK,
    part: str = "printer",
    *,
    online: bool = True,
) -> None:
    health = (DeviceHealth(part=part, state=state),)
    told = Presence(device=device, kind=kind, online=online, health=health)
    bench.engine.run_group([Incoming(device, wire.encode(told), "presence")])


@pytest.fixture
def slip(hall: Bench) -> str:
    issued = hall.expect(TicketIssued, "kiosk-1", IssueTicket, service="A")
    assert issued.job
    return issued.job


def tell(
    bench: Bench,
    job: str,
    state: JobState,
    reason: FailReason | None = None,
    device: str = "kiosk-1",
) -> None:
    result = PrintResult(at=bench.clock.now(), job_id=job, state=state, reason=reason)
    bench.out = bench.engine.run_group([Incoming(device, wire.encode(result), "result")])


def sent(bench: Bench, device: str) -> list[AnyJob]:
    return [wire.jobs.decode(o.payload) for o in bench.out if o.topic == topics.job(device)]


def printed(bench: Bench, device: str) -> list[PrintJob]:
    return [job for job in sent(bench, device) if isinstance(job, PrintJob)]


def moved(bench: Bench) -> list[Fact]:
    return [f for f in facts.read_from(bench.engine.db, 1) if f.kind is FactKind.SLIP_MOVED]


def alerts(bench: Bench) -> list[Alert]:
    state = bench.state("hall")
    assert isinstance(state, Hall)
    return [alert for alert in state.alerts if alert.kind is AlertKind.SLIP]


def test_a_slip_that_failed_is_told_and_printed_elsewhere_once(hall: Bench, slip: str) -> None:
    tell(hall, slip, JobState.FAILED, FailReason.PAPER_END)
    (alert,) = alerts(hall)
    assert (alert.job, alert.device, alert.window) == (slip, "kiosk-1", None)
    assert alert.text.zh == "kiosk-1 未打出 A001 号票：缺纸"
    answer = hall.expect(JobMoved, "counter-3", MoveJob, job_id=slip)
    assert (answer.device, answer.again) == ("counter-3", False)
    (job,) = printed(hall, "counter-3")
    assert job.job_id == answer.job
    assert "A001" in lines(job.paper)
    assert not any("补打" in line for line in lines(job.paper))
    assert alerts(hall) == []
    assert hall.refused("guide-1", MoveJob, job_id=slip) == "job_moved"
    (fact,) = moved(hall)
    assert (fact.ticket, fact.device) == ("A001", "counter-3")
    assert fact.fields == {"job": answer.job, "instead_of": slip, "again": False}
    tell(hall, answer.job or "", JobState.PRINTED, device="counter-3")
    told = [f for f in facts.read_from(hall.engine.db, 1) if f.kind is FactKind.SLIP_PRINTED]
    assert [f.ticket for f in told] == ["A001"]


def test_two_persons_at_the_same_time_print_it_once(hall: Bench, slip: str) -> None:
    tell(hall, slip, JobState.FAILED)
    ask = [
        Incoming(device, wire.encode(MoveJob(request_id=f"both-{device}", job_id=slip)))
        for device in ("counter-3", "guide-1")
    ]
    hall.out = hall.engine.run_group(ask)
    assert len(printed(hall, "counter-3")) == 1
    assert printed(hall, "guide-1") == []
    replies = [wire.replies.decode(o.payload) for o in hall.out if "/reply/" in o.topic]
    assert [type(reply).__name__ for reply in replies] == ["JobMoved", "Refusal"]


@pytest.mark.parametrize(
    ("state", "again"),
    [(JobState.FAILED, False), (JobState.EXPIRED, False), (JobState.UNCONFIRMED, True)],
)
def test_what_may_be_out_is_marked(hall: Bench, slip: str, state: JobState, again: bool) -> None:
    tell(hall, slip, JobState.PRINTING)
    tell(hall, slip, state)
    answer = hall.expect(JobMoved, "guide-1", MoveJob, job_id=slip)
    assert answer.again is again
    (job,) = printed(hall, "guide-1")
    assert any("补打" in line for line in lines(job.paper)) is again


def test_a_silent_stations_slip_may_be_out(hall: Bench, slip: str) -> None:
    """It was never heard of; its station may have printed it all the same."""
    hall.pass_time(seconds=hall.engine.hall.rules.slip_valid + 1)
    answer = hall.expect(JobMoved, "guide-1", MoveJob, job_id=slip)
    assert answer.again
    assert answer.job


def test_a_paper_that_is_stored_whole_is_moved_as_it_is(hall: Bench) -> None:
    publish(hall, of_names("残疾人证新办"))
    job = hall.expect(PaperSent, "kiosk-1", PrintMaterials, item="N-0").job
    (first,) = printed(hall, "kiosk-1")
    tell(hall, job, JobState.FAILED)
    assert alerts(hall)[0].text.zh == "kiosk-1 未打出单据"
    hall.expect(JobMoved, "guide-1", MoveJob, job_id=job)
    assert [one.paper for one in printed(hall, "guide-1")] == [first.paper]

    job = hall.expect(PaperSent, "kiosk-1", PrintMaterials, item="N-0").job
    tell(hall, job, JobState.UNCONFIRMED)
    hall.expect(JobMoved, "guide-1", MoveJob, job_id=job)
    (again,) = printed(hall, "guide-1")
    assert lines(again.paper) == ["补打 2026-11-23 09:30", *lines(first.paper)]


def test_a_slip_that_waits_is_dropped_first(hall: Bench, slip: str) -> None:
    answer = hall.expect(JobMoved, "counter-3", MoveJob, job_id=slip)
    assert answer.job is None
    assert printed(hall, "counter-3") == []
    assert [type(job) for job in sent(hall, "kiosk-1")] == [DropJob]
    hall.pass_time(seconds=3)
    assert [type(job) for job in sent(hall, "kiosk-1")] == [DropJob], "until it answers"
    assert hall.refused("guide-1", MoveJob, job_id=slip) == "job_moved"
    tell(hall, slip, JobState.DROPPED)
    (job,) = printed(hall, "counter-3")
    assert not any("补打" in line for line in lines(job.paper))
    assert alerts(hall) == []
    hall.pass_time(seconds=3)
    assert sent(hall, "kiosk-1") == []


def test_a_slip_that_came_out_meanwhile_is_not_printed_again(hall: Bench, slip: str) -> None:
    hall.expect(JobMoved, "counter-3", MoveJob, job_id=slip)
    tell(hall, slip, JobState.PRINTING)
    hall.pass_time(seconds=3)
    (asked,) = sent(hall, "kiosk-1")
    assert isinstance(asked, PrintJob), "what is begun is asked after, not dropped"
    assert asked.begun
    tell(hall, slip, JobState.PRINTED)
    assert printed(hall, "counter-3") == []
    assert moved(hall) == []


def test_a_station_that_does_not_answer_has_its_time(hall: Bench, slip: str) -> None:
    hall.expect(JobMoved, "counter-3", MoveJob, job_id=slip)
    hall.pass_time(seconds=hall.engine.hall.rules.slip_valid - 1)
    assert printed(hall, "counter-3") == []
    hall.pass_time(seconds=2)
    (job,) = printed(hall, "counter-3")
    assert any("补打" in line for line in lines(job.paper)), "it may have come out unheard"
    assert (job.valid_until - hall.clock.now()).total_seconds() == (
        hall.engine.hall.rules.slip_valid
    )


@pytest.mark.parametrize(
    ("state", "code"),
    [(JobState.PRINTING, "job_begun"), (JobState.PRINTED, "job_printed")],
)
def test_what_is_on_paper_or_on_its_way_stays(
    hall: Bench, slip: str, state: JobState, code: str
) -> None:
    tell(hall, slip, state)
    assert hall.refused("guide-1", MoveJob, job_id=slip) == code


def test_a_job_that_nobody_knows(hall: Bench) -> None:
    assert hall.refused("guide-1", MoveJob, job_id="17-abc") == "unknown_job"
    assert hall.refused("guide-1", MoveJob, job_id="nonsense") == "unknown_job"


def test_only_to_a_printer_that_can_print(hall: Bench, slip: str) -> None:
    tell(hall, slip, JobState.FAILED)
    for device in ("counter-5", "display-1"):
        assert hall.refused("guide-1", MoveJob, job_id=slip, device=device) == "printer_away"
    assert hall.refused("guide-1", MoveJob, job_id=slip, device="nobody") == "unknown_device"
    for changed in ({"state": Health.FAULT}, {"part": "card"}, {"online": False}):
        well(hall, "guide-1", DeviceKind.GUIDE, **changed)  # type: ignore[arg-type]
        assert hall.refused("guide-1", MoveJob, job_id=slip) == "printer_away"
    well(hall, "guide-1", DeviceKind.GUIDE, Health.WARN)
    assert hall.expect(JobMoved, "guide-1", MoveJob, job_id=slip).job


def test_a_clerk_prints_at_his_own_counter_a_supervisor_anywhere(hall: Bench, slip: str) -> None:
    tell(hall, slip, JobState.FAILED)
    assert hall.refused("counter-4", MoveJob, job_id=slip) == "not_logged_in"
    assert hall.refused("counter-3", MoveJob, job_id=slip, device="counter-4") == "not_allowed"
    sign_in(hall, SUPERVISOR, 4)
    assert hall.expect(JobMoved, "counter-4", MoveJob, job_id=slip, device="counter-3").job


def test_a_guide_at_a_counter_chooses_the_printer(sample_hall: Path) -> None:
    given = read_hall(Folder(sample_hall).config)
    guides = tuple(msgspec.structs.replace(each, role=Role.GUIDE) for each in given.clerks)
    hall = Bench(sample_hall, msgspec.structs.replace(given, clerks=guides))
    for device, kind in (("kiosk-1", DeviceKind.KIOSK), ("counter-4", DeviceKind.COUNTER)):
        well(hall, device, kind)
    sign_in(hall, "0217", 3)
    job = hall.expect(TicketIssued, "kiosk-1", IssueTicket, service="A").job or ""
    tell(hall, job, JobState.FAILED)
    moved = hall.expect(JobMoved, "counter-3", MoveJob, job_id=job, device="counter-4")
    assert moved.device == "counter-4"


def test_a_moved_slip_that_fails_is_told_and_moved_again(hall: Bench, slip: str) -> None:
    tell(hall, slip, JobState.UNCONFIRMED)
    second = hall.expect(JobMoved, "counter-3", MoveJob, job_id=slip).job
    assert second
    tell(hall, second, JobState.FAILED, FailReason.COVER_OPEN, device="counter-3")
    (alert,) = alerts(hall)
    assert (alert.job, alert.window) == (second, 3)
    hall.expect(JobMoved, "guide-1", MoveJob, job_id=second)
    (job,) = printed(hall, "guide-1")
    assert any("补打" in line for line in lines(job.paper)), "the first may still be out"


def test_an_alert_about_a_slip_ends_when_nobody_waits_for_it_any_more(
    hall: Bench, slip: str
) -> None:
    tell(hall, slip, JobState.FAILED)
    hall.pass_time(seconds=TOLD_FOR.total_seconds() - 1)
    assert len(alerts(hall)) == 1
    hall.pass_time(seconds=2)
    assert alerts(hall) == []


def test_a_hub_that_was_off_for_long_tells_of_no_old_slip(hall: Bench, slip: str) -> None:
    hall.pass_time(hours=3)
    assert alerts(hall) == []


def test_of_a_printer_that_tells_nothing_no_alert_is_made(hall: Bench, slip: str) -> None:
    tell(hall, slip, JobState.UNCONFIRMED)
    assert alerts(hall) == []
