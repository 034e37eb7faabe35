"""The hall at one moment, as the model sees it: immutable, hashable, without times."""

from __future__ import annotations

from typing import NamedTuple

from hub.contract.words import Move
from hub.sim.torture.hall import Hall


class Seat(NamedTuple):
    """The ticket at a window: called so many `times`, or served."""

    number: str
    serving: bool
    times: int


class Offer(NamedTuple):
    """An idle window that may take its last move back."""

    number: str
    move: Move
    times: int


class Visitor(NamedTuple):
    """A ticket that waits, but not for the first time: its place is known in bounds only.

    It comes behind the service's own tickets up to `after` and before those beyond `before`
    (counts; 0: none, and all). `window`: whom it waits for by name.
    """

    number: str
    service: str
    after: int
    before: int
    window: int | None = None


class State(NamedTuple):
    """Queues, windows, and who is aside. A number that is nowhere here but was given has ended.

    `given` counts each service's numbers, `queues` hold the counts of those who wait since they
    came, first come first; both in the order of `Hall.services`, `windows` in that of `Hall.at`.
    `parked` pairs a ticket with the window that did it, `moved` with the service that is not
    its letter's, `returned` with how often it came back.
    """

    given: tuple[int, ...]
    queues: tuple[tuple[int, ...], ...]
    windows: tuple[Seat | Offer | None, ...]
    visitors: frozenset[Visitor] = frozenset()
    missed: frozenset[str] = frozenset()
    parked: frozenset[tuple[str, int]] = frozenset()
    moved: frozenset[tuple[str, str]] = frozenset()
    returned: frozenset[tuple[str, int]] = frozenset()
    closed: bool = False


def empty(hall: Hall) -> State:
    """A hall in the morning."""
    return State((0,) * len(hall.services), ((),) * len(hall.services), (None,) * len(hall.windows))


def spell(service: str, count: int) -> str:
    """The number of a service's `count`-th ticket."""
    return f"{service}{count:03d}"


def count_of(number: str) -> int:
    """Which of its service's tickets a number is."""
    return int(number[1:])


def was_given(hall: Hall, state: State, number: str) -> bool:
    """Whether there is such a ticket."""
    place = hall.of.get(number[0])
    return place is not None and 1 <= count_of(number) <= state.given[place]


def seat(hall: Hall, state: State, window: int | None) -> Seat | None:
    """The ticket at a window."""
    assert window is not None
    found = state.windows[hall.at[window]]
    return found if isinstance(found, Seat) else None


def sit(hall: Hall, state: State, window: int | None, now: Seat | Offer | None) -> State:
    """Put a ticket, an offer or nothing at a window."""
    assert window is not None
    place = hall.at[window]
    windows = state.windows
    return state._replace(windows=(*windows[:place], now, *windows[place + 1 :]))


def service_of(state: State, number: str) -> str:
    """The service that a ticket is for now."""
    return next((service for moved, service in state.moved if moved == number), number[0])


def move_to(state: State, number: str, service: str) -> State:
    """A ticket is for another service from now on."""
    if service == service_of(state, number):
        return state
    moved = {pair for pair in state.moved if pair[0] != number}
    if service != number[0]:
        moved.add((number, service))
    return state._replace(moved=frozenset(moved))


def returns_of(state: State, number: str) -> int:
    """How often a missed ticket has come back."""
    return next((count for returned, count in state.returned if returned == number), 0)


def window_of_parked(state: State, number: str) -> int | None:
    """The window that has parked a ticket; None when it is not parked."""
    return next((window for parked, window in state.parked if parked == number), None)


def is_at_a_window(state: State, number: str) -> bool:
    """Whether a ticket is called or served."""
    return any(isinstance(w, Seat) and w.number == number for w in state.windows)


def end(state: State, number: str) -> State:
    """A ticket has ended for good: nothing particular is known of it any more."""
    if not (state.moved or state.returned):
        return state
    return state._replace(
        moved=frozenset(pair for pair in state.moved if pair[0] != number),
        returned=frozenset(pair for pair in state.returned if pair[0] != number),
    )


def end_offers(state: State, number: str) -> State:
    """A ticket has moved on: what could be taken back of it cannot any more."""
    if not any(isinstance(w, Offer) and w.number == number for w in state.windows):
        return state
    return state._replace(
        windows=tuple(
            None if isinstance(w, Offer) and w.number == number else w for w in state.windows
        )
    )


def end_offer_at(hall: Hall, state: State, window: int | None) -> State:
    """A window's offer ends; a finished ticket has then ended for good."""
    assert window is not None
    offer = state.windows[hall.at[window]]
    if not isinstance(offer, Offer):
        return state
    after = sit(hall, state, window, None)
    return end(after, offer.number) if offer.move is Move.FINISH else after
