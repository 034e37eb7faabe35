"""Ratings by a pad on a station at a window, an app's or one of its own: by keys, or by a pad with
sessions. Pure.

One question is open at a time; a key outside it means nothing. The screen never says
what was pressed, and neither does a log.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from hardware.pad.values import PadAnswer, PadAsks, PadEvent, PadSilence, PadValue
from hub.contract.devices import AskRating, RatingClosed, RatingShown, StopRating
from hub.contract.words import Level

Report = RatingShown | RatingClosed


@dataclass(frozen=True)
class Answer:
    """What is to be sent: once for a question."""

    rating: str
    level: Level
    source: str
    tags: tuple[str, ...] = ()
    text: str = ""


class Keypad:
    """The open question, if any. `now` is the hub's time.

    `sessions`: the pad itself tells when it shows it, and when nobody touched it for long enough.
    """

    def __init__(self, *, sessions: bool = False) -> None:
        self._sessions = sessions
        self._job: AskRating | None = None

    @property
    def ends(self) -> datetime | None:
        """When the open question closes by itself."""
        return self._job.valid_until if self._job else None

    def ask(self, job: AskRating, now: datetime, *, there: bool = True) -> tuple[Report, ...]:
        """A question; an unanswered one before it is closed.

        `there`: a pad is. Keys that are away are not told as shown; a pad with sessions is asked
        when it comes back.
        """
        before = self._close(now)
        if now >= job.valid_until or not (there or self._sessions):
            return (*before, RatingClosed(job_id=job.job_id, rating=job.rating, at=now))
        # Keys cannot be touched half-way: the first silence is the last.
        idle = now + timedelta(seconds=job.idle_s)
        ends = job.valid_until if self._sessions else min(job.valid_until, idle)
        self._job = msgspec.structs.replace(job, valid_until=ends)
        return before if self._sessions else (*before, *self._shown(now))

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
        """A key or an answer, when a question is open, it is meant and the value is a level."""
        job = self._job
        if job is None or now >= job.valid_until:
            return None
        match event:
            case PadValue(level=level, source=source) if level is not None:
                answer = Answer(job.rating, level, source)
            case PadAnswer(rating=rating, level=level) if rating == job.rating:
                answer = Answer(rating, level, event.source, event.tags, event.text)
            case _:
                return None
        self._job = None
        return answer

    def hear(self, event: PadEvent, now: datetime) -> tuple[Report, ...]:
        """What a pad with sessions tells of the open question: it is shown, or nobody chose."""
        match event:
            case PadAsks(rating=rating) if self._job and self._job.rating == rating:
                return self._shown(now)
            case PadSilence(rating=rating) if self._job and self._job.rating == rating:
                return self._close(now, declined=event.declined)
        return ()

    def _shown(self, now: datetime) -> tuple[Report, ...]:
        job = self._job
        return (RatingShown(job_id=job.job_id, rating=job.rating, at=now),) if job else ()

    def _close(self, now: datetime, *, declined: bool = False) -> tuple[Report, ...]:
        job, self._job = self._job, None
        if job is None:
            return ()
        return (RatingClosed(job_id=job.job_id, rating=job.rating, declined=declined, at=now),)
