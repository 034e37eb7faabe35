"""The pages of a ticket and of a booking, whole and in the parts that a stream renews. Pure but
for the marks that make each form's sending one command."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from typing import NamedTuple

from markupsafe import Markup

from hub.contract.results import BookingView
from hub.contract.words import Language, Text, TicketState
from hub.web.phone.forms import Filled
from hub.web.phone.render import Page, plain, render, say
from hub.web.phone.scene import Kind, Scene

NOTHING_FILLED = Filled()


class Sign(NamedTuple):
    """How a plain face looks: its icon and the tone of it."""

    icon: str
    tone: str


SIGNS: dict[Kind, Sign] = {
    Kind.SERVING: Sign("user", "info"),
    Kind.MISSED: Sign("skip", "warn"),
    Kind.MISSED_FOR_GOOD: Sign("skip", "warn"),
    Kind.PARKED: Sign("park", "info"),
    Kind.DONE: Sign("check", "success"),
    Kind.CANCELLED: Sign("gone", "neutral"),
    Kind.EXPIRED: Sign("clock", "neutral"),
}
"""Faces that are a sign, a sentence and the next step; the others have a template of their own."""

BOOKING_SIGNS: dict[TicketState, Sign] = {
    TicketState.WAITING: Sign("check", "success"),
    TicketState.LAPSED: Sign("clock", "warn"),
    TicketState.CANCELLED: Sign("gone", "neutral"),
}
"""The same for bookings that are over."""


class Part(NamedTuple):
    """A part of the page: another `key`, another content."""

    key: str
    html: Markup


class Shown(NamedTuple):
    """A ticket's page as it stands. `told` is what it says, `acts` what can be done; `say` is read
    out at once."""

    kind: str
    title: str
    say: str
    lost: bool
    told: Part
    acts: Part


class Ticket(NamedTuple):
    """What a page of a ticket is drawn from. `scene` None: the hub is lost and nothing is known."""

    token: str
    scene: Scene | None
    lost: bool
    at: datetime | None

    def here(self, page: Page) -> str:
        """The page's own address."""
        return f"{page.root}/t/{self.token}"


def shown(ticket: Ticket, page: Page, filled: Filled = NOTHING_FILLED) -> Shown:
    """The page in its parts."""
    scene = _put_off(ticket.scene, page)
    if scene is None:
        title, kind = plain(page.language, "trouble.lost"), "unknown"
        told = Part(_key(kind, page.language), render("unknown.html", page))
        return Shown(kind, title, "", False, told, Part(_key("nothing"), Markup()))
    return Shown(
        kind=scene.kind.value,
        title=_title(scene, page),
        say=_call(scene, page) if scene.kind is Kind.CALLED else "",
        lost=ticket.lost,
        told=Part(_key("told", scene, page.later, page.rated, page.language), _told(scene, page)),
        acts=_acts(ticket, scene, page, filled),
    )


def ticket_page(
    ticket: Ticket,
    page: Page,
    hall: Text,
    *,
    notice: str = "",
    filled: Filled = NOTHING_FILLED,
) -> Markup:
    """The whole page; `notice`: what became of what was pressed."""
    parts = shown(ticket, page, filled)
    return render(
        "ticket.html",
        page,
        hall=hall.inn(page.language),
        here=ticket.here(page),
        notice=notice,
        at=ticket.at,
        parts=parts,
        strip=strip(ticket, page) if parts.lost else "",
    )


def strip(ticket: Ticket, page: Page) -> Markup:
    """What says that the hub is lost."""
    return render("strip.html", page, at=ticket.at)


def booking_page(
    token: str,
    booking: BookingView,
    page: Page,
    hall: Text,
    at: datetime,
    *,
    notice: str = "",
) -> Markup:
    """The page of a booking as it stands at this time."""
    language, state = page.language, booking.state
    is_open = state is TicketState.BOOKED
    name = f"booking.{state.value}"
    return render(
        "booking.html",
        page,
        kind="booking",
        title=f"{plain(language, 'booking.yours')} · {hall.inn(language)}",
        hall=hall.inn(language),
        here=f"{page.root}/b/{token}",
        notice=notice,
        booking=booking,
        open=is_open,
        now=booking.come_from <= at <= booking.come_until,
        at=at,
        look=None if is_open else BOOKING_SIGNS[state],
        head="" if is_open else say(language, name, ticket=booking.ticket),
        then="" if is_open else say(language, f"{name}_then"),
        once=_once(),
    )


def trouble_page(name: str, page: Page, hall: Text, here: str, **fields: object) -> Markup:
    """A page that says what is wrong, and the next step."""
    language = page.language
    return render(
        "trouble.html",
        page,
        kind="trouble",
        title=plain(language, f"trouble.{name}"),
        hall=hall.inn(language),
        here=here,
        head=say(language, f"trouble.{name}"),
        then=say(language, f"trouble.{name}_then", **fields),
    )


def _put_off(scene: Scene | None, page: Page) -> Scene | None:
    """Who does not want to rate now sees the end of the visit."""
    if scene is not None and page.later and scene.kind is Kind.RATE:
        return scene._replace(kind=Kind.DONE)
    return scene


def _title(scene: Scene, page: Page) -> str:
    if scene.kind is Kind.CALLED:
        return _call(scene, page)
    return f"{scene.number} · {scene.service.inn(page.language)}"


def _call(scene: Scene, page: Page) -> str:
    return plain(page.language, "ticket.call", number=scene.number, window=scene.window)


def _told(scene: Scene, page: Page) -> Markup:
    look = SIGNS.get(scene.kind)
    return render(
        "told.html",
        page,
        scene=scene,
        face="plain.html" if look else f"{scene.kind.value}.html",
        bold=lambda number: Markup("<b>{}</b>").format(number),
        windows=_windows(scene, page.language),
        rated=page.rated,
        look=look,
        **(_face(scene, page) if look else {}),
    )


def _face(scene: Scene, page: Page) -> dict[str, Markup]:
    """What a plain face says."""
    language, name = page.language, f"face.{scene.kind.value}"
    if scene.kind is Kind.DONE and page.rated:
        name = "rating.thanks"
    return {
        "head": say(language, name, window=scene.window),
        "then": say(language, f"{name}_then"),
    }


def _windows(scene: Scene, language: Language) -> Markup | str:
    if not scene.windows:
        return ""
    between = ", " if language is Language.EN else "、"
    told = between.join(map(str, scene.windows))
    name = "ticket.windows" if len(scene.windows) > 1 else "ticket.one_window"
    return say(language, name, list=told)


def _acts(ticket: Ticket, scene: Scene, page: Page, filled: Filled) -> Part:
    key = _key("acts", scene.kind, scene.may_return, scene.may_cancel, scene.rating, page.language)
    html = render(
        "acts.html",
        page,
        scene=scene,
        here=ticket.here(page),
        once=_once(),
        filled=filled,
    )
    return Part(key, html)


def _once() -> str:
    return secrets.token_urlsafe(12)


def _key(*parts: object) -> str:
    """The same for the same content, also after the web part was started again."""
    return hashlib.blake2s(repr(parts).encode(), digest_size=8).hexdigest()
