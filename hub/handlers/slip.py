"""The slip of a ticket: what it says, and its print job for the caller's station.

The paper itself is made when the job is sent, after the reply: the store keeps what it is
made from, which is a fifth of its size.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from hub.config import HallConfig
from hub.contract import topics, wire
from hub.contract.devices import PrintJob
from hub.contract.words import Language, Text, Wait
from hub.domain.papers.ticket import TicketSlip
from hub.handlers import printing
from hub.handlers.outgoing import Later, Outgoing
from hub.handlers.waits import Place
from hub.handlers.work import CatalogueShelf, Work
from hub.store import tickets
from hub.store.jobs import NewJob, OpenJob
from hub.store.tickets import Ticket

KIND = TicketSlip.__name__
"""A slip's kind in the store; other papers are stored as they are sent."""


class Order(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a slip says beside its ticket, as it was when it was ordered."""

    ahead: int | None = None
    wait: Wait | None = None
    again_at: datetime | None = None


_orders = msgspec.json.Decoder(Order)


def print_ticket(work: Work, ticket: Ticket, place: Place, *, again: bool = False) -> str:
    """Queue the slip for the caller's printer; the job's id. It is worthless after a minute."""
    order = Order(place.ahead, place.wait, work.now if again else None)
    return _order(work, work.caller.device, ticket, order)


def print_elsewhere(work: Work, body: bytes, ticket: Ticket, device: str, *, again: bool) -> str:
    """Queue a slip that did not come out for another printer; the new job's id. `again`: it may
    have come out after all, and so is marked 补打."""
    order = _orders.decode(body)
    if again:
        order = msgspec.structs.replace(order, again_at=work.now)
    return _order(work, device, ticket, order)


def _order(work: Work, device: str, ticket: Ticket, order: Order) -> str:
    job = NewJob(
        id=work.job_id(),
        device=device,
        kind=KIND,
        body=msgspec.json.encode(order),
        valid_until=printing.valid_until(work),
        ticket_id=ticket.id,
    )
    work.order(job, _later(work, job, ticket, order))
    return job.id


def again(work: Work, job: OpenJob, *, begun: bool) -> Later:
    """The message of a slip without a result, to be sent once more; see `PrintJob.begun`."""
    assert job.ticket_id is not None
    ticket = tickets.by_id(work.db, job.ticket_id)
    return _later(work, job, ticket, _orders.decode(job.body), begun=begun)


def _later(
    work: Work, job: NewJob | OpenJob, ticket: Ticket, order: Order, *, begun: bool = False
) -> Later:
    hall, shelf, papers = work.hall, work.shelf, work.papers

    def made() -> Outgoing:
        told = _told(hall, shelf, ticket, order)
        paper = papers.make("ticket", told, told.language)
        sent = PrintJob(
            job_id=job.id,
            valid_until=job.valid_until,
            paper=paper,
            ticket=ticket.number,
            begun=begun,
        )
        return Outgoing(topics.job(job.device), wire.encode(sent))

    return made


def _told(hall: HallConfig, shelf: CatalogueShelf, ticket: Ticket, order: Order) -> TicketSlip:
    service = hall.service(ticket.service)
    return TicketSlip(
        hall=hall.hall.name,
        number=ticket.number,
        service=service_name(hall, ticket.service),
        issued_at=ticket.issued_at,
        item=subject(shelf, ticket),
        wait=order.wait,
        ahead=order.ahead,
        area=service.area if service else Text(""),
        windows=hall.serving_windows(ticket.service),
        qr=qr(hall, ticket),
        rate_days=hall.rules.rate_open_days,
        language=Language(ticket.language),
        reprinted_at=order.again_at,
        booked_for=ticket.booked_for,
        then=tuple((code, service_name(hall, code)) for code in ticket.parts),
    )


def qr(hall: HallConfig, ticket: Ticket) -> str:
    """What the ticket's QR code says: the phone page, or the bare token for the kiosk."""
    url = hall.hall.phone_url.rstrip("/")
    return f"{url}/t/{ticket.token}" if url else f"jiaohao:{ticket.token}"


def service_name(hall: HallConfig, code: str) -> Text:
    """A service's name, its letter when the settings no longer have it."""
    service = hall.service(code)
    return Text(code) if service is None else service.name


def subject(shelf: CatalogueShelf, ticket: Ticket) -> str:
    """The theme, or the item (and how many more); empty when neither was chosen."""
    if ticket.theme is not None:
        theme = shelf.themes.get(ticket.theme)
        return theme.name if theme else ""
    names = [found.name for code in ticket.items if (found := shelf.items.get(code))]
    if len(names) > 1:
        return f"{names[0]} +{len(names) - 1}"
    return names[0] if names else ""
