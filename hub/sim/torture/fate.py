"""What a power cut does with everything that had not been synced: nothing, all, or by chance."""

from __future__ import annotations

import random
from typing import Literal, Protocol

Survive = Literal["none", "all"] | int
"""What of the unsynced survives; a number is the seed of a chance that repeats itself."""

ODDS = (0.02, 0.5, 0.98)
"""How much of it survives by chance: hardly any, half, nearly all. Near the ends lie the
states in which one torn sector decides."""


class Fate(Protocol):
    """Decides over each thing that had not been synced."""

    def keeps(self) -> bool:
        """Whether the next sector's bytes got to the disk."""
        ...

    def steps(self, count: int) -> int:
        """How many of `count` changes of sizes or names did, which come in order."""
        ...


def fate(survive: Survive) -> Fate:
    """The fate of one cut; to be asked once."""
    if survive == "none":
        return _Nothing()
    return _Everything() if survive == "all" else _Chance(survive)


class _Nothing:
    def keeps(self) -> bool:
        return False

    def steps(self, count: int) -> int:
        return 0


class _Everything:
    def keeps(self) -> bool:
        return True

    def steps(self, count: int) -> int:
        return count


class _Chance:
    def __init__(self, seed: int) -> None:
        # Small numbers as such begin with much the same chances.
        self._random = random.Random(f"cut {seed}")
        self._odds = self._random.choice(ODDS)

    def keeps(self) -> bool:
        return self._random.random() < self._odds

    def steps(self, count: int) -> int:
        return self._random.randint(0, count)
