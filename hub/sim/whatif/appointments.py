"""Visitors with an appointment: they book, give it up, come when they come, and check in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from hub.contract.codes import Code
from hub.contract.commands import BookSlot, CancelBooking, CheckIn
from hub.contract.results import Booked, Done, Refusal
from hub.contract.words import BookingKey, Identity, Priority
from hub.sim.day import cards
from hub.sim.day.agenda import Act
from hub.sim.in_process import PlayError
from hub.sim.whatif.floor import Floor
from hub.sim.whatif.residents import KIOSK, rule_of_thumb, take, wait_with
from hub.sim.whatif.visitor import Appointment, Visitor

WEB = "web-1"


def begin(floor: Floor, visitors: Sequence[Visitor]) -> None:
    """Put on the agenda whoever wants to book."""
    for no, visitor in enumerate(visitors):
        if visitor.appointment is not None:
            asks_s = floor.day.begins_s + visitor.appointment.asks_s
            floor.agenda.begin(_book(floor, visitor, visitor.appointment, no), floor.until(asks_s))


def _book(floor: Floor, visitor: Visitor, plan: Appointment, no: int) -> Act:
    """Ask for the times that suit, one after the other."""
    for wish_s in plan.wishes:
        starts_s = floor.day.begins_s + wish_s
        reply = floor.hall.ask(WEB, _wish(floor, visitor, starts_s, no))
        if isinstance(reply, Booked):
            yield from _keep(floor, visitor, plan, starts_s, BookingKey(code=reply.booking.code))
            return
        _refused(floor, reply)
    floor.unplaced += 1
    if plan.walks_in:
        yield floor.until(floor.day.begins_s + visitor.at_s)
        take(floor, visitor)


def _wish(floor: Floor, visitor: Visitor, starts_s: float, no: int) -> BookSlot:
    """Whose class is priority books with a senior's card: the check-in sees it by that."""
    senior: Identity | None = cards.senior(no) if visitor.priority is Priority.PRIORITY else None
    return BookSlot(
        request_id=floor.hall.request_id(),
        service=visitor.service,
        starts_at=floor.moment(starts_s),
        identity=senior,
        phone=None if senior else cards.phone(no),
        items=visitor.items,
        print=False,
    )


def _keep(
    floor: Floor, visitor: Visitor, plan: Appointment, starts_s: float, key: BookingKey
) -> Act:
    """What becomes of it."""
    if plan.cancels_s is not None:
        yield floor.until(floor.day.begins_s + plan.cancels_s)
        cancel = CancelBooking(request_id=floor.hall.request_id(), key=key)
        reply = floor.hall.ask(WEB, cancel)
        if not isinstance(reply, Done):
            _refused(floor, reply)
    elif plan.comes_s is not None:
        yield floor.until(starts_s + plan.comes_s)
        yield from _check_in(floor, visitor, starts_s, key)


def _check_in(floor: Floor, visitor: Visitor, starts_s: float, key: BookingKey) -> Act:
    """Who is too early waits until they may; who is too late takes a ticket as anybody."""
    thumb = rule_of_thumb(floor, visitor.service)
    reply = floor.hall.ask(KIOSK, CheckIn(request_id=floor.hall.request_id(), key=key, print=False))
    if not isinstance(reply, Refusal):
        wait_with(floor, visitor, reply, thumb)
        return
    _refused(floor, reply)
    if reply.code == Code.TOO_EARLY:
        early = timedelta(minutes=floor.hall.hall.appointments.early_minutes)
        yield floor.until(starts_s - early.total_seconds())
        yield from _check_in(floor, visitor, starts_s, key)
    else:
        take(floor, visitor)


def _refused(floor: Floor, reply: object) -> None:
    """Count what the hall did not grant. PlayError for anything else."""
    if not isinstance(reply, Refusal) or reply.code == Code.BUG:
        raise PlayError(f"an appointment was asked for: {reply}")
    floor.refused[reply.code] = floor.refused.get(reply.code, 0) + 1
