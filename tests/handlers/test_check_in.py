"""Checking in: by card, paper, code or digits; early, in time, late, too late."""

from __future__ import annotations

import pytest

from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import (
    BookSlot,
    CheckIn,
    CloseDay,
    FindBooking,
    IssueTicket,
    ListQueue,
    MarkNoShow,
    ReturnTicket,
    ShowCurrent,
    TransferTicket,
)
from hub.contract.devices import Line, PrintJob
from hub.contract.events import FactKind
from hub.contract.results import (
    BookingFound,
    Current,
    Done,
    Queue,
    Refusal,
    TicketIssued,
    WindowChanged,
)
from hub.contract.words import BookingKey, Move, Priority, TicketState
from hub.store import periods, tickets
from tests.appointments import (
    ADULT,
    MONDAY,
    OTHER_PHONE,
    PHONE,
    SENIOR,
    TUESDAY,
    at,
    book,
    check_in,
    go_to,
    key,
)
from tests.desks import again, call, change, sign_in, take, told, window, with_rules, with_service
from tests.halls import Bench


def stored(bench: Bench, number: str) -> tickets.Ticket:
    found = tickets.by_number(bench.engine.db, bench.clock.time.date().isoformat(), number)
    assert found is not None
    return found


def state_of(bench: Bench, code: str) -> TicketState:
    found = bench.expect(BookingFound, "kiosk-1", FindBooking, key=BookingKey(code=code)).booking
    assert found is not None
    return found.state


# ── the ways to show it ──────────────────────────────────────────────────────


@pytest.mark.parametrize("device", ["kiosk-1", "guide-1", "web-1", "cli"])
@pytest.mark.parametrize("way", ["token", "code", "identity", "phone", "digits"])
def test_each_way_from_each_place(bench: Bench, device: str, way: str) -> None:
    mine = book(bench, "10:00", identity=ADULT, phone=PHONE)
    keys = {
        "token": BookingKey(token=mine.qr.removeprefix("jiaohao-booking:")),
        "code": BookingKey(code=mine.code),
        "identity": BookingKey(identity=ADULT),
        "phone": BookingKey(phone=PHONE),
        "digits": BookingKey(phone=PHONE[-4:]),
    }
    issued = check_in(bench, keys[way], device)
    assert (issued.ticket, issued.priority) == ("B001", Priority.APPOINTMENT)
    assert issued.booked_for == at("10:00")
    ticket = stored(bench, "B001")
    assert (ticket.masked_name, ticket.since) == ("李*明", at("10:00"))
    assert ticket.person_key is not None


def test_the_slip_says_when_it_was_booked(bench: Bench) -> None:
    mine = book(bench, "10:00")
    issued = check_in(bench, key(mine))
    (job,) = [wire.jobs.decode(o.payload) for o in bench.out if o.topic.endswith("/job")]
    assert isinstance(job, PrintJob)
    assert (job.job_id, job.ticket) == (issued.job, "B001")
    assert any(isinstance(b, Line) and b.text == "预约 10:00" for b in job.paper.blocks)


def test_digits_that_several_have_ask_for_more(bench: Bench) -> None:
    book(bench, "10:00", phone=PHONE)
    other = book(bench, "10:00", phone=OTHER_PHONE)
    digits = {"key": BookingKey(phone="0917")}
    assert bench.refused("kiosk-1", CheckIn, **digits) == Code.PHONE_WHOLE
    assert bench.refused("kiosk-1", FindBooking, **digits) == Code.PHONE_WHOLE
    issued = check_in(bench, BookingKey(phone=OTHER_PHONE))
    assert state_of(bench, other.code) is TicketState.WAITING
    # The one that is left is meant now.
    assert check_in(bench, BookingKey(phone="0917")).ticket != issued.ticket


def test_digits_mean_today_only(bench: Bench) -> None:
    book(bench, "10:00", TUESDAY)
    digits = {"key": BookingKey(phone="0917")}
    assert bench.refused("kiosk-1", CheckIn, **digits) == Code.UNKNOWN_BOOKING


def test_a_card_means_the_open_one_of_today(bench: Bench) -> None:
    book(bench, "10:00", TUESDAY, identity=ADULT)
    mine = book(bench, "10:00", identity=ADULT)
    assert check_in(bench, BookingKey(identity=ADULT)).booked_for == mine.starts_at


def test_the_facts_of_a_check_in(bench: Bench) -> None:
    check_in(bench, key(book(bench, "10:00")))
    issued, checked_in = told(bench)[-2:]
    assert (issued.kind, issued.ticket) == (FactKind.TICKET_ISSUED, "B001")
    assert (checked_in.kind, checked_in.ticket) == (FactKind.BOOKING_CHECKED_IN, "B001")
    first = periods.of_ticket(bench.engine.db, stored(bench, "B001").id)[0]
    assert (first.state, first.move) == (TicketState.WAITING, Move.CHECK_IN)


# ── when ─────────────────────────────────────────────────────────────────────


