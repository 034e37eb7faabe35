"""The kiosk without a screen: the ticket, its slip, the card, time and a lost hub."""

from __future__ import annotations

from msgspec.structs import replace

from hub.contract.commands import (
    CancelTicket,
    IssueTicket,
    ListThemes,
    PrintForm,
    PrintMaterials,
    SearchItems,
    ShowItem,
)
from hub.contract.devices import DeviceHealth, FailReason, Health, JobState, PrintResult
from hub.contract.results import PaperSent, Refusal
from hub.contract.words import Language
from kiosk.choices import Touch, possible
from kiosk.events import Event, Page
from kiosk.journey import Journey
from kiosk.overlays import Overlay
from kiosk.pictures import outcome
from kiosk.pictures.detail import material_page
from kiosk.pictures.frame import face, plinth
from kiosk.session import FRESH, Modes, Slip
from tests.kiosk.samples import (
    ADULT,
    HEALTHY,
    NOON,
    SENIOR,
    RecordingHub,
    item_reply,
    items_reply,
    make_menu,
    themes_reply,
    ticket,
)

NO_PAPER = (
    DeviceHealth("printer", Health.FAULT, FailReason.PAPER_END),
    DeviceHealth("card", Health.OK),
)


def take(journey: Journey, hub: RecordingHub) -> None:
    """Two touches to a ticket, answered."""
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    hub.answer(IssueTicket, ticket)


def told(state: JobState, reason: FailReason | None = None) -> PrintResult:
    return PrintResult(at=NOON, job_id="job-1", state=state, reason=reason)


def test_two_touches_give_a_ticket(journey: Journey, hub: RecordingHub) -> None:
    take(journey, hub)
    assert journey.flow.page is Page.TICKET
    assert journey.visit.ticket is not None
    assert plinth(journey) == "printing"
    (command,) = hub.of(IssueTicket)
    assert (command.service, command.items, command.identity, command.print) == (
        "A",
        (),
        None,
        True,
    )


def test_a_wait_past_closing_is_asked_about_before_the_ticket(
    journey: Journey, hub: RecordingHub
) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    fields = {"name": "综合受理", "low": 28, "high": 55, "closing": "17:00"}
    hub.refuse(IssueTicket, "past_closing", **fields)
    assert journey.flow.page is Page.LATE
    assert outcome.late(journey) == fields
    journey.touch(Event.TAKE_ANYWAY)
    assert [command.acknowledge for command in hub.of(IssueTicket)] == [False, True]
    hub.answer(IssueTicket, ticket)
    assert journey.flow.page is Page.TICKET


