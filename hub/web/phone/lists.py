"""`/item/{code}` and `/theme/{code}`: what to bring, taken along from a kiosk by its QR code.

There is nothing of anybody in it: it is kept for a while here and in browsers, and the hub is
asked once for all who look.
"""

from __future__ import annotations

from collections import OrderedDict

import msgspec
from litestar import MediaType, Response, get
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.status_codes import HTTP_503_SERVICE_UNAVAILABLE

from hub.client.ids import new_request_id
from hub.contract.commands import ShowItem, ShowTheme
from hub.contract.results import ItemShown, Refusal, ThemeShown
from hub.contract.words import ItemCode, Language
from hub.web.asking import Unanswered
from hub.web.phone.desk import Asked, Desk, Trouble, looked
from hub.web.phone.materials import Told, list_page

WRONG = "wrong_list"
LOST = "lost_list"
KEPT_S = 300
HEADERS = {"Cache-Control": f"public, max-age={KEPT_S}", "Vary": "Accept-Language"}

ASKS: dict[str, type[ShowItem | ShowTheme]] = {"item": ShowItem, "theme": ShowTheme}
Key = tuple[str, str, Language, int]


class Lists:
    """The lists that were asked for last, of the catalogue that is in force."""

    MOST = 200

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, Told] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: Key) -> Told | None:
        """One of them."""
        return self._kept.get(key)

    def keep(self, key: Key, told: Told) -> None:
        """The oldest makes room."""
        self._kept[key] = told
        while len(self._kept) > self.MOST:
            self._kept.popitem(last=False)


@get("/item/{code:str}")
async def show_item(
    request: Asked, code: FromPath[str], desk: NamedDependency[Desk], lists: NamedDependency[Lists]
) -> Response[str]:
    """What to bring for an item."""
    return await _shown(request, "item", code, desk, lists)


@get("/theme/{code:str}")
async def show_theme(
    request: Asked, code: FromPath[str], desk: NamedDependency[Desk], lists: NamedDependency[Lists]
) -> Response[str]:
    """What to bring for a life event (一件事)."""
    return await _shown(request, "theme", code, desk, lists)


async def _shown(request: Asked, kind: str, code: str, desk: Desk, lists: Lists) -> Response[str]:
    page = looked(request).page()
    menu = desk.view.menu
    key = (kind, code, page.language, menu.catalogue if menu else 0)
    told = lists.get(key)
    if told is None:
        told = await _asked(request, kind, code, page.language, desk)
        lists.keep(key, told)
    html = list_page(kind, told, page, desk.hall)
    return Response(html, media_type=MediaType.HTML, headers=HEADERS)


async def _asked(request: Asked, kind: str, code: str, language: Language, desk: Desk) -> Told:
    """From the hub. Raises Trouble: there is none, too many were tried, or the hub is silent."""
    desk.bar(request)
    try:
        msgspec.convert(code, ItemCode)
    except msgspec.ValidationError:
        raise desk.wrong(request, WRONG) from None
    command = ASKS[kind](request_id=new_request_id(), language=language, **{kind: code})
    try:
        reply = await desk.ask(command)
    except Unanswered:
        raise Trouble(LOST, HTTP_503_SERVICE_UNAVAILABLE) from None
    if isinstance(reply, ItemShown | ThemeShown):
        return Told.of(reply)
    if isinstance(reply, Refusal) and reply.code.startswith("unknown_"):
        raise desk.wrong(request, WRONG)
    raise Trouble(LOST, HTTP_503_SERVICE_UNAVAILABLE)


ROUTES: tuple[HTTPRouteHandler, ...] = (show_item, show_theme)
