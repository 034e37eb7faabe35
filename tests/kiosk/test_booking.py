"""Booked times at the kiosk, against a recording hub."""

from __future__ import annotations

import pytest

from hub.contract.commands import (
    BookSlot,
    CancelBooking,
    CheckIn,
    FindBooking,
    IssueTicket,
    ListSlots,
    MoveBooking,
    SearchItems,
)
from hub.contract.devices import JobState, PrintResult
from hub.contract.results import BookingFound, Done, TicketIssued
from hub.contract.words import BookingKey, TicketState
from kiosk.choices import DELETE
from kiosk.events import Event, Page
from kiosk.journey import Journey
from kiosk.pictures.booking import booking as picture
from kiosk.pictures.booking import choice, grouped, phone
from kiosk.pictures.frame import frame_row, plinth
from kiosk.pictures.hall import hall_row
from kiosk.scan import booking_of, token_of
from kiosk.session import Slip
from tests.kiosk.samples import (
    ADULT,
    NOON,
    SENIOR,
    SOON,
    RecordingHub,
    booked_reply,
    booking,
    booking_found,
    make_menu,
    slots_reply,
    ticket,
)

TOKEN = "7-" + "b" * 22
PAPER = f"jiaohao-booking:{TOKEN}"
SLOT = "2026-07-15T10:30:00+08:00"


def press(journey: Journey, keys: str) -> None:
    for key in keys:
        journey.touch(Event.TYPE, key)


def find(journey: Journey, hub: RecordingHub, digits: str) -> BookingKey:
    """Type digits and look for the booking; what was asked."""
    journey.touch(Event.OPEN_CHECK_IN)
    press(journey, digits)
    journey.touch(Event.SUBMIT)
    return hub.of(FindBooking)[-1].key


def to_slots(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_CHECK_IN)
    journey.touch(Event.OPEN_BOOKING)
    journey.touch(Event.BOOK_SERVICE, "B")
    hub.answer(ListSlots, slots_reply)
    journey.touch(Event.BOOK_DAY, "2026-07-15")
    hub.answer(ListSlots, slots_reply)


# ── finding it ───────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("digits", "key"),
    [
        ("0917", BookingKey(phone="0917")),
        ("12345678", BookingKey(code="12345678")),
        ("13912340917", BookingKey(phone="13912340917")),
    ],
)
def test_digits_mean_a_phone_number_or_a_code(
    journey: Journey, hub: RecordingHub, digits: str, key: BookingKey
) -> None:
    assert find(journey, hub, digits) == key
    hub.answer(FindBooking, booking_found)
    assert journey.flow.page is Page.BOOKING
    journey.touch(Event.CHECK_IN)
    assert hub.of(CheckIn)[-1].key == key


@pytest.mark.parametrize("digits", ["", "091", "09171", "1391234091"])
def test_half_of_what_it_needs_asks_nothing(
    journey: Journey, hub: RecordingHub, digits: str
) -> None:
    journey.touch(Event.OPEN_CHECK_IN)
    press(journey, digits)
    journey.touch(Event.SUBMIT)
    assert hub.of(FindBooking) == []
    assert not phone(journey)["complete"]


def test_digits_are_grouped_and_taken_back(journey: Journey) -> None:
    journey.touch(Event.OPEN_CHECK_IN)
    press(journey, "139123409178")
    assert phone(journey)["shown"] == "139 1234 0917"
    journey.touch(Event.TYPE, DELETE)
    assert journey.visit.number == "1391234091"
    assert grouped("12345678") == "1234 5678"


def test_the_whole_number_is_typed_from_its_beginning(journey: Journey, hub: RecordingHub) -> None:
    find(journey, hub, "0917")
    hub.refuse(FindBooking, "phone_whole")
    assert phone(journey)["error"] == "后四位不够，请输入完整的手机号"
    press(journey, "13912340917")
    journey.touch(Event.SUBMIT)
    assert hub.of(FindBooking)[-1].key == BookingKey(phone="13912340917")


