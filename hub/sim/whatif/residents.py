"""Visitors on the floor: they take a ticket, go home when it takes too long, come back."""

from __future__ import annotations

from collections.abc import Sequence

from hub.contract.codes import Code
from hub.contract.commands import CancelTicket, IssueTicket, ReturnTicket
from hub.contract.results import AnyReply, Refusal, TicketIssued
from hub.contract.words import Priority
from hub.sim.day.agenda import Act
from hub.sim.in_process import PlayError
from hub.sim.whatif.floor import Floor, Here, Told
from hub.sim.whatif.visitor import Visitor
from hub.store import queue

KIOSK, GUIDE = "kiosk-1", "guide-1"


def arrivals(floor: Floor, visitors: Sequence[Visitor]) -> Act:
    """Everybody without an appointment comes, in the order of the plan."""
    for visitor in visitors:
        if visitor.appointment is None:
            yield floor.until(floor.day.begins_s + visitor.at_s)
            take(floor, visitor)


def take(floor: Floor, visitor: Visitor) -> None:
    """Take a ticket without an appointment, and wait with it."""
    first = visitor.priority is not Priority.REGULAR
    thumb = rule_of_thumb(floor, visitor.service)
    reply = floor.hall.ask(
        GUIDE if first else KIOSK,
        IssueTicket(
            request_id=floor.hall.request_id(),
            service=visitor.service,
            items=visitor.items,
            priority=visitor.priority if first else None,
            print=False,
        ),
    )
    if isinstance(reply, Refusal) and reply.code != Code.BUG:
        floor.turned_away[reply.code] = floor.turned_away.get(reply.code, 0) + 1
    else:
        wait_with(floor, visitor, reply, thumb)


def wait_with(floor: Floor, visitor: Visitor, reply: AnyReply, thumb: float | None) -> None:
    """The ticket is there, and what it told; PlayError when it is none."""
    if not isinstance(reply, TicketIssued):
        raise PlayError(f"a ticket was asked for: {reply}")
    wait = reply.wait
    floor.here[reply.ticket] = Here(visitor, reply.token)
    floor.told[reply.ticket] = Told(
        visitor.service,
        reply.priority,
        None if wait is None else wait.low,
        None if wait is None else wait.high,
        thumb,
    )
    if visitor.patience_s is not None and visitor.patience_s < floor.until(floor.day.ends_s):
        floor.agenda.begin(_give_up(floor, reply.ticket), visitor.patience_s)
    floor.joined(visitor.service)


def rule_of_thumb(floor: Floor, service: str) -> float | None:
    """Queue length × mean serving time ÷ open windows, of one service; None without a window.

    The mean is that of today so far, from the settings until somebody was served.
    """
    hall = floor.hall.hall
    windows = [no for no in hall.serving_windows(service) if no in floor.open_since]
    settings = hall.service(service)
    if not windows or settings is None:
        return None
    loads = queue.loads(floor.hall.engine.db)
    waiting = sum(load.people for load in loads if load.service == service)
    served = floor.served.get(service)
    mean = sum(served) / len(served) if served else settings.serving_minutes * 60
    return waiting * mean / len(windows)


def _give_up(floor: Floor, number: str) -> Act:
    """Who has not been called yet hands the ticket back and goes home."""
    here = floor.here[number]
    if here.done == 0:
        floor.hall.attempt(
            KIOSK,
            CancelTicket(request_id=floor.hall.request_id(), ticket=number, token=here.token),
        )
    yield from ()


def come_back(floor: Floor, number: str) -> Act:
    """Who was missed or set aside comes to the guide."""
    command = ReturnTicket(request_id=floor.hall.request_id(), ticket=number)
    if floor.hall.attempt(GUIDE, command) is not None:
        floor.joined(floor.here[number].visitor.service)
    yield from ()
