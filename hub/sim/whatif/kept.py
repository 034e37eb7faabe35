"""What became of each booking of a day, as the store keeps it; the same of a real day and of a
simulated one."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from typing import NamedTuple

from hub.contract.words import TicketState
from hub.domain.slots import Punctuality, punctuality
from hub.sim.whatif.courses import seconds


class Kept(NamedTuple):
    """One booking; seconds after midnight, `booked_s` negative on a day before.

    `number` is the ticket of who has checked in, at `ended_s`; that is None while it is open.
    """

    service: str
    starts_s: float
    booked_s: float
    state: TicketState
    ended_s: float | None
    number: str | None

    @property
    def came(self) -> Punctuality | None:
        """How punctual the check-in was; None without one."""
        if self.number is None or self.ended_s is None:
            return None
        return punctuality(timedelta(seconds=self.ended_s - self.starts_s))


def of_day(db: sqlite3.Connection, day: str) -> list[Kept]:
    """All bookings for a business day, in the order in which they were made."""
    rows = db.execute(
        "SELECT b.service, b.starts_at, b.booked_at, b.state, b.ended_at, t.number"
        " FROM bookings b LEFT JOIN tickets t ON t.id = b.ticket_id WHERE b.day = ? ORDER BY b.id",
        (day,),
    )
    return [
        Kept(
            service,
            seconds(day, starts),
            seconds(day, booked),
            TicketState(state),
            None if ended is None else seconds(day, ended),
            number,
        )
        for service, starts, booked, state, ended, number in rows
    ]