def test_too_early_says_when_to_come(bench: Bench) -> None:
    mine = book(bench, "11:00")
    refusal = bench.expect(Refusal, "kiosk-1", CheckIn, key=key(mine))
    assert refusal.code == Code.TOO_EARLY
    assert refusal.fields == {"day": MONDAY, "time": "11:00", "from": "10:30"}
    go_to(bench, "10:30")
    assert check_in(bench, key(mine)).priority is Priority.APPOINTMENT
    assert stored(bench, "B001").since == at("11:00")


def test_a_booking_of_another_day_is_too_early(bench: Bench) -> None:
    mine = book(bench, "09:00", TUESDAY)
    assert bench.refused("kiosk-1", CheckIn, key=key(mine)) == Code.TOO_EARLY


def test_a_little_late_keeps_the_class_and_waits_from_the_coming_on(bench: Bench) -> None:
    mine = book(bench, "10:00")
    go_to(bench, "10:20")
    issued = check_in(bench, key(mine))
    assert (issued.priority, stored(bench, "B001").since) == (Priority.APPOINTMENT, at("10:20"))


def test_too_late_lapses_by_itself_and_a_ticket_is_still_had(bench: Bench) -> None:
    mine = book(bench, "10:00")
    bench.clock.time = at("10:21")
    refusal = bench.expect(Refusal, "kiosk-1", CheckIn, key=key(mine))
    assert (refusal.code, refusal.fields) == (Code.TOO_LATE, {"time": "10:00"})
    bench.engine.tick()
    assert state_of(bench, mine.code) is TicketState.LAPSED
    assert FactKind.BOOKING_LAPSED in {fact.kind for fact in told(bench)}
    assert bench.refused("kiosk-1", CheckIn, key=key(mine)) == Code.TOO_LATE
    assert take(bench, "B", identity=ADULT).priority is Priority.REGULAR


def test_a_hub_that_was_away_lapses_all_that_is_over(bench: Bench) -> None:
    codes = [book(bench, "10:00").code, book(bench, "10:30", phone=OTHER_PHONE).code]
    go_to(bench, "16:00")
    assert [state_of(bench, code) for code in codes] == [TicketState.LAPSED] * 2


# ── again, and one ticket only ───────────────────────────────────────────────


def test_checking_in_again_is_the_same_ticket(bench: Bench) -> None:
    mine = book(bench, "10:00")
    one = check_in(bench, key(mine))
    two = check_in(bench, key(mine), "guide-1")
    assert (two.ticket, two.token, two.booked_for) == (one.ticket, one.token, one.booked_for)
    assert two.job is None
    assert bench.engine.db.execute("SELECT count(*) FROM tickets").fetchone() == (1,)
    counter = sign_in(bench)
    call(bench, counter)
    assert check_in(bench, key(mine)).ticket == one.ticket


def test_asking_again_behind_none_but_early_ones(bench: Bench) -> None:
    """Nobody's clock has begun: how fast the scores before this one grow is known all the same."""
    first, mine = book(bench, "10:00", phone=OTHER_PHONE), book(bench, "10:00")
    check_in(bench, key(first))
    one = check_in(bench, key(mine))
    assert check_in(bench, key(mine)).ticket == one.ticket


# ── hours, quotas, the end of the day ────────────────────────────────────────


def test_before_the_doors_open_nobody_checks_in(bench: Bench) -> None:
    mine = book(bench, "09:00", TUESDAY)
    go_to(bench, "08:45", TUESDAY)
    assert bench.refused("kiosk-1", CheckIn, key=key(mine)) == Code.SERVICE_CLOSED
    go_to(bench, "09:00", TUESDAY)
    assert check_in(bench, key(mine)).priority is Priority.APPOINTMENT


def test_a_booked_place_is_had_when_the_days_tickets_are_all_given(bench: Bench) -> None:
    mine = book(bench, "10:00", identity=ADULT)
    change(bench, lambda hall: with_service(hall, "B", daily=1, per_person=1))
    take(bench, "B", identity=ADULT)
    assert bench.refused("kiosk-1", IssueTicket, service="B") == Code.SERVICE_FULL
    assert check_in(bench, key(mine)).ticket == "B002"
    assert bench.refused("kiosk-1", IssueTicket, service="B") == Code.SERVICE_FULL


def test_closing_the_day_lapses_its_bookings(bench: Bench) -> None:
    today, tomorrow = book(bench, "16:00"), book(bench, "10:00", TUESDAY)
    bench.expect(Done, "cli", CloseDay)
    assert state_of(bench, today.code) is TicketState.LAPSED
    assert state_of(bench, tomorrow.code) is TicketState.BOOKED
    assert bench.refused("kiosk-1", CheckIn, key=key(today)) == Code.TOO_LATE


def test_the_first_tick_of_a_day_lapses_what_earlier_ones_left(bench: Bench) -> None:
    mine = book(bench, "16:00")
    bench.clock.time = at("16:10")
    go_to(bench, "00:01", TUESDAY)
    assert state_of(bench, mine.code) is TicketState.LAPSED


