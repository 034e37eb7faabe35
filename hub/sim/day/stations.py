"""Devices of a played day: printers, pads, the hall screen; and the hub's own clock."""

from __future__ import annotations

from datetime import datetime

from hub.contract import topics, wire
from hub.contract.commands import Rate
from hub.contract.devices import (
    AskRating,
    CallSaid,
    CallShown,
    FailReason,
    JobState,
    PrintJob,
    PrintResult,
    RatingClosed,
    RatingShown,
)
from hub.contract.rating_tags import TAGS
from hub.contract.words import Level
from hub.handlers.outgoing import Outgoing
from hub.sim.day.agenda import Act
from hub.sim.day.play import Play

DISPLAY = "display-1"
TICK_S = 20.0
LEVELS = (5, 5, 5, 5, 5, 5, 5, 4, 4, 3, 2, 1)
"""How people rate who rate at all."""


def listen(play: Play) -> None:
    """From now on jobs are done by their stations."""

    def hear(message: Outgoing) -> None:
        address = topics.parse(message.topic)
        if address is None or address.room != "job":
            return
        job = wire.jobs.decode(message.payload)
        if isinstance(job, PrintJob):
            play.agenda.begin(_print(play, address.name, job), play.chance.uniform(0.5, 2))
        elif isinstance(job, AskRating):
            play.agenda.begin(_rate(play, address.name, job), play.chance.uniform(0.5, 1))

    play.hall.on_message = hear


def ticks(play: Play, until: datetime) -> Act:
    """The hub's timers, more seldom than in a hall."""
    while play.now < until:
        play.hall.tick()
        yield TICK_S


def announce(play: Play, call_no: int, times: int) -> Act:
    """The hall screen shows a call and says it."""
    yield play.chance.uniform(0.2, 0.6)
    play.hall.tell(DISPLAY, CallShown(at=play.now, call_no=call_no, times=times))
    if play.odds(0.98):
        yield 4.5
        play.hall.tell(DISPLAY, CallSaid(at=play.now, call_no=call_no, times=times, seconds=4.2))


def _print(play: Play, device: str, job: PrintJob) -> Act:
    failed = play.odds(0.01)
    play.hall.tell(
        device,
        PrintResult(
            at=play.now,
            job_id=job.job_id,
            state=JobState.FAILED if failed else JobState.PRINTED,
            reason=FailReason.PAPER_END if failed else None,
        ),
    )
    yield from ()


def _rate(play: Play, pad: str, job: AskRating) -> Act:
    """Somebody rates, declines, or goes without a word."""
    play.hall.tell(pad, RatingShown(at=play.now, job_id=job.job_id, rating=job.rating))
    yield play.chance.uniform(3, 25)
    if play.odds(0.55):
        level = Level(play.chance.choice(LEVELS))
        tags = tuple(tag.code for tag in play.chance.sample(TAGS[level], play.chance.randint(1, 2)))
        play.hall.attempt(
            pad, Rate(request_id=play.new_id(), rating=job.rating, level=level, tags=tags)
        )
        return
    declined = play.odds(0.3)
    if not declined:
        yield float(job.idle_s)
    play.hall.tell(
        pad,
        RatingClosed(at=play.now, job_id=job.job_id, rating=job.rating, declined=declined),
    )
