"""Times of many touches in a memory that does not grow with them."""

from __future__ import annotations

from collections import Counter

STEP_S = 0.0001


class Times:
    """How many took so long, to a tenth of a millisecond. A list of ten thousand residents' times
    would weigh more than what they leave behind in the kiosk."""

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()

    def add(self, seconds: float) -> None:
        """One more."""
        self._counts[round(seconds / STEP_S)] += 1

    def below(self, part: float) -> float:
        """Seconds that so large a part of them does not pass; 0 for none."""
        left = int(part * self._counts.total())
        for steps in sorted(self._counts):
            left -= self._counts[steps]
            if left < 0:
                return steps * STEP_S
        return max(self._counts, default=0) * STEP_S
