"""Residents of a played day: they come in two rushes, take tickets, and sometimes give up."""

from __future__ import annotations

from hub.config import ServiceSettings
from hub.contract.commands import CancelTicket, IssueTicket, ReturnTicket
from hub.contract.results import TicketIssued
from hub.contract.words import Language, Priority
from hub.sim.day.agenda import Act
from hub.sim.day.cards import person
from hub.sim.day.play import OPEN_S, Play

KIOSK, GUIDE = "kiosk-1", "guide-1"
LAST_S = OPEN_S - 900
LANGUAGES = (Language.ZH,) * 18 + (Language.EN, Language.BO)
RUSHES = ((0.55, 3600.0, 2900.0), (0.35, 19_800.0, 2900.0))
"""Share of all, middle and spread in seconds after opening; the rest comes evenly."""


def arrivals(play: Play) -> Act:
    """Everybody comes, in turn."""
    came = 0.0
    for at in sorted(_arrival_s(play) for _ in range(play.tickets)):
        yield at - came
        came = at
        _take(play)


def _arrival_s(play: Play) -> float:
    which = play.chance.random()
    for share, middle, spread in RUSHES:
        if which < share:
            return min(max(play.chance.gauss(middle, spread), 0.0), LAST_S)
        which -= share
    return play.chance.uniform(0.0, LAST_S)


def _take(play: Play) -> None:
    service = _service(play)
    items = [code for code, item in play.hall.engine.shelf.items.items() if item.service == service]
    at_guide = play.odds(0.05)
    issued = play.hall.expect(
        TicketIssued,
        GUIDE if at_guide else KIOSK,
        IssueTicket(
            request_id=play.new_id(),
            language=play.chance.choice(LANGUAGES),
            service=service,
            items=(play.chance.choice(items),) if items and play.odds(0.6) else (),
            identity=person(play.chance) if play.odds(0.4) else None,
            acknowledge=True,
            priority=Priority.PRIORITY if at_guide and play.odds(0.5) else None,
        ),
    )
    if play.odds(0.02):
        play.agenda.begin(_give_up(play, issued), play.chance.uniform(120, 900))


def _service(play: Play) -> str:
    """As many for each service as its windows can serve."""
    services = play.hall.hall.services
    return play.chance.choices(services, [_share(play, service) for service in services])[0].code


def _share(play: Play, service: ServiceSettings) -> float:
    hall = play.hall.hall
    return sum(
        1 / len(window.services)
        for window in hall.windows
        if service.code in window.services and hall.able(service.code, window.no)
    )


def _give_up(play: Play, issued: TicketIssued) -> Act:
    play.hall.attempt(
        KIOSK, CancelTicket(request_id=play.new_id(), ticket=issued.ticket, token=issued.token)
    )
    yield from ()


def come_back(play: Play, number: str) -> Act:
    """Who was missed or set aside comes to the guide."""
    play.hall.attempt(GUIDE, ReturnTicket(request_id=play.new_id(), ticket=number))
    yield from ()
