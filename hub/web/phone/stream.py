"""The event stream of a ticket's page: the parts that have changed, and a heartbeat."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import msgspec
from litestar.response.sse import ServerSentEventMessage

from hub.web.phone.desk import Desk
from hub.web.phone.guard import Full
from hub.web.phone.pages import Part, Shown, Ticket, shown, strip
from hub.web.phone.render import Page

BEAT_S = 10.0
"""The script takes the line for dead after some of these."""
RETRY_MS = 3000
"""After so long a browser opens a broken stream again."""
STREAM_HEADERS = {"X-Accel-Buffering": "no"}
"""A proxy (nginx) must not hold events back."""


class Renewed(msgspec.Struct, frozen=True, omit_defaults=True):
    """A part that has changed."""

    key: str
    html: str


class Frame(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the script puts into the page. `strip` empty: the hub is there. Parts that did not
    change are left out."""

    kind: str
    title: str
    say: str
    strip: str
    told: Renewed | None = None
    acts: Renewed | None = None


async def frames(
    desk: Desk, token: str, page: Page, address: str
) -> AsyncIterator[ServerSentEventMessage]:
    """Messages until the reader goes: `told` with a frame, `beat` with the hall's time (empty while
    the hub is lost), `gone` when there is no such ticket (any more)."""
    try:
        with desk.seats.take(address), desk.live.follow(token) as bell:
            yield ServerSentEventMessage(event="beat", data=_time(desk), retry=RETRY_MS)
            seen: Ticket | None = None
            sent: Shown | None = None
            while not desk.live.ended:
                bell.clear()
                if desk.live.last(token).wrong:
                    yield ServerSentEventMessage(event="gone", data="")
                    return
                ticket = desk.drawn(token)
                if not _same(seen, ticket):
                    now = shown(ticket, page)
                    html = str(strip(ticket, page)) if now.lost else ""
                    data = msgspec.json.encode(_frame(sent, now, html)).decode()
                    yield ServerSentEventMessage(event="told", data=data)
                    seen, sent = ticket, now
                try:
                    async with asyncio.timeout(BEAT_S):
                        await bell.wait()
                except TimeoutError:
                    yield ServerSentEventMessage(event="beat", data=_time(desk))
    except Full:
        yield ServerSentEventMessage(event="full", data="")


def _same(seen: Ticket | None, now: Ticket) -> bool:
    """Whether there is no news; that time has passed is none, and nothing is drawn for it."""
    return seen is not None and (seen.scene, seen.lost) == (now.scene, now.lost)


def _frame(sent: Shown | None, now: Shown, html: str) -> Frame:
    return Frame(
        kind=now.kind,
        title=now.title,
        say=now.say,
        strip=html,
        told=_renewed(sent.told if sent else None, now.told),
        acts=_renewed(sent.acts if sent else None, now.acts),
    )


def _renewed(before: Part | None, now: Part) -> Renewed | None:
    if before is not None and before.key == now.key:
        return None
    return Renewed(now.key, str(now.html))


def _time(desk: Desk) -> str:
    time = desk.view.hub_time if desk.view.answers else None
    return f"{time:%H:%M:%S}" if time else ""
