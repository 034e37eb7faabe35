"""Browsing at the kiosk: offices, their items, what people and companies may ask for."""

from __future__ import annotations

from hub.contract.commands import ListDepartments, SearchItems
from hub.contract.results import Items
from hub.contract.words import PAGE_SIZE, Applicant, Language
from kiosk.events import Event, Page
from kiosk.journey import Journey
from kiosk.pictures import browsing
from tests.kiosk.samples import RecordingHub, departments_reply, items_reply


def test_a_department_shows_its_items(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_THEMES)
    journey.touch(Event.OPEN_DEPARTMENTS)
    assert browsing.departments(journey)["loaded"] is False
    hub.answer(ListDepartments, departments_reply)
    names = [row["name"] for row in browsing.department_rows(journey)]
    assert len(names) == browsing.ROWS
    journey.turn_page(1)
    assert len(browsing.department_rows(journey)) == 12 - browsing.ROWS
    journey.touch(Event.CHOOSE_DEPARTMENT, "残联部门")
    asked = hub.of(SearchItems)[-1]
    assert (asked.department, asked.applicant) == ("残联部门", None)
    hub.answer(SearchItems, items_reply)
    assert browsing.browsed(journey)["department"] == "残联部门"
    assert len(browsing.browsed_items(journey)) == 6
    journey.touch(Event.BACK)
    assert journey.flow.page is Page.DEPARTMENTS


def test_companies_find_what_is_theirs(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_THEMES)
    journey.touch(Event.BROWSE, "company")
    assert hub.of(SearchItems)[-1].applicant is Applicant.COMPANY
    hub.answer(SearchItems, items_reply)
    journey.touch(Event.CHOOSE_ITEM, "I0")
    assert journey.flow.page is Page.ITEM


def test_an_answer_for_another_choice_is_not_shown(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_THEMES)
    journey.touch(Event.BROWSE, "company")
    command, answer_first = hub.asked[-1]
    journey.touch(Event.BROWSE, "person")
    answer_first(items_reply(command.request_id))
    assert browsing.browsed(journey)["loaded"] is False


def test_the_next_page_is_asked_for_before_it_is_shown(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_THEMES)
    journey.touch(Event.BROWSE, "person")
    full = items_reply("x").items * 4
    hub.answer(
        SearchItems,
        lambda r: Items(request_id=r, items=full[:PAGE_SIZE], total=PAGE_SIZE + 6, page=0),
    )
    while browsing.browsed(journey)["page"] != browsing.browsed(journey)["pages"] - 1:
        journey.turn_page(1)
    assert hub.of(SearchItems)[-1].page == 1
    hub.answer(SearchItems, lambda r: items_reply(r, total=PAGE_SIZE + 6))
    assert len(journey.visit.browsed.items) == PAGE_SIZE + 6


def test_another_language_asks_for_departments_again(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_THEMES)
    journey.touch(Event.OPEN_DEPARTMENTS)
    journey.set_language(Language.EN)
    assert [ask.language for ask in hub.of(ListDepartments)] == [Language.ZH, Language.EN]


def test_a_list_that_cannot_be_had_says_why(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_THEMES)
    journey.touch(Event.OPEN_DEPARTMENTS)
    hub.refuse(ListDepartments, "unavailable")
    assert browsing.departments(journey)["error"] == "系统暂时无法保存，请稍后再试"
