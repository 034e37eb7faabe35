"""The slip of a ticket: what it says, and its print job for the caller's station."""

from __future__ import annotations

from hub.config import HallConfig
from hub.contract.words import Language, Text, Wait
from hub.domain.paper import TicketSlip, ticket_slip
from hub.handlers import printing
from hub.handlers.work import Work
from hub.store.tickets import Ticket


def print_ticket(
    work: Work, ticket: Ticket, *, ahead: int | None, wait: Wait | None, again: bool = False
) -> str:
    """Queue the slip for the caller's printer; the job's id. It is worthless after a minute."""
    service = work.hall.service(ticket.service)
    paper = ticket_slip(
        TicketSlip(
            hall=work.hall.hall.name,
            number=ticket.number,
            service=service_name(work.hall, ticket.service),
            issued_at=ticket.issued_at,
            item=subject(work, ticket),
            wait=wait,
            ahead=ahead,
            area=service.area if service else Text(""),
            windows=work.hall.serving_windows(ticket.service),
            qr=qr(work.hall, ticket),
            rate_days=work.hall.rules.rate_open_days,
            language=Language(ticket.language),
            reprinted_at=work.now if again else None,
        )
    )
    return printing.send(work, paper, ticket)


def qr(hall: HallConfig, ticket: Ticket) -> str:
    """What the ticket's QR code says: the phone page, or the bare token for the kiosk."""
    url = hall.hall.phone_url.rstrip("/")
    return f"{url}/t/{ticket.token}" if url else f"jiaohao:{ticket.token}"


def service_name(hall: HallConfig, code: str) -> Text:
    """A service's name, its letter when the settings no longer have it."""
    service = hall.service(code)
    return Text(code) if service is None else service.name


def subject(work: Work, ticket: Ticket) -> str:
    """The theme, or the item (and how many more); empty when neither was chosen."""
    if ticket.theme is not None:
        theme = work.shelf.themes.get(ticket.theme)
        return theme.name if theme else ""
    names = [found.name for code in ticket.items if (found := work.shelf.items.get(code))]
    if len(names) > 1:
        return f"{names[0]} +{len(names) - 1}"
    return names[0] if names else ""
