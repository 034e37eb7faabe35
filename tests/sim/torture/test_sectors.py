"""One file on a disk: what is safe stays, what is not may be torn, nothing else is found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hub.sim.torture.fate import Survive, fate
from hub.sim.torture.sectors import SECTOR, Sectors

SEEDS = range(40)


def found(file: Sectors, survive: Survive) -> bytes:
    return file.after_cut(fate(survive))


def test_what_was_synced_is_found_whatever_comes() -> None:
    file = Sectors()
    file.write(0, 0, b"a" * 1000)
    file.sync(1)
    for survive in ("none", "all", *SEEDS):
        assert found(file, survive) == b"a" * 1000


def test_what_was_not_synced_is_found_or_not() -> None:
    file = Sectors(b"old")
    file.write(0, 0, b"new")
    assert found(file, "none") == b"old"
    assert found(file, "all") == b"new"
    assert {found(file, seed) for seed in SEEDS} == {b"old", b"new"}


def test_a_write_may_be_torn_between_sectors_and_never_within_one() -> None:
    file = Sectors(b"o" * 2 * SECTOR)
    file.write(0, 0, b"n" * 2 * SECTOR)
    old, new = b"o" * SECTOR, b"n" * SECTOR
    ways = {found(file, seed) for seed in SEEDS}
    assert ways == {old + old, old + new, new + old, new + new}


def test_a_later_write_may_be_found_without_an_earlier_one() -> None:
    file = Sectors(b"o" * 2 * SECTOR)
    file.write(0, 0, b"1" * SECTOR)
    file.write(1, SECTOR, b"2" * SECTOR)
    assert b"o" * SECTOR + b"2" * SECTOR in {found(file, seed) for seed in SEEDS}


def test_of_two_writes_to_a_sector_the_first_may_be_the_one_that_stays() -> None:
    file = Sectors(b"0")
    file.write(0, 0, b"1")
    file.write(1, 0, b"2")
    assert {found(file, seed) for seed in SEEDS} == {b"0", b"1", b"2"}


def test_growth_may_be_lost_or_come_without_the_bytes() -> None:
    file = Sectors(b"a" * SECTOR)
    file.write(0, SECTOR, b"b" * SECTOR)
    assert {found(file, seed) for seed in SEEDS} == {
        b"a" * SECTOR,
        b"a" * SECTOR + b"b" * SECTOR,
        b"a" * SECTOR + bytes(SECTOR),
    }


def test_a_sync_makes_the_size_safe() -> None:
    file = Sectors()
    file.write(0, 700, b"x")
    file.sync(1)
    assert found(file, "none") == bytes(700) + b"x"


def test_a_cut_off_end_may_come_back_whole_but_not_in_part() -> None:
    file = Sectors(b"a" * 4 * SECTOR)
    file.resize(0, 0)
    assert {found(file, seed) for seed in SEEDS} == {b"a" * 4 * SECTOR, b""}


def test_what_was_cut_off_does_not_shine_through_later_growth() -> None:
    file = Sectors(b"a" * SECTOR)
    file.resize(0, 100)
    file.resize(1, SECTOR)
    file.sync(2)
    assert found(file, "none") == b"a" * 100 + bytes(SECTOR - 100)


def test_a_write_during_a_sync_is_not_safe() -> None:
    file = Sectors(b"old")
    file.write(5, 0, b"new")
    file.sync(5)
    assert found(file, "none") == b"old"
    file.sync(6)
    assert found(file, "none") == b"new"


def test_after_a_failed_sync_a_later_one_does_not_help() -> None:
    file = Sectors(b"old")
    file.write(0, 0, b"new")
    file.fail_sync(1)
    file.sync(2)
    assert found(file, "none") == b"old"
    assert found(file, "all") == b"new", "it may have got there all the same"


def test_after_a_failed_sync_writing_again_helps() -> None:
    file = Sectors(b"old")
    file.write(0, 0, b"bad")
    file.fail_sync(1)
    file.write(2, 0, b"new")
    file.sync(3)
    for survive in ("none", "all", *SEEDS):
        assert found(file, survive) == b"new"


def test_looking_changes_nothing() -> None:
    file = Sectors(b"old")
    file.write(0, 0, b"new" * 500)
    for seed in SEEDS:
        found(file, seed)
    assert (found(file, "none"), found(file, "all")) == (b"old", b"new" * 500)
    assert found(file, 7) == found(file, 7)


# ── any history ──────────────────────────────────────────────────────────────

MOST = 4 * SECTOR

writes = st.tuples(
    st.just("write"),
    st.integers(0, MOST),
    st.integers(1, 2 * SECTOR),
    st.integers(1, 255),
)
resizes = st.tuples(st.just("resize"), st.integers(0, MOST), st.just(0), st.just(0))
syncs = st.tuples(st.sampled_from(["sync", "fail"]), st.integers(0, 3), st.just(0), st.just(0))
histories = st.lists(st.one_of(writes, resizes, syncs), max_size=14)


class PlainFile:
    """The reference: every state that the whole file has had since it was safe."""

    def __init__(self) -> None:
        self.states: list[tuple[int, bytes]] = [(-1, b"")]

    def write(self, at: int, offset: int, data: bytes) -> None:
        state = self.states[-1][1].ljust(offset, b"\0")
        self.states.append((at, state[:offset] + data + state[offset + len(data) :]))

    def resize(self, at: int, size: int) -> None:
        self.states.append((at, self.states[-1][1][:size].ljust(size, b"\0")))

    def sync(self, began: int) -> None:
        older = [state for state in self.states if state[0] < began]
        newer = [state for state in self.states if state[0] >= began]
        self.states = [*older[-1:], *newer]


def sector(state: bytes, number: int) -> bytes:
    return state[number * SECTOR : (number + 1) * SECTOR].ljust(SECTOR, b"\0")


@given(histories, st.one_of(st.sampled_from(["none", "all"]), st.integers(0, 999)))
def test_every_history_agrees_with_a_plain_file(
    history: list[tuple[str, int, int, int]], survive: Survive
) -> None:
    file, plain = Sectors(), PlainFile()
    failed = False
    for at, (what, first, length, value) in enumerate(history):
        if what == "write":
            file.write(at, first, bytes([value]) * length)
            plain.write(at, first, bytes([value]) * length)
        elif what == "resize":
            file.resize(at, first)
            plain.resize(at, first)
        elif what == "sync":
            began = max(at - first, 0)  # some calls earlier
            file.sync(began)
            if not failed:
                plain.sync(began)
        else:
            file.fail_sync(max(at - first, 0))
            failed = True  # from now on the oldest state may be found for ever
    kept = found(file, survive)
    states = [state for _, state in plain.states]
    if survive == "all":
        assert kept == states[-1]
    if survive == "none" and not failed:
        assert kept == states[0]
    assert len(kept) in {len(state) for state in states}
    for number in range(-(-len(kept) // SECTOR)):
        ways = {sector(state, number)[: len(kept) - number * SECTOR] for state in states}
        here = kept[number * SECTOR : (number + 1) * SECTOR]
        assert here in ways
