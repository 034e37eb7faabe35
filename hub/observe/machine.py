"""What the operating system says of the hub: sizes of its files, free disk, memory, work.

Figures that always move a little are told in coarse steps, so that a picture which holds
them changes only when there is something to see.
"""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import NamedTuple

MIB = 1024 * 1024


class Reading(NamedTuple):
    """Sizes in bytes (free disk and memory in whole MiB), work in whole seconds of one
    processor. 0 where the system does not tell."""

    store: int = 0
    store_log: int = 0
    disk_free: int = 0
    memory: int = 0
    cpu_s: int = 0


class Machine:
    """Reads for one store; takes some tens of microseconds."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._log = store.with_name(store.name + "-wal")

    def read(self) -> Reading:
        """Now."""
        return Reading(
            store=_size(self._store),
            store_log=_size(self._log),
            disk_free=_free(self._store.parent) // MIB * MIB,
            memory=_resident() // MIB * MIB,
            cpu_s=int(time.process_time()),
        )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def _resident() -> int:
    """Linux only."""
    try:
        pages = Path("/proc/self/statm").read_text("ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
