"""What became of each ticket of a day, as the store keeps it; the same of a real day and of a
simulated one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby, pairwise
from typing import NamedTuple

from hub.contract.words import Move, Priority, TicketState


class Stay(NamedTuple):
    """One period of a ticket; seconds after midnight, `ended_s` None while it lasts."""

    state: TicketState
    move: Move
    began_s: float
    ended_s: float | None
    service: str
    window: int | None

    @property
    def length_s(self) -> float:
        """How long it lasted; 0 while it lasts."""
        return 0.0 if self.ended_s is None else self.ended_s - self.began_s


class Course(NamedTuple):
    """One ticket with its stays in order; `items` is the JSON list of its codes."""

    number: str
    priority: Priority
    state: TicketState
    overtaken: int
    items: str
    stays: tuple[Stay, ...]

    def waits(self) -> Iterator[Stay]:
        """Stays in a queue that a call has ended."""
        for stay, after in pairwise(self.stays):
            if stay.state is TicketState.WAITING and after.move is Move.CALL:
                yield stay


def of_day(db: sqlite3.Connection, day: str) -> list[Course]:
    """All tickets of a business day, by their ids."""
    rows = db.execute(
        "SELECT t.id, t.number, t.priority, t.state, t.overtaken, t.items, p.state, p.move,"
        " p.began_at, p.ended_at, p.service, p.window FROM tickets t"
        " JOIN periods p ON p.ticket_id = t.id WHERE t.day = ? ORDER BY t.id, p.nr",
        (day,),
    )
    found = []
    for _, group in groupby(rows, key=lambda row: row[0]):
        stays = list(group)
        _, number, priority, state, overtaken, items, *_ = stays[0]
        found.append(
            Course(
                number,
                Priority(priority),
                TicketState(state),
                overtaken,
                items,
                tuple(_stay(day, *row[6:]) for row in stays),
            )
        )
    return found


def _stay(
    day: str, state: str, move: str, began: str, ended: str | None, service: str, window: int | None
) -> Stay:
    return Stay(
        TicketState(state),
        Move(move),
        seconds(day, began),
        None if ended is None else seconds(day, ended),
        service,
        window,
    )


def seconds(day: str, moment: str) -> float:
    """After the day's midnight, by the hall's own clock."""
    at = datetime.fromisoformat(moment).replace(tzinfo=None)
    return (at - datetime.fromisoformat(day)).total_seconds()
