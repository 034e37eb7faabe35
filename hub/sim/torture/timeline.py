"""When operations begin, are answered, or can no more come in: one line of events."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from hub.sim.torture.record import Operation


class Late(NamedTuple):
    """Until when an operation without an answer may come in, if it ever does.

    `in_order`: before its client's next one is answered. `ns`: so many nanoseconds after its
    call. Neither: at any time.
    """

    in_order: bool = False
    ns: int | None = None


ANY_TIME = Late()
IN_ORDER = Late(in_order=True)


class What(IntEnum):
    """What happens to an operation; of equal times calls come first."""

    CALL = 0
    ANSWER = 1
    TOO_LATE = 2


class Event(NamedTuple):
    """Nanoseconds, what, and the operation's number in its part."""

    at: int
    what: What
    number: int


def events_of(operations: Sequence[Operation], late: Late) -> list[Event]:
    """Calls, answers, and when it is too late for what was never answered; by their times."""
    events = []
    next_answer: dict[str, int] = {}
    for number, one in reversed(list(enumerate(operations))):
        events.append(Event(one.called_at, What.CALL, number))
        if one.returned_at is not None:
            events.append(Event(one.returned_at, What.ANSWER, number))
            next_answer[one.client] = one.returned_at
            continue
        ends = [one.called_at + late.ns] if late.ns is not None else []
        if late.in_order and one.client in next_answer:
            ends.append(next_answer[one.client])
        if ends:
            events.append(Event(min(ends), What.TOO_LATE, number))
    return sorted(events)