def test_the_paper_opens_its_booking(journey: Journey, hub: RecordingHub) -> None:
    journey.on_scan(PAPER)
    assert (journey.flow.page, journey.flow.waiting) == (Page.CHECK_IN, True)
    assert hub.of(FindBooking)[-1].key == BookingKey(token=TOKEN)
    hub.answer(FindBooking, lambda r: BookingFound(request_id=r))
    assert journey.flow.page is Page.CHECK_IN
    assert phone(journey)["note"] == "nothing"
    journey.touch(Event.TYPE, "1")
    assert phone(journey)["note"] == ""


def test_a_booking_is_no_ticket_and_a_ticket_no_booking() -> None:
    assert (token_of(PAPER), booking_of(PAPER)) == (None, TOKEN)
    link = f"https://hall.example/b/{TOKEN}"
    assert (token_of(link), booking_of(link)) == (None, TOKEN)
    assert booking_of("jiaohao:" + "t" * 22) is None


# ── a card on the home page ──────────────────────────────────────────────────


def test_a_card_at_home_finds_the_booking_of_today(journey: Journey, hub: RecordingHub) -> None:
    journey.on_card(ADULT)
    assert hub.of(FindBooking)[-1].key == BookingKey(identity=ADULT)
    assert (journey.flow.page, journey.flow.waiting) == (Page.HOME, False)
    hub.answer(FindBooking, booking_found)
    assert journey.flow.page is Page.BOOKING
    journey.touch(Event.CHECK_IN)
    assert hub.of(CheckIn)[-1].key == BookingKey(identity=ADULT)
    hub.answer(CheckIn, lambda r: ticket(r, booked_for=SOON))
    assert journey.flow.page is Page.TICKET
    assert not journey.card


def test_a_seniors_card_speaks_larger_and_finds_it_too(journey: Journey, hub: RecordingHub) -> None:
    journey.on_card(SENIOR)
    hub.answer(FindBooking, booking_found)
    assert (journey.modes.elder, journey.flow.page) == (True, Page.BOOKING)


def test_who_has_gone_on_is_not_disturbed(journey: Journey, hub: RecordingHub) -> None:
    journey.on_card(ADULT)
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    hub.answer(FindBooking, booking_found)
    assert (journey.flow.page, journey.flow.waiting) == (Page.SERVICE, True)
    hub.answer(IssueTicket, ticket)
    assert journey.flow.page is Page.TICKET


@pytest.mark.parametrize(
    "other",
    [
        booking(NOON.replace(day=16)),
        booking(SOON, state=TicketState.LAPSED),
        booking(SOON, state=TicketState.WAITING, ticket="B001"),
    ],
)
def test_only_an_open_booking_of_today_is_shown_by_itself(
    journey: Journey, hub: RecordingHub, other: object
) -> None:
    journey.on_card(ADULT)
    hub.answer(FindBooking, lambda r: booking_found(r, other))  # type: ignore[arg-type]
    assert journey.flow.page is Page.HOME
    assert journey.visit.carded


def test_no_booking_is_no_news(journey: Journey, hub: RecordingHub) -> None:
    journey.on_card(ADULT)
    hub.answer(FindBooking, lambda r: BookingFound(request_id=r))
    assert journey.flow.page is Page.HOME
    assert (journey.visit.number_error, journey.visit.number_note) == (None, "")


def test_a_time_is_booked_from_the_closed_face(journey: Journey, hub: RecordingHub) -> None:
    journey.on_state("menu", make_menu(open_=False))
    journey.touch(Event.OPEN_BOOKING)
    journey.touch(Event.BOOK_SERVICE, "B")
    hub.answer(ListSlots, slots_reply)
    journey.touch(Event.BOOK_DAY, "2026-07-15")
    hub.answer(ListSlots, slots_reply)
    journey.touch(Event.BOOK_TIME, SLOT)
    assert plinth(journey) == "card_booking"
    journey.on_card(ADULT)
    assert plinth(journey) == "none", "nothing is promised while the answer is awaited"
    assert hub.of(BookSlot)[-1].identity == ADULT
    hub.answer(BookSlot, booked_reply)
    assert journey.flow.page is Page.BOOKED
    journey.touch(Event.FINISHED)
    assert frame_row(journey)["face"] == "closed"
    assert not journey.card


