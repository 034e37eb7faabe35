"""All of the phone page as one router: its routes, its headers, its pages of trouble."""

from __future__ import annotations

from litestar import MediaType, Response, Router, get
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.params import FromPath
from litestar.status_codes import HTTP_400_BAD_REQUEST, HTTP_500_INTERNAL_SERVER_ERROR

from hub.web.phone import bookings, lists, tickets
from hub.web.phone.desk import Asked, Desk, Trouble, looked
from hub.web.phone.files import FILES
from hub.web.phone.forms import Unreadable
from hub.web.phone.pages import trouble_page

MOST_BYTES = 16 * 1024
"""Of a form: forty reasons and 200 characters, each written as nine bytes, are below 4 KiB."""

HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
    # Not `no-referrer`: with it browsers send forms as of `Origin: null`, and over plain HTTP
    # nothing would tell ours from a stranger's. Other sites learn nothing by this one either.
    "Referrer-Policy": "same-origin",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
        " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
}
"""The address is the key: it is kept nowhere and told nobody; nothing is run but our script."""

FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}
"""A file of another version has another address."""


@get("/phone/{name:str}", sync_to_thread=False)
def show_file(name: FromPath[str]) -> Response[bytes]:
    """The style sheet, the script, the icon."""
    file = FILES.get(name)
    if file is None:
        raise Trouble("no_page", 404)
    return Response(file.content, media_type=file.media_type, headers=FOR_EVER)


def phone_router(desk: Desk) -> Router:
    """The routes, served from this desk."""

    def trouble(request: Asked, error: Exception) -> Response[str]:
        page = looked(request).page()
        name, status, fields = _what(error)
        here = f"{page.root}{_page_path(request)}"
        html = trouble_page(name, page, desk.hall, here, **fields)
        again = {"Retry-After": str(fields["seconds"])} if "seconds" in fields else {}
        return Response(
            html, media_type=MediaType.HTML, status_code=status, headers={**HEADERS, **again}
        )

    kept = lists.Lists()
    return Router(
        "/",
        route_handlers=(*tickets.ROUTES, *bookings.ROUTES, *lists.ROUTES, show_file),
        dependencies={
            "desk": Provide(lambda: desk, sync_to_thread=False),
            "lists": Provide(lambda: kept, sync_to_thread=False),
        },
        response_headers=HEADERS,
        exception_handlers={
            Unreadable: trouble,
            HTTPException: trouble,
            HTTP_500_INTERNAL_SERVER_ERROR: trouble,
        },
        request_max_body_size=MOST_BYTES,
    )


def _what(error: Exception) -> tuple[str, int, dict[str, object]]:
    if isinstance(error, Trouble):
        return error.name, error.status_code, error.fields
    if isinstance(error, Unreadable):
        return "unread", HTTP_400_BAD_REQUEST, {}
    if isinstance(error, HTTPException) and error.status_code < HTTP_500_INTERNAL_SERVER_ERROR:
        return "unread", error.status_code, {}
    return "bug", HTTP_500_INTERNAL_SERVER_ERROR, {}


def _page_path(request: Asked) -> str:
    """The address of the page itself, whatever was asked below it."""
    return "/".join(request.scope["path"].split("/")[:3])
