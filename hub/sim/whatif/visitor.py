"""One visitor as a plan: when they come, for what, and what becomes of each of their calls.

The plan belongs to the person and not to the hall, so the same people can come again under
another policy or staffing: whatever differs then is the hall's doing.
"""

from __future__ import annotations

from typing import NamedTuple

from hub.contract.words import Move, Place, Priority


class Leg(NamedTuple):
    """What happens when they are called once; seconds.

    `end` is FINISH, PARK, TRANSFER or NO_SHOW; `back_s` how long after a park or no-show they
    come back, None when they do not; `service` and `place` are a transfer's.
    """

    serve_s: float
    walk_s: float = 15.0
    end: Move = Move.FINISH
    back_s: float | None = None
    service: str = ""
    place: Place = Place.LIFETIME


class Appointment(NamedTuple):
    """A time that somebody wants to book. `asks_s`, `wishes` and `cancels_s` count from the
    opening and are negative on a day before.

    `wishes` are the times that suit, the best first. `comes_s` counts from the booked time,
    negative before it; None: they do not come. `cancels_s`: they give it up then. Who finds no
    place comes all the same, unless `walks_in` is false.
    """

    asks_s: float
    wishes: tuple[float, ...]
    comes_s: float | None
    cancels_s: float | None = None
    walks_in: bool = True


class Visitor(NamedTuple):
    """`at_s` counts from the opening; who has an `appointment` comes by that, and at `at_s` without
    a place. After `patience_s` in the first queue they leave, if it is not None."""

    at_s: float
    service: str
    priority: Priority
    items: tuple[str, ...]
    legs: tuple[Leg, ...]
    patience_s: float | None
    appointment: Appointment | None = None
