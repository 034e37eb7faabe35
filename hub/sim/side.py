"""A hall in one process whose single commands are timed, with a clerk at one of its windows."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from hub.clock import HandClock
from hub.config import HallConfig
from hub.contract.commands import (
    CallNext,
    CancelTicket,
    FinishTicket,
    IssueTicket,
    Login,
    StartServing,
)
from hub.contract.results import Done, LoggedIn, TicketCalled, TicketIssued, WindowChanged
from hub.contract.words import Priority
from hub.engine import GROUP
from hub.first_hall import SAMPLE_PIN
from hub.folder import Folder
from hub.sim.in_process import InProcess, PlayError
from hub.sim.in_turns import Spent, timed
from hub.store import queue

GUIDE, COUNTER, CLERK, WINDOW = "guide-1", "counter-3", "0217", 3
"""Of the sample hall; a guide may say that somebody is served first."""


class Side:
    """One of two halls that are compared: a sample hall with sample PINs, at a moment later
    than anything in its store. A timed command ends when it is on disk and its pictures are
    drawn."""

    def __init__(self, folder: Folder, hall: HallConfig, now: datetime) -> None:
        self.hall = InProcess(folder, hall, HandClock(now), run=f"side-{secrets.token_hex(4)}")
        self.hall.draws = True
        window = hall.window(WINDOW)
        assert window is not None
        self._services = window.services
        self._next = 0
        login = Login(request_id=self.hall.request_id(), clerk=CLERK, pin=SAMPLE_PIN)
        self.hall.expect(LoggedIn, COUNTER, login)

    def waiting(self) -> int:
        """How many wait in the hall."""
        return sum(queue.counts(self.hall.engine.db).values())

    def fill(self, count: int, priority: Priority) -> None:
        """Let so many more come; nothing of this is timed or made durable."""
        db = self.hall.engine.db
        db.execute("PRAGMA synchronous = OFF")
        self.hall.draws = False
        while count > 0:
            self.hall.clock.time += timedelta(milliseconds=10)
            group = [(GUIDE, self._take(priority)) for _ in range(min(count, GROUP))]
            self.hall.ask_all(group)
            count -= len(group)
        self.hall.draws = True
        self.hall.engine.draw()
        self.settle()
        db.execute("PRAGMA synchronous = FULL")

    def issue(self) -> Spent:
        """Take a ticket, timed; give it up, not timed."""
        take = self._take(Priority.REGULAR)
        spent, issued = timed(lambda: self.hall.expect(TicketIssued, GUIDE, take))
        cancel = CancelTicket(request_id=self.hall.request_id(), ticket=issued.ticket)
        self.hall.expect(Done, GUIDE, cancel)
        return spent

    def call(self) -> Spent:
        """Call the next, timed; serve it and let another of its class come, not timed."""
        self.hall.clock.time += timedelta(seconds=1)
        command = CallNext(request_id=self.hall.request_id())
        spent, called = timed(lambda: self.hall.expect(TicketCalled, COUNTER, command))
        if called.window is None or called.window.ticket is None:
            raise PlayError("nobody waits")
        start = StartServing(request_id=self.hall.request_id())
        self.hall.expect(WindowChanged, COUNTER, start)
        finish = FinishTicket(request_id=self.hall.request_id(), advice_only=True)
        self.hall.expect(WindowChanged, COUNTER, finish)
        self.hall.expect(TicketIssued, GUIDE, self._take(called.window.ticket.priority))
        return spent

    def settle(self) -> None:
        """What the hub's loop does in quiet moments."""
        self.hall.engine.tidy()

    def _take(self, priority: Priority) -> IssueTicket:
        """The services of the window in turn."""
        self._next += 1
        return IssueTicket(
            request_id=self.hall.request_id(),
            service=self._services[self._next % len(self._services)],
            priority=priority if priority is Priority.PRIORITY else None,
            acknowledge=True,
        )
