"""What is learnt of serving times, for the waits of those behind."""

from __future__ import annotations

from hub.handlers.work import Work
from hub.store import service_times
from hub.store.tickets import Ticket


def learn(work: Work, ticket: Ticket, seconds: int, *, n: int = 1) -> None:
    """Count how long a ticket has kept its window, from the call on; `n` -1 takes it out again.

    Whoever does not come keeps it too: it is what those behind wait for. An item is learnt from
    those who came for it alone.
    """
    service_times.add(work.db, ticket.service, work.day, seconds, n=n)
    if len(ticket.items) == 1:
        service_times.add_item(work.db, ticket.items[0], work.day, seconds, n=n)
