"""Large pages under what a process holds, where Linux has them.

A command comes after a breath, when caches are cold, and touches a thousand small pages; for each
the processor looks up where it lies, on a virtual machine twice over. Objects that were made at the
start stay to the end, so their memory is put together once.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

PAGE = 2 << 20
MADV_COLLAPSE = 25
"""`madvise(2)`: put a range together now; since Linux 6.1. An older one refuses it."""

log = logging.getLogger(__name__)


def put_together() -> int:
    """Ask for large pages under the objects of this process; how many there are now. 0 where the
    system has none: nothing depends on them."""
    if sys.platform != "linux":
        return 0
    system = ctypes.CDLL(None, use_errno=True)
    advise = system.madvise
    advise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    made: int = sum(advise(place, PAGE, MADV_COLLAPSE) == 0 for place in _places())
    log.debug("large pages: %d", made)
    return made


def _places() -> Iterator[int]:
    """Each whole large page within memory of our own that is no file's."""
    for start, end in spans(Path("/proc/self/maps").read_text()):
        yield from range(-(-start // PAGE) * PAGE, end // PAGE * PAGE, PAGE)


def spans(maps: str) -> Iterator[tuple[int, int]]:
    """(start, end) of the heap and of memory without a name, by the lines of `/proc/PID/maps`."""
    for line in maps.splitlines():
        span, rights, _, _, inode, *name = line.split(maxsplit=5)
        if rights == "rw-p" and inode == "0" and name in ([], ["[heap]"]):
            start, end = (int(side, 16) for side in span.split("-"))
            if end - start >= PAGE:
                yield start, end
