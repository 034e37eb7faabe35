"""The web application: the figures, the front page and the phone page on a view of the hub."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from litestar import Litestar
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.types import Scope

from hub.web.phone.desk import Desk
from hub.web.phone.forms import Unreadable
from hub.web.phone.router import phone_router
from hub.web.routes import HEADERS, ROUTES

log = logging.getLogger("hub.web")

Lifespan = Callable[[Litestar], AbstractAsyncContextManager[None]]


def make_app(desk: Desk, lifespan: Lifespan | None = None) -> Litestar:
    """All routes; `lifespan` is entered before the first request and left after the last."""
    return Litestar(
        route_handlers=[*ROUTES, phone_router(desk)],
        dependencies={"view": Provide(lambda: desk.view, sync_to_thread=False)},
        response_headers=HEADERS,
        lifespan=[lifespan] if lifespan else [],
        openapi_config=None,
        logging_config=None,  # the process's own stays as it is
        after_exception=[_tell],
    )


def _tell(error: Exception, scope: Scope) -> None:
    """What nobody foresaw is told in the log, without what was asked for: a path may hold a
    ticket's secret, so only its pattern is told."""
    if not isinstance(error, HTTPException | Unreadable):
        log.error("bug", {"path": scope.get("path_template", "-")}, exc_info=error)
