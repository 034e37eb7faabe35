"""The self-test of the stations: begun, answered, not answered, told, and once before opening."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.commands import AddDevice, CloseDay, Pair, RemoveDevice, RunSelfTest, ShowSelfTest
from hub.contract.devices import FailReason, Presence, SelfTest, SelfTested, Tried
from hub.contract.events import FactKind
from hub.contract.results import DeviceAdded, DevicePaired, Done, SelfTestShown, StationTest
from hub.contract.states import Alert, AlertKind, Hall
from hub.contract.words import DeviceKind, SelfTestState
from hub.handlers import self_test_texts
from hub.handlers.self_tests import ANSWER_WITHIN
from hub.receiving import Incoming
from tests.desks import change, sign_in, told, with_rules
from tests.halls import Bench

WELL = (Tried("printer", passed=True), Tried("card", passed=True), Tried("screen", passed=True))
NO_PAPER = (Tried("printer", passed=False, reason=FailReason.PAPER_END), *WELL[1:])
OPENING = datetime.fromisoformat("2026-11-24T09:00:00+08:00")


def come(bench: Bench, device: str, *, online: bool = True) -> None:
    """A station tells that it is there."""
    (kind,) = bench.engine.db.execute(
        "SELECT kind FROM devices WHERE name = ?", (device,)
    ).fetchone()
    body = wire.encode(Presence(device=device, kind=DeviceKind(kind), online=online))
    bench.engine.run_group([Incoming(device, body, room="presence")])


def begin(bench: Bench, **fields: object) -> dict[str, SelfTest]:
    """Begin now; the job of each station."""
    bench.expect(SelfTestShown, "cli", RunSelfTest, **fields)
    return jobs(bench)


def jobs(bench: Bench) -> dict[str, SelfTest]:
    found = {}
    for out in bench.out:
        address = topics.parse(out.topic)
        if address is not None and address.room == "job":
            job = wire.jobs.decode(out.payload)
            assert isinstance(job, SelfTest)
            found[address.name] = job
    return found


def answer(bench: Bench, device: str, job: SelfTest, parts: tuple[Tried, ...]) -> None:
    result = SelfTested(at=bench.clock.time, job_id=job.job_id, parts=parts)
    bench.engine.run_group([Incoming(device, wire.encode(result), room="result")])


def shown(bench: Bench) -> dict[str, StationTest]:
    found = bench.expect(SelfTestShown, "cli", ShowSelfTest).stations
    return {station.device: station for station in found}


def alerts(bench: Bench) -> list[Alert]:
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    return [alert for alert in hall.alerts if alert.kind is AlertKind.SELF_TEST]


@pytest.fixture
def kiosk(bench: Bench) -> Bench:
    """A hall whose only station that was ever there is its kiosk."""
    bench.engine.db.execute(
        "UPDATE devices SET removed_at = 'x' WHERE name NOT IN ('kiosk-1', 'cli')"
    )
    come(bench, "kiosk-1")
    return bench


def test_a_station_that_is_well_passes(kiosk: Bench) -> None:
    job = begin(kiosk)["kiosk-1"]
    assert job.valid_until == kiosk.clock.time + ANSWER_WITHIN
    assert not job.slip
    assert shown(kiosk)["kiosk-1"].state is SelfTestState.PENDING
    answer(kiosk, "kiosk-1", job, WELL)
    station = shown(kiosk)["kiosk-1"]
    assert (station.state, station.parts, station.problems) == (SelfTestState.PASSED, WELL, ())
    assert alerts(kiosk) == []


def test_what_has_not_passed_is_told_with_what_to_do(kiosk: Bench) -> None:
    answer(kiosk, "kiosk-1", begin(kiosk)["kiosk-1"], NO_PAPER)
    station = shown(kiosk)["kiosk-1"]
    assert station.state is SelfTestState.FAILED
    assert [text.zh for text in station.problems] == ["打印机缺纸：请装纸"]
    (alert,) = alerts(kiosk)
    assert alert.text.en == "Self-test failed: kiosk-1 printer out of paper: put paper in"
    kinds = [fact.kind for fact in told(kiosk)][-2:]
    assert kinds == [FactKind.SELF_TEST_BEGUN, FactKind.SELF_TESTED]


def test_the_alert_ends_when_a_later_test_finds_all_well(kiosk: Bench) -> None:
    answer(kiosk, "kiosk-1", begin(kiosk)["kiosk-1"], NO_PAPER)
    again = begin(kiosk)["kiosk-1"]
    answer(kiosk, "kiosk-1", again, WELL)
    assert alerts(kiosk) == []


def test_a_station_that_is_away_has_not_passed(bench: Bench) -> None:
    come(bench, "kiosk-1")
    come(bench, "display-1", online=False)
    assert set(begin(bench)) == {"kiosk-1"}
    found = shown(bench)
    assert found["display-1"].state is SelfTestState.AWAY
    assert found["display-1"].problems == (self_test_texts.STATIONS[SelfTestState.AWAY],)
    assert "guide-1" not in found
    assert "web-1" not in found
    assert len(alerts(bench)) == 1


def test_a_station_that_does_not_answer_is_told_as_silent(kiosk: Bench) -> None:
    job = begin(kiosk)["kiosk-1"]
    kiosk.pass_time(seconds=3)
    assert jobs(kiosk)["kiosk-1"].job_id == job.job_id, "it is sent again"
    kiosk.pass_time(seconds=ANSWER_WITHIN.total_seconds())
    assert shown(kiosk)["kiosk-1"].state is SelfTestState.SILENT
    assert len(alerts(kiosk)) == 1
    answer(kiosk, "kiosk-1", job, WELL)
    assert shown(kiosk)["kiosk-1"].state is SelfTestState.SILENT, "too late"


def test_an_answer_counts_once_and_from_its_station_only(bench: Bench) -> None:
    for device in ("kiosk-1", "display-1"):
        come(bench, device)
    job = begin(bench)["kiosk-1"]
    answer(bench, "display-1", job, WELL)
    assert shown(bench)["kiosk-1"].state is SelfTestState.PENDING
    answer(bench, "kiosk-1", job, WELL)
    answer(bench, "kiosk-1", job, NO_PAPER)
    assert shown(bench)["kiosk-1"].state is SelfTestState.PASSED


def test_an_answer_to_an_earlier_test_changes_nothing(kiosk: Bench) -> None:
    first = begin(kiosk)["kiosk-1"]
    second = begin(kiosk)["kiosk-1"]
    answer(kiosk, "kiosk-1", first, NO_PAPER)
    assert shown(kiosk)["kiosk-1"].state is SelfTestState.PENDING
    answer(kiosk, "kiosk-1", second, WELL)
    assert shown(kiosk)["kiosk-1"].state is SelfTestState.PASSED


def test_one_station_and_a_slip(bench: Bench) -> None:
    for device in ("kiosk-1", "display-1"):
        come(bench, device)
    found = begin(bench, device="kiosk-1", slip=True)
    assert {name: job.slip for name, job in found.items()} == {"kiosk-1": True}
    assert set(shown(bench)) == {"kiosk-1"}
    assert bench.refused("cli", RunSelfTest, device="kiosk-9") == Code.UNKNOWN_DEVICE
    assert bench.refused("cli", RunSelfTest, device="guide-1") == Code.UNKNOWN_DEVICE


def test_a_supervisor_may_begin_it_and_look(bench: Bench) -> None:
    clerk, supervisor = sign_in(bench), sign_in(bench, "0901", 2)
    assert bench.refused(clerk, RunSelfTest) == Code.NOT_ALLOWED
    bench.expect(SelfTestShown, supervisor, RunSelfTest)
    bench.expect(SelfTestShown, supervisor, ShowSelfTest)


def test_before_the_hall_opens_it_begins_by_itself_once(kiosk: Bench) -> None:
    kiosk.clock.time = OPENING - timedelta(minutes=20, seconds=1)
    kiosk.pass_time(seconds=0)
    assert jobs(kiosk) == {}
    kiosk.pass_time(seconds=1)
    (job,) = jobs(kiosk).values()
    answer(kiosk, "kiosk-1", job, NO_PAPER)
    kiosk.pass_time(minutes=1)
    assert jobs(kiosk) == {}
    assert len(alerts(kiosk)) == 1
    kiosk.clock.time = OPENING
    kiosk.pass_time(minutes=30)
    assert jobs(kiosk) == {}


@pytest.mark.parametrize("minutes", [0, 45])
def test_the_hall_says_when(kiosk: Bench, minutes: int) -> None:
    change(kiosk, lambda hall: with_rules(hall, selftest_before=minutes))
    kiosk.clock.time = OPENING - timedelta(minutes=40)
    kiosk.pass_time(seconds=1)
    assert len(jobs(kiosk)) == (1 if minutes else 0)


def test_on_a_closed_day_nothing_is_tried(kiosk: Bench) -> None:
    kiosk.clock.time = OPENING.replace(day=28) - timedelta(minutes=5)
    assert kiosk.clock.time.isoweekday() == 6
    change(kiosk, lambda hall: hall)
    kiosk.pass_time(seconds=1)
    assert jobs(kiosk) == {}


def test_a_closed_day_ends_the_alert_and_tomorrow_knows_nothing_of_it(kiosk: Bench) -> None:
    answer(kiosk, "kiosk-1", begin(kiosk)["kiosk-1"], NO_PAPER)
    kiosk.pass_time(seconds=1)
    kiosk.expect(Done, "cli", CloseDay)
    assert alerts(kiosk) == []
    kiosk.clock.time = OPENING - timedelta(hours=2)
    kiosk.pass_time(seconds=1)
    assert shown(kiosk) == {}


def test_a_removed_station_is_not_told_of(bench: Bench) -> None:
    code = bench.expect(DeviceAdded, "cli", AddDevice, device="kiosk-9", kind=DeviceKind.KIOSK)
    assert code.code
    bench.expect(DevicePaired, "kiosk-9", Pair, secret="s" * 43)
    begin(bench, device="kiosk-9")
    assert set(shown(bench)) == {"kiosk-9"}
    bench.expect(Done, "cli", RemoveDevice, device="kiosk-9")
    assert shown(bench) == {}


def test_every_reason_and_state_has_its_words() -> None:
    assert set(self_test_texts.STEPS) == set(FailReason)
    assert set(self_test_texts.STATIONS) == {SelfTestState.AWAY, SelfTestState.SILENT}
    for table in (self_test_texts.STEPS, self_test_texts.STATIONS):
        for text in table.values():
            assert all((text.zh, text.en, text.bo)), text
