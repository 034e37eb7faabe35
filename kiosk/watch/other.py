"""A process that is not our child: whose it is, whether it lives, how to end it (Linux).

A number alone names nobody, as numbers are given again; number and time of birth do.
"""

from __future__ import annotations

import os
import signal
from pathlib import Path


def born(pid: int) -> str | None:
    """When a living process began, in the kernel's ticks; None for none, or not on Linux."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] in "ZX" else fields[19]


def lives(pid: int, birth: str | None) -> bool:
    """Whether just this process still runs."""
    return birth is not None and born(pid) == birth


def kill(pid: int, birth: str | None) -> None:
    """End it at once, also when it stands still; nothing when it has ended already."""
    if lives(pid, birth):
        os.kill(pid, signal.SIGKILL)
