"""Pure: strace's log → what befell a store's files, and what was sent.

A store is a SQLite file with its `-wal` and `-journal`; the index `-shm` means nothing after a
power cut. The log must be written with the calls of `CALLS` and strace's `-f -y -xx`: `-y`
names the file behind each descriptor. Every process in the log counts as the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from hub.sim.torture.calls import Call, read_calls
from hub.sim.torture.events import (
    Change,
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
from hub.sim.torture.strace_words import (
    SLASH,
    behind,
    decode,
    encode,
    mentions,
    paths,
    pieces,
    string,
)

LASTING = ("", "-wal", "-journal")
"""Endings of the store's files that are worth something after a power cut."""

CHANNELS = (encode("socket:["), encode("pipe:["))


class TraceError(Exception):
    """The log tells of something that is not modelled; guessing would prove nothing."""


class Watched(NamedTuple):
    """The store's paths as they stand in the log, and the names of its files."""

    folder: bytes
    names: dict[bytes, str]


def store_files(store: Path) -> list[Path]:
    """The store's file and those beside it that last, there or not."""
    return [store.with_name(store.name + ending) for ending in LASTING]


def read_events(lines: Iterable[bytes], store: Path, first: int = 0) -> Iterator[Event]:
    """The events of a log in order. Raises TraceError on a change that is not modelled.

    `first` is the number of its first line.
    """
    store = store.resolve()
    names = {encode(path): path.name for path in store_files(store)}
    watched = Watched(encode(store.parent), names)
    for call in read_calls(lines, first):
        reader = READERS.get(call.name)
        if reader is not None and (call.result != -1 or reader is _synced):
            for event in reader(call, watched):
                if call.result is None and isinstance(event, Change):
                    yield Perhaps(event.at, event)
                else:
                    yield event


# ── one call each ────────────────────────────────────────────────────────────


def _wrote(call: Call, watched: Watched) -> Iterator[Event]:
    path, rest = behind(call.args)
    if path not in watched.names:
        return
    data, whole = string(rest)
    if not whole:
        raise TraceError(f"line {call.begun}: a write is not told to its end; raise strace's -s")
    offset = int(rest.rpartition(b", ")[2])
    yield Wrote(call.ended, watched.names[path], offset, data[: call.result])


def _resized(call: Call, watched: Watched) -> Iterator[Event]:
    path, size = behind(call.args)
    if path in watched.names:
        yield Resized(call.ended, watched.names[path], int(size))


def _synced(call: Call, watched: Watched) -> Iterator[Event]:
    path, _ = behind(call.args)
    if call.result is None:
        return
    if path in watched.names:
        yield Synced(call.ended, watched.names[path], call.begun, call.result == 0)
    elif path == watched.folder:
        yield FolderSynced(call.ended, call.begun, call.result == 0)


def _opened(call: Call, watched: Watched) -> Iterator[Event]:
    name = watched.names.get(call.opened)
    if name is None:
        return
    if b"O_CREAT" in call.args or call.name == "creat":
        yield Made(call.ended, name)
    if b"O_TRUNC" in call.args or call.name == "creat":
        yield Resized(call.ended, name, 0)


def _removed(call: Call, watched: Watched) -> Iterator[Event]:
    for name in _named(call, watched):
        if name is not None:
            yield Removed(call.ended, name)


def _renamed(call: Call, watched: Watched) -> Iterator[Event]:
    old, new = _named(call, watched)
    if old and new:
        yield Renamed(call.ended, old, new)
    elif old:
        yield Removed(call.ended, old)
    elif new:
        raise TraceError(f"line {call.begun}: an unknown file takes the place of {new}")


def _sent(call: Call, watched: Watched) -> Iterator[Event]:
    path, rest = behind(call.args)
    if path in watched.names:
        _unknown(call, watched)
    if path.startswith(CHANNELS):
        data = pieces(rest) if call.name in ("sendmsg", "writev") else string(rest)[0]
        yield Sent(call.ended, decode(path).decode(), data[: call.result])


def _mapped(call: Call, watched: Watched) -> Iterator[Event]:
    if b"PROT_WRITE" in call.args and b"MAP_SHARED" in call.args:
        _unknown(call, watched)
    return iter(())


def _unknown(call: Call, watched: Watched) -> Iterator[Event]:
    for path, name in watched.names.items():
        if mentions(call.args, path):
            raise TraceError(f"line {call.begun}: {call.name} on {name} is not modelled")
    return iter(())


def _named(call: Call, watched: Watched) -> list[str | None]:
    """Which file of the store each path of the call means."""
    found = []
    for path in paths(call.args):
        loose = not path.startswith(SLASH)
        if loose and any(known.endswith(SLASH + path) for known in watched.names):
            raise TraceError(f"line {call.begun}: {call.name} by a relative path")
        found.append(watched.names.get(path))
    return found


READERS: dict[str, Callable[[Call, Watched], Iterator[Event]]] = {
    "pwrite64": _wrote,
    "ftruncate": _resized,
    "fdatasync": _synced,
    "fsync": _synced,
    "open": _opened,
    "openat": _opened,
    "openat2": _opened,
    "creat": _opened,
    "unlink": _removed,
    "unlinkat": _removed,
    "rename": _renamed,
    "renameat": _renamed,
    "renameat2": _renamed,
    "write": _sent,
    "writev": _sent,
    "sendto": _sent,
    "sendmsg": _sent,
    "mmap": _mapped,
    # SQLite on Linux does without these unless it is told otherwise.
    "truncate": _unknown,
    "fallocate": _unknown,
    "pwritev": _unknown,
    "pwritev2": _unknown,
    "sendfile": _unknown,
    "splice": _unknown,
    "copy_file_range": _unknown,
    "link": _unknown,
    "linkat": _unknown,
    "symlink": _unknown,
    "symlinkat": _unknown,
}

CALLS = tuple(READERS)
"""The system calls that strace must record; not every machine has every one."""
