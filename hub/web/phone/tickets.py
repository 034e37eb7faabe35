"""`/t/{token}`: a ticket's page, its stream, and what can be pressed on it."""

from __future__ import annotations

from litestar import MediaType, Response, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.response import ServerSentEvent
from litestar.status_codes import (
    HTTP_200_OK,
    HTTP_400_BAD_REQUEST,
    HTTP_409_CONFLICT,
    HTTP_503_SERVICE_UNAVAILABLE,
)

from hub.contract.commands import AnyCommand, CancelTicket, Rate, ReturnTicket
from hub.contract.results import Refusal
from hub.contract.words import Language
from hub.web.asking import Unanswered
from hub.web.phone import forms
from hub.web.phone.desk import Asked, Desk, Trouble, address, back
from hub.web.phone.forms import Fields, Filled, Unreadable
from hub.web.phone.pages import NOTHING_FILLED, Ticket, ticket_page
from hub.web.phone.render import LONGEST_TEXT, Page, plain
from hub.web.phone.stream import STREAM_HEADERS, frames

WRONG = "wrong_ticket"
SOURCE = "phone"
"""Through which channel a rating came."""

MOVES: dict[str, type[CancelTicket | ReturnTicket]] = {
    "cancel": CancelTicket,
    "return": ReturnTicket,
}
"""What may be pressed, beside `rate`."""

Answer = Response[str]


@get("/t/{token:str}")
async def show_ticket(request: Asked, token: FromPath[str], desk: NamedDependency[Desk]) -> Answer:
    """Where the ticket stands."""
    desk.enter(request, token, WRONG)
    ticket = await desk.ticket(request, token)
    status = HTTP_200_OK if ticket.scene else HTTP_503_SERVICE_UNAVAILABLE
    return _drawn(desk, ticket, desk.page(request, token), status)


@get("/t/{token:str}/events")
async def follow_ticket(
    request: Asked, token: FromPath[str], desk: NamedDependency[Desk]
) -> ServerSentEvent:
    """Each change of the page, as it happens."""
    desk.enter(request, token, WRONG)
    if not desk.seats.free(address(request)):
        raise Trouble("full", HTTP_503_SERVICE_UNAVAILABLE)
    await desk.ticket(request, token)
    page = desk.page(request, token)._replace(root="..")
    return ServerSentEvent(frames(desk, token, page, address(request)), headers=STREAM_HEADERS)


@post("/t/{token:str}")
async def press_ticket(request: Asked, token: FromPath[str], desk: NamedDependency[Desk]) -> Answer:
    """Do what was pressed: the form's `do` says what."""
    desk.enter(request, token, WRONG)
    fields = await desk.form(request)
    ticket = await desk.ticket(request, token)
    page = desk.page(request, token)
    if ticket.scene is None:
        return _unanswered(desk, ticket, page, sent=False)
    what = forms.one(fields, "do")
    if what == "rate":
        return await _rate(request, desk, ticket, page, fields)
    if what not in MOVES:
        raise Unreadable
    command = MOVES[what](
        request_id=forms.request_id(fields, token, what),
        language=page.language,
        ticket=ticket.scene.number,
        token=token,
    )
    return await _sent(request, desk, ticket, page, command)


async def _rate(request: Asked, desk: Desk, ticket: Ticket, page: Page, fields: Fields) -> Answer:
    """Take a rating; what is missing is asked for, and all that was filled in is still there."""
    filled = forms.rating(fields)
    request_id = forms.request_id(fields, ticket.token, "rate", filled.rating)
    if filled.level is None or len(filled.text) > LONGEST_TEXT:
        missing = _missing(filled, page.language)
        return _drawn(desk, ticket, page, HTTP_400_BAD_REQUEST, missing, filled)
    command = Rate(
        request_id=request_id,
        language=page.language,
        rating=filled.rating,
        level=filled.level,
        tags=filled.tags,
        text=filled.text,
        source=SOURCE,
    )
    return await _sent(request, desk, ticket, page, command, filled)


def _missing(filled: Filled, language: Language) -> str:
    if filled.level is None:
        return plain(language, "rating.face_first")
    return plain(language, "rating.too_long", most=LONGEST_TEXT)


async def _sent(
    request: Asked,
    desk: Desk,
    ticket: Ticket,
    page: Page,
    command: AnyCommand,
    filled: Filled = NOTHING_FILLED,
) -> Answer:
    """Send what was pressed; back to the page, or the page with why not."""
    try:
        reply = await desk.ask(command)
    except Unanswered as silence:
        return _unanswered(desk, ticket, page, sent=silence.sent, filled=filled)
    ticket = await desk.ticket(request, ticket.token, fresh=True)
    if isinstance(reply, Refusal):
        return _drawn(desk, ticket, page, HTTP_409_CONFLICT, reply.message, filled)
    return back(ticket.token, page.rated_query if isinstance(command, Rate) else page.query)


def _unanswered(
    desk: Desk, ticket: Ticket, page: Page, *, sent: bool, filled: Filled = NOTHING_FILLED
) -> Answer:
    notice = plain(page.language, "trouble.unconfirmed" if sent else "trouble.not_sent")
    return _drawn(desk, ticket, page, HTTP_503_SERVICE_UNAVAILABLE, notice, filled)


def _drawn(
    desk: Desk,
    ticket: Ticket,
    page: Page,
    status: int,
    notice: str = "",
    filled: Filled = NOTHING_FILLED,
) -> Answer:
    html = ticket_page(ticket, page, desk.hall, notice=notice, filled=filled)
    return Response(html, media_type=MediaType.HTML, status_code=status)


ROUTES: tuple[HTTPRouteHandler, ...] = (show_ticket, follow_ticket, press_ticket)
