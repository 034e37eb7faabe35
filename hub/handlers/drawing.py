"""What the pictures are drawn from: each row is read once per round, by index."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property

from hub.config import HallConfig
from hub.contract.states import HallPause
from hub.contract.words import ClosingGuard, Text
from hub.domain import hall_pause as rules
from hub.domain.calendar import WorkingDays
from hub.domain.contender import Head
from hub.domain.window import CLOSED, Sitting
from hub.handlers import routes
from hub.handlers.waits import Waits
from hub.store import (
    closing_guards,
    days,
    presence,
    queue,
    quota_slots,
    seats,
    sessions,
    tickets,
    undo,
    windows,
)
from hub.store.days import Day
from hub.store.hall_pause import Paused
from hub.store.presence import Seen
from hub.store.queue import Lengths
from hub.store.quota_slots import Counted
from hub.store.seats import Seat
from hub.store.sessions import Session
from hub.store.tickets import Ticket
from hub.store.undo import Offer


class Drawing:
    """One round of drawing: the store as it is at `now`. Not kept beyond the round."""

    def __init__(
        self,
        db: sqlite3.Connection,
        hall: HallConfig,
        now: datetime,
        day: str,
        calendar: WorkingDays,
        paused: Paused | None,
    ) -> None:
        self.db = db
        self.paused = paused
        """The pause of the whole hall."""
        self.calendar = calendar
        self.hall = hall
        self.now = now
        self.day = day

    @cached_property
    def force(self) -> routes.InForce:
        """The policy in force."""
        return routes.in_force(self.hall, self.now)

    @cached_property
    def waits(self) -> Waits:
        """Counts and expected waits."""
        return Waits(self.db, self.hall, self.now)

    @property
    def _services(self) -> Sequence[str]:
        return [service.code for service in self.hall.services]

    @cached_property
    def _heads(self) -> dict[str, list[Head]]:
        cap = self.force.policy.max_overtakes
        found = queue.heads(self.db, self._services, cap, self.lengths)
        return {
            s: [routes.head(self.hall, one, self.force) for one in waiting]
            for s, waiting in found.items()
        }

    @cached_property
    def lengths(self) -> Lengths:
        """How many wait."""
        return queue.lengths(self.db)

    @cached_property
    def today(self) -> Day | None:
        """The business day, if it was opened."""
        return days.read(self.db, self.day)

    @cached_property
    def slots(self) -> Mapping[str, Counted]:
        """Tickets of the last counted slot, by service."""
        counted = any(service.per_slot or service.slots for service in self.hall.services)
        return quota_slots.read(self.db) if counted else {}

    @cached_property
    def guards(self) -> Mapping[str, ClosingGuard]:
        """The guards at closing that a supervisor has set for today, by service."""
        return closing_guards.read(self.db, self.day)

    @cached_property
    def pause(self) -> HallPause | None:
        """The pause of the whole hall, as every screen says it."""
        pause = self.paused
        if pause is None:
            return None
        note = rules.note(pause.reason, self.hall.hall.exits)
        return HallPause(pause.reason, pause.since, rules.TITLES[pause.reason], note)

    def clock(self, since: datetime) -> datetime:
        """Since when somebody waits or is served, as the screens count it: while the hall is
        paused, no time passes."""
        return since if self.paused is None else since + self.paused.part_of(since, self.now)

    @cached_property
    def at_windows(self) -> dict[int, Ticket]:
        """Called and served tickets by their window."""
        return tickets.at_windows(self.db)

    @cached_property
    def seen(self) -> dict[str, Seen]:
        """Presence by device."""
        return {seen.device: seen for seen in presence.everybody(self.db)}

    @cached_property
    def stations(self) -> dict[int, list[Seen]]:
        """Presences of the devices of each window."""
        return presence.at_windows(self.db)

    @cached_property
    def _sittings(self) -> dict[int, Sitting]:
        return windows.read_all(self.db)

    @cached_property
    def sessions(self) -> dict[int, Session]:
        """Signed-in clerks by their window."""
        return sessions.read_all(self.db)

    @cached_property
    def offers(self) -> dict[int, Offer]:
        """What each window may take back."""
        return undo.read_all(self.db, self.now)

    def sitting(self, no: int) -> Sitting:
        """A window's own state."""
        return self._sittings.get(no, CLOSED)

    def heads(self, service: str) -> list[Head]:
        """The candidates of one service."""
        return self._heads.get(service, [])

    def service_name(self, code: str) -> Text:
        """A service's name, its letter when the settings no longer have it."""
        service = self.hall.service(code)
        return Text(code) if service is None else service.name


class OneWindow(Drawing):
    """The same of one window alone, for the answer to its clerk: nothing of the others is read."""

    def __init__(
        self,
        db: sqlite3.Connection,
        hall: HallConfig,
        now: datetime,
        day: str,
        calendar: WorkingDays,
        paused: Paused | None,
        no: int,
    ) -> None:
        super().__init__(db, hall, now, day, calendar, paused)
        self._no = no

    @property
    def _services(self) -> Sequence[str]:
        return self.hall.listed_services(self._no)

    @cached_property
    def at_windows(self) -> dict[int, Ticket]:
        """The window's own ticket."""
        here = None if self._seat.present is None else tickets.at_window(self.db, self._no)
        return {} if here is None else {self._no: here}

    @cached_property
    def stations(self) -> dict[int, list[Seen]]:
        """The window's own."""
        return {self._no: presence.at_window(self.db, self._no)}

    @cached_property
    def _seat(self) -> Seat:
        return seats.read(self.db, self._no, self.now)

    @cached_property
    def _sittings(self) -> dict[int, Sitting]:
        return {self._no: self._seat.sitting}

    @cached_property
    def sessions(self) -> dict[int, Session]:
        """The window's own clerk."""
        session = self._seat.session
        return {} if session is None else {self._no: session}

    @cached_property
    def offers(self) -> dict[int, Offer]:
        """The window's own."""
        offer = self._seat.offer
        return {} if offer is None else {self._no: offer}


class Unwatched(OneWindow):
    """The same for a clerk who looks at nothing but the ticket: who waits is not counted."""

    @cached_property
    def lengths(self) -> Lengths:
        """Nobody asks."""
        return {}
