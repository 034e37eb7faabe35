"""Group visits: one ticket goes from service to service, with its number and its place.

A window that finishes its part hands the ticket on by itself. It does the parts of its own
services at once, as a comprehensive window is meant to; those it only helps with go on.
"""

from __future__ import annotations

from hub.config import HallConfig
from hub.contract.words import Move
from hub.domain import group
from hub.domain.ticket import Who
from hub.handlers import moves, ratings
from hub.handlers.work import Session, Work
from hub.store.tickets import Ticket


def left(hall: HallConfig, no: int, ticket: Ticket) -> str:
    """The services that a ticket goes on to when this window finishes it."""
    if not ticket.parts:
        return ""
    window = hall.window(no)
    own = window.services if window is not None else ()
    return group.left_after(ticket.parts, own)


def go_on(work: Work, ticket: Ticket, session: Session, parts: str, served_s: int) -> None:
    """Move a served ticket to the next of `parts`; its clock is that of its whole visit."""
    following = parts[0]
    ratings.ask_part(work, ticket, session)
    moves.shift(
        work,
        ticket,
        Move.TRANSFER,
        Who.CLERK,
        service=following,
        columns={
            "since": moves.lifetime(work, ticket).isoformat(),
            "parts": group.without(parts, following),
            "times": 0,
            "stick_window": None,
            "stick_clerk": None,
            "stick_until": None,
        },
        part=True,
        served_s=served_s,
    )
