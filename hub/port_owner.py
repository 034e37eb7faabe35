"""Which program holds a TCP port (Linux), so that an error can name it."""

from __future__ import annotations

import os
from pathlib import Path

_LISTENING = "0A"


def port_owner(port: int) -> str | None:
    """`name (pid 123)` of the process that listens on a port; None when it cannot be told."""
    sockets = {f"socket:[{inode}]" for inode in _inodes(port)}
    if not sockets:
        return None
    for process in Path("/proc").glob("[0-9]*"):
        if _holds(process, sockets):
            return f"{_name(process)} (pid {process.name})"
    return None


def _inodes(port: int) -> list[str]:
    """Inodes of the sockets that listen on the port, from /proc/net."""
    found = []
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        try:
            rows = Path(table).read_text("ascii").splitlines()[1:]
        except OSError:
            continue  # not Linux, or no IPv6
        for row in map(str.split, rows):
            if row[3] == _LISTENING and int(row[1].rpartition(":")[2], 16) == port:
                found.append(row[9])
    return found


def _holds(process: Path, sockets: set[str]) -> bool:
    try:
        return any(os.readlink(handle) in sockets for handle in (process / "fd").iterdir())
    except OSError:
        return False  # another user's process, or just gone


def _name(process: Path) -> str:
    try:
        return (process / "comm").read_text("utf-8").strip()
    except OSError:
        return "a process"
