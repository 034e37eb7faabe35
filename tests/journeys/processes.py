"""Finding processes of a staged hall that the test did not start itself (Linux)."""

from __future__ import annotations

from pathlib import Path


def children(parent: int, name: str) -> list[int]:
    """Process ids of the children of `parent` that run the program `name`."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            head, _, tail = stat.read_text().rpartition(")")
        except OSError:
            continue  # it has just ended
        if int(tail.split()[1]) == parent and head.partition("(")[2] == name:
            found.append(int(stat.parent.name))
    return found
