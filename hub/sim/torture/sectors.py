"""One file on a disk that writes when it likes: what is safe, and what is on its way.

A sector of 512 bytes is written whole or not at all; sectors go in any order, and of a sector
written twice the first state may be the one that stays. The size changes in the order of the
calls, as a file system's journal keeps it, but apart from the bytes: a file may have grown
without them, or have them and not have grown.
"""

from __future__ import annotations

from dataclasses import dataclass

from hub.sim.torture.fate import Fate

SECTOR = 512


@dataclass
class _State:
    """A sector's bytes since line `at`."""

    at: int
    data: bytes
    cut: bool = False
    """The file was cut here: the state comes with the size, not with the bytes."""
    lost: bool = False
    """A sync has failed on it. The kernel then takes the bytes for written, so no later sync
    sees to them: they may be on disk or not."""


class Sectors:
    """A file's bytes; `at` numbers must not fall."""

    def __init__(self, safe: bytes = b"") -> None:
        self._safe = bytearray(safe)
        self._newest = bytearray(safe)
        self._sizes: list[tuple[int, int]] = []
        self._states: dict[int, list[_State]] = {}

    # ── what the program does ──

    def write(self, at: int, offset: int, data: bytes) -> None:
        """Bytes are written; beyond the end the file grows, with zeros in between."""
        if not data:
            return
        end = offset + len(data)
        if end > len(self._newest):
            self._newest.extend(bytes(end - len(self._newest)))
            self._sizes.append((at, end))
        self._newest[offset:end] = data
        for sector in range(offset // SECTOR, (end - 1) // SECTOR + 1):
            self._note(sector, _State(at, self._sector(sector)))

    def resize(self, at: int, size: int) -> None:
        """The file is cut, or stretched with zeros."""
        was = len(self._newest)
        if size == was:
            return
        self._sizes.append((at, size))
        if size > was:
            self._newest.extend(bytes(size - was))
            return
        del self._newest[size:]
        for sector in range(size // SECTOR, (was - 1) // SECTOR + 1):
            self._note(sector, _State(at, self._sector(sector), cut=True))

    def sync(self, began: int) -> None:
        """A sync is over: what was written before line `began` is safe."""
        size = len(self._safe)
        for at, newer in self._sizes:
            size = newer if at < began else size
        self._sizes = [one for one in self._sizes if one[0] >= began]
        for sector, states in list(self._states.items()):
            covered = [one for one in states if one.at < began and not one.lost]
            if covered:
                self._make_safe(sector, covered[-1])
        _set_size(self._safe, size)

    def fail_sync(self, began: int) -> None:
        """A sync has failed: what it was for is lost to all later ones, until written again."""
        for states in self._states.values():
            for state in states:
                state.lost = state.lost or (state.at < began and not state.cut)

    # ── the cut ──

    def after_cut(self, fate: Fate) -> bytes:
        """The file as it is found. Changes nothing: one may look many times."""
        steps = fate.steps(len(self._sizes))
        sized_at, size = self._sizes[steps - 1] if steps else (-1, len(self._safe))
        found = bytearray(self._safe)
        for sector, states in sorted(self._states.items()):
            for state in states:
                stays = state.at <= sized_at if state.cut else fate.keeps()
                if stays:
                    _put(found, sector, state.data)
        _set_size(found, size)
        return bytes(found)

    # ── inside ──

    def _sector(self, number: int) -> bytes:
        return bytes(self._newest[number * SECTOR : (number + 1) * SECTOR]).ljust(SECTOR, b"\0")

    def _note(self, sector: int, state: _State) -> None:
        self._states.setdefault(sector, []).append(state)

    def _make_safe(self, sector: int, state: _State) -> None:
        _put(self._safe, sector, state.data)
        newer = [one for one in self._states[sector] if one.at > state.at]
        if newer:
            self._states[sector] = newer
        else:
            del self._states[sector]


def _put(found: bytearray, sector: int, data: bytes) -> None:
    start = sector * SECTOR
    if start > len(found):
        found.extend(bytes(start - len(found)))
    found[start : start + SECTOR] = data


def _set_size(found: bytearray, size: int) -> None:
    del found[size:]
    found.extend(bytes(size - len(found)))
