"""What a kiosk's process holds: memory, handles, Qt's and Python's objects; and how it grows."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
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
    """Look now. Not often: each look leaves some hundred Python faces of Qt's objects behind."""
    return Held(
        sessions,
        *memory(),
        len(list(Path("/proc/self/fd").iterdir())),
        sum(len(root.findChildren(QObject)) for root in roots),
        sum(len(root.findChildren(QTimer)) for root in roots),
        len(gc.get_objects()),
    )


def slope(samples: Sequence[tuple[int, int]]) -> float:
    """(sessions, KB) → KB a thousand sessions, by least squares."""
    count = len(samples)
    if count < 2:
        return 0.0
    mean_x = sum(sessions for sessions, _ in samples) / count
    mean_y = sum(kb for _, kb in samples) / count
    wide = sum((sessions - mean_x) ** 2 for sessions, _ in samples)
    rise = sum((sessions - mean_x) * (kb - mean_y) for sessions, kb in samples)
    return rise / wide * 1000 if wide else 0.0
