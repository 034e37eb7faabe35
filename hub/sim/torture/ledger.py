"""What a torture's client did beside its commands: slips printed, ratings given, calls shown.

A text file of `kind id` lines, appended one write each; who is killed tears the last at most.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple


class Deed(StrEnum):
    """What was done."""

    PRINTED = "printed"
    RATING = "rating"
    RATED = "rated"
    SHOWN = "shown"


class Entry(NamedTuple):
    """One line; `what` is a job's, rating's or call's id."""

    deed: Deed
    what: str


class Ledger:
    """A client's own, which it reads again after its restart."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        os.ftruncate(self._file, path.read_bytes().rfind(b"\n") + 1)
        self._known = set(read([path]))

    def note(self, deed: Deed, what: str) -> bool:
        """Write it down; False when it was there already."""
        entry = Entry(deed, what)
        if entry in self._known:
            return False
        self._known.add(entry)
        os.write(self._file, f"{deed.value} {what}\n".encode())
        return True


def read(paths: Iterable[Path]) -> list[Entry]:
    """All whole lines of some ledgers."""
    entries = []
    for path in paths:
        *whole, _torn = path.read_text("utf-8").split("\n")
        entries += [Entry(Deed(line.split()[0]), line.split()[1]) for line in whole]
    return entries
