"""The pause of the whole hall: one row while it lasts, and clocks that stand still.

A ticket's queue clock moves on by the pause when it ends, so that nobody has waited longer
for it. What happened keeps its true time; how much of a period was a pause stands beside it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from hub.contract.words import HallPauseReason
from hub.store import redating
from hub.store.times import stored


class Paused(NamedTuple):
    """A pause that lasts."""

    reason: HallPauseReason
    since: datetime

    def part_of(self, began: datetime, now: datetime) -> timedelta:
        """How much of the time from `began` until now is this pause."""
        return max(now - max(began, self.since), timedelta())


def read(db: sqlite3.Connection) -> Paused | None:
    """The present pause, if there is one."""
    row = db.execute("SELECT reason, since FROM hall_pause").fetchone()
    return None if row is None else known(*row)


def known(reason: str, since: str) -> Paused:
    """A pause as its row says it."""
    return Paused(HallPauseReason(reason), datetime.fromisoformat(since))


def put(db: sqlite3.Connection, pause: Paused) -> None:
    """Begin a pause, or change its reason."""
    db.execute(
        "INSERT INTO hall_pause (one, reason, since) VALUES (1, ?, ?) ON CONFLICT (one)"
        " DO UPDATE SET reason = excluded.reason",
        (pause.reason.value, stored(pause.since)),
    )


def end(db: sqlite3.Connection, pause: Paused, now: datetime) -> None:
    """End a pause: everybody's clock goes on where it stood. Costs by who is in the hall."""
    tickets, by = redating.open_tickets(db), now - pause.since
    redating.move_of(db, by, "tickets", "id", ("since", "stick_until"), tickets)
    redating.move_all(db, by, "overtakes", ("since",))
    count_present(db, pause, now, tickets)
    db.execute("DELETE FROM hall_pause")


def count_present(
    db: sqlite3.Connection, pause: Paused, now: datetime, tickets: Iterable[int]
) -> None:
    """Add the pause so far to the present periods of some tickets, once for each period."""

    def part(began: str) -> float:
        return pause.part_of(datetime.fromisoformat(began), now).total_seconds()

    db.create_function("paused", 1, part, deterministic=True)
    db.executemany(
        "UPDATE periods SET paused_s = paused_s + paused(began_at)"
        " WHERE ticket_id = ? AND ended_at IS NULL",
        [(ticket,) for ticket in tickets],
    )
