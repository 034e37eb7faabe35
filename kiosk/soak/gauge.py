"""What a kiosk's process holds: memory, handles, Qt's and Python's objects; and how it grows."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

PAGE_KB = os.sysconf("SC_PAGE_SIZE") // 1024


class Held(NamedTuple):
    """After so many sessions. `handles`: open files, sockets and pipes."""

    sessions: int
    rss_kb: int
    handles: int
    objects: int
    timers: int
    python: int


def hold(sessions: int, *roots: QObject) -> Held:
    """Look now (Linux), after Python has put away what nobody uses."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Held(
        sessions,
        pages * PAGE_KB,
        len(list(Path("/proc/self/fd").iterdir())),
        sum(len(root.findChildren(QObject)) for root in roots),
        sum(len(root.findChildren(QTimer)) for root in roots),
        len(gc.get_objects()),
    )


def slope(samples: Sequence[Held]) -> float:
    """KB a thousand sessions, by least squares."""
    count = len(samples)
    if count < 2:
        return 0.0
    mean_x = sum(one.sessions for one in samples) / count
    mean_y = sum(one.rss_kb for one in samples) / count
    wide = sum((one.sessions - mean_x) ** 2 for one in samples)
    rise = sum((one.sessions - mean_x) * (one.rss_kb - mean_y) for one in samples)
    return rise / wide * 1000 if wide else 0.0


def percentile(values: Sequence[float], part: float) -> float:
    """The value that so large a part of them does not pass; 0 for none."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(part * len(ranked)))] if ranked else 0.0
