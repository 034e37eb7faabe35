"""When a kiosk counts as frozen, and how long to wait before it is started again. Pure.

Times are seconds of one monotonic clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple


class Beat(StrEnum):
    """What a kiosk says of itself."""

    LOOP = "loop"
    """Its event loop turns, and its window can be seen: frames are to be expected."""
    FRAME = "frame"
    """A frame is on the screen."""
    AWAY = "away"
    """Its loop turns; no frames are drawn, because the window is minimised or the screen is off."""
    AGAIN = "again"
    """It ends now and wants to be started anew (night, staff)."""
    BYE = "bye"
    """It ends now and is not to be started again (staff)."""


class Rule(NamedTuple):
    """`first_s`: from the start to the first frame. `silent_s`: a loop or a screen that stands so
    long is frozen. `waits`: before the first, second … start after a fall within `calm_s`."""

    first_s: float = 15.0
    silent_s: float = 4.0
    calm_s: float = 600.0
    waits: tuple[float, ...] = (0.0, 0.0, 5.0, 15.0, 30.0, 60.0)


class Life(NamedTuple):
    """What was heard of the kiosk that runs now."""

    born: float
    loop: float | None = None
    frame: float | None = None
    leaving: Beat | None = None


def heard(life: Life, beat: Beat, now: float) -> Life:
    """One beat more."""
    match beat:
        case Beat.LOOP:
            return life._replace(loop=now)
        case Beat.FRAME:
            return life._replace(frame=now)
        case Beat.AWAY:
            return life._replace(loop=now, frame=now)
        case Beat.AGAIN | Beat.BYE:
            return life._replace(leaving=beat)


def frozen_at(life: Life, rule: Rule) -> float:
    """When it will count as frozen if nothing more is heard."""
    if life.frame is None:
        return life.born + rule.first_s
    return min(life.frame, life.loop or life.frame) + rule.silent_s


def recent(falls: Sequence[float], now: float, rule: Rule) -> tuple[float, ...]:
    """The falls that still count."""
    return tuple(fall for fall in falls if now - fall < rule.calm_s)


def wait_after(falls: Sequence[float], rule: Rule) -> float:
    """Seconds until the next start after these recent falls."""
    return rule.waits[min(len(falls), len(rule.waits)) - 1] if falls else 0.0
