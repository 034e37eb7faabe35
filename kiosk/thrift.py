"""Memory that a visit has freed goes back to the system, so that months of visits stay small.

QML collects its garbage when its heap has grown, in the middle of a visit or not: it is asked to
when nobody is there.

glibc keeps what is freed for the next time, an arena for each thread, and raises by itself the
size from which it asks the system for a block of its own: after thousands of visits the free
places lie between those in use. Other C libraries keep less; there nothing is done.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

TRIM_THRESHOLD, MMAP_THRESHOLD, ARENA_MAX = -1, -3, -8
"""`M_…` of malloc.h."""
BLOCK = 128 * 1024
"""Bytes: glibc's own beginning, which it no longer changes once it was told."""


def _glibc() -> ctypes.CDLL | None:
    try:
        found = ctypes.CDLL(None)
    except (OSError, TypeError):  # no such thing on Windows
        return None
    return found if hasattr(found, "malloc_trim") and hasattr(found, "mallopt") else None


def begin_thrifty() -> bool:
    """Once, before threads begin; whether there is somebody to tell it to."""
    libc = _glibc()
    if libc is None:
        return False
    told = {ARENA_MAX: 1, MMAP_THRESHOLD: BLOCK, TRIM_THRESHOLD: BLOCK}
    answers = [libc.mallopt(option, value) for option, value in told.items()]
    return all(answer == 1 for answer in answers)


def give_back() -> None:
    """What is free, at once: a few milliseconds."""
    libc = _glibc()
    if libc is not None:
        libc.malloc_trim(0)


def at_rest(nobody: Callable[[], bool], act: Callable[[], None]) -> Callable[[], None]:
    """To be called whenever the screen was drawn: acts once each time somebody has gone."""
    alone = True

    def follow() -> None:
        nonlocal alone
        before, alone = alone, nobody()
        if alone and not before:
            act()

    return follow
