"""The web application on a view of the hub."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from litestar import Litestar
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.types import Scope

from hub.web.routes import HEADERS, ROUTES
from hub.web.view import View

log = logging.getLogger("hub.web")

Lifespan = Callable[[Litestar], AbstractAsyncContextManager[None]]


def make_app(view: View, lifespan: Lifespan | None = None) -> Litestar:
    """All routes; `lifespan` is entered before the first request and left after the last."""
    return Litestar(
        route_handlers=ROUTES,
        dependencies={"view": Provide(lambda: view, sync_to_thread=False)},
        response_headers=HEADERS,
        lifespan=[lifespan] if lifespan else [],
        openapi_config=None,
        logging_config=None,  # the process's own stays as it is
        after_exception=[_tell],
    )


def _tell(error: Exception, scope: Scope) -> None:
    """What nobody foresaw is told in the log, without what was asked for."""
    if not isinstance(error, HTTPException):
        log.error("bug", {"path": scope["path"]}, exc_info=error)
