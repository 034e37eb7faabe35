"""What a kiosk's process holds: memory, handles, Qt's and Python's objects; and how it grows."""

from __future__ import annotations

import gc
import json
import os
import statistics
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

PAGE_KB = os.sysconf("SC_PAGE_SIZE") // 1024


class Memory(NamedTuple):
    """In KB: what is resident, and what of it is the process's own; the rest are pages of files
    (fonts, libraries), shared and taken back by the system when it needs them."""

    rss: int
    own: int


HAND = ("Qt6Test.", "QtTest.", "Qt6Widgets.", "QtWidgets.")
"""Libraries that only the touching hand of a measurement brings; no kiosk has them."""


class Held(NamedTuple):
    """After so many sessions. `handles`: open files, sockets and pipes."""

    sessions: int
    rss_kb: int
    own_kb: int
    handles: int
    objects: int
    timers: int
    python: int


def memory() -> Memory:
    """Now (Linux), after Python has put away what nobody uses."""
    gc.collect()
    resident, of_files = Path("/proc/self/statm").read_text().split()[1:3]
    return Memory(int(resident) * PAGE_KB, (int(resident) - int(of_files)) * PAGE_KB)


def weight(libraries: Sequence[str] = HAND) -> int:
    """KB resident of the mapped files with one of these words in their path (Linux)."""
    total, wanted = 0, False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        words = line.split()
        if not words[0].endswith(":"):
            wanted = any(library in line for library in libraries)
        elif wanted and words[0] == "Rss:":
            total += int(words[1])
    return total


def hold(sessions: int, *roots: QObject) -> Held:
    """Look now."""

    def look() -> list[int]:
        return [sum(len(root.findChildren(kind)) for root in roots) for kind in (QObject, QTimer)]

    rss, own = memory()
    handles = len(list(Path("/proc/self/fd").iterdir()))
    objects, timers = _in_a_copy(look)
    return Held(sessions, rss, own, handles, objects, timers, len(gc.get_objects()))


def _in_a_copy(look: Callable[[], list[int]]) -> list[int]:
    """What a forked copy of the process sees: to look gives each of Qt's objects a Python face,
    which stays and takes five megabytes more than a kiosk that nobody looks at."""
    ours, theirs = os.pipe()
    copy = os.fork()
    if copy == 0:
        try:
            os.write(theirs, json.dumps(look()).encode())
        finally:
            os._exit(0)
    os.close(theirs)
    with os.fdopen(ours) as told:
        found = told.read()
    os.waitpid(copy, 0)
    if not found:
        raise ChildProcessError("the copy of the process ended before it had looked")
    seen: list[int] = json.loads(found)
    return seen


def slope(samples: Sequence[tuple[int, int]]) -> float:
    """(sessions, KB) → KB a thousand sessions, by least squares."""
    if len(samples) < 2:
        return 0.0
    return statistics.linear_regression(*zip(*samples, strict=True)).slope * 1000
