"""What the web part answers: one function each, joined by a table."""

from __future__ import annotations

from typing import Annotated

import msgspec
from litestar import MediaType, Response, get
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromQuery, HeaderParameter
from litestar.status_codes import HTTP_200_OK, HTTP_503_SERVICE_UNAVAILABLE

from hub.contract.states import HubHealth
from hub.contract.words import Moment
from hub.web.exposition import MEDIA_TYPE, exposition
from hub.web.front import front
from hub.web.language import choose
from hub.web.view import View

HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
}
"""Nothing here is to be kept, guessed at, or extended by other sites."""


class Answer(msgspec.Struct, frozen=True):
    """`/health`. `trouble` says why the hub is not there; the rest is as it was last seen."""

    status: str
    trouble: str | None
    version: str | None = None
    started_at: Moment | None = None
    alerts: int = 0
    health: HubHealth | None = None


@get("/", media_type=MediaType.HTML, sync_to_thread=False)
def show_front(
    view: NamedDependency[View],
    lang: FromQuery[str | None] = None,
    accepted: Annotated[str | None, HeaderParameter(name="Accept-Language")] = None,
) -> str:
    """What is here."""
    return front(view, choose(lang, accepted))


@get("/metrics", sync_to_thread=False)
def show_metrics(view: NamedDependency[View]) -> Response[bytes]:
    """Every counter and gauge, in the text format of Prometheus."""
    return Response(exposition(view.metrics, up=view.answers), media_type=MEDIA_TYPE)


@get("/health", sync_to_thread=False)
def show_health(view: NamedDependency[View]) -> Response[Answer]:
    """200 while the hub answers, else 503."""
    hall = view.hall
    answer = Answer(
        status="ok" if view.answers else "lost",
        trouble=view.trouble,
        version=hall.version if hall else None,
        started_at=hall.started_at if hall else None,
        alerts=len(hall.alerts) if hall else 0,
        health=hall.health if hall else None,
    )
    code = HTTP_200_OK if answer.status == "ok" else HTTP_503_SERVICE_UNAVAILABLE
    return Response(answer, status_code=code)


ROUTES: tuple[HTTPRouteHandler, ...] = (show_front, show_metrics, show_health)