def test_who_does_not_want_a_late_ticket_gets_none(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    hub.refuse(IssueTicket, "past_closing", name="x", low=1, high=2, closing="17:00")
    journey.touch(Event.BACK)
    assert journey.flow.page is Page.SERVICE
    journey.touch(Event.TAKE)
    assert not hub.of(IssueTicket)[-1].acknowledge, "the next ticket is asked about anew"


def test_three_touches_give_a_ticket_for_an_item(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    hub.answer(SearchItems, items_reply)
    hub.answer(ListThemes, themes_reply)
    journey.touch(Event.CHOOSE_ITEM, "I0")
    journey.touch(Event.TAKE)
    assert hub.of(IssueTicket) == [], "nothing is asked before the item is known"
    hub.answer(ShowItem, item_reply)
    journey.touch(Event.TAKE)
    hub.answer(IssueTicket, ticket)
    assert hub.of(IssueTicket)[0].items == ("I0",)
    assert journey.flow.page is Page.TICKET


def test_one_ticket_for_matters_of_several_services(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    hub.answer(SearchItems, items_reply)
    journey.touch(Event.CHOOSE_ITEM, "I0")
    assert not possible(journey.visit, Event.ADD_ITEM, Touch(Page.ITEM)), "it is not known yet"
    hub.answer(ShowItem, item_reply)
    journey.touch(Event.ADD_ITEM)
    assert journey.flow.page is Page.SEARCH
    assert hub.of(SearchItems)[-1].service is None, "in any service"
    hub.answer(SearchItems, items_reply)
    journey.touch(Event.CHOOSE_ITEM, "I1")
    hub.answer(ShowItem, lambda r: replace(item_reply(r), code="I1", service="B"))
    assert material_page(journey)["chosen"] == 2
    journey.touch(Event.TAKE)
    (command,) = hub.of(IssueTicket)
    assert (command.service, command.items) == ("A", ("I0", "I1"))
    hub.answer(IssueTicket, lambda r: ticket(r, parts=("B",)))
    assert outcome.ticket_page(journey)["then"] == [{"letter": "B", "name": "户籍身份证"}]


def test_an_item_chosen_twice_counts_once(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    hub.answer(SearchItems, items_reply)
    journey.touch(Event.CHOOSE_ITEM, "I0")
    hub.answer(ShowItem, item_reply)
    journey.touch(Event.ADD_ITEM)
    journey.touch(Event.BACK)
    assert journey.flow.page is Page.ITEM
    assert material_page(journey)["chosen"] == 1
    journey.touch(Event.HOME)
    assert journey.visit.basket == ()


def test_a_ticket_has_eight_items_at_most() -> None:
    shown = [replace(item_reply("r"), code=f"I{no}") for no in range(8)]
    seven = replace(FRESH, basket=tuple(shown[:6]), shown_item=shown[6])
    assert possible(seven, Event.ADD_ITEM, Touch(Page.ITEM))
    eight = replace(FRESH, basket=tuple(shown[:7]), shown_item=shown[7])
    assert not possible(eight, Event.ADD_ITEM, Touch(Page.ITEM))


def test_touching_twice_asks_once(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    for _ in range(5):
        journey.touch(Event.TAKE)
    assert len(hub.of(IssueTicket)) == 1


def test_a_card_travels_with_the_ticket_and_is_wiped(journey: Journey, hub: RecordingHub) -> None:
    journey.on_card(ADULT)
    assert journey.visit.carded
    assert plinth(journey) == "carded"
    assert not journey.modes.elder
    take(journey, hub)
    assert hub.of(IssueTicket)[0].identity == ADULT
    assert not journey.card
    assert ADULT.number not in repr(journey.card) + repr(journey.visit)


def test_a_seniors_card_speaks_larger(journey: Journey) -> None:
    journey.on_card(SENIOR)
    assert journey.modes.elder
    assert face(journey) == "elder"
    assert journey.card


def test_the_hall_says_from_which_age_on(journey: Journey) -> None:
    journey.on_state("menu", replace(make_menu(), senior_age=150))
    journey.on_card(SENIOR)
    assert not journey.modes.elder
    assert journey.card


def test_the_card_is_wiped_on_the_way_home(journey: Journey) -> None:
    for event in (Event.HOME, Event.IDLE, Event.FINISHED):
        journey.on_card(ADULT)
        journey.handle(event)
        assert not journey.card
        assert journey.visit == FRESH


def test_a_senior_is_spoken_to_larger_at_a_closed_hall(journey: Journey) -> None:
    journey.on_state("menu", make_menu(open_=False))
    journey.on_card(SENIOR)
    assert journey.modes.elder


def test_useless_cards_are_told_and_the_ticket_is_had_without(
    journey: Journey, hub: RecordingHub
) -> None:
    said = {}
    for reason in ("expired", "unreadable", "checksum", "bad_number", "wrong_card", "news"):
        journey.on_card_fault(reason)
        said[reason] = journey.overlay
    assert said == {
        "expired": Overlay.CARD_EXPIRED,
        "unreadable": Overlay.CARD_UNREADABLE,
        "checksum": Overlay.CARD_UNREADABLE,
        "bad_number": Overlay.CARD_NUMBER,
        "wrong_card": Overlay.CARD_OTHER,
        "news": Overlay.CARD_UNREADABLE,
    }
    take(journey, hub)
    assert journey.flow.page is Page.TICKET


def test_a_good_card_takes_the_complaint_away(journey: Journey) -> None:
    journey.on_card_fault("unreadable")
    journey.on_card(ADULT)
    assert journey.overlay is Overlay.NONE


def test_a_wrong_number_can_go_without_the_card(journey: Journey, hub: RecordingHub) -> None:
    journey.on_card(ADULT)
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    hub.refuse(IssueTicket, "id_number_wrong")
    assert journey.flow.page is Page.NO_TICKET
    journey.touch(Event.TAKE_WITHOUT_CARD)
    hub.answer(IssueTicket, ticket)
    first, second = hub.of(IssueTicket)
    assert second.identity is None
    assert first.request_id != second.request_id
    assert journey.flow.page is Page.TICKET


def test_the_slip_is_followed(journey: Journey, hub: RecordingHub) -> None:
    take(journey, hub)
    said = [plinth(journey)]
    for state in (JobState.PRINTING, JobState.PRINTED):
        journey.on_print(told(state))
        said.append(plinth(journey))
    assert said == ["printing", "printing", "take"]


def test_a_slip_may_be_faster_than_the_reply(journey: Journey, hub: RecordingHub) -> None:
    journey.on_print(told(JobState.PRINTED))
    take(journey, hub)
    assert journey.visit.slip is Slip.PRINTED


def test_a_failed_slip_shows_the_number(journey: Journey, hub: RecordingHub) -> None:
    take(journey, hub)
    journey.on_print(told(JobState.FAILED, FailReason.PAPER_END))
    assert journey.flow.page is Page.NO_SLIP
    assert journey.visit.slip_reason is FailReason.PAPER_END
    assert plinth(journey) == "no_slip"
    assert journey.visit.ticket is not None
    assert journey.idle.total == 60


def test_an_unconfirmed_slip_is_never_called_printed(journey: Journey, hub: RecordingHub) -> None:
    take(journey, hub)
    journey.on_print(told(JobState.UNCONFIRMED))
    assert plinth(journey) == "unknown"


def test_a_silent_printer_is_not_waited_for(journey: Journey, hub: RecordingHub) -> None:
    take(journey, hub)
    for _ in range(journey.settings.slip_unknown_s):
        journey.tick()
    assert plinth(journey) == "unknown"


def test_another_tickets_slip_says_nothing(journey: Journey, hub: RecordingHub) -> None:
    take(journey, hub)
    journey.on_print(replace(told(JobState.FAILED), job_id="job-9"))
    assert journey.flow.page is Page.TICKET


def test_no_paper_is_known_before_the_touch(journey: Journey, hub: RecordingHub) -> None:
    journey.on_health(NO_PAPER)
    assert plinth(journey) == "no_paper"
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    assert not hub.of(IssueTicket)[0].print
    hub.answer(IssueTicket, lambda request_id: ticket(request_id, job=None))
    assert journey.flow.page is Page.NO_SLIP
    assert journey.visit.slip_reason is FailReason.PAPER_END


def test_no_reader_no_hint(journey: Journey) -> None:
    assert plinth(journey) == "card"
    journey.on_health(HEALTHY[:1])
    assert plinth(journey) == "none"


def test_without_a_hub_nothing_is_asked(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.set_lost(True)
    journey.touch(Event.TAKE)
    assert hub.of(IssueTicket) == []
    assert journey.flow.page is Page.NO_TICKET
    assert not journey.flow.waiting
    journey.set_lost(False)
    journey.touch(Event.TRY_AGAIN)
    hub.answer(IssueTicket, ticket)
    assert journey.flow.page is Page.TICKET


def test_a_hub_lost_while_waiting_may_still_answer(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    journey.set_lost(True)
    assert journey.flow.page is Page.NO_TICKET
    journey.set_lost(False)
    journey.touch(Event.TRY_AGAIN)
    assert len(hub.of(IssueTicket)) == 1, "the first request is still on its way"
    hub.answer(IssueTicket, ticket)
    assert journey.flow.page is Page.TICKET


def test_a_ticket_for_nobody_is_given_back(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    journey.handle(Event.IDLE)
    hub.answer(IssueTicket, ticket)
    (back,) = hub.of(CancelTicket)
    assert (back.ticket, back.token) == ("A023", "t" * 22)
    assert journey.flow.page is Page.HOME


def test_the_ticket_page_goes_home_after_15_seconds(journey: Journey, hub: RecordingHub) -> None:
    take(journey, hub)
    for _ in range(14):
        journey.tick()
    assert journey.flow.page is Page.TICKET
    journey.tick()
    assert journey.flow.page is Page.HOME
    assert journey.visit.ticket is None


def test_a_touch_starts_the_countdown_again(journey: Journey) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    for _ in range(59):
        journey.tick()
    journey.stir()
    for _ in range(59):
        journey.tick()
    assert journey.flow.page is Page.SERVICE


def test_a_fresh_home_page_does_not_count(journey: Journey) -> None:
    journey.tick()
    assert journey.idle.total == 0
    journey.set_language(Language.EN)
    assert journey.idle.total == 60
    for _ in range(60):
        journey.tick()
    assert journey.modes == Modes()


def test_patient_modes_ask_before_they_go(journey: Journey) -> None:
    journey.set_modes(Modes(elder=True))
    journey.touch(Event.CHOOSE_SERVICE, "A")
    for _ in range(70):
        journey.tick()
    assert journey.overlay is Overlay.STILL_HERE
    journey.stir()
    assert journey.overlay is Overlay.NONE
    assert journey.idle.left == 90


def test_a_late_answer_is_not_shown_to_the_next_person(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.handle(Event.HOME)
    hub.answer(SearchItems, items_reply)
    assert journey.visit == FRESH


def test_leaving_elder_mode_leaves_its_pages(journey: Journey) -> None:
    journey.set_modes(Modes(elder=True))
    journey.touch(Event.OPEN_MORE)
    journey.set_modes(Modes())
    assert face(journey) == "home"


def test_a_list_is_printed_once_without_a_ticket(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_SEARCH)
    journey.touch(Event.CHOOSE_ITEM, "I0")
    journey.touch(Event.PRINT_LIST)
    journey.touch(Event.PRINT_LIST)
    (command,) = hub.of(PrintMaterials)
    assert (command.item, command.theme) == ("I0", None)
    assert journey.overlay is Overlay.LIST_PRINTING
    hub.answer(PrintMaterials, lambda request_id: PaperSent(request_id=request_id, job="job-1"))
    journey.on_print(told(JobState.PRINTED))
    assert journey.overlay is Overlay.LIST_PRINTED
    assert journey.flow.page is Page.ITEM


def test_a_list_that_fails_is_told(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_THEMES)
    journey.touch(Event.CHOOSE_THEME, "T0")
    journey.touch(Event.PRINT_LIST)
    assert hub.of(PrintMaterials)[0].theme == "T0"
    hub.refuse(PrintMaterials, "no_printer")
    assert journey.overlay is Overlay.LIST_FAILED
    journey.on_health(NO_PAPER)
    journey.touch(Event.PRINT_LIST)
    assert len(hub.of(PrintMaterials)) == 1


def test_a_form_is_printed_once_and_told(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_SEARCH)
    journey.touch(Event.CHOOSE_ITEM, "I0")
    journey.touch(Event.PRINT_FORM, "申请表")
    journey.touch(Event.PRINT_FORM, "声明书")
    journey.touch(Event.PRINT_LIST)
    (command,) = hub.of(PrintForm)
    assert (command.item, command.theme, command.material) == ("I0", None, "申请表")
    assert not hub.of(PrintMaterials)
    assert journey.overlay is Overlay.FORM_PRINTING
    hub.answer(PrintForm, lambda request_id: PaperSent(request_id=request_id, job="job-1"))
    journey.on_print(told(JobState.PRINTED))
    assert journey.overlay is Overlay.FORM_PRINTED
    journey.touch(Event.PRINT_LIST)
    assert hub.of(PrintMaterials), "one paper after the other"


def test_a_form_that_fails_is_told(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_THEMES)
    journey.touch(Event.CHOOSE_THEME, "T0")
    journey.touch(Event.PRINT_FORM, "申请表")
    assert hub.of(PrintForm)[0].theme == "T0"
    hub.refuse(PrintForm, "no_blank_form", material="申请表")
    assert journey.overlay is Overlay.FORM_FAILED
    journey.set_lost(True)
    journey.touch(Event.PRINT_FORM, "申请表")
    assert len(hub.of(PrintForm)) == 1


def lost_request() -> IssueTicket:
    return IssueTicket(request_id="before-the-kill", service="A", language=Language.EN)


def test_the_answer_to_what_was_asked_before_a_kill_is_shown(journey: Journey) -> None:
    journey.on_recovered(lost_request(), ticket("before-the-kill"))
    assert journey.flow.page is Page.TICKET
    assert journey.visit.ticket is not None
    assert journey.visit.ticket.ticket == "A023"
    assert journey.modes.language is Language.EN


def test_who_stands_at_the_kiosk_by_then_does_not_get_it(
    journey: Journey, hub: RecordingHub
) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.on_recovered(lost_request(), ticket("before-the-kill"))
    assert journey.flow.page is Page.SERVICE
    (given_back,) = hub.of(CancelTicket)
    assert given_back.ticket == "A023"


def test_a_refusal_of_what_was_asked_before_is_nobodys(journey: Journey) -> None:
    refused = Refusal(
        request_id="before-the-kill", code="day_closed", message="x", whose="person", fields={}
    )
    journey.on_recovered(lost_request(), refused)
    assert journey.flow.page is Page.HOME
