"""The way of a resident through the kiosk: one table of page × event → page and effects. Pure.

The table is the only place that knows which page follows which. Data (what was chosen, the
card, the ticket) lives in `kiosk.session`; effects are done by `kiosk.effects`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from kiosk.events import Effect, Event, Page


class Turn(StrEnum):
    """Where a step leads when it does not name a page."""

    STAY = "stay"
    BACK = "back"


class Step(NamedTuple):
    """One cell of the table. `waits`: until the answer comes, touches do nothing."""

    to: Page | Turn
    effects: tuple[Effect, ...] = ()
    waits: bool = False


class Flow(NamedTuple):
    """Where the resident is; `trail` is the way back, `waiting` an answer that decides."""

    page: Page = Page.HOME
    trail: tuple[Page, ...] = ()
    waiting: bool = False


START = Flow()

ANSWERS = frozenset(
    {
        Event.ISSUED,
        Event.ISSUED_NO_SLIP,
        Event.REFUSED,
        Event.PAST_CLOSING,
        Event.FOUND,
        Event.RETURNED,
        Event.CANCELLED,
        Event.NOT_FOUND,
        Event.RATING_FOUND,
        Event.RATED,
        Event.BOOKING_FOUND,
        Event.BOOKED,
        Event.LOST,
    }
)
"""What ends waiting."""
ANY_TIME = frozenset({Event.IDLE, Event.ISSUED_LATE})
"""Heard also while waiting; touches and cards are not."""
NO_WAY_BACK = frozenset(
    {Page.HOME, Page.TICKET, Page.NO_SLIP, Page.GIVEN_UP, Page.THANKS, Page.BOOKED}
)
"""Nothing leads back from these: the trail ends."""

_TAKE = Step(Turn.STAY, (Effect.ISSUE,), waits=True)
_PRINTING: Mapping[Event, Step] = {
    Event.PRINT_LIST: Step(Turn.STAY, (Effect.PRINT_PAPER,)),
    Event.PRINT_FORM: Step(Turn.STAY, (Effect.PRINT_PAPER,)),
}
_ISSUED: Mapping[Event, Step] = {
    Event.ISSUED: Step(Page.TICKET, (Effect.FORGET_CARD,)),
    Event.ISSUED_NO_SLIP: Step(Page.NO_SLIP, (Effect.FORGET_CARD,)),
    Event.REFUSED: Step(Page.NO_TICKET),
    Event.PAST_CLOSING: Step(Page.LATE),
    Event.LOST: Step(Page.NO_TICKET),
}
_CHOOSING: Mapping[Event, Step] = {
    Event.CHOOSE_ITEM: Step(Page.ITEM, (Effect.ASK_ITEM,)),
    Event.CHOOSE_THEME: Step(Page.THEME, (Effect.ASK_THEME,)),
    Event.OPEN_SEARCH: Step(Page.SEARCH, (Effect.ASK_ITEMS,)),
    Event.OPEN_THEMES: Step(Page.THEMES, (Effect.ASK_THEMES,)),
}
_CARDS: Mapping[Event, Step] = {
    Event.CARD: Step(Turn.STAY, (Effect.HOLD_CARD,)),
    Event.SENIOR_CARD: Step(Turn.STAY, (Effect.HOLD_CARD, Effect.ELDER)),
}
_PROGRESS_CARDS: Mapping[Event, Step] = {
    Event.CARD: Step(Turn.STAY, (Effect.ASK_CARD_PROGRESS,), waits=True),
    Event.SENIOR_CARD: Step(Turn.STAY, (Effect.ELDER, Effect.ASK_CARD_PROGRESS), waits=True),
}
_RATING_CARDS: Mapping[Event, Step] = {
    Event.CARD: Step(Turn.STAY, (Effect.ASK_CARD_RATING,), waits=True),
    Event.SENIOR_CARD: Step(Turn.STAY, (Effect.ELDER, Effect.ASK_CARD_RATING), waits=True),
}
_NIGHT_CARDS: Mapping[Event, Step] = {
    Event.NIGHT_CARD: Step(Turn.STAY, (Effect.SEEK_OWN,), waits=True),
    Event.SENIOR_NIGHT_CARD: Step(Turn.STAY, (Effect.ELDER, Effect.SEEK_OWN), waits=True),
    Event.FOUND: Step(Page.PROGRESS),
    Event.NOT_FOUND: Step(Turn.STAY),
    Event.LOST: Step(Turn.STAY, (Effect.FORGET_CARD,)),
}
_HOME_CARDS: Mapping[Event, Step] = {
    Event.CARD: Step(Turn.STAY, (Effect.HOLD_CARD, Effect.SEEK_BOOKING)),
    Event.SENIOR_CARD: Step(Turn.STAY, (Effect.HOLD_CARD, Effect.ELDER, Effect.SEEK_BOOKING)),
    Event.BOOKING_SCANNED: Step(Page.CHECK_IN, (Effect.ASK_BOOKING,), waits=True),
    Event.BOOKING_FOUND: Step(Page.BOOKING),
}
_BROWSING: Mapping[Event, Step] = {
    Event.OPEN_THEMES: Step(Page.THEMES, (Effect.ASK_THEMES,)),
    Event.OPEN_DEPARTMENTS: Step(Page.DEPARTMENTS, (Effect.ASK_DEPARTMENTS,)),
    Event.BROWSE: Step(Page.BROWSED, (Effect.ASK_BROWSED,)),
}
_BOOK_INSTEAD: Mapping[Event, Step] = {
    Event.BOOK_SERVICE: Step(Page.BOOK_DAY, (Effect.ASK_SLOTS,)),
}
"""A service has given all its tickets of today: its tile leads to the days that can be booked."""
_SCAN = Step(Page.NUMBER, (Effect.ASK_PROGRESS,), waits=True)
_OPENING: Mapping[Event, Step] = {
    Event.CHOOSE_SERVICE: Step(Page.SERVICE, (Effect.ASK_SERVICE, Effect.ASK_THEMES)),
    Event.OPEN_GUIDE: Step(Page.SEARCH, (Effect.ASK_ITEMS,)),
    Event.OPEN_PROGRESS: Step(Page.NUMBER),
    Event.OPEN_RATING: Step(Page.RATE_SCAN),
    Event.OPEN_CHECK_IN: Step(Page.CHECK_IN),
}
_REFUSED: Mapping[Event, Step] = {
    Event.NOT_FOUND: Step(Turn.STAY),
    Event.LOST: Step(Turn.STAY),
}
_ASK_BOOKING = Step(Turn.STAY, (Effect.ASK_BOOKING,), waits=True)
_BOOK = Step(Turn.STAY, (Effect.BOOK,), waits=True)

EVERYWHERE: Mapping[Event, Step] = {
    Event.HOME: Step(Page.HOME, (Effect.FORGET_VISIT,)),
    Event.BACK: Step(Turn.BACK),
    Event.FINISHED: Step(Page.HOME, (Effect.FORGET_PERSON,)),
    Event.IDLE: Step(Page.HOME, (Effect.FORGET_PERSON,)),
    Event.ISSUED_LATE: Step(Turn.STAY, (Effect.GIVE_BACK,)),
    Event.CALL_GUIDE: Step(Turn.STAY, (Effect.CALL_GUIDE,)),
}
"""What means the same on every page that has no row of its own for it."""

TABLE: Mapping[Page, Mapping[Event, Step]] = {
    Page.HOME: {
        **_CHOOSING,
        **_OPENING,
        **_HOME_CARDS,
        **_NIGHT_CARDS,
        **_BOOK_INSTEAD,
        Event.OPEN_MORE: Step(Page.MORE),
        Event.OPEN_BOOKING: Step(Page.BOOK_SERVICE),
        Event.RECOVERED: Step(Page.TICKET, (Effect.FORGET_CARD,)),
        Event.SCANNED: _SCAN,
        Event.BACK: Step(Turn.STAY),
    },
    Page.MORE: {**_CHOOSING, **_OPENING, **_CARDS, **_BOOK_INSTEAD, Event.SCANNED: _SCAN},
    Page.SERVICE: {
        **_CHOOSING,
        **_CARDS,
        **_ISSUED,
        Event.TAKE: _TAKE,
        Event.OPEN_COLLECT: Step(Page.COLLECT),
    },
    Page.COLLECT: {
        **_CARDS,
        **_ISSUED,
        Event.TYPE: Step(Turn.STAY),
        Event.SUBMIT: _TAKE,
        Event.REFUSED: Step(Turn.STAY),
    },
    Page.SEARCH: {
        **_CARDS,
        **_ISSUED,
        Event.CHOOSE_ITEM: Step(Page.ITEM, (Effect.ASK_ITEM,)),
        Event.TYPE: Step(Turn.STAY, (Effect.ASK_ITEMS,)),
        Event.SWITCH_KEYS: Step(Turn.STAY),
        Event.TAKE: _TAKE,
    },
    Page.THEMES: {
        **_CARDS,
        **_BROWSING,
        Event.CHOOSE_THEME: Step(Page.THEME, (Effect.ASK_THEME,)),
    },
    Page.DEPARTMENTS: {
        **_CARDS,
        **_BROWSING,
        Event.CHOOSE_DEPARTMENT: Step(Page.BROWSED, (Effect.ASK_BROWSED,)),
    },
    Page.BROWSED: {
        **_CARDS,
        **_BROWSING,
        Event.CHOOSE_ITEM: Step(Page.ITEM, (Effect.ASK_ITEM,)),
    },
    Page.THEME: {**_CARDS, **_ISSUED, **_PRINTING, Event.TAKE: _TAKE},
    Page.ITEM: {
        **_CARDS,
        **_ISSUED,
        **_PRINTING,
        Event.TAKE: _TAKE,
        Event.ADD_ITEM: Step(Page.SEARCH, (Effect.ASK_ITEMS,)),
    },
    Page.TICKET: {
        Event.SLIP_FAILED: Step(Page.NO_SLIP),
        Event.ANOTHER: Step(Page.HOME, (Effect.FORGET_VISIT,)),
        Event.BACK: Step(Turn.STAY),
    },
    Page.NO_SLIP: {
        Event.ANOTHER: Step(Page.HOME, (Effect.FORGET_VISIT,)),
        Event.BACK: Step(Turn.STAY),
    },
    Page.NO_TICKET: {
        **_ISSUED,
        Event.CARD: Step(Turn.STAY, (Effect.HOLD_CARD, Effect.ISSUE), waits=True),
        Event.SENIOR_CARD: Step(
            Turn.STAY, (Effect.HOLD_CARD, Effect.ELDER, Effect.ISSUE), waits=True
        ),
        Event.TAKE_WITHOUT_CARD: Step(Turn.STAY, (Effect.FORGET_CARD, Effect.ISSUE), waits=True),
        Event.TRY_AGAIN: _TAKE,
    },
    Page.LATE: {
        **_CARDS,
        **_ISSUED,
        Event.TAKE_ANYWAY: Step(Turn.STAY, (Effect.ISSUE,), waits=True),
    },
    Page.NUMBER: {
        **_PROGRESS_CARDS,
        Event.SCANNED: Step(Turn.STAY, (Effect.ASK_PROGRESS,), waits=True),
        Event.SUBMIT: Step(Turn.STAY, (Effect.ASK_PROGRESS,), waits=True),
        Event.TYPE: Step(Turn.STAY),
        Event.FOUND: Step(Page.PROGRESS),
        Event.NOT_FOUND: Step(Turn.STAY),
        Event.LOST: Step(Turn.STAY),
    },
    Page.PROGRESS: {
        **_PROGRESS_CARDS,
        Event.SCANNED: Step(Turn.STAY, (Effect.ASK_PROGRESS,), waits=True),
        Event.RETURN_TICKET: Step(Turn.STAY, (Effect.ASK_RETURN,), waits=True),
        Event.RETURNED: Step(Turn.STAY, (Effect.ASK_PROGRESS,), waits=True),
        Event.FOUND: Step(Turn.STAY),
        Event.NOT_FOUND: Step(Turn.STAY),
        Event.GIVE_UP: Step(Page.GIVE_UP),
        Event.CANCELLED: Step(Page.GIVEN_UP),
        Event.OPEN_RATING: Step(Turn.STAY, (Effect.ASK_RATING,), waits=True),
        Event.RATING_FOUND: Step(Page.RATE),
        Event.LOST: Step(Turn.STAY),
    },
    Page.GIVE_UP: {
        Event.GIVE_UP_SURELY: Step(Turn.STAY, (Effect.ASK_CANCEL,), waits=True),
        Event.CANCELLED: Step(Page.GIVEN_UP),
        Event.NOT_FOUND: Step(Turn.BACK),
        Event.LOST: Step(Turn.BACK),
    },
    Page.GIVEN_UP: {Event.BACK: Step(Turn.STAY)},
    Page.RATE_SCAN: {
        **_RATING_CARDS,
        Event.SCANNED: Step(Turn.STAY, (Effect.ASK_RATING,), waits=True),
        Event.RATING_FOUND: Step(Page.RATE),
        Event.NOT_FOUND: Step(Turn.STAY),
        Event.LOST: Step(Turn.STAY),
    },
    Page.RATE: {Event.CHOOSE_LEVEL: Step(Page.REASONS)},
    Page.REASONS: {
        Event.TYPE: Step(Turn.STAY),
        Event.SEND_RATING: Step(Turn.STAY, (Effect.RATE,), waits=True),
        Event.RATED: Step(Page.THANKS),
        Event.NOT_FOUND: Step(Turn.STAY),
        Event.LOST: Step(Turn.STAY),
    },
    Page.THANKS: {Event.BACK: Step(Turn.STAY)},
    Page.CHECK_IN: {
        **_REFUSED,
        Event.CARD: Step(Turn.STAY, (Effect.HOLD_CARD, Effect.ASK_CARD_BOOKING), waits=True),
        Event.SENIOR_CARD: Step(
            Turn.STAY, (Effect.HOLD_CARD, Effect.ELDER, Effect.ASK_CARD_BOOKING), waits=True
        ),
        Event.BOOKING_SCANNED: _ASK_BOOKING,
        Event.SUBMIT: _ASK_BOOKING,
        Event.TYPE: Step(Turn.STAY),
        Event.BOOKING_FOUND: Step(Page.BOOKING),
        Event.OPEN_BOOKING: Step(Page.BOOK_SERVICE),
    },
    Page.BOOKING: {
        **_REFUSED,
        Event.CHECK_IN: Step(Turn.STAY, (Effect.CHECK_IN,), waits=True),
        Event.ISSUED: _ISSUED[Event.ISSUED],
        Event.ISSUED_NO_SLIP: _ISSUED[Event.ISSUED_NO_SLIP],
        Event.MOVE_BOOKING: Step(Page.BOOK_DAY, (Effect.ASK_SLOTS,)),
        Event.DROP_BOOKING: Step(Page.DROP_BOOKING),
        Event.ANOTHER: Step(Page.HOME, (Effect.FORGET_BOOKING,)),
    },
    Page.DROP_BOOKING: {
        Event.DROP_SURELY: Step(Turn.STAY, (Effect.DROP,), waits=True),
        Event.CANCELLED: Step(Page.GIVEN_UP, (Effect.FORGET_CARD,)),
        Event.NOT_FOUND: Step(Turn.BACK),
        Event.LOST: Step(Turn.BACK),
    },
    Page.BOOK_SERVICE: {
        **_CARDS,
        Event.OPEN_CHECK_IN: Step(Page.CHECK_IN),
        Event.BOOK_SERVICE: Step(Page.BOOK_DAY, (Effect.ASK_SLOTS,)),
    },
    Page.BOOK_DAY: {**_CARDS, Event.BOOK_DAY: Step(Page.BOOK_TIME, (Effect.ASK_SLOTS,))},
    Page.BOOK_TIME: {
        **_CARDS,
        Event.BOOK_TIME: Step(Page.BOOK_WHO),
        Event.MOVE_TO: Step(Turn.STAY, (Effect.MOVE,), waits=True),
        Event.BOOKED: Step(Page.BOOKED, (Effect.FORGET_CARD,)),
        Event.NOT_FOUND: Step(Turn.STAY, (Effect.ASK_SLOTS,)),
        Event.LOST: Step(Turn.STAY),
    },
    Page.BOOK_WHO: {
        **_REFUSED,
        Event.CARD: Step(Turn.STAY, (Effect.HOLD_CARD, Effect.BOOK), waits=True),
        Event.SENIOR_CARD: Step(
            Turn.STAY, (Effect.HOLD_CARD, Effect.ELDER, Effect.BOOK), waits=True
        ),
        Event.SUBMIT: _BOOK,
        Event.TYPE: Step(Turn.STAY),
        Event.BOOKED: Step(Page.BOOKED, (Effect.FORGET_CARD,)),
    },
    Page.BOOKED: {Event.BACK: Step(Turn.STAY)},
}

CONTENT: Mapping[Page, tuple[Effect, ...]] = {
    Page.SERVICE: (Effect.ASK_SERVICE, Effect.ASK_THEMES),
    Page.SEARCH: (Effect.ASK_ITEMS,),
    Page.THEMES: (Effect.ASK_THEMES,),
    Page.DEPARTMENTS: (Effect.ASK_DEPARTMENTS,),
    Page.BROWSED: (Effect.ASK_BROWSED,),
    Page.THEME: (Effect.ASK_THEME,),
    Page.ITEM: (Effect.ASK_ITEM,),
}
"""What a page asks again when the language changes (the catalogue has names in each) and when
another catalogue is published."""

NOTHING = Step(Turn.STAY)


def cell(page: Page, event: Event) -> Step:
    """What the table says; `NOTHING` where it is silent."""
    return TABLE[page].get(event) or EVERYWHERE.get(event) or NOTHING


def step(flow: Flow, event: Event) -> tuple[Flow, tuple[Effect, ...]]:
    """The next state and what to do. While waiting only answers and time are heard."""
    if flow.waiting and event not in ANSWERS | ANY_TIME:
        return flow, ()
    found = cell(flow.page, event)
    waiting = found.waits or (flow.waiting and event not in ANSWERS and found.to is Turn.STAY)
    return _turn(flow, found.to)._replace(waiting=waiting), found.effects


def hears_card(flow: Flow, card: Event = Event.CARD) -> bool:
    """Whether a card means something on this page now."""
    return not flow.waiting and card in TABLE[flow.page]


def _turn(flow: Flow, to: Page | Turn) -> Flow:
    if to is Turn.STAY:
        return flow
    if isinstance(to, Turn):
        return _back(flow)
    trail = () if to in NO_WAY_BACK else _trail(flow, to)
    return Flow(to, trail)


def _back(flow: Flow) -> Flow:
    """The page before; home where there is none."""
    if not flow.trail:
        return START
    return Flow(flow.trail[-1], flow.trail[:-1])


def _trail(flow: Flow, to: Page) -> tuple[Page, ...]:
    """A page that is on the way already is gone back to, never stacked twice."""
    way = (*flow.trail, flow.page)
    return way[: way.index(to)] if to in way else way
