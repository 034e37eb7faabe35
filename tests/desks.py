"""Short words for what people do in a test hall: take, sign in, call, serve."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from hub.config import HallConfig
from hub.contract.commands import (
    CallNext,
    FinishTicket,
    IssueTicket,
    Login,
    Recall,
    ShowProgress,
    StartServing,
)
from hub.contract.events import Fact
from hub.contract.results import LoggedIn, Progress, TicketCalled, TicketIssued, WindowChanged
from hub.contract.states import WindowState
from hub.contract.words import Priority, TicketState
from hub.handlers.pictures import Pictures
from hub.store import facts
from tests.halls import PIN, Bench

WINDOW_OF = {"0217": 3, "0218": 2, "0305": 5, "0406": 6}
"""Clerks of the sample hall and a window each; 0217 may serve all, 0305 only B."""


def with_rules(hall: HallConfig, **rules: object) -> HallConfig:
    """The hall with other rules."""
    changed: HallConfig = msgspec.structs.replace(
        hall, rules=msgspec.structs.replace(hall.rules, **rules)
    )
    return changed


def with_service(hall: HallConfig, code: str, **settings: object) -> HallConfig:
    """The hall with other settings of one service."""
    services = tuple(
        msgspec.structs.replace(service, **settings) if service.code == code else service
        for service in hall.services
    )
    changed: HallConfig = msgspec.structs.replace(hall, services=services)
    return changed


def change(bench: Bench, changed: Callable[[HallConfig], HallConfig]) -> None:
    """Let the bench go on with other settings, as after a restart."""
    engine = bench.engine
    engine.hall = changed(engine.hall)
    engine.pictures = Pictures(engine.db, engine.hall, engine.clock.now(), almanac=engine.almanac)


def take(bench: Bench, service: str = "A", **fields: object) -> TicketIssued:
    """A resident takes a ticket at the kiosk, late as it may be."""
    fields.setdefault("acknowledge", True)
    return bench.expect(TicketIssued, "kiosk-1", IssueTicket, service=service, **fields)


def senior(bench: Bench, service: str = "A") -> str:
    """A guide takes a ticket for somebody who is served first."""
    fields = {"service": service, "priority": Priority.PRIORITY}
    return bench.expect(TicketIssued, "guide-1", IssueTicket, **fields).ticket


def sign_in(bench: Bench, clerk: str = "0217", window: int | None = None) -> str:
    """A clerk signs in; the counter's name."""
    counter = f"counter-{window or WINDOW_OF[clerk]}"
    bench.expect(LoggedIn, counter, Login, clerk=clerk, pin=PIN)
    return counter


def call(bench: Bench, counter: str) -> str | None:
    """Call the next; the number."""
    return bench.expect(TicketCalled, counter, CallNext).ticket


def start(bench: Bench, counter: str) -> WindowState:
    """The called person is here."""
    return bench.expect(WindowChanged, counter, StartServing).window


def again(bench: Bench, counter: str) -> WindowState:
    """Recall."""
    return bench.expect(WindowChanged, counter, Recall).window


def finish(bench: Bench, counter: str) -> WindowState:
    """A question is answered."""
    return bench.expect(WindowChanged, counter, FinishTicket, advice_only=True).window


def serve(bench: Bench, counter: str) -> str | None:
    """Call, start and finish the next; the number."""
    number = call(bench, counter)
    start(bench, counter)
    finish(bench, counter)
    return number


def progress(bench: Bench, number: str) -> Progress:
    """Where a ticket stands."""
    return bench.expect(Progress, "guide-1", ShowProgress, ticket=number)


def state(bench: Bench, number: str) -> TicketState:
    """A ticket's state."""
    return progress(bench, number).state


def told(bench: Bench) -> list[Fact]:
    """All facts so far."""
    return list(facts.read_from(bench.engine.db, 1, 100_000))


def window(bench: Bench, no: int) -> WindowState:
    """A window's retained picture."""
    picture = bench.state(f"window/{no}")
    assert isinstance(picture, WindowState)
    return picture
