"""A card at the window: the applicant of a case, and where its holder stands."""

from __future__ import annotations

import pytest

from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.commands import (
    CancelTicket,
    CheckIn,
    FindPerson,
    NameApplicant,
    RegisterCase,
    ReturnTicket,
    ShowCurrent,
    ShowProgress,
    WithdrawCase,
)
from hub.contract.devices import Line, PrintJob
from hub.contract.events import FactKind
from hub.contract.results import (
    ApplicantNamed,
    CaseRegistered,
    Current,
    Done,
    PersonFound,
    Progress,
    TicketIssued,
)
from hub.contract.words import BookingKey, Identity, Outcome, TicketState
from tests.appointments import ADULT, SENIOR, at, book
from tests.desks import call, finish, sign_in, start, take, told
from tests.halls import Bench

ITEM = {"item": "000709109001-02", "outcome": Outcome.UNRESOLVED, "note": "x"}


@pytest.fixture
def counter(bench: Bench) -> str:
    """A window with a ticket in service that nobody's card belongs to."""
    take(bench)
    counter = sign_in(bench)
    call(bench, counter)
    start(bench, counter)
    return counter


def current(bench: Bench, counter: str) -> Current:
    return bench.expect(Current, counter, ShowCurrent)


def test_the_card_becomes_the_applicant(bench: Bench, counter: str) -> None:
    named = bench.expect(ApplicantNamed, counter, NameApplicant, identity=ADULT)
    assert (named.ticket, named.masked_name, named.replaced) == ("A001", "李*明", False)
    shown = current(bench, counter)
    assert (shown.name, shown.masked_number) == ("李示明", "630103********0012")
    (fact,) = [f for f in told(bench) if f.kind is FactKind.APPLICANT_NAMED]
    assert (fact.ticket, fact.window, fact.clerk) == ("A001", 3, "0217")
    bench.expect(CaseRegistered, counter, RegisterCase, **ITEM)
    jobs = [wire.jobs.decode(o.payload) for o in bench.out if o.topic == topics.job(counter)]
    papers = [job.paper for job in jobs if isinstance(job, PrintJob)]
    assert papers
    for paper in papers:
        assert any(isinstance(b, Line) and b.text == "申请人：李*明" for b in paper.blocks)


def test_the_same_card_again_changes_nothing(bench: Bench, counter: str) -> None:
    for _ in range(2):
        named = bench.expect(ApplicantNamed, counter, NameApplicant, identity=ADULT)
        assert not named.replaced
    assert len([f for f in told(bench) if f.kind is FactKind.APPLICANT_NAMED]) == 1


def test_another_card_is_asked_about_and_then_taken(bench: Bench, counter: str) -> None:
    bench.expect(ApplicantNamed, counter, NameApplicant, identity=ADULT)
    assert bench.refused(counter, NameApplicant, identity=SENIOR) == Code.APPLICANT_OTHER
    assert current(bench, counter).name == "李示明"
    named = bench.expect(ApplicantNamed, counter, NameApplicant, identity=SENIOR, replace=True)
    assert named.replaced
    assert current(bench, counter).name == "马秀兰"


def test_a_registered_case_keeps_its_applicant(bench: Bench, counter: str) -> None:
    bench.expect(ApplicantNamed, counter, NameApplicant, identity=ADULT)
    case = bench.expect(CaseRegistered, counter, RegisterCase, **ITEM).case.case_no
    meant = {"identity": SENIOR, "replace": True}
    assert bench.refused(counter, NameApplicant, **meant) == Code.APPLICANT_FIXED
    bench.expect(Done, counter, WithdrawCase, case_no=case, reason="x")
    bench.expect(ApplicantNamed, counter, NameApplicant, **meant)


def test_what_cannot_be_named(bench: Bench, counter: str) -> None:
    wrong = Identity(name="张三", number="630103199001012421")
    assert bench.refused(counter, NameApplicant, identity=wrong) == Code.ID_NUMBER_WRONG
    finish(bench, counter)
    assert bench.refused(counter, NameApplicant, identity=ADULT) == Code.WINDOW_IDLE
    assert bench.refused("counter-1", NameApplicant, identity=ADULT) == Code.NOT_LOGGED_IN