def test_by_night_a_booking_is_found_and_given_up(journey: Journey, hub: RecordingHub) -> None:
    journey.on_state("menu", make_menu(open_=False))
    journey.touch(Event.OPEN_BOOKING)
    journey.touch(Event.OPEN_CHECK_IN)
    press(journey, "13912340917")
    journey.touch(Event.SUBMIT)
    hub.answer(FindBooking, booking_found)
    journey.touch(Event.DROP_BOOKING)
    journey.touch(Event.DROP_SURELY)
    hub.answer(CancelBooking, lambda r: Done(request_id=r))
    assert journey.flow.page is Page.GIVEN_UP


def test_the_way_between_booking_and_finding_is_not_stacked(journey: Journey) -> None:
    journey.touch(Event.OPEN_BOOKING)
    for _ in range(3):
        journey.touch(Event.OPEN_CHECK_IN)
        journey.touch(Event.OPEN_BOOKING)
    assert journey.flow.trail == (Page.HOME,)


def test_a_hall_that_closes_meanwhile_still_reads_the_card(
    journey: Journey, hub: RecordingHub
) -> None:
    journey.touch(Event.OPEN_CHECK_IN)
    journey.on_state("menu", make_menu(open_=False))
    journey.on_card(ADULT)
    assert hub.of(FindBooking)[-1].key == BookingKey(identity=ADULT)


def test_a_hall_without_slots_asks_and_shows_nothing(journey: Journey, hub: RecordingHub) -> None:
    from msgspec.structs import replace

    menu = make_menu()
    tiles = tuple(replace(tile, bookable=False) for tile in menu.services)
    journey.on_state("menu", replace(menu, services=tiles))
    journey.on_card(ADULT)
    assert hub.of(FindBooking) == []
    row = hall_row(journey.menu, journey.now, journey.modes.language)
    assert row["bookable"] is False


# ── checking in ──────────────────────────────────────────────────────────────


def test_the_ticket_says_when_it_was_booked(journey: Journey, hub: RecordingHub) -> None:
    from kiosk.pictures.outcome import ticket_page

    find(journey, hub, "0917")
    hub.answer(FindBooking, booking_found)
    journey.touch(Event.CHECK_IN)
    journey.on_print(PrintResult(at=NOON, job_id="job-1", state=JobState.PRINTED))
    hub.answer(CheckIn, lambda r: ticket(r, booked_for=SOON))
    assert ticket_page(journey)["booked_for"] == "10:30"
    assert frame_row(journey)["step"] == -1
    assert journey.visit.slip is Slip.PRINTED


def test_a_refused_check_in_says_why_and_stays(journey: Journey, hub: RecordingHub) -> None:
    find(journey, hub, "0917")
    hub.answer(FindBooking, booking_found)
    journey.touch(Event.CHECK_IN)
    hub.refuse(CheckIn, "too_early", day="2026-07-14", time="11:00", **{"from": "10:30"})
    assert journey.flow.page is Page.BOOKING
    assert "10:30 以后来签到" in str(picture(journey)["error"])


def test_an_answer_for_somebody_who_left_is_not_shown(journey: Journey, hub: RecordingHub) -> None:
    """The ticket is not given back: whoever asks again gets the same one."""
    find(journey, hub, "0917")
    hub.answer(FindBooking, booking_found)
    journey.touch(Event.CHECK_IN)
    journey.handle(Event.IDLE)
    hub.answer(CheckIn, ticket)
    assert (journey.flow.page, journey.visit.ticket) == (Page.HOME, None)
    assert [type(command) for command in hub.commands][-1] is CheckIn


@pytest.mark.parametrize(
    ("view", "when", "may"),
    [
        (booking(SOON), "now", True),
        (booking(NOON.replace(hour=15)), "early", False),
        (booking(NOON.replace(day=16)), "other_day", False),
        (booking(NOON.replace(hour=9)), "over", False),
        (booking(SOON, state=TicketState.LAPSED), "over", False),
        (booking(SOON, state=TicketState.WAITING, ticket="B001"), "now", True),
        (booking(SOON, state=TicketState.CANCELLED), "now", False),
    ],
)
def test_when_one_may_check_in(
    journey: Journey, hub: RecordingHub, view: object, when: str, may: bool
) -> None:
    find(journey, hub, "0917")
    hub.answer(FindBooking, lambda r: booking_found(r, view))  # type: ignore[arg-type]
    row = picture(journey)
    assert (row["when"], row["may_check_in"]) == (when, may)
    assert row["may_change"] is (view.state is TicketState.BOOKED)  # type: ignore[attr-defined]


