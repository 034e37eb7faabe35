"""When a pad that says nothing by itself is looked at, and when it counts as silent: pure.

The looks are frames that it echoes and that show and sound nothing. Seconds, of any one clock.
"""

from __future__ import annotations

LOOK_EVERY = 0.5
ANSWER_WITHIN = 1.0
"""From the first look that nothing answers: with `LOOK_EVERY`, two are lost, and it is told of
within 2 s of the event."""
PEACE = 60.0
"""After a resident was asked to rate, at most: on a line for one at a time a look could meet a
key. As long as a question waits for a touch by default."""


class Looks:
    """The looks at one pad. `now` never goes back."""

    def __init__(self, now: float) -> None:
        self._looked = now
        self._unanswered: float | None = None
        self._peace_until = now

    def due(self, now: float) -> bool:
        """Whether it is time for the next one."""
        return now >= self._peace_until and now - self._looked >= LOOK_EVERY

    def look(self, now: float) -> None:
        """One was sent."""
        self._looked = now
        if self._unanswered is None:
            self._unanswered = now

    def hear(self) -> None:
        """Anything of the pad came: it lives."""
        self._unanswered = None

    def silent(self, now: float) -> bool:
        """Whether it should have been heard by now."""
        return self._unanswered is not None and now - self._unanswered >= ANSWER_WITHIN

    def leave_in_peace(self, now: float) -> None:
        """A resident is asked there; what was sent before may stay without an answer."""
        self._peace_until = now + PEACE
        self._unanswered = None

    def end_peace(self, now: float) -> None:
        """The resident has chosen."""
        self._peace_until = now
