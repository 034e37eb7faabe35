"""The table: every cell does what it says, every page can be reached and left."""

from __future__ import annotations

from itertools import product

import pytest

from kiosk.events import Effect, Event, Page
from kiosk.flow import (
    ANSWERS,
    ANY_TIME,
    EVERYWHERE,
    NO_WAY_BACK,
    NOTHING,
    START,
    TABLE,
    Flow,
    Turn,
    cell,
    hears_card,
    step,
)

EVERY_CELL = list(product(Page, Event))


@pytest.mark.parametrize(("page", "event"), EVERY_CELL)
def test_each_cell_does_what_it_says(page: Page, event: Event) -> None:
    flow = Flow(page, (Page.HOME,))
    after, effects = step(flow, event)
    wanted = cell(page, event)
    assert effects == wanted.effects
    assert after.waiting == wanted.waits
    if wanted.to is Turn.STAY:
        assert after.page is page
    elif wanted.to is Turn.BACK:
        assert after.page is Page.HOME
    else:
        assert after.page is wanted.to


@pytest.mark.parametrize(("page", "event"), EVERY_CELL)
def test_while_waiting_only_answers_and_time_are_heard(page: Page, event: Event) -> None:
    flow = Flow(page, (Page.HOME,), waiting=True)
    after, effects = step(flow, event)
    if event not in ANSWERS | ANY_TIME:
        assert (after, effects) == (flow, ())
    elif event in ANSWERS and cell(page, event) is not NOTHING:
        assert after.waiting == cell(page, event).waits


def test_every_page_has_its_row() -> None:
    assert set(TABLE) == set(Page)


def test_every_effect_is_used() -> None:
    rows = [*TABLE.values(), EVERYWHERE]
    used = {effect for row in rows for found in row.values() for effect in found.effects}
    assert used == set(Effect)


def test_every_event_means_something_somewhere() -> None:
    rows = [*TABLE.values(), EVERYWHERE]
    assert {event for row in rows for event in row} == set(Event)


def test_every_page_can_be_reached_from_home() -> None:
    seen, waiting = {Page.HOME}, [Page.HOME]
    while waiting:
        page = waiting.pop()
        for event in Event:
            to = cell(page, event).to
            if isinstance(to, Page) and to not in seen:
                seen.add(to)
                waiting.append(to)
    assert seen == set(Page)


@pytest.mark.parametrize("page", Page)
@pytest.mark.parametrize("waiting", [False, True])
def test_idle_leads_home_and_forgets_everybody(page: Page, waiting: bool) -> None:
    after, effects = step(Flow(page, (Page.HOME, Page.SERVICE), waiting), Event.IDLE)
    assert after == START
    assert effects == (Effect.FORGET_PERSON,)


@pytest.mark.parametrize("page", Page)
def test_home_forgets_the_card(page: Page) -> None:
    after, effects = step(Flow(page, (Page.HOME,)), Event.HOME)
    assert after == START
    assert effects == (Effect.FORGET_VISIT,)


@pytest.mark.parametrize("page", sorted(NO_WAY_BACK))
def test_nothing_leads_back_from_an_end(page: Page) -> None:
    assert step(Flow(page), Event.BACK) == (Flow(page), ())


def test_back_goes_the_way_that_was_come() -> None:
    flow = START
    for event in (Event.CHOOSE_SERVICE, Event.OPEN_SEARCH, Event.CHOOSE_ITEM):
        flow, _ = step(flow, event)
    pages = []
    for _ in range(4):
        flow, _ = step(flow, Event.BACK)
        pages.append(flow.page)
    assert pages == [Page.SEARCH, Page.SERVICE, Page.HOME, Page.HOME]


def test_a_page_is_never_twice_on_the_way() -> None:
    flow = Flow(Page.MORE, (Page.HOME,))
    flow, _ = step(flow, Event.CHOOSE_SERVICE)
    flow, _ = step(flow, Event.HOME)
    assert flow.trail == ()
    again, _ = step(Flow(Page.SERVICE, (Page.HOME, Page.ITEM)), Event.CHOOSE_ITEM)
    assert again == Flow(Page.ITEM, (Page.HOME,))


def test_at_most_three_touches_to_a_ticket() -> None:
    assert _touches(Event.CHOOSE_SERVICE, Event.TAKE) == 2
    assert _touches(Event.CHOOSE_SERVICE, Event.CHOOSE_ITEM, Event.TAKE) == 3


def _touches(*events: Event) -> int:
    flow = START
    for event in events:
        flow, effects = step(flow, event)
    assert Effect.ISSUE in effects
    assert step(flow, Event.ISSUED)[0].page is Page.TICKET
    return len(events)


def test_a_second_touch_on_take_asks_for_nothing() -> None:
    flow, first = step(Flow(Page.ITEM), Event.TAKE)
    assert first == (Effect.ISSUE,)
    assert step(flow, Event.TAKE) == (flow, ())


def test_a_late_ticket_is_given_back_wherever_one_is() -> None:
    for page in Page:
        assert step(Flow(page), Event.ISSUED_LATE)[1] == (Effect.GIVE_BACK,)


def test_a_card_is_heard_wherever_it_can_mean_something() -> None:
    heard = {page for page in Page if hears_card(Flow(page))}
    assert heard == {
        Page.HOME,
        Page.MORE,
        Page.SERVICE,
        Page.SEARCH,
        Page.THEMES,
        Page.DEPARTMENTS,
        Page.BROWSED,
        Page.THEME,
        Page.ITEM,
        Page.COLLECT,
        Page.CHECK_IN,
        Page.BOOK_SERVICE,
        Page.BOOK_DAY,
        Page.BOOK_TIME,
        Page.BOOK_WHO,
        Page.NO_TICKET,
        Page.LATE,
        Page.NUMBER,
        Page.PROGRESS,
        Page.RATE_SCAN,
    }
    assert not hears_card(Flow(Page.ITEM, waiting=True))


def test_the_ticket_forgets_the_card() -> None:
    for event in (Event.ISSUED, Event.ISSUED_NO_SLIP):
        assert step(Flow(Page.ITEM, waiting=True), event)[1] == (Effect.FORGET_CARD,)