def test_four_digits_offer_no_change(journey: Journey, hub: RecordingHub) -> None:
    find(journey, hub, "0917")
    hub.answer(FindBooking, lambda r: booking_found(r, booking(SOON, code="", qr="")))
    row = picture(journey)
    assert (row["may_check_in"], row["may_change"], row["weak"]) == (True, False, True)


def test_giving_it_up_is_asked_twice(journey: Journey, hub: RecordingHub) -> None:
    key = find(journey, hub, "12345678")
    hub.answer(FindBooking, booking_found)
    journey.touch(Event.DROP_BOOKING)
    assert hub.of(CancelBooking) == []
    journey.touch(Event.DROP_SURELY)
    assert hub.of(CancelBooking)[-1].key == key
    hub.answer(CancelBooking, lambda r: Done(request_id=r))
    assert journey.flow.page is Page.GIVEN_UP


# ── booking one ──────────────────────────────────────────────────────────────


def test_a_phone_number_books_the_chosen_time(journey: Journey, hub: RecordingHub) -> None:
    to_slots(journey, hub)
    assert [ask.day for ask in hub.of(ListSlots)] == [None, "2026-07-15"]
    journey.touch(Event.BOOK_TIME, SLOT)
    press(journey, "1391234091")
    journey.touch(Event.SUBMIT)
    assert hub.of(BookSlot) == []
    press(journey, "7")
    journey.touch(Event.SUBMIT)
    (wish,) = hub.of(BookSlot)
    assert (wish.service, wish.starts_at.isoformat(), wish.phone) == ("B", SLOT, "13912340917")
    assert wish.identity is None
    hub.answer(BookSlot, booked_reply)
    assert (journey.flow.page, plinth(journey)) == (Page.BOOKED, "printing_paper")
    journey.on_print(PrintResult(at=NOON, job_id="job-2", state=JobState.PRINTED))
    assert plinth(journey) == "take_paper"
    journey.touch(Event.FINISHED)
    assert journey.fresh


def test_a_card_books_at_once(journey: Journey, hub: RecordingHub) -> None:
    to_slots(journey, hub)
    journey.touch(Event.BOOK_TIME, SLOT)
    journey.on_card(ADULT)
    (wish,) = hub.of(BookSlot)
    assert (wish.identity, wish.phone) == (ADULT, None)
    hub.answer(BookSlot, booked_reply)
    assert not journey.card


def test_a_card_that_is_held_already_needs_one_touch(journey: Journey, hub: RecordingHub) -> None:
    to_slots(journey, hub)
    journey.on_card(ADULT)
    journey.touch(Event.BOOK_TIME, SLOT)
    assert phone(journey)["complete"]
    journey.touch(Event.SUBMIT)
    assert hub.of(BookSlot)[-1].identity == ADULT


def test_a_slot_that_was_taken_meanwhile_is_told(journey: Journey, hub: RecordingHub) -> None:
    to_slots(journey, hub)
    journey.touch(Event.BOOK_TIME, SLOT)
    press(journey, "13912340917")
    journey.touch(Event.SUBMIT)
    hub.refuse(BookSlot, "slot_full", time="10:30")
    assert journey.flow.page is Page.BOOK_WHO
    assert phone(journey)["error"] == "10:30 已约满，请选别的时间"
    journey.touch(Event.BACK)
    assert journey.flow.page is Page.BOOK_TIME


def test_without_paper_the_code_is_on_the_screen(journey: Journey, hub: RecordingHub) -> None:
    to_slots(journey, hub)
    journey.touch(Event.BOOK_TIME, SLOT)
    journey.on_card(ADULT)
    hub.answer(BookSlot, booked_reply)
    journey.on_print(PrintResult(at=NOON, job_id="job-2", state=JobState.FAILED))
    assert (journey.flow.page, journey.visit.slip) == (Page.BOOKED, Slip.FAILED)
    journey.on_card_gone()
    assert plinth(journey) == "none"
    assert picture(journey)["code"] == "1234 5678"


