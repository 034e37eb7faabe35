"""One self-test at a station: what is known at once and what is waited for."""

from __future__ import annotations

from datetime import UTC, datetime

from hub.client.self_test import Trial, found
from hub.contract.devices import DeviceHealth, FailReason, Health, Tried

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def test_a_part_passes_while_it_works() -> None:
    health = [
        DeviceHealth("printer", Health.WARN, FailReason.PAPER_NEAR_END),
        DeviceHealth("card", Health.OK),
        DeviceHealth("pad", Health.FAULT, FailReason.OFFLINE),
        DeviceHealth("led", Health.ABSENT, FailReason.ABSENT),
    ]
    assert found(health) == (
        Tried("printer", passed=True, reason=FailReason.PAPER_NEAR_END),
        Tried("card", passed=True),
        Tried("pad", passed=False, reason=FailReason.OFFLINE),
        Tried("led", passed=False, reason=FailReason.ABSENT),
    )


def test_what_is_awaited_is_settled_once_and_in_any_order() -> None:
    trial = Trial("job-1", [Tried("printer", passed=True)], ["screen", "printer"])
    assert not trial.done
    bad = Tried("printer", passed=False, reason=FailReason.CUTTER)
    for tried in (bad, Tried("printer", passed=True), Tried("speaker", passed=True)):
        trial.settle(tried)
    assert not trial.done
    trial.settle(Tried("screen", passed=True))
    assert trial.done
    result = trial.result(NOW)
    assert (result.job_id, result.at) == ("job-1", NOW)
    assert result.parts == (bad, Tried("screen", passed=True))


def test_what_does_not_answer_has_not_passed() -> None:
    trial = Trial("job-1", [Tried("printer", passed=True)], ["screen", "printer"])
    trial.settle(Tried("screen", passed=True))
    trial.give_up()
    assert trial.done
    parts = {part.part: part for part in trial.result(NOW).parts}
    assert parts["screen"].passed
    assert parts["printer"] == Tried("printer", passed=False, reason=FailReason.OFFLINE)


def test_a_station_without_parts_is_done_at_once() -> None:
    assert Trial("job-1", [], []).done
