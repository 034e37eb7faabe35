"""The last minutes as differences of counters that only rise. Pure."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from hub.observe.buckets import quantile
from hub.observe.tally import Tally

MINUTES = 5
"""Answer times are told of so many whole minutes."""


class Mark(NamedTuple):
    """The counters at the end of a minute."""

    commands: int
    answers: tuple[int, ...]


class Recent:
    """Remembers the counters of the last minutes; `minute` is to be called once a minute."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._marks = deque([self._mark()], maxlen=MINUTES + 1)

    def minute(self) -> None:
        """A minute is over."""
        self._marks.append(self._mark())

    @property
    def per_minute(self) -> int:
        """Commands answered in the last whole minute."""
        if len(self._marks) < 2:
            return 0
        return self._marks[-1].commands - self._marks[-2].commands

    def answer_us(self, share: float) -> float | None:
        """The answer time that a share of the last minutes' commands kept to; None for none."""
        first, last = self._marks[0].answers, self._marks[-1].answers
        counts = [new - old for old, new in zip(first, last, strict=True)]
        return quantile(self._tally.answers.bounds, counts, share)

    def _mark(self) -> Mark:
        return Mark(self._tally.total(), tuple(self._tally.answers.counts))
