"""Many power cuts from one recording of a program that promises what it has committed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from hub.sim.torture.events import Sent, Synced
from hub.sim.torture.recording import END, LONGEST_LIFE, Life, Recording, cut, moments, snapshot
from hub.sim.torture.trace import TraceError
from tests.sim.torture import ledgers
from tests.sim.torture.ledgers import Outcome
from tests.sim.torture.lines import DB, STORE, log

ROWS = 80
POSITIONS = 32

NAME = STORE.name
Record = Callable[[str], Recording]


@pytest.fixture(scope="module")
def record(can_cut: None, tmp_path_factory: pytest.TempPathFactory) -> Record:
    """A ledger's life, from an empty folder to its end in order."""

    @cache
    def live(synchronous: str) -> Recording:
        ledger = ledgers.start(tmp_path_factory.mktemp("ledger"), synchronous, ROWS)
        ledgers.written(ledger)
        ledger.process.wait(30)
        ledger.kill()
        return ledger.recording

    return live


def outcomes(recording: Recording, folder: Path) -> list[Outcome]:
    """Cuts all over the life, each with every way to survive."""
    lines = [event.at for event in recording.events()]
    return ledgers.outcomes(recording, folder, lines[:: len(lines) // POSITIONS])


def test_full_loses_nothing_and_is_never_damaged(record: Record, tmp_path: Path) -> None:
    found = outcomes(record("FULL"), tmp_path / "cut")
    assert len(found) >= 6 * 30
    assert max(len(one.promised) for one in found) > ROWS / 2
    assert not [one for one in found if one.found is None]
    assert not [one for one in found if one.lost]


def test_normal_is_never_damaged_but_loses_what_was_promised(
    record: Record, tmp_path: Path
) -> None:
    found = outcomes(record("NORMAL"), tmp_path / "cut")
    assert not [one for one in found if one.found is None]
    assert [one for one in found if one.lost and one.survive == "none"]
    assert [one for one in found if one.lost and isinstance(one.survive, int)]
    assert not [one for one in found if one.lost and one.survive == "all"]


def test_without_syncs_torn_and_reordered_writes_damage_the_file(
    record: Record, tmp_path: Path
) -> None:
    found = outcomes(record("OFF"), tmp_path / "cut")
    assert [one for one in found if one.found is None and isinstance(one.survive, int)]
    assert not [one for one in found if one.found is None and one.survive == "all"]


def test_a_log_without_its_end_is_read_as_far_as_it_goes(record: Record, tmp_path: Path) -> None:
    recording = record("FULL")
    whole = recording.lives[0].trace.read_bytes()
    half = Recording(recording.store, (recording.lives[0]._replace(trace=tmp_path / "half"),))
    for size in range(len(whole) // 2, len(whole) // 2 + 6000, 601):
        half.lives[0].trace.write_bytes(whole[:size])
        left = cut(half, tmp_path, survive=size)
        store = tmp_path / recording.store.name
        assert (ledgers.whole_rows(store) or set()) >= ledgers.promised(left.sent) != set()


def test_one_cut_is_written_into_a_folder(record: Record, tmp_path: Path) -> None:
    recording = record("FULL")
    store = tmp_path / recording.store.name
    for ending in ("", "-wal", "-shm", "-journal"):
        store.with_name(store.name + ending).write_bytes(b"of before")
    (tmp_path / "other").write_bytes(b"kept")
    last = cut(recording, tmp_path, survive="all")
    assert len(ledgers.promised(last.sent)) == ROWS
    assert snapshot(store) == last.files == snapshot(recording.store)
    assert {path.name for path in tmp_path.iterdir()} == {*last.files, "other"}


def test_what_was_sent_is_known_at_each_moment(record: Record) -> None:
    recording = record("FULL")
    sends = [event for event in recording.events() if isinstance(event, Sent)]
    third = sends[2].at
    counts = [len(moment.sent) for moment in moments(recording, [END, third, third - 1, 0])]
    assert counts == [0, 2, 3, len(sends)]
    assert any(isinstance(event, Synced) for event in recording.events())


# ── from life to life ────────────────────────────────────────────────────────


def two_lives(root: Path, last: str, found: bytes) -> Recording:
    """A life that was killed in its last call, and one that finds the file so."""
    first, second = root / "first", root / "second"
    first.write_bytes(b"".join(log(last)))
    second.write_bytes(b"".join(log(f'1  pwrite64(3{DB}, "!", 1, 0) = 1')))
    return Recording(STORE, (Life(first, {NAME: b"old"}), Life(second, {NAME: found})))


@pytest.mark.parametrize("found", [b"old", b"nld", b"new"])
def test_a_write_under_a_kill_was_done_as_far_as_the_next_life_finds_it(
    tmp_path: Path, found: bytes
) -> None:
    recording = two_lives(tmp_path, f'1  pwrite64(3{DB}, "new", 3, 0 <unfinished ...>', found)
    (begun,) = list(moments(recording, [LONGEST_LIFE - 1]))
    assert begun.disk.after_cut("all") == {NAME: found}
    (end,) = list(moments(recording, [END]))
    assert end.disk.after_cut("all") == {NAME: b"!" + found[1:]}


@pytest.mark.parametrize("found", [b"old", b"o"])
def test_so_was_a_change_of_size(tmp_path: Path, found: bytes) -> None:
    recording = two_lives(tmp_path, f"1  ftruncate(3{DB}, 1 <unfinished ...>", found)
    (end,) = list(moments(recording, [END]))
    assert end.disk.after_cut("all") == {NAME: b"!" + found[1:]}


def test_what_no_life_has_written_is_an_error(tmp_path: Path) -> None:
    recording = two_lives(tmp_path, f"1  fsync(3{DB}) = 0", b"odd")
    with pytest.raises(TraceError, match="somebody else wrote"):
        list(moments(recording, [END]))