def test_the_case_is_found_again_by_its_applicant(bench: Bench, counter: str) -> None:
    bench.expect(ApplicantNamed, counter, NameApplicant, identity=ADULT)
    bench.expect(CaseRegistered, counter, RegisterCase, **ITEM)
    finish(bench, counter)
    take(bench, identity=ADULT)
    call(bench, counter)
    assert [case.outcome for case in current(bench, counter).history] == [Outcome.UNRESOLVED]


def test_a_person_is_found_with_what_may_be_called(bench: Bench) -> None:
    counter = sign_in(bench, "0305")
    take(bench, "A", identity=ADULT)
    mine = take(bench, "B", identity=ADULT)
    take(bench, "B", identity=SENIOR)
    found = bench.expect(PersonFound, counter, FindPerson, identity=ADULT)
    assert found.masked_name == "李*明"
    assert [(t.ticket, t.may_call) for t in found.tickets] == [(mine.ticket, True), ("A001", False)]
    assert found.booking is None


def test_a_person_with_a_booking_only(bench: Bench) -> None:
    counter = sign_in(bench)
    book(bench, "10:00", identity=ADULT)
    found = bench.expect(PersonFound, counter, FindPerson, identity=ADULT)
    assert found.tickets == ()
    assert found.booking is not None
    assert found.booking.starts_at == at("10:00")
    assert found.booking.qr == ""
    # The card is proof enough: by the code the clerk checks the booking in.
    checked = bench.expect(TicketIssued, counter, CheckIn, key=BookingKey(code=found.booking.code))
    assert checked.booked_for == at("10:00")
    found = bench.expect(PersonFound, counter, FindPerson, identity=ADULT)
    assert [ticket.ticket for ticket in found.tickets] == [checked.ticket]
    assert found.booking is not None
    assert found.booking.ticket == checked.ticket


def test_a_counter_checks_in_for_a_signed_in_clerk_only(bench: Bench) -> None:
    mine = book(bench, "10:00", identity=ADULT)
    wish = {"key": BookingKey(code=mine.code)}
    assert bench.refused("counter-3", CheckIn, **wish) == Code.NOT_LOGGED_IN


def test_nobody_is_found_without_a_refusal(bench: Bench) -> None:
    counter = sign_in(bench)
    found = bench.expect(PersonFound, counter, FindPerson, identity=ADULT)
    assert (found.tickets, found.booking) == ((), None)


def test_those_still_to_be_served_come_first(bench: Bench) -> None:
    counter = sign_in(bench)
    done = take(bench, identity=ADULT).ticket
    call(bench, counter)
    start(bench, counter)
    finish(bench, counter)
    waiting = take(bench, identity=ADULT).ticket
    found = bench.expect(PersonFound, counter, FindPerson, identity=ADULT)
    assert [(t.ticket, t.state) for t in found.tickets] == [
        (waiting, TicketState.WAITING),
        (done, TicketState.DONE),
    ]
    assert not found.tickets[1].may_call


def test_the_card_shows_the_progress_and_proves_the_ticket(bench: Bench) -> None:
    mine = take(bench, identity=ADULT)
    shown = bench.expect(Progress, "kiosk-1", ShowProgress, identity=ADULT)
    assert (shown.ticket, shown.token) == (mine.ticket, mine.token)
    by_number = bench.expect(Progress, "kiosk-1", ShowProgress, ticket=mine.ticket)
    assert by_number.token == ""
    bench.expect(Done, "kiosk-1", CancelTicket, ticket=shown.ticket, token=shown.token)
    ended = {"ticket": shown.ticket, "token": shown.token}
    assert bench.refused("kiosk-1", ReturnTicket, **ended) == Code.WRONG_STATE


def test_the_progress_of_a_card_that_took_no_ticket(bench: Bench) -> None:
    take(bench)
    assert bench.refused("kiosk-1", ShowProgress, identity=ADULT) == Code.NO_TICKET_OF_CARD


def test_a_phone_reads_no_card_and_a_counter_is_told_no_token(bench: Bench) -> None:
    take(bench, identity=ADULT)
    assert bench.refused("web-1", ShowProgress, identity=ADULT) == Code.NOT_ALLOWED
    assert bench.expect(Progress, "counter-3", ShowProgress, identity=ADULT).token == ""