def test_an_item_that_is_gone_sends_nobody_away(bench: Bench) -> None:
    item = next(code for code, found in bench.engine.shelf.items.items() if found.service == "B")
    mine = book(bench, "10:00", items=(item,))
    bench.engine.db.execute("UPDATE bookings SET items = ?", (f'["{item}", "gone-1"]',))
    check_in(bench, key(mine))
    assert stored(bench, "B001").items == (item,)


# ── its class among the others ───────────────────────────────────────────────


def test_the_clerk_sees_the_booked_time(bench: Bench) -> None:
    check_in(bench, key(book(bench, "10:00")))
    counter = sign_in(bench)
    (row,) = bench.expect(Queue, counter, ListQueue).rows
    assert (row.priority, row.booked_for) == (Priority.APPOINTMENT, at("10:00"))
    call(bench, counter)
    ticket = window(bench, 3).ticket
    assert ticket is not None
    assert (ticket.priority, ticket.booked_for) == (Priority.APPOINTMENT, at("10:00"))
    assert bench.expect(Current, counter, ShowCurrent).booked_for == at("10:00")


def test_a_senior_with_a_booking_has_the_class_that_is_served_sooner(bench: Bench) -> None:
    mine = book(bench, "10:00", identity=SENIOR)
    other = book(bench, "10:30", identity=ADULT)
    issued = check_in(bench, key(mine))
    assert (issued.priority, issued.booked_for) == (Priority.PRIORITY, at("10:00"))
    assert stored(bench, "B001").since == bench.clock.time
    change(bench, lambda hall: with_rules(hall, rate_priority=1.2))
    bench.pass_time(minutes=31)
    assert check_in(bench, key(other)).priority is Priority.APPOINTMENT


def test_who_came_early_is_not_before_those_who_wait(bench: Bench) -> None:
    """Its clock begins at the booked time, so until then anybody who waits comes first."""
    check_in(bench, key(book(bench, "10:00")))
    regular = take(bench, "B")
    bench.pass_time(minutes=1)
    counter = sign_in(bench)
    assert call(bench, counter) == regular.ticket


def test_from_the_booked_time_on_it_gains_half_as_much_again(bench: Bench) -> None:
    regular = take(bench, "B")  # 09:30
    appointment = check_in(bench, key(book(bench, "10:00")))
    counter = sign_in(bench)
    rows = {}
    for clock in ("10:30", "11:20"):
        go_to(bench, clock)
        rows[clock] = bench.expect(Queue, counter, ListQueue).rows
    # 60 min × 1 against 30 min × 1.5; 110 × 1 against 80 × 1.5; target 20 minutes.
    assert [(r.ticket, r.score) for r in rows["10:30"]] == [
        (regular.ticket, 3.0),
        (appointment.ticket, 2.25),
    ]
    assert [(r.ticket, r.score) for r in rows["11:20"]] == [
        (appointment.ticket, 6.0),
        (regular.ticket, 5.5),
    ]


def test_who_came_early_is_told_of_those_who_come_first(bench: Bench) -> None:
    mine = book(bench, "10:00")
    counter = sign_in(bench, "0305")
    for _ in range(4):
        take(bench, "B")
    call(bench, counter)
    go_to(bench, "09:40")
    early = check_in(bench, key(mine))
    usual = take(bench, "B")
    assert early.wait is not None
    assert usual.wait is not None
    assert early.wait.low > 10 * 60
    assert usual.wait.high < early.wait.high, "in the worst case 20 minutes are still to pass"
    assert early.ahead == 3


def test_who_missed_the_call_does_not_wait_behind_who_came_early(bench: Bench) -> None:
    mine = check_in(bench, key(book(bench, "10:00", identity=ADULT)))
    counter = sign_in(bench)
    call(bench, counter)
    bench.pass_time(seconds=8)
    again(bench, counter)
    bench.send(counter, MarkNoShow)
    check_in(bench, key(book(bench, "10:00")))
    bench.expect(Done, "guide-1", ReturnTicket, ticket=mine.ticket)
    assert stored(bench, mine.ticket).since == bench.clock.time


def test_a_transfer_by_lifetime_gains_nothing_by_coming_early(bench: Bench) -> None:
    mine = check_in(bench, key(book(bench, "10:00")))
    counter = sign_in(bench)
    call(bench, counter)
    bench.expect(WindowChanged, counter, TransferTicket, service="A", reason="x")
    moved = stored(bench, mine.ticket)
    assert (moved.service, moved.priority) == ("A", Priority.APPOINTMENT)
    assert moved.since == at("10:00")


def test_an_empty_hall_serves_who_came_early(bench: Bench) -> None:
    issued = check_in(bench, key(book(bench, "10:00")))
    assert call(bench, sign_in(bench)) == issued.ticket


def test_book_and_check_in_leave_no_trace_of_a_ticket_when_refused(bench: Bench) -> None:
    mine = book(bench, "10:00", TUESDAY)
    bench.send("kiosk-1", CheckIn, key=key(mine))
    assert bench.engine.db.execute("SELECT count(*) FROM tickets").fetchone() == (0,)
    assert bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="B").ticket == "B001"
    assert not isinstance(
        bench.send("kiosk-1", BookSlot, service="B", starts_at=at("11:00"), identity=ADULT), Refusal
    )
