"""A clerk's call for help, as stages in one direction; pure.

Who is called moves it on as far as he is: his program has it, he has seen it, he is coming, it is
done. It never goes back, so that what comes twice or late changes nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from hub.contract.words import MessageStage

WAY: tuple[MessageStage, ...] = (
    MessageStage.SENT,
    MessageStage.DELIVERED,
    MessageStage.SEEN,
    MessageStage.COMING,
    MessageStage.DONE,
)
"""In this order; `withdrawn` ends it from anywhere."""
SEVERAL = 6
WITHIN = timedelta(minutes=10)
"""So many calls of one window are heard in this time: more would be noise in somebody's ear."""


def is_open(stage: MessageStage) -> bool:
    """Whether somebody is still to come."""
    return stage not in (MessageStage.DONE, MessageStage.WITHDRAWN)


def moved(now: MessageStage, wanted: MessageStage) -> MessageStage | None:
    """The stage after somebody says `wanted`; None when that changes nothing."""
    if not is_open(now) or wanted not in WAY or WAY.index(wanted) <= WAY.index(now):
        return None
    return wanted


def wait_minutes(oldest: datetime, now: datetime) -> int:
    """Whole minutes until the oldest of `SEVERAL` calls counts no more, 1 at least."""
    return max(1, -int((now - oldest - WITHIN) // timedelta(minutes=1)))
