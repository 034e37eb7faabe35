"""Ratings by a keypad on a station at a window, an app's or one of its own. Pure.

One question is open at a time; a key outside it means nothing. The screen never says
what was pressed, and neither does a log.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from hardware.pad.values import PadEvent, PadValue
from hub.contract.devices import AskRating, RatingClosed, RatingShown, StopRating
from hub.contract.words import Level

Report = RatingShown | RatingClosed


@dataclass(frozen=True)
class Answer:
    """What is to be sent: once for a question."""

    rating: str
    level: Level
    source: str


class Keypad:
    """The open question, if any. `now` is the hub's time."""

    def __init__(self) -> None:
        self._job: AskRating | None = None

    @property
    def ends(self) -> datetime | None:
        """When the open question closes by itself."""
        return self._job.valid_until if self._job else None

    def ask(self, job: AskRating, now: datetime, *, there: bool = True) -> tuple[Report, ...]:
        """A question; an unanswered one before it is closed.

        `there`: a pad is. Nobody is told that a question was shown on one that is away.
        """
        before = self._close(now)
        if now >= job.valid_until or not there:
            return (*before, RatingClosed(job_id=job.job_id, rating=job.rating, at=now))
        # Keys cannot be touched half-way: the first silence is the last.
        ends = min(job.valid_until, now + timedelta(seconds=job.idle_s))
        self._job = msgspec.structs.replace(job, valid_until=ends)
        return (*before, RatingShown(job_id=job.job_id, rating=job.rating, at=now))

    def stop(self, job: StopRating) -> None:
        """The rating was taken back or given elsewhere: the hub knows."""
        if self._job is not None and self._job.rating == job.rating:
            self._job = None

    def tick(self, now: datetime) -> tuple[Report, ...]:
        """No key in time is nothing."""
        if self._job is None or now < self._job.valid_until:
            return ()
        return self._close(now)

    def press(self, event: PadEvent, now: datetime) -> Answer | None:
        """A key: an answer when a question is open and the value is a level."""
        job = self._job
        if job is None or now >= job.valid_until:
            return None
        if not isinstance(event, PadValue) or event.level is None:
            return None
        self._job = None
        return Answer(job.rating, event.level, event.source)

    def _close(self, now: datetime) -> tuple[Report, ...]:
        job, self._job = self._job, None
        if job is None:
            return ()
        return (RatingClosed(job_id=job.job_id, rating=job.rating, at=now),)
