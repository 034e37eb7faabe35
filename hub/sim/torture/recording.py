"""A program's lives as strace has recorded them, and the power cuts that they could have had."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from hub.sim.torture.disk import Disk
from hub.sim.torture.events import Event, Perhaps, Removed, Renamed, Resized, Sent, Wrote
from hub.sim.torture.fate import Survive
from hub.sim.torture.trace import TraceError, read_events, store_files

LONGEST_LIFE = 1 << 32
"""Lines are numbered from the life's place times this, so that each comes after the last."""
END = 1 << 62
"""A moment after every line."""


class Life(NamedTuple):
    """strace's log of one life, and the store's files before it (name → bytes)."""

    trace: Path
    base: Mapping[str, bytes]


class Recording(NamedTuple):
    """The lives since all of the store was last known to be safe on disk.

    A program that is killed, without a power cut, leaves to its next life what is unsynced.
    """

    store: Path
    lives: tuple[Life, ...]

    def events(self) -> Iterator[Event]:
        """What happened, in order. Raises TraceError on what is not modelled."""
        for number in range(len(self.lives)):
            yield from self._life(number)

    def play(self, disk: Disk) -> Iterator[Event]:
        """Each event before it is applied to a disk. Raises TraceError also when a life began
        with other files than the last one left: somebody unrecorded has written them."""
        for number, life in enumerate(self.lives):
            if number and disk.after_cut("all") != life.base:
                raise TraceError(f"somebody else wrote {self.store} before {life.trace}")
            later = self.lives[number + 1 :]
            for event in self._life(number):
                known = _settled(event, later[0].base) if later else event
                if known is not None:
                    yield known
                    disk.apply(known)

    def _life(self, number: int) -> Iterator[Event]:
        with self.lives[number].trace.open("rb") as lines:
            yield from read_events(lines, self.store, number * LONGEST_LIFE)


def _settled(event: Event, found: Mapping[str, bytes]) -> Event | None:
    """The event as the files that were found after the kill show it; None if it was not done."""
    if not isinstance(event, Perhaps):
        return event
    match event.change:
        case Wrote(at, name, offset, data):
            pairs = zip(data, found.get(name, b"")[offset:], strict=False)
            same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
            return Wrote(at, name, offset, data[:same])
        case Resized(_, name, size):
            done = len(found.get(name, b"")) == size
        case Removed(_, name) | Renamed(_, name, _):
            done = name not in found
    return event.change if done else None


class Moment(NamedTuple):
    """The disk after line `at`, and what had been sent until then.

    Both go on changing when the next moment is asked for.
    """

    at: int
    disk: Disk
    sent: list[Sent]


class Cut(NamedTuple):
    """The store's files after a power cut (name → bytes), and what had been sent before it."""

    files: dict[str, bytes]
    sent: list[Sent]


def snapshot(store: Path) -> dict[str, bytes]:
    """The store's files as they lie there; nobody may be writing them."""
    return {path.name: path.read_bytes() for path in store_files(store) if path.exists()}


def moments(recording: Recording, at: Iterable[int]) -> Iterator[Moment]:
    """The moments after the given lines, in order; the logs are read once for all of them."""
    disk, sent = Disk(recording.lives[0].base), list[Sent]()
    wanted = iter(sorted(at))
    line = next(wanted, None)
    for event in recording.play(disk):
        while line is not None and event.at > line:
            yield Moment(line, disk, sent)
            line = next(wanted, None)
        if line is None:
            return
        if isinstance(event, Sent):
            sent.append(event)
    while line is not None:
        yield Moment(line, disk, sent)
        line = next(wanted, None)


def cut(recording: Recording, into: Path, at: int = END, survive: Survive = "none") -> Cut:
    """Write the store as a power cut after line `at` leaves it into a folder.

    Other files of the folder stay as they are; `-shm` and what the cut took away are removed.
    """
    moment = next(moments(recording, [at]))
    files = moment.disk.after_cut(survive)
    put(files, into / recording.store.name)
    return Cut(files, moment.sent)


def put(files: Mapping[str, bytes], store: Path) -> None:
    """Write a store's files (name → bytes) in place of those that are there."""
    for path in (*store_files(store), store.with_name(store.name + "-shm")):
        if path.name not in files:
            path.unlink(missing_ok=True)
            continue
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(files[path.name])
