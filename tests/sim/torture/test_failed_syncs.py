"""Syncs that fail, and the power cut after it: Linux then takes the bytes for written.

`fail_sync` of the disk's model is as hard as can be: what a failed sync was for is on disk by
chance only, and no later sync sees to it, until it is written again. SQLite writes a refused
transaction's part of the log again with the next one, and carries a part of the log over again
when syncing the file has failed.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from hub.sim.torture.events import FolderSynced, Sent, Synced, Wrote
from hub.sim.torture.power import Powered
from hub.sim.torture.recording import END, LONGEST_LIFE, Recording, moments, put
from tests.sim.torture import ledgers
from tests.sim.torture.halfway import ROWS

pytestmark = pytest.mark.usefixtures("can_cut")


def failed(recording: Recording) -> Counter[str]:
    """How many syncs of each file have failed."""
    syncs = (event for event in recording.events() if isinstance(event, Synced))
    return Counter(sync.name for sync in syncs if not sync.ok)


@pytest.mark.parametrize("when", ["9+7", "10+2"])
def test_what_is_promised_between_failed_syncs_is_safe(tmp_path: Path, when: str) -> None:
    faults = [f"fdatasync:error=EIO:when={when}"]
    ledger = ledgers.start(tmp_path, "FULL", 90, "alone", faults=faults)
    lived(ledger)
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
    lived(ledger)
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
    assert len(found) > 6 * 15
    assert not [one for one in found if one.found is None]
    assert not [one for one in found if one.lost]


@pytest.mark.parametrize("how", ["carrier", "plain"])
def test_a_checkpoint_held_up_half_way_is_not_gone_on_with_after_a_failed_sync(
    tmp_path: Path, how: str
) -> None:
    """SQLite by itself loses it: this is why the hub carries its log over by `Carrier`."""
    number = sync_after_half_way(lived(ledgers.program(tmp_path / "well", "halfway", how)))
    faults = [f"fdatasync:error=EIO:when={number}"]
    recording = lived(ledgers.program(tmp_path / "ill", "halfway", how, faults=faults))
    assert failed(recording) == {recording.store.name: 1}
    lines = [event.at for event in recording.events() if isinstance(event, Sent)]
    lost = []
    for moment in moments(recording, [*lines, END]):
        put(moment.disk.after_cut("none"), tmp_path / recording.store.name)
        values = values_of(tmp_path / recording.store.name)
        safe = moment.sent[-1].data.removeprefix(b"safe ") if len(moment.sent) > 1 else b"2"
        lost.append(values[:-1] != [1] * (ROWS - 1) or values[-1] < int(safe))
    assert len(lost) == 6
    assert any(lost) == (how == "plain")


def lived(program: Powered) -> Recording:
    """The recording of a program that has come to its end."""
    ledgers.written(program)
    program.process.wait(30)
    program.kill()
    return program.recording


def sync_after_half_way(recording: Recording) -> int:
    """Which of all syncs is the one of the store's file after the checkpoint was held up."""
    number, half_way = 0, False
    for event in recording.events():
        half_way = half_way or (isinstance(event, Sent) and event.data == b"half way\n")
        number += isinstance(event, Synced | FolderSynced)
        if half_way and isinstance(event, Synced) and event.name == recording.store.name:
            return number
    raise AssertionError("the file was not synced")


def values_of(store: Path) -> list[int]:
    """The value of each row."""
    with closing(sqlite3.connect(store)) as db:
        return [value for (value,) in db.execute("SELECT value FROM parts ORDER BY row")]


def opening(recording: Recording) -> list[int]:
    """Lines of the last life from the first write into the file until the log begins anew."""
    name = recording.store.name
    last = [event for event in recording.events() if event.at >= LONGEST_LIFE]
    first = next(event.at for event in last if isinstance(event, Wrote) and event.name == name)
    logged = (event.at for event in last if isinstance(event, Synced) and event.name != name)
    until = next(at for at in logged if at > first)
    return [event.at for event in last if first <= event.at <= until]
