"""Who serves: the windows as pools, now and as far as it is known when they rest.

What is planned is believed until it begins; from then on what the window does is what counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import inf
from typing import NamedTuple

from hub.contract.words import Help
from hub.domain.fluid import Pool, Stretch


class Rest(NamedTuple):
    """A break, in whole minutes from now; 0 when it has begun."""

    begins: int
    ends: int


class Desk(NamedTuple):
    """One window: its own services, those it helps, whether somebody is there now, and when it
    rests. One that rests and will not say until when is none."""

    own: frozenset[str]
    helps: frozenset[str]
    busy: bool
    rests: tuple[Rest, ...] = ()

    def serves_at(self, minute: int) -> bool:
        """Whether it does not rest then."""
        return not any(rest.begins <= minute < rest.ends for rest in self.rests)


class Aid(NamedTuple):
    """When windows help: the policy's rule, for whom anybody waits, and whose head is late."""

    rule: Help
    waiting: frozenset[str]
    late: frozenset[str] = frozenset()

    def served_by(self, desk: Desk) -> frozenset[str]:
        """Its own services and those that it helps now."""
        if self.rule is Help.ALWAYS or (self.rule is not Help.NEVER and self._is_spare(desk)):
            return desk.own | desk.helps
        return desk.own | (desk.helps & self.late) if self.rule is Help.LATE else desk.own

    def _is_spare(self, desk: Desk) -> bool:
        return not desk.own & self.waiting


@lru_cache(maxsize=512)
def rests_of(
    planned: tuple[Rest, ...], minute: int, *, away: bool, back: int | None
) -> tuple[Rest, ...] | None:
    """When a window rests, counted from `minute`; None when it is away and nobody knows how long.

    `planned` are its breaks, `back` is when its clerk said to be back, all after midnight.
    """
    counted = [Rest(begins - minute, ends - minute) for begins, ends in planned]
    coming = tuple(rest for rest in counted if rest.begins > 0)
    if not away:
        return coming
    ends = [rest.ends for rest in counted if rest.begins <= 0] if back is None else [back - minute]
    until = max(ends, default=0)
    return (Rest(0, until), *coming) if until > 0 else None


def late_services(
    desks: Iterable[Desk], work: Mapping[str, float], limits: Mapping[str, float]
) -> frozenset[str]:
    """Services that will be late without help: their own windows, shared evenly among what they
    serve, need longer for the `work` of all who wait than the limit. Both in seconds."""
    windows: dict[str, float] = {}
    for desk in desks:
        for service in desk.own:
            windows[service] = windows.get(service, 0.0) + 1 / len(desk.own)
    return frozenset(s for s, seconds in work.items() if seconds > limits[s] * windows.get(s, 0.0))


@lru_cache(maxsize=64)
def stretches_of(desks: tuple[Desk, ...], aid: Aid) -> tuple[Stretch, ...]:
    """The pools from now on, one stretch after another; a single one where nobody rests.

    Remembered: a ticket finds the windows as the tiles before it did.
    """
    turns = {minute for desk in desks for rest in desk.rests for minute in rest if minute > 0}
    begins = (0, *sorted(turns))
    ends_s = (*(60.0 * minute for minute in begins[1:]), inf)
    return tuple(
        Stretch(end_s, pools_of((desk for desk in desks if desk.serves_at(minute)), aid))
        for minute, end_s in zip(begins, ends_s, strict=True)
    )


def pools_of(desks: Iterable[Desk], aid: Aid) -> tuple[Pool, ...]:
    """Desks that serve the same, together."""
    found: dict[frozenset[str], list[int]] = {}
    for desk in desks:
        pool = found.setdefault(aid.served_by(desk), [0, 0])
        pool[0] += 1
        pool[1] += desk.busy
    return tuple(Pool(services, *numbers) for services, numbers in found.items())
