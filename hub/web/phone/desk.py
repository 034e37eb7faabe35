"""What the page's handlers share, and how they meet who comes with a code."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

import msgspec
from litestar import MediaType, Request, Response
from litestar.exceptions import HTTPException
from litestar.status_codes import (
    HTTP_303_SEE_OTHER,
    HTTP_403_FORBIDDEN,
    HTTP_404_NOT_FOUND,
    HTTP_429_TOO_MANY_REQUESTS,
)

from hub.contract.words import Text, Token
from hub.web.asking import Asking
from hub.web.language import choose, language_of
from hub.web.phone.forms import Fields, read
from hub.web.phone.guard import Seats, Tries, group_of
from hub.web.phone.live import Live
from hub.web.phone.origin import is_ours
from hub.web.phone.pages import Ticket
from hub.web.phone.render import Page
from hub.web.phone.scene import scene
from hub.web.view import View

NAMELESS = Text("叫号", "Jiaohao", "ཨང་འབོད།")
"""The hall before it has told its name."""

Asked = Request[Any, Any, Any]


class Trouble(HTTPException):
    """What stops somebody: one of `words.TROUBLES` with its fields and a status."""

    def __init__(self, name: str, status: int, **fields: object) -> None:
        super().__init__(detail=name, status_code=status)
        self.name = name
        self.fields = fields


class Looked(NamedTuple):
    """How a request wants the page: before the ticket's own language is known."""

    root: str
    asked: str | None
    accepted: str | None
    later: bool
    rated: bool

    def page(self, own: str | None = None) -> Page:
        """As it is drawn; `own`: the ticket's language, which counts unless another was chosen."""
        return Page(
            language=choose(self.asked, self.accepted, language_of(own)),
            root=self.root,
            chosen=language_of(self.asked) is not None,
            later=self.later,
            rated=self.rated,
        )


class Desk:
    """The one bundle of what the handlers need."""

    def __init__(
        self, view: View, asking: Asking, now: Callable[[], float] = time.monotonic
    ) -> None:
        self.view = view
        self.ask = asking
        self.live = Live(view, asking, now)
        self.seats = Seats()
        self._tries = Tries()
        self._now = now

    @property
    def hall(self) -> Text:
        """The hall's name."""
        menu = self.view.menu
        return menu.hall if menu else NAMELESS

    def enter(self, request: Asked, token: str, wrong: str) -> None:
        """Let a code in. Raises Trouble: `wrong` for one that can be none, `barred` for who has
        tried too many."""
        if request.scope["raw_path"].endswith(b"/"):  # links of the page would lead elsewhere
            raise Trouble("no_page", HTTP_404_NOT_FOUND)
        if self.live.knows(token):
            return
        self.bar(request)
        try:
            msgspec.convert(token, Token)
        except msgspec.ValidationError:
            raise self.wrong(request, wrong) from None

    def bar(self, request: Asked) -> None:
        """Raises Trouble for who has tried too many codes that there are not."""
        if wait := self._tries.wait(address(request), self._now()):
            raise Trouble("barred", HTTP_429_TOO_MANY_REQUESTS, seconds=math.ceil(wait))

    def wrong(self, request: Asked, name: str) -> Trouble:
        """There is no such code: to be raised, and counted."""
        self._tries.wrong(address(request), self._now())
        return Trouble(name, HTTP_404_NOT_FOUND)

    async def form(self, request: Asked) -> Fields:
        """The fields of a form of our own page. Raises Trouble, Unreadable."""
        menu = self.view.menu
        if not is_ours(request.headers, menu.phone_url if menu else ""):
            raise Trouble("stranger", HTTP_403_FORBIDDEN)
        return read(await request.body(), request.headers.get("content-type", ""))

    async def ticket(self, request: Asked, token: str, *, fresh: bool = False) -> Ticket:
        """The ticket of a code as it stands. Raises Trouble when there is none."""
        look = await self.live.look(token, fresh=fresh)
        if look.wrong:
            raise self.wrong(request, "wrong_ticket")
        return self.drawn(token, silent=look.silent)

    def drawn(self, token: str, *, silent: bool = False) -> Ticket:
        """The ticket as last heard of."""
        truth, lost = self.live.last(token).truth, silent or not self.view.answers
        if truth is None:
            return Ticket(token, None, lost, None)
        told = scene(truth.progress, truth.at, self.view.menu, self.view.board)
        return Ticket(token, told, lost, self.live.true_at(token) or truth.at)

    def page(self, request: Asked, token: str) -> Page:
        """How the page is drawn for this request."""
        truth = self.live.last(token).truth
        return looked(request).page(own=truth.progress.language if truth else None)

    def time(self, otherwise: datetime) -> datetime:
        """The hub's time, or another where it is not known."""
        return self.view.hub_time or self.view.heard or otherwise


def address(request: Asked) -> str:
    """Who asks, as far as limits go."""
    return group_of(request.client.host if request.client else "")


def depth(request: Asked) -> int:
    """Steps from the request's address up to the site's own, as the browser counts them."""
    return request.scope["raw_path"].partition(b"?")[0].count(b"/") - 1


def back(token: str, query: str) -> Response[str]:
    """From a form to the page it stands on; a reload sends nothing again."""
    return Response(
        "",
        media_type=MediaType.TEXT,
        status_code=HTTP_303_SEE_OTHER,
        headers={"Location": f"{token}{query}"},
    )


def looked(request: Asked) -> Looked:
    """What the request says of how it wants the page."""
    said = request.query_params
    return Looked(
        root="/".join([".."] * depth(request)) or ".",
        asked=said.get("lang"),
        accepted=request.headers.get("accept-language"),
        later="later" in said,
        rated="rated" in said,
    )
