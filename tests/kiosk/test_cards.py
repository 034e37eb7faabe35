"""A card on every page of the kiosk, on the closed face, and one that nobody takes away."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hardware.card.left import with_card_left
from hub.contract.codes import Code
from hub.contract.commands import (
    CancelTicket,
    FindBooking,
    FindRating,
    IssueTicket,
    ShowProgress,
)
from hub.contract.devices import DeviceHealth, FailReason, Health, JobState, PrintResult
from hub.contract.results import BookingFound, Progress, RatingFound
from hub.contract.words import SelfService, Text, TicketState
from kiosk.events import Event, Page
from kiosk.flow import Flow, hears_card
from kiosk.journey import Journey
from kiosk.overlays import Overlay
from kiosk.pictures.frame import frame_row, plinth
from kiosk.session import FRESH
from tests.kiosk.samples import (
    ADULT,
    HEALTHY,
    NOON,
    SENIOR,
    RecordingHub,
    booking_found,
    make_menu,
    ticket,
)

TOKEN = "t" * 22


def progress(request_id: str, **changes: object) -> Progress:
    fields: dict[str, object] = {
        "ticket": "A023",
        "service": "A",
        "service_name": Text("综合受理"),
        "state": TicketState.WAITING,
        "issued_at": NOON,
        "may_cancel": True,
        "token": TOKEN,
    }
    return Progress(request_id=request_id, **(fields | changes))  # type: ignore[arg-type]


def take(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    hub.answer(IssueTicket, ticket)


def close(journey: Journey) -> None:
    journey.on_state("menu", make_menu(open_=False))


def pass_time(journey: Journey, seconds: int) -> None:
    for _ in range(seconds):
        journey.tick()


# ── every page ───────────────────────────────────────────────────────────────

UNHEARD = {
    Page.TICKET: Overlay.CARD_DONE,
    Page.NO_SLIP: Overlay.CARD_DONE,
    Page.GIVEN_UP: Overlay.CARD_DONE,
    Page.THANKS: Overlay.CARD_DONE,
    Page.BOOKED: Overlay.CARD_DONE,
    Page.GIVE_UP: Overlay.CARD_NOT_NEEDED,
    Page.RATE: Overlay.CARD_NOT_NEEDED,
    Page.REASONS: Overlay.CARD_NOT_NEEDED,
    Page.BOOKING: Overlay.CARD_NOT_NEEDED,
    Page.DROP_BOOKING: Overlay.CARD_NOT_NEEDED,
}


def test_a_card_means_something_on_every_page_or_is_told_why_not() -> None:
    assert {page for page in Page if not hears_card(Flow(page))} == set(UNHEARD)


@pytest.mark.parametrize("page", UNHEARD, ids=str)
@pytest.mark.parametrize("useless", [True, False])
def test_why_a_card_is_not_used(
    journey: Journey, hub: RecordingHub, page: Page, useless: bool
) -> None:
    journey.flow = Flow(page)
    if useless:
        journey.on_card_fault("expired")
    else:
        journey.on_card(ADULT)
    assert journey.overlay is UNHEARD[page]
    assert journey.flow.page is page
    assert not journey.card
    assert hub.commands == []


def test_a_card_while_waiting_is_to_be_laid_again(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    journey.on_card(ADULT)
    assert journey.overlay is Overlay.CARD_AGAIN
    assert not journey.card
    hub.answer(IssueTicket, ticket)
    assert journey.overlay is Overlay.NONE


def test_a_card_before_the_hall_is_known_is_to_be_laid_again(hub: RecordingHub) -> None:
    journey = Journey(hub)
    journey.on_card(ADULT)
    assert journey.overlay is Overlay.CARD_AGAIN
    assert not journey.card


def test_another_card_gets_the_ticket_that_was_refused(journey: Journey, hub: RecordingHub) -> None:
    journey.on_card(SENIOR)
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    hub.refuse(IssueTicket, Code.PERSON_QUOTA)
    assert journey.flow.page is Page.NO_TICKET
    journey.on_card(ADULT)
    hub.answer(IssueTicket, ticket)
    assert [command.identity for command in hub.of(IssueTicket)] == [SENIOR, ADULT]
    assert journey.flow.page is Page.TICKET


def test_a_card_goes_with_a_ticket_that_may_come_late(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    hub.refuse(IssueTicket, Code.PAST_CLOSING, name="x", low=1, high=2, closing="17:00")
    journey.on_card(ADULT)
    journey.touch(Event.TAKE_ANYWAY)
    assert hub.of(IssueTicket)[-1].identity == ADULT


# ── progress and rating ──────────────────────────────────────────────────────


@pytest.mark.parametrize("card", [ADULT, SENIOR])
def test_a_card_shows_its_ticket_and_is_forgotten(
    journey: Journey, hub: RecordingHub, card: object
) -> None:
    journey.touch(Event.OPEN_PROGRESS)
    assert plinth(journey) == "card_booking"
    journey.on_card(card)  # type: ignore[arg-type]
    assert not journey.card
    assert hub.of(ShowProgress)[0].identity == card
    hub.answer(ShowProgress, progress)
    assert journey.flow.page is Page.PROGRESS
    assert journey.visit.number == "A023"
    assert journey.modes.elder is (card is SENIOR)


def test_the_ticket_of_a_card_may_be_given_up(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_PROGRESS)
    journey.on_card(ADULT)
    hub.answer(ShowProgress, progress)
    journey.touch(Event.GIVE_UP)
    journey.touch(Event.GIVE_UP_SURELY)
    (command,) = hub.of(CancelTicket)
    assert (command.ticket, command.token) == ("A023", TOKEN)


@pytest.mark.parametrize(
    ("door", "asks"), [(Event.OPEN_PROGRESS, "card_booking"), (Event.OPEN_RATING, "card_also")]
)
def test_a_page_that_wants_the_card_again_asks_for_it(
    journey: Journey, door: Event, asks: str
) -> None:
    journey.on_card(ADULT)
    journey.on_card_gone()
    assert plinth(journey) == "carded"
    journey.touch(door)
    assert plinth(journey) == asks


def test_another_card_shows_another_ticket(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_PROGRESS)
    journey.on_card(ADULT)
    hub.answer(ShowProgress, progress)
    journey.on_card(SENIOR)
    hub.answer(ShowProgress, lambda r: progress(r, ticket="B007"))
    assert (journey.flow.page, journey.visit.number) == (Page.PROGRESS, "B007")


def test_a_card_without_a_ticket_is_told_on_the_page(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_PROGRESS)
    journey.on_card(ADULT)
    hub.refuse(ShowProgress, Code.NO_TICKET_OF_CARD)
    assert journey.flow.page is Page.NUMBER
    assert journey.visit.number_error is not None
    assert journey.visit.number_error.code == Code.NO_TICKET_OF_CARD


def test_a_card_finds_what_may_be_rated(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_RATING)
    journey.on_card(ADULT)
    assert not journey.card
    hub.answer(ShowProgress, progress)
    assert hub.of(FindRating)[0].token == TOKEN
    found = {"rating": "r1", "subject": Text("残疾人证新办")}
    hub.answer(FindRating, lambda r: RatingFound(request_id=r, **found))
    assert journey.flow.page is Page.RATE


def test_a_card_with_nothing_to_rate(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_RATING)
    journey.on_card(ADULT)
    hub.refuse(ShowProgress, Code.NO_TICKET_OF_CARD)
    assert journey.flow == Flow(Page.RATE_SCAN, (Page.HOME,))


@pytest.mark.parametrize("door", [Event.OPEN_PROGRESS, Event.OPEN_RATING])
def test_a_card_without_a_hub_is_not_kept(journey: Journey, hub: RecordingHub, door: Event) -> None:
    journey.touch(door)
    journey.set_lost(True)
    journey.on_card(ADULT)
    assert not journey.card
    assert journey.visit.number_note == "lost"
    assert hub.commands == []


# ── the closed face ──────────────────────────────────────────────────────────


def test_at_night_a_card_shows_the_booking(journey: Journey, hub: RecordingHub) -> None:
    close(journey)
    assert plinth(journey) == "card_night"
    journey.on_card(ADULT)
    hub.answer(FindBooking, booking_found)
    assert journey.flow.page is Page.BOOKING
    assert journey.card.identity == ADULT, "it is what the booking can be moved with"
    journey.handle(Event.IDLE)
    assert not journey.card


def test_at_night_a_card_without_a_booking_shows_its_ticket(
    journey: Journey, hub: RecordingHub
) -> None:
    close(journey)
    journey.on_card(ADULT)
    hub.answer(FindBooking, lambda r: BookingFound(request_id=r))
    assert not journey.card
    hub.answer(ShowProgress, lambda r: progress(r, state=TicketState.DONE))
    assert journey.flow.page is Page.PROGRESS


def test_at_night_a_card_with_nothing_is_told(journey: Journey, hub: RecordingHub) -> None:
    close(journey)
    journey.on_card(ADULT)
    hub.answer(FindBooking, lambda r: BookingFound(request_id=r))
    hub.refuse(ShowProgress, Code.NO_TICKET_OF_CARD)
    assert (journey.flow.page, journey.overlay) == (Page.HOME, Overlay.CARD_NOTHING)
    assert not journey.card
    assert journey.visit == FRESH


def test_at_night_only_what_the_hall_offers_is_looked_for(
    journey: Journey, hub: RecordingHub
) -> None:
    menu = make_menu(open_=False)
    journey.on_state("menu", replace(menu, self_service=(SelfService.PROGRESS,)))
    journey.on_card(ADULT)
    assert [type(command) for command in hub.commands] == [ShowProgress]
    hub.answer(ShowProgress, progress)
    journey.handle(Event.IDLE)
    journey.on_state("menu", replace(menu, self_service=()))
    journey.on_card(ADULT)
    assert len(hub.commands) == 1
    assert (journey.overlay, bool(journey.card)) == (Overlay.CARD_NOTHING, False)


@pytest.mark.parametrize(
    ("function", "says"),
    [
        (SelfService.BOOKING, "card_night"),
        (SelfService.PROGRESS, "card_night"),
        (SelfService.GUIDE, "closed"),
    ],
)
def test_at_night_a_card_is_asked_for_where_it_finds_something(
    journey: Journey, function: SelfService, says: str
) -> None:
    journey.on_state("menu", replace(make_menu(open_=False), self_service=(function,)))
    assert plinth(journey) == says


def test_at_night_without_a_hub_the_card_is_not_kept(journey: Journey, hub: RecordingHub) -> None:
    close(journey)
    journey.on_card(ADULT)
    journey.set_lost(True)
    assert not journey.card
    assert not journey.flow.waiting
    journey.on_card(ADULT)
    assert not journey.card
    assert len(hub.commands) == 1


# ── taking it away ───────────────────────────────────────────────────────────


def test_the_end_reminds_of_the_card_that_still_lies_there(
    journey: Journey, hub: RecordingHub
) -> None:
    journey.on_card(ADULT)
    assert not frame_row(journey)["card_lies"], "it has just been laid"
    take(journey, hub)
    printed = PrintResult(at=NOON, job_id="job-1", state=JobState.PRINTED)
    journey.on_print(printed)
    assert plinth(journey) == "take_both"
    assert frame_row(journey)["card_lies"]
    journey.on_card_gone()
    assert plinth(journey) == "take"
    assert not frame_row(journey)["card_lies"]


def test_the_next_person_finds_the_reminder_and_no_card(
    journey: Journey, hub: RecordingHub
) -> None:
    journey.on_card(ADULT)
    journey.handle(Event.IDLE)
    assert (journey.flow.page, plinth(journey)) == (Page.HOME, "take_card")
    assert not journey.card
    take(journey, hub)
    assert hub.of(IssueTicket)[0].identity is None
    journey.on_card_gone()
    journey.handle(Event.IDLE)
    assert plinth(journey) == "card"


def test_a_card_of_no_use_is_reminded_of_as_well(journey: Journey) -> None:
    journey.on_card_fault("expired")
    assert plinth(journey) == "take_card"
    journey.on_card_gone()
    assert plinth(journey) == "card"


def test_a_reader_that_is_gone_reminds_of_nothing(journey: Journey) -> None:
    told: list[bool] = []
    journey.on_forgotten = told.append
    journey.on_card(ADULT)
    journey.handle(Event.IDLE)
    pass_time(journey, 30)
    journey.on_health([HEALTHY[0], DeviceHealth("card", Health.ABSENT, FailReason.ABSENT)])
    assert not journey.lying.lies
    assert told == [True, False]
    assert plinth(journey) == "none"


def test_a_forgotten_card_is_told_once_and_its_end_too(journey: Journey) -> None:
    told: list[bool] = []
    journey.on_forgotten = told.append
    journey.on_card(ADULT)
    journey.touch(Event.CHOOSE_SERVICE, "A")
    pass_time(journey, 30)
    assert told == [], "it is held for the ticket"
    journey.handle(Event.IDLE)
    pass_time(journey, journey.settings.card_forgotten_s - 1)
    assert told == []
    pass_time(journey, 30)
    assert told == [True]
    journey.on_card_gone()
    pass_time(journey, 30)
    assert told == [True, False]


def test_a_forgotten_card_is_a_warning_of_a_reader_that_is_well() -> None:
    left = DeviceHealth("card", Health.WARN, FailReason.CARD_LEFT, NOON)
    assert with_card_left(HEALTHY, NOON) == (HEALTHY[0], left)
    assert with_card_left(HEALTHY, None) == HEALTHY
    absent = DeviceHealth("card", Health.ABSENT, FailReason.ABSENT)
    assert with_card_left([absent], NOON) == (absent,)
