"""Syncs that fail, and the power cut after it: Linux then takes the bytes for written.

`fail_sync` of the disk's model is as hard as can be: what a failed sync was for is on disk by
chance only, and no later sync sees to it, until it is written again. SQLite writes a refused
transaction's part of the log again with the next one, and carries a part of the log over again
when syncing the file has failed.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from hub.sim.torture.events import Synced, Wrote
from hub.sim.torture.recording import LONGEST_LIFE, Recording
from tests.sim.torture import ledgers

pytestmark = pytest.mark.usefixtures("can_cut")


def failed(recording: Recording) -> Counter[str]:
    """How many syncs of each file have failed."""
    syncs = (event for event in recording.events() if isinstance(event, Synced))
    return Counter(sync.name for sync in syncs if not sync.ok)


@pytest.mark.parametrize("when", ["9+7", "10+2", "13+5"])
def test_what_is_promised_between_failed_syncs_is_safe(tmp_path: Path, when: str) -> None:
    faults = [f"fdatasync:error=EIO:when={when}"]
    ledger = ledgers.start(tmp_path, "FULL", 90, "alone", faults=faults)
    ledgers.written(ledger)
    ledger.process.wait(10)
    ledger.kill()
    assert failed(ledger.recording)["ledger.sqlite-wal"] > 10
    assert failed(ledger.recording)["ledger.sqlite"] >= 1
    lines = [event.at for event in ledger.recording.events()]
    found = ledgers.outcomes(ledger.recording, tmp_path / "cut", lines[:: len(lines) // 30])
    assert 30 < max(len(one.promised) for one in found) < 90
    assert not [one for one in found if one.found is None]
    assert not [one for one in found if one.lost]


def test_a_disk_that_is_full_now_and_then_costs_no_promise(tmp_path: Path) -> None:
    faults = ["pwrite64:error=ENOSPC:when=100+13"]
    ledger = ledgers.start(tmp_path, "FULL", 60, faults=faults)
    ledgers.written(ledger)
    ledger.process.wait(10)
    ledger.kill()
    lines = [event.at for event in ledger.recording.events()]
    found = ledgers.outcomes(ledger.recording, tmp_path / "cut", lines[:: len(lines) // 20])
    assert 10 < max(len(one.promised) for one in found) < 60
    assert not [one for one in found if one.found is None or one.lost]


def test_a_log_that_no_sync_saw_to_is_made_safe_before_it_is_carried_over(tmp_path: Path) -> None:
    """The syncs fail, the hub is killed and started again, and finds its last, refused
    transaction in a log that is on disk in part only; then the power is cut."""
    ledger = ledgers.start(tmp_path, "HUB", 40, "stay", "alone")
    ledgers.written(ledger)
    ledger.cut_power()
    ledgers.live_again(ledger, ["fdatasync:error=EIO:when=20+"])
    ledger.kill()
    ledgers.live_again(ledger)
    ledger.kill()
    assert failed(ledger.recording)["ledger.sqlite-wal"] > 10
    found = ledgers.outcomes(ledger.recording, tmp_path / "cut", opening(ledger.recording))
    assert len(found) > 6 * 20
    assert not [one for one in found if one.found is None]
    assert not [one for one in found if one.lost]


def opening(recording: Recording) -> list[int]:
    """Lines of the last life from the first write into the file until the log begins anew."""
    name = recording.store.name
    last = [event for event in recording.events() if event.at >= LONGEST_LIFE]
    first = next(event.at for event in last if isinstance(event, Wrote) and event.name == name)
    logged = (event.at for event in last if isinstance(event, Synced) and event.name != name)
    until = next(at for at in logged if at > first)
    return [event.at for event in last if first <= event.at <= until]
