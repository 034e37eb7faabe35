"""One life of a program as strace has recorded it, and the power cuts that it could have had."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from hub.sim.torture.disk import Disk
from hub.sim.torture.events import Event, Sent
from hub.sim.torture.fate import Survive
from hub.sim.torture.trace import read_events, store_files

END = 1 << 62
"""A moment after every line of a log."""


class Recording(NamedTuple):
    """strace's log, the store that it is about, and the store's files before (name → bytes)."""

    trace: Path
    store: Path
    base: Mapping[str, bytes]

    def events(self) -> Iterator[Event]:
        """What happened, in order. Raises TraceError on what is not modelled."""
        with self.trace.open("rb") as lines:
            yield from read_events(lines, self.store)


class Moment(NamedTuple):
    """The disk after line `at` of the log, and what had been sent until then.

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
    """The moments after the given lines, in order; the log is read once for all of them."""
    disk, sent = Disk(recording.base), list[Sent]()
    wanted = iter(sorted(at))
    line = next(wanted, None)
    for event in recording.events():
        while line is not None and event.at > line:
            yield Moment(line, disk, sent)
            line = next(wanted, None)
        if line is None:
            return
        disk.apply(event)
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
