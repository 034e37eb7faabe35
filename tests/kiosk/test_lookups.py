"""Search, progress, return, giving up, rating and help, against a recording hub."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from hub.contract.codes import Code
from hub.contract.commands import (
    AnyCommand,
    CallGuide,
    CancelTicket,
    FindRating,
    IssueTicket,
    ListThemes,
    Rate,
    ReturnTicket,
    SearchItems,
    ShowItem,
    ShowProgress,
)
from hub.contract.results import Done, Items, ItemShown, Progress, RatingFound, RatingTaken, Refusal
from hub.contract.words import Language, Level, Text, TicketState
from kiosk.choices import DELETE
from kiosk.events import Event, Page
from kiosk.journey import Journey
from kiosk.overlays import Overlay
from kiosk.pictures.choosing import search, search_items, service, themes
from kiosk.pictures.detail import material_page
from kiosk.pictures.outcome import no_ticket, number, progress
from kiosk.pictures.ticket import refusal_words
from kiosk.session import Modes
from tests.kiosk.samples import NOON, RecordingHub, item_reply, items_reply, make_menu

TOKEN = "t" * 22
CODE = f"jiaohao:{TOKEN}"


def press(journey: Journey, keys: str) -> None:
    for key in keys:
        journey.touch(Event.TYPE, key)


def missed(request_id: str) -> Progress:
    return Progress(
        request_id=request_id,
        ticket="A023",
        service="A",
        service_name=Text("综合受理"),
        state=TicketState.NO_SHOW,
        issued_at=NOON,
        may_return=True,
        may_cancel=True,
    )


def done(request_id: str) -> Done:
    return Done(request_id=request_id)


def look_up(journey: Journey, hub: RecordingHub) -> None:
    journey.on_scan(CODE)
    hub.answer(ShowProgress, missed)


def test_each_letter_asks_and_late_answers_are_dropped(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_SEARCH)
    press(journey, "SY")
    assert [ask.text for ask in hub.of(SearchItems)] == ["", "S", "SY"]
    first, second, third = (reply for _, reply in hub.asked)
    third(items_reply("r-0000-3", total=4))
    second(items_reply("r-0000-2", total=9))
    first(items_reply("r-0000-1", total=99))
    assert journey.visit.found.total == 4
    assert search(journey)["next"] == "BDY"
    journey.touch(Event.TYPE, DELETE)
    assert journey.visit.found.text == "S"


def test_more_results_are_fetched_when_the_page_is_turned(
    journey: Journey, hub: RecordingHub
) -> None:
    def page(request_id: str, start: int, count: int) -> Items:
        lines = items_reply(request_id).items[:1] * count
        return Items(request_id=request_id, items=lines, total=25, page=start)

    journey.touch(Event.OPEN_SEARCH)
    hub.answer(SearchItems, lambda request_id: page(request_id, 0, 20))
    for _ in range(5):
        journey.turn_page(1)
    assert hub.of(SearchItems)[-1].page == 1
    hub.answer(SearchItems, lambda request_id: page(request_id, 1, 5))
    assert len(journey.visit.found.items) == 25
    assert len(search_items(journey)) == 4
    journey.turn_page(1)
    assert len(search_items(journey)) == 1


def test_search_from_a_service_asks_for_it_first(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "C")
    journey.touch(Event.OPEN_SEARCH)
    assert hub.of(SearchItems)[-1].service == "C"
    journey.touch(Event.TAKE)
    assert hub.of(IssueTicket)[0].service == "C"


def test_search_from_home_cannot_take(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_SEARCH)
    journey.touch(Event.TAKE)
    assert hub.of(IssueTicket) == []


def test_an_item_that_is_gone_is_told(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_SEARCH)
    journey.touch(Event.CHOOSE_ITEM, "I0")
    hub.refuse(ShowItem, "unknown_item", item="I0")
    assert journey.visit.error is not None
    journey.touch(Event.CHOOSE_ITEM, "I1")
    assert journey.visit.error is None


def test_a_number_is_a_letter_in_use_and_digits(journey: Journey) -> None:
    journey.touch(Event.OPEN_PROGRESS)
    press(journey, "3I0AB023")
    assert journey.visit.number == "A023"
    assert number(journey)["complete"]
    press(journey, "45")
    assert journey.visit.number == "A0234"
    journey.touch(Event.TYPE, DELETE)
    assert journey.visit.number == "A023"


def test_half_a_number_is_not_sent(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_PROGRESS)
    press(journey, "A0")
    journey.touch(Event.SUBMIT)
    assert hub.of(ShowProgress) == []


def test_a_missed_ticket_returns(journey: Journey, hub: RecordingHub) -> None:
    look_up(journey, hub)
    assert journey.flow.page is Page.PROGRESS
    journey.touch(Event.RETURN_TICKET)
    assert hub.of(ReturnTicket)[0].token == TOKEN
    hub.answer(ReturnTicket, done)
    assert len(hub.of(ShowProgress)) == 2, "shown again as it stands now"
    hub.answer(ShowProgress, missed)
    assert journey.flow == journey.flow._replace(page=Page.PROGRESS, waiting=False)


def test_a_return_too_many_is_told(journey: Journey, hub: RecordingHub) -> None:
    look_up(journey, hub)
    journey.touch(Event.RETURN_TICKET)
    hub.refuse(ReturnTicket, "returns_used_up", limit=1)
    assert number(journey)["error"] == "过号只能恢复 1 次，请重新取号"


def test_giving_up_asks_first(journey: Journey, hub: RecordingHub) -> None:
    look_up(journey, hub)
    journey.touch(Event.GIVE_UP)
    assert hub.of(CancelTicket) == []
    journey.touch(Event.GIVE_UP_SURELY)
    hub.answer(CancelTicket, done)
    assert journey.flow.page is Page.GIVEN_UP


def test_an_unknown_number_is_told_and_can_be_changed(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_PROGRESS)
    press(journey, "A999")
    journey.touch(Event.SUBMIT)
    hub.refuse(ShowProgress, "unknown_ticket", ticket="A999")
    assert "A999" in str(number(journey)["error"])
    journey.touch(Event.TYPE, DELETE)
    assert number(journey)["error"] == ""


def test_a_lost_hub_is_told_on_the_number_page(journey: Journey) -> None:
    journey.touch(Event.OPEN_PROGRESS)
    press(journey, "A023")
    journey.set_lost(True)
    journey.touch(Event.SUBMIT)
    assert number(journey)["note"] == "lost"
    assert journey.flow.page is Page.NUMBER


def find(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_RATING)
    journey.on_scan(CODE)
    hub.answer(FindRating, lambda r: RatingFound(request_id=r, rating="r1", subject=Text("生育")))


def test_a_rating_is_sent_with_its_reasons(journey: Journey, hub: RecordingHub) -> None:
    find(journey, hub)
    journey.touch(Event.CHOOSE_LEVEL, "2")
    journey.touch(Event.SEND_RATING)
    assert hub.of(Rate) == [], "a bad level needs a reason"
    press_tags(journey, "213", "214", "213")
    journey.touch(Event.SEND_RATING)
    (sent,) = hub.of(Rate)
    assert (sent.rating, sent.level, sent.tags) == ("r1", Level.BAD, ("214",))
    assert sent.source == "kiosk"
    hub.answer(Rate, lambda r: RatingTaken(request_id=r, rating="r1"))
    assert journey.flow.page is Page.THANKS
    assert journey.idle.total == 8
    journey.set_modes(Modes(elder=True))
    assert journey.idle.total == 90, "nothing is quicker than 90 s for who needs time"


def press_tags(journey: Journey, *tags: str) -> None:
    for tag in tags:
        journey.touch(Event.TYPE, tag)


def test_a_good_rating_needs_no_reason(journey: Journey, hub: RecordingHub) -> None:
    find(journey, hub)
    journey.touch(Event.CHOOSE_LEVEL, "5")
    journey.touch(Event.SEND_RATING)
    assert len(hub.of(Rate)) == 1


def test_nothing_to_rate_is_told(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_RATING)
    journey.on_scan(CODE)
    hub.answer(FindRating, lambda r: RatingFound(request_id=r, rating=None))
    assert number(journey)["note"] == "nothing"


def test_help_is_called_and_said(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CALL_GUIDE)
    assert journey.overlay is Overlay.NONE, "nothing is promised before the hub has it"
    hub.answer(CallGuide, done)
    assert journey.overlay is Overlay.GUIDE_CALLED
    journey.set_lost(True)
    journey.touch(Event.CALL_GUIDE)
    assert journey.overlay is Overlay.GUIDE_NOT_CALLED


FIELDS: dict[str, str | int | bool | None] = {
    "service": "A",
    "name": "综合受理",
    "hours": "9:00–17:00",
    "opens": "2026-07-15T09:00:00+08:00",
    "reason": "…",
    "allowed": "…",
    "deadline": "2026-07-14",
    "limit": 1,
    "why": "…",
    "type": "x",
    "device": "kiosk-1",
    "item": "I0",
    "theme": "T0",
    "ticket": "A023",
    "state": "waiting",
    "move": "return",
    "left": 2,
    "minutes": 5,
    "clerk": "001",
    "window": 3,
    "case": "1",
    "outcome": "accepted",
    "material": "…",
    "check": "missing",
    "latest": "2026-08-01",
    "tag": "510",
    "draft": 5,
    "stage": "draft",
    "step": "approve",
    "base": 1,
    "newest": 2,
    "count": 1,
    "what": "…",
    "level": "city",
    "time": "10:30",
    "from": "10:00",
    "first": "2026-07-14",
    "last": "2026-07-21",
    "day": "2026-07-14",
    "policy": "rush",
    "known": "noon",
    "next": "11-24 09:00",
    "slot": "09:30–10:00",
    "low": 28,
    "high": 55,
    "closing": "17:00",
    "hall_pause": "power",
    "case_no": "1",
    "addressee": "导办",
    "wait": 3,
}


@pytest.mark.parametrize("code", Code)
@pytest.mark.parametrize("language", Language)
def test_every_refusal_is_said_in_words(
    journey: Journey, hub: RecordingHub, code: Code, language: Language
) -> None:
    journey.set_language(language)
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    hub.refuse(IssueTicket, code.value, **FIELDS)
    words = str(no_ticket(journey)["words"])
    assert len(words) > 3
    assert words != "…"
    assert "{" not in words


def test_a_code_from_the_future_is_said_as_it_came() -> None:
    refusal = Refusal(request_id="r-000001", code="new", message="words", whose="ours")
    assert refusal_words(refusal, Language.ZH) == "words"


def test_an_item_elsewhere_takes_a_ticket_of_its_service(
    journey: Journey, hub: RecordingHub
) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "C")
    journey.touch(Event.OPEN_SEARCH)
    journey.touch(Event.CHOOSE_ITEM, "I0")
    hub.answer(ShowItem, item_reply)
    journey.touch(Event.TAKE)
    assert hub.of(IssueTicket)[0].service == "A"


def also_in_c(request_id: str) -> ItemShown:
    return replace(item_reply(request_id), also=("C",))


def of_no_service(request_id: str) -> ItemShown:
    return replace(item_reply(request_id), service="")


@pytest.mark.parametrize("reply", [also_in_c, of_no_service])
def test_an_item_handled_here_too_takes_a_ticket_of_this_service(
    journey: Journey, hub: RecordingHub, reply: Callable[[str], ItemShown]
) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "C")
    journey.touch(Event.CHOOSE_ITEM, "I0")
    hub.answer(ShowItem, reply)
    assert material_page(journey)["service"] == "C"
    journey.touch(Event.TAKE)
    assert hub.of(IssueTicket)[0].service == "C"


def test_an_item_of_no_service_found_from_home_takes_no_ticket(
    journey: Journey, hub: RecordingHub
) -> None:
    journey.touch(Event.OPEN_GUIDE)
    journey.touch(Event.CHOOSE_ITEM, "I0")
    hub.answer(ShowItem, of_no_service)
    assert material_page(journey)["takeable"] is False
    journey.touch(Event.TAKE)
    assert hub.of(IssueTicket) == []


def test_a_page_follows_the_catalogue_that_is_published(
    journey: Journey, hub: RecordingHub
) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.CHOOSE_ITEM, "I0")
    hub.answer(ShowItem, item_reply)
    journey.on_state("menu", make_menu())
    assert len(hub.of(ShowItem)) == 1
    journey.on_state("menu", replace(make_menu(), catalogue=2))
    assert len(hub.of(ShowItem)) == 2
    hub.answer(ShowItem, lambda request_id: replace(item_reply(request_id), name="新名称"))
    assert material_page(journey)["name"] == "新名称"
    journey.on_state("menu", replace(make_menu(), catalogue=3))
    hub.refuse(ShowItem, "unknown_item", item="I0")
    assert material_page(journey)["error"] == "没有事项“I0”"
    assert material_page(journey)["takeable"] is False


def test_a_scanned_ticket_is_looked_up_from_home(journey: Journey, hub: RecordingHub) -> None:
    look_up(journey, hub)
    assert hub.of(ShowProgress)[0].token == TOKEN
    assert journey.visit.number == "A023"
    assert progress(journey)["held"]
    journey.handle(Event.HOME)
    assert journey.visit.token == ""


def test_a_number_alone_may_look_but_not_act(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_PROGRESS)
    press(journey, "A023")
    journey.touch(Event.SUBMIT)
    hub.answer(ShowProgress, missed)
    assert not progress(journey)["held"]


def test_other_codes_and_other_pages_are_not_heard(journey: Journey, hub: RecordingHub) -> None:
    for code in ("6901234567892", "jiaohao:short", "https://example.org/t/"):
        journey.on_scan(code)
    assert hub.asked == []
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.on_scan(CODE)
    assert hub.of(ShowProgress) == []


@pytest.mark.parametrize(
    ("event", "about", "question", "picture"),
    [
        (Event.CHOOSE_SERVICE, "A", SearchItems, service),
        (Event.OPEN_GUIDE, "", SearchItems, search),
        (Event.OPEN_THEMES, "", ListThemes, themes),
    ],
)
def test_a_list_that_cannot_be_had_says_why(
    journey: Journey,
    hub: RecordingHub,
    event: Event,
    about: str,
    question: type[AnyCommand],
    picture: Callable[[Journey], dict[str, object]],
) -> None:
    journey.touch(event, about)
    hub.refuse(question, "unavailable")
    assert picture(journey)["error"] == "系统暂时无法保存，请稍后再试"
    journey.touch(Event.HOME)
    journey.touch(event, about)
    assert picture(journey)["error"] == ""


def test_another_language_asks_for_the_names_again(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.set_language(Language.EN)
    assert [ask.language for ask in hub.of(SearchItems)] == [Language.ZH, Language.EN]
    assert [ask.language for ask in hub.of(ListThemes)] == [Language.ZH, Language.EN]
    journey.touch(Event.CHOOSE_ITEM, "I0")
    journey.set_language(Language.BO)
    journey.set_language(Language.BO)
    assert [ask.language for ask in hub.of(ShowItem)] == [Language.EN, Language.BO]
