"""`/b/{token}`: a booking's page."""

from __future__ import annotations

from litestar import MediaType, Response, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.status_codes import (
    HTTP_200_OK,
    HTTP_409_CONFLICT,
    HTTP_503_SERVICE_UNAVAILABLE,
)

from hub.client.ids import new_request_id
from hub.contract.commands import CancelBooking, FindBooking
from hub.contract.results import BookingFound, BookingView, Refusal
from hub.contract.words import BookingKey
from hub.web.asking import Unanswered
from hub.web.phone import forms
from hub.web.phone.desk import Asked, Desk, Trouble, back, looked
from hub.web.phone.forms import Unreadable
from hub.web.phone.pages import booking_page
from hub.web.phone.render import Page, plain

WRONG = "wrong_booking"

Answer = Response[str]


@get("/b/{token:str}")
async def show_booking(request: Asked, token: FromPath[str], desk: NamedDependency[Desk]) -> Answer:
    """When and where, and how to check in."""
    booking = await _found(request, token, desk)
    return _drawn(desk, token, booking, looked(request).page(), HTTP_200_OK)


@post("/b/{token:str}")
async def cancel_booking(
    request: Asked, token: FromPath[str], desk: NamedDependency[Desk]
) -> Answer:
    """Give the time up: the form's `do` says `cancel`."""
    desk.enter(request, token, WRONG)
    fields = await desk.form(request)
    page = looked(request).page()
    if forms.one(fields, "do") != "cancel":
        raise Unreadable
    command = CancelBooking(
        request_id=forms.request_id(fields, token, "cancel_booking"),
        language=page.language,
        key=BookingKey(token=token),
    )
    booking = await _found(request, token, desk)
    try:
        reply = await desk.ask(command)
    except Unanswered as silence:
        notice = plain(page.language, f"trouble.{'unconfirmed' if silence.sent else 'not_sent'}")
        return _drawn(desk, token, booking, page, HTTP_503_SERVICE_UNAVAILABLE, notice)
    if isinstance(reply, Refusal):
        booking = await _found(request, token, desk)
        return _drawn(desk, token, booking, page, HTTP_409_CONFLICT, reply.message)
    return back(token, page.query)


async def _found(request: Asked, token: str, desk: Desk) -> BookingView:
    """The booking of a code. Raises Trouble: there is none, or the hub is silent."""
    desk.enter(request, token, WRONG)
    try:
        reply = await desk.ask(
            FindBooking(request_id=new_request_id(), key=BookingKey(token=token))
        )
    except Unanswered:
        raise Trouble("lost_booking", HTTP_503_SERVICE_UNAVAILABLE) from None
    if not isinstance(reply, BookingFound):
        raise Trouble("lost_booking", HTTP_503_SERVICE_UNAVAILABLE)
    if reply.booking is None:
        raise desk.wrong(request, WRONG)
    return reply.booking


def _drawn(
    desk: Desk, token: str, booking: BookingView, page: Page, status: int, notice: str = ""
) -> Answer:
    at = desk.time(booking.starts_at)
    html = booking_page(token, booking, page, desk.hall, at, notice=notice)
    return Response(html, media_type=MediaType.HTML, status_code=status)


ROUTES: tuple[HTTPRouteHandler, ...] = (show_booking, cancel_booking)
