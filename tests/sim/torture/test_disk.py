"""Names of files on a disk whose power is cut."""

from __future__ import annotations

from hub.sim.torture.disk import Disk
from hub.sim.torture.events import (
    Event,
    FolderSynced,
    Made,
    Perhaps,
    Removed,
    Renamed,
    Resized,
    Sent,
    Synced,
    Wrote,
)

SEEDS = range(40)
BASE = {"store": b"old"}


def disk(*events: Event) -> Disk:
    made = Disk(BASE)
    for event in events:
        made.apply(event)
    return made


def ways(found: Disk) -> set[tuple[tuple[str, bytes], ...]]:
    """All that chance may leave."""
    return {tuple(found.after_cut(seed).items()) for seed in SEEDS}


def test_the_base_is_safe() -> None:
    assert ways(disk()) == {(("store", b"old"),)}


def test_a_new_file_may_be_gone_though_it_was_synced() -> None:
    found = disk(
        Made(0, "store-wal"), Wrote(1, "store-wal", 0, b"x"), Synced(2, "store-wal", 2, True)
    )
    assert found.after_cut("none") == BASE
    assert found.after_cut("all") == {**BASE, "store-wal": b"x"}
    assert len(ways(found)) == 2


def test_syncing_the_folder_keeps_a_new_file() -> None:
    found = disk(
        Made(0, "store-wal"),
        Wrote(1, "store-wal", 0, b"x"),
        Synced(2, "store-wal", 2, True),
        FolderSynced(3, 3, True),
    )
    assert ways(found) == {(("store", b"old"), ("store-wal", b"x"))}


def test_a_folder_that_failed_to_sync_or_began_before_keeps_nothing() -> None:
    for synced in (FolderSynced(3, 3, False), FolderSynced(3, 0, True)):
        found = disk(Made(1, "store-wal"), synced)
        assert found.after_cut("none") == BASE
        assert found.after_cut("all") == {**BASE, "store-wal": b""}


def test_opening_a_file_that_is_there_makes_no_other() -> None:
    found = disk(Made(0, "store"), Wrote(1, "store", 0, b"new"), Synced(2, "store", 2, True))
    assert ways(found) == {(("store", b"new"),)}


def test_a_removed_file_may_come_back_as_it_was() -> None:
    found = disk(Removed(0, "store"), Made(1, "store"), Wrote(2, "store", 0, b"new"))
    assert found.after_cut("none") == BASE
    assert found.after_cut("all") == {"store": b"new"}
    assert () in ways(found), "removed, and the new one not yet there"


def test_a_renamed_file_has_one_name_at_a_time() -> None:
    found = disk(Made(0, "new"), FolderSynced(1, 1, True), Renamed(2, "new", "store"))
    assert found.after_cut("none") == {"new": b"", "store": b"old"}
    assert found.after_cut("all") == {"store": b""}
    assert len(ways(found)) == 2


def test_sizes_and_failed_syncs_reach_the_file() -> None:
    found = disk(Wrote(0, "store", 3, b"er"), Synced(1, "store", 1, False), Resized(2, "store", 1))
    assert found.after_cut("none") == BASE
    assert found.after_cut("all") == {"store": b"o"}


def test_what_may_have_been_done_is_on_its_way() -> None:
    found = disk(Perhaps(0, Wrote(0, "store", 0, b"new")))
    assert ways(found) == {(("store", b"old"),), (("store", b"new"),)}


def test_what_is_sent_leaves_the_disk_alone() -> None:
    assert disk(Sent(0, "socket:[1]", b"reply")).after_cut("all") == BASE