def test_moving_keeps_the_service_and_asks_for_nobody(journey: Journey, hub: RecordingHub) -> None:
    key = find(journey, hub, "12345678")
    hub.answer(FindBooking, booking_found)
    journey.touch(Event.MOVE_BOOKING)
    assert hub.of(ListSlots)[-1].service == "B"
    hub.answer(ListSlots, slots_reply)
    journey.touch(Event.BOOK_DAY, "2026-07-15")
    hub.answer(ListSlots, slots_reply)
    assert choice(journey)["moving"]
    journey.touch(Event.MOVE_TO, SLOT)
    wish = hub.of(MoveBooking)[-1]
    assert (wish.key, wish.starts_at.isoformat()) == (key, SLOT)
    hub.refuse(MoveBooking, "slot_full", time="10:30")
    assert journey.flow.page is Page.BOOK_TIME
    assert choice(journey)["problem"] == "10:30 已约满，请选别的时间"
    assert len(hub.of(ListSlots)) == 3  # what is free is asked again
    journey.touch(Event.MOVE_TO, SLOT)
    hub.answer(MoveBooking, booked_reply)
    assert journey.flow.page is Page.BOOKED


def test_a_closed_day_is_told_with_the_next_open_one(journey: Journey, hub: RecordingHub) -> None:
    to_slots(journey, hub)
    journey.touch(Event.BACK)
    journey.touch(Event.BOOK_DAY, "2026-07-19")
    hub.refuse(ListSlots, "day_not_open", name="户籍身份证", day="2026-07-19", next="2026-07-20")
    assert (
        choice(journey)["error"] == "“户籍身份证”2026-07-19 不办理，不能预约；最近可约 2026-07-20"
    )


def test_a_late_list_of_another_day_is_dropped(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_CHECK_IN)
    journey.touch(Event.OPEN_BOOKING)
    journey.touch(Event.BOOK_SERVICE, "B")
    _, first = hub.asked[-1]
    journey.touch(Event.BOOK_DAY, "2026-07-15")
    first(slots_reply("r-1"))
    assert choice(journey)["loaded"] is False


def test_a_lost_hub_is_told_and_asked_again(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_CHECK_IN)
    press(journey, "0917")
    journey.set_lost(True)
    journey.touch(Event.SUBMIT)
    assert phone(journey)["note"] == "lost"
    journey.set_lost(False)
    journey.touch(Event.SUBMIT)
    assert len(hub.of(FindBooking)) == 1


@pytest.mark.parametrize("way", [(), (Event.OPEN_MORE,)])
def test_a_used_up_service_is_booked_with_one_touch(
    journey: Journey, hub: RecordingHub, way: tuple[Event, ...]
) -> None:
    for event in way:
        journey.touch(event)
    before = journey.flow.page
    journey.touch(Event.BOOK_SERVICE, "H")
    assert (journey.flow.page, hub.of(ListSlots)[-1].service) == (Page.BOOK_DAY, "H")
    journey.touch(Event.BACK)
    assert journey.flow.page is before


def test_something_else_leads_home_and_keeps_the_card_alone(
    journey: Journey, hub: RecordingHub
) -> None:
    find(journey, hub, "13912340917")
    hub.answer(FindBooking, booking_found)
    journey.touch(Event.ANOTHER)
    assert journey.flow.page is Page.HOME
    assert journey.fresh


def test_booking_never_stands_before_a_ticket(journey: Journey, hub: RecordingHub) -> None:
    journey.on_card(ADULT)
    hub.answer(FindBooking, booking_found)
    journey.touch(Event.ANOTHER)
    assert (journey.flow.page, journey.visit.carded) == (Page.HOME, True)
    journey.touch(Event.CHOOSE_SERVICE, "B")
    assert hub.of(SearchItems)
    journey.touch(Event.TAKE)
    wish = hub.of(IssueTicket)[-1]
    assert (wish.service, wish.identity) == ("B", ADULT)
    hub.answer(IssueTicket, lambda r: ticket(r, service="B"))
    assert isinstance(journey.visit.ticket, TicketIssued)
