"""The hall on the screen: name, clock, date, hours, the closed face, the services."""

from __future__ import annotations

from datetime import datetime

from msgspec import structs

from hub.contract.states import Menu, ServiceTile
from hub.contract.words import Language, SelfService
from kiosk.pictures.waits import Row, as_clock, opens, tile_row


def hall_row(
    menu: Menu | None, now: datetime | None, language: Language, *, scanner: bool = True
) -> Row:
    """Header and closed face. Weekday: 1 Monday … 7 Sunday; 0 where there is no clock yet.

    `scanner`: this kiosk has one, without which nobody can rate here.
    """
    return {
        "name": menu.hall.inn(language) if menu else "",
        "known": menu is not None,
        "open": menu.open if menu else False,
        "hours": as_clock(menu.hours) if menu else "",
        "next_hours": as_clock(menu.next_hours) if menu else "",
        "hotline": menu.hotline if menu else "",
        "phone": menu.phone_url if menu else "",
        "bookable": offers_booking(menu),
        "pause": _pause(menu),
        "clock": f"{now.hour}:{now.minute:02}" if now else "",
        "month": now.month if now else 0,
        "day": now.day if now else 0,
        "weekday": now.isoweekday() if now else 0,
        **opens(menu.next_open if menu else None, now.date() if now else None),
        "self_service": [one.value for one in at_any_hour(menu, scanner=scanner)],
    }


def at_any_hour(menu: Menu | None, *, scanner: bool) -> list[SelfService]:
    """What the hall's choice comes to on this kiosk, in the order in which it is shown."""
    chosen = menu.self_service if menu else ()
    needs = {SelfService.BOOKING: offers_booking(menu), SelfService.RATING: scanner}
    return [one for one in SelfService if one in chosen and needs.get(one, True)]


def _pause(menu: Menu | None) -> Row | None:
    """The pause of the hall: its reason, its title and note in three languages at once."""
    if menu is None or menu.pause is None:
        return None
    pause = menu.pause
    return {
        "reason": pause.reason.value,
        "title": structs.asdict(pause.title),
        "note": structs.asdict(pause.note),
    }


def services(menu: Menu | None, language: Language) -> list[Row]:
    """All services, in the hall's order."""
    return [tile_row(tile, language, menu.day) for tile in menu.services] if menu else []


def find(menu: Menu | None, code: str | None) -> ServiceTile | None:
    """The tile of one service."""
    return next((tile for tile in menu.services if tile.code == code), None) if menu else None


def offers_booking(menu: Menu | None) -> bool:
    """Whether times can be booked in this hall."""
    return menu is not None and any(tile.bookable for tile in menu.services)


def letters(menu: Menu | None) -> str:
    """The prefix letters in use, in the hall's order: the first key of a ticket number."""
    return "".join(tile.code for tile in menu.services) if menu else ""
