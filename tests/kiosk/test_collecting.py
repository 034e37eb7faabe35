"""A case number typed at the kiosk, against a recording hub."""

from __future__ import annotations

import pytest

from hub.contract.commands import IssueTicket, ListThemes, SearchItems
from kiosk.choices import CASE_LONGEST, DELETE
from kiosk.events import Event, Page
from kiosk.journey import Journey
from kiosk.pictures.choosing import service
from kiosk.pictures.outcome import collect
from tests.kiosk.samples import ADULT, RecordingHub, items_reply, themes_reply, ticket

CASE = "000511011000202607140001"


def to_page(journey: Journey, hub: RecordingHub, code: str = "J") -> None:
    journey.touch(Event.CHOOSE_SERVICE, code)
    hub.answer(SearchItems, items_reply)
    hub.answer(ListThemes, themes_reply)
    journey.touch(Event.OPEN_COLLECT)


def press(journey: Journey, keys: str) -> None:
    for key in keys:
        journey.touch(Event.TYPE, key)


def test_a_typed_number_brings_a_ticket(journey: Journey, hub: RecordingHub) -> None:
    to_page(journey, hub)
    press(journey, CASE)
    assert collect(journey)["shown"] == "0005 1101 1000 2026 0714 0001"
    journey.touch(Event.SUBMIT)
    (command,) = hub.of(IssueTicket)
    assert (command.service, command.case_no, command.items) == ("J", CASE, ())
    journey.touch(Event.SUBMIT)
    assert len(hub.of(IssueTicket)) == 1, "while the answer is awaited nothing is asked again"
    hub.answer(IssueTicket, ticket)
    assert journey.flow.page is Page.TICKET


def test_a_wrong_number_is_told_and_put_right(journey: Journey, hub: RecordingHub) -> None:
    to_page(journey, hub)
    press(journey, CASE)
    journey.touch(Event.SUBMIT)
    hub.refuse(IssueTicket, "case_no_wrong", case=CASE, left=4)
    assert journey.flow.page is Page.COLLECT
    row = collect(journey)
    assert row["error"] == "没有这个编号，请照受理通知书核对。还可试 4 次"
    assert row["number"] == CASE, "what was typed stays, to be compared"
    journey.touch(Event.TYPE, DELETE)
    journey.touch(Event.TYPE, "2")
    assert collect(journey)["error"] == ""
    journey.touch(Event.SUBMIT)
    assert hub.of(IssueTicket)[-1].case_no == CASE[:-1] + "2"
    hub.answer(IssueTicket, ticket)
    assert journey.flow.page is Page.TICKET


@pytest.mark.parametrize(("typed", "may"), [("", False), (CASE[:12], False), (CASE[:13], True)])
def test_too_short_a_number_is_not_asked(
    journey: Journey, hub: RecordingHub, typed: str, may: bool
) -> None:
    to_page(journey, hub)
    press(journey, typed)
    assert collect(journey)["complete"] is may
    journey.touch(Event.SUBMIT)
    assert bool(hub.of(IssueTicket)) is may


def test_a_card_will_do_without_a_number(journey: Journey, hub: RecordingHub) -> None:
    to_page(journey, hub)
    journey.on_card(ADULT)
    journey.touch(Event.SUBMIT)
    (command,) = hub.of(IssueTicket)
    assert (command.case_no, command.identity) == (None, ADULT)


def test_no_number_grows_beyond_what_there_is(journey: Journey, hub: RecordingHub) -> None:
    to_page(journey, hub)
    press(journey, "9" * (CASE_LONGEST + 7))
    row = collect(journey)
    assert (len(str(row["number"])), row["full"]) == (CASE_LONGEST, True)


def test_the_wait_past_closing_is_asked_about_with_the_same_number(
    journey: Journey, hub: RecordingHub
) -> None:
    to_page(journey, hub)
    press(journey, CASE)
    journey.touch(Event.SUBMIT)
    hub.refuse(IssueTicket, "past_closing", name="综合出件", low=28, high=55, closing="17:00")
    assert journey.flow.page is Page.LATE
    journey.touch(Event.TAKE_ANYWAY)
    command = hub.of(IssueTicket)[-1]
    assert (command.case_no, command.acknowledge) == (CASE, True)


def test_without_a_hub_it_can_be_tried_again(journey: Journey, hub: RecordingHub) -> None:
    to_page(journey, hub)
    press(journey, CASE)
    journey.set_lost(True)
    journey.touch(Event.SUBMIT)
    assert journey.flow.page is Page.NO_TICKET
    journey.set_lost(False)
    journey.touch(Event.TRY_AGAIN)
    assert hub.of(IssueTicket)[-1].case_no == CASE


def test_the_number_is_gone_with_its_person(journey: Journey, hub: RecordingHub) -> None:
    to_page(journey, hub)
    press(journey, CASE)
    journey.handle(Event.IDLE)
    to_page(journey, hub)
    assert collect(journey)["number"] == ""


def test_only_a_collecting_service_offers_it(journey: Journey, hub: RecordingHub) -> None:
    for code, offered in (("A", False), ("J", True)):
        journey.touch(Event.CHOOSE_SERVICE, code)
        assert service(journey)["collects"] is offered
        journey.touch(Event.HOME)
