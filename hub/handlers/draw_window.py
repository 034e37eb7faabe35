"""One window's picture: its counter, screen and pad draw from it."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from functools import lru_cache

from hub.config import ClerkSettings, Role
from hub.contract.devices import DeviceHealth
from hub.contract.states import (
    Break,
    ClerkCard,
    Pause,
    UndoOffer,
    WindowCase,
    WindowState,
    WindowTicket,
)
from hub.domain import window as rules
from hub.domain.board import parse_span
from hub.domain.contender import Head, Post
from hub.domain.field import weigh
from hub.domain.window import Sitting
from hub.handlers import grouping, helping, routes
from hub.handlers.drawing import Drawing
from hub.store import calls, case_history
from hub.store.tickets import Ticket
from hub.store.undo import Offer


def window(draw: Drawing, no: int) -> WindowState:
    """The window as it is now; `no` is one of the settings."""
    settings = draw.hall.window(no)
    assert settings is not None
    sitting, session = draw.sitting(no), draw.sessions.get(no)
    clerk = draw.hall.clerk(session.clerk) if session else None
    ticket = draw.at_windows.get(no)
    post = routes.post(draw.hall, no, session.clerk if session else None)
    waiting, oldest = _waiting(draw, post)
    offer = draw.offers.get(no)
    return WindowState(
        no=no,
        name=settings.name,
        kind=settings.kind,
        status=sitting.status,
        services=tuple(post.ranks),
        waiting=waiting,
        longest_since=draw.clock(oldest.since) if oldest else None,
        target_s=oldest.target_s if oldest else None,
        may=rules.may(
            sitting,
            ticket.state if ticket else None,
            signed_in=session is not None,
            calls=ticket.times if ticket else 0,
            min_calls=draw.hall.rules.min_calls,
            undo=offer is not None,
            halted=draw.pause is not None,
        ),
        clerk=_card(clerk),
        pause=_pause(sitting),
        pause_after=sitting.after,
        ticket=_ticket(draw, no, ticket) if ticket else None,
        undo=_undo(offer),
        pad=_pad(draw, no),
        supervisor=clerk is not None and clerk.role is Role.SUPERVISOR,
        hall_pause=draw.pause,
        breaks=_breaks(settings.breaks, draw.now.date(), draw.now.tzinfo),
        reviewer=clerk is not None and clerk.reviews,
        helps=helping.answers(draw.hall, session.clerk if session else None),
    )


@lru_cache(maxsize=256)
def _breaks(spans: tuple[str, ...], today: date, zone: tzinfo | None) -> tuple[Break, ...]:
    """The planned rests of a day, in order."""
    found = sorted((parse_span(span) for span in spans), key=lambda span: span.opens)
    return tuple(
        Break(
            datetime.combine(today, span.opens, zone),
            datetime.combine(today, span.closes, zone),
        )
        for span in found
    )


def _waiting(draw: Drawing, post: Post) -> tuple[int, Head | None]:
    """How many this window may call now, and the one who came first."""
    heads = [head for service in post.ranks for head in draw.heads(service)]
    field = weigh(post, heads, draw.now, draw.force.policy)
    able = [one[4] for one in field.able]
    named = {h.id for h in able if h.until is not None}
    free = sum(one.free for (code, _), one in draw.lengths.items() if code in field.services)
    called = [h for h in able if h.service in field.services or h.id in named]
    return free + len(named), min(called, key=lambda h: (h.since, h.id), default=None)


def _card(clerk: ClerkSettings | None) -> ClerkCard | None:
    if clerk is None:
        return None
    return ClerkCard(no=clerk.no, name=clerk.name, post=clerk.post, photo=clerk.photo)


def _pause(sitting: Sitting) -> Pause | None:
    if sitting.pause is None or sitting.since is None:
        return None
    return Pause(reason=sitting.pause, since=sitting.since, back_at=sitting.back_at)


def _ticket(draw: Drawing, no: int, ticket: Ticket) -> WindowTicket:
    call_no = ticket.call_no or 0
    stay = calls.stay(draw.db, ticket.id, ticket.day, call_no)
    return WindowTicket(
        number=ticket.number,
        service=ticket.service,
        service_name=draw.service_name(ticket.service),
        priority=ticket.priority,
        state=ticket.state,
        issued_at=ticket.issued_at,
        since=draw.clock(stay.since),
        call_no=call_no,
        times=ticket.times,
        shown=stay.shown,
        said=stay.said,
        masked_name=ticket.masked_name,
        items=ticket.items,
        cases=_cases(draw, ticket.id),
        booked_for=ticket.booked_for,
        after=tuple(grouping.left(draw.hall, no, ticket)),
    )


def _cases(draw: Drawing, ticket_id: int) -> tuple[WindowCase, ...]:
    views = case_history.of_ticket(draw.db, ticket_id)
    return tuple(WindowCase(view.case_no, view.item, view.outcome) for view in views)


def _undo(offer: Offer | None) -> UndoOffer | None:
    if offer is None:
        return None
    return UndoOffer(move=offer.move, ticket=offer.number, until=offer.until)


def _pad(draw: Drawing, no: int) -> DeviceHealth | None:
    """The pad's health as the window's stations tell it; None when no station has one."""
    parts = [
        (health, seen.since)
        for seen in draw.stations.get(no, ())
        if seen.online
        for health in seen.health
        if health.part == "pad"
    ]
    return max(parts, key=_newest)[0] if parts else None


def _newest(part: tuple[DeviceHealth, datetime]) -> datetime:
    return part[1]
