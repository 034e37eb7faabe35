"""Booking a time, moving it, giving it up: what can be had and what is refused."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

import pytest

from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import (
    BookSlot,
    CancelBooking,
    CheckIn,
    CloseDay,
    FindBooking,
    IssueTicket,
    ListSlots,
    MoveBooking,
)
from hub.contract.devices import Line, Pair, PrintJob, Qr
from hub.contract.events import FactKind
from hub.contract.results import Booked, BookingFound, Done, Refusal, Slots, TicketIssued
from hub.contract.states import Menu
from hub.contract.words import BookingKey, Language, SelfService, TicketState
from hub.store import bookings
from tests.appointments import (
    ADULT,
    MONDAY,
    OTHER_PHONE,
    PHONE,
    SUNDAY,
    TUESDAY,
    at,
    book,
    check_in,
    go_to,
    key,
    with_appointments,
)
from tests.desks import change, told, with_service
from tests.halls import Bench


def slots(bench: Bench, day: str | None = None, service: str = "B") -> Slots:
    return bench.expect(Slots, "kiosk-1", ListSlots, service=service, day=day)


def free(bench: Bench, clock: str, day: str = MONDAY) -> int:
    found = {slot.starts_at: slot.free for slot in slots(bench, day).slots}
    return found[at(clock, day)]


def kinds(bench: Bench) -> list[FactKind]:
    return [fact.kind for fact in told(bench) if fact.kind.value.startswith("booking_")]


# ── what can be had ──────────────────────────────────────────────────────────


def test_slots_of_today_are_those_still_to_come(bench: Bench) -> None:
    found = slots(bench)
    assert (found.day, found.service_name.zh) == (MONDAY, "户籍身份证")
    assert [f"{slot.starts_at:%H:%M}" for slot in found.slots][:2] == ["10:00", "10:30"]
    assert found.slots[-1].starts_at == at("16:30")
    assert {slot.free for slot in found.slots} == {2}
    assert (found.slot_minutes, found.early_minutes, found.late_minutes) == (30, 30, 20)


def test_days_follow_hours_special_days_and_reach(bench: Bench) -> None:
    days = {day.day: day for day in slots(bench).days}
    assert list(days) == [f"2026-11-{no}" for no in range(23, 31)]
    assert not days[SUNDAY].open
    assert days[SUNDAY].free == 0
    assert days[TUESDAY].free == 2 * 16
    assert days["2026-11-28"].free == 2 * 14  # Saturday, 09:30–16:30


def test_a_holiday_and_its_moved_working_day(bench: Bench) -> None:
    """2026-09-25 (Friday) is Mid-Autumn; 2026-09-20 (Sunday) is worked instead."""
    go_to(bench, "12:00", "2027-01-01")
    days = {day.day: day.open for day in slots(bench).days}
    assert not days["2027-01-01"]  # a special day of hall.toml
    assert days["2027-01-04"]


def test_the_menu_says_what_can_be_booked(bench: Bench) -> None:
    menu = bench.state("menu")
    assert isinstance(menu, Menu)
    assert {tile.code for tile in menu.services if tile.bookable} == {"B", "G"}


def test_a_used_up_service_says_what_can_be_booked(bench: Bench) -> None:
    """Live: each place taken or given back may make another time the first."""

    def told() -> datetime | None:
        menu = bench.state("menu")
        assert isinstance(menu, Menu)
        return next(tile.next_slot for tile in menu.services if tile.code == "B")

    change(bench, lambda hall: with_service(hall, "B", daily=1))
    assert told() is None, "there are tickets"
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="B")
    assert told() == at("10:00")
    mine = [book(bench, "10:00", phone=phone) for phone in (PHONE, OTHER_PHONE)]
    assert told() == at("10:30")
    bench.expect(Done, "kiosk-1", CancelBooking, key=key(mine[0]))
    assert told() == at("10:00")
    go_to(bench, "16:30")
    assert told() == at("09:00", TUESDAY), "no slot of today is still to come"
    change(bench, lambda hall: with_service(hall, "B", slot_places=0, daily=1))
    assert told() is None, "no time of it can be booked"


def test_a_booking_takes_a_place_and_has_a_paper(bench: Bench) -> None:
    booked = bench.expect(
        Booked, "kiosk-1", BookSlot, service="B", starts_at=at("10:30", TUESDAY), phone=PHONE
    )
    view = booked.booking
    assert (view.state, view.ticket, view.phone_last) == (TicketState.BOOKED, None, "0917")
    assert (view.come_from, view.come_until) == (at("10:00", TUESDAY), at("10:50", TUESDAY))
    assert free(bench, "10:30", TUESDAY) == 1
    jobs = [wire.jobs.decode(o.payload) for o in bench.out if o.topic.endswith("/job")]
    assert jobs == []  # the last command was a question
    fact = told(bench)[-1]
    assert (fact.kind, fact.service) == (FactKind.BOOKING_MADE, "B")
    assert PHONE not in str(told(bench))
    assert view.code not in str(told(bench))


def test_the_paper_says_time_and_code(bench: Bench) -> None:
    view = book(bench, "10:30", TUESDAY)
    (job,) = [wire.jobs.decode(o.payload) for o in bench.out if o.topic.endswith("/job")]
    assert isinstance(job, PrintJob)
    blocks = job.paper.blocks
    assert any(isinstance(b, Line) and b.text == "预约单" for b in blocks)
    assert any(isinstance(b, Line) and b.text == "10:30" for b in blocks)
    assert [b.data for b in blocks if isinstance(b, Qr)] == [view.qr]
    pairs = [b.value for b in blocks if isinstance(b, Pair)]
    assert f"{view.code[:4]} {view.code[4:]}" in pairs
    assert TUESDAY in pairs


def test_who_has_no_printer_gets_no_job(bench: Bench) -> None:
    wish = {"service": "B", "starts_at": at("10:30"), "phone": PHONE}
    assert bench.expect(Booked, "web-1", BookSlot, **wish).job is None


def test_another_zone_means_the_same_slot(bench: Bench) -> None:
    utc = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
    wish = {"service": "B", "starts_at": utc, "phone": PHONE}
    booked = bench.expect(Booked, "web-1", BookSlot, **wish).booking
    assert f"{booked.starts_at:%H:%M%z}" == "10:30+0800"


def test_nothing_of_a_person_stands_open_in_the_store(bench: Bench) -> None:
    book(bench, "10:30", phone=PHONE, identity=ADULT)
    raw = b"".join(
        value if isinstance(value, bytes) else str(value).encode()
        for table in ("bookings", "slots", "facts", "jobs", "requests")
        for row in bench.engine.db.execute(f"SELECT * FROM {table}")
        for value in row
    )
    for secret in (PHONE, ADULT.name, ADULT.number):
        assert secret.encode() not in raw
    assert "李*明".encode() in raw


# ── what is refused ──────────────────────────────────────────────────────────


def test_a_full_slot_is_refused_and_the_next_is_free(bench: Bench) -> None:
    for phone in (PHONE, OTHER_PHONE):
        book(bench, "10:30", phone=phone)
    assert free(bench, "10:30") == 0
    wish = {"service": "B", "starts_at": at("10:30"), "identity": ADULT}
    assert bench.refused("kiosk-1", BookSlot, **wish) == Code.SLOT_FULL
    book(bench, "11:00", identity=ADULT)


def test_the_store_itself_books_nothing_above_the_places(bench: Bench) -> None:
    view = book(bench, "10:30")
    db = bench.engine.db
    one = bookings.by_code(db, view.code)
    assert one is not None
    copy = (
        "INSERT INTO bookings (code, secret, service, day, starts_at, state, booked_at, language,"
        " device) SELECT ?, secret, service, day, starts_at, 'booked', booked_at, 'zh', 'x'"
        " FROM bookings WHERE id = ?"
    )
    db.execute(copy, ("00000001", one.id))
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        db.execute(copy, ("00000002", one.id))


def test_lowered_places_keep_what_is_booked(bench: Bench) -> None:
    for phone in (PHONE, OTHER_PHONE):
        book(bench, "10:30", phone=phone)
    change(bench, lambda hall: with_service(hall, "B", slot_places=1))
    assert free(bench, "10:30") == 0
    wish = {"service": "B", "starts_at": at("10:30"), "identity": ADULT}
    assert bench.refused("kiosk-1", BookSlot, **wish) == Code.SLOT_FULL


def test_a_closed_day_is_refused_with_the_next_open_one(bench: Bench) -> None:
    wish = {"service": "B", "starts_at": at("10:00", SUNDAY), "phone": PHONE}
    refusal = bench.expect(Refusal, "kiosk-1", BookSlot, **wish)
    assert refusal.code == Code.DAY_NOT_OPEN
    assert refusal.fields["next"] == "2026-11-30"
    assert bench.refused("kiosk-1", ListSlots, service="B", day=SUNDAY) == Code.DAY_NOT_OPEN
    assert bench.engine.db.execute("SELECT count(*) FROM bookings").fetchone() == (0,)
    assert bench.engine.db.execute("SELECT count(*) FROM slots").fetchone() == (0,)


@pytest.mark.parametrize("day", ["2026-13-40", "2026-02-30"])
def test_a_day_that_is_none(bench: Bench, day: str) -> None:
    assert bench.refused("kiosk-1", ListSlots, service="B", day=day) == Code.BAD_FIELD


def test_a_closed_business_day_cannot_be_booked_any_more(bench: Bench) -> None:
    bench.expect(Done, "cli", CloseDay)
    assert slots(bench).day == TUESDAY
    wish = {"service": "B", "starts_at": at("10:30"), "phone": PHONE}
    assert bench.refused("kiosk-1", BookSlot, **wish) == Code.SLOT_PAST


@pytest.mark.parametrize(
    ("clock", "day", "close"),
    [("20:36", MONDAY, True), ("20:36", MONDAY, False), ("02:15", TUESDAY, False)],
)
def test_a_time_is_booked_while_the_hall_is_closed(
    bench: Bench, clock: str, day: str, close: bool
) -> None:
    """Midnight comes between: the last case is the night after the first two."""
    go_to(bench, clock, day)
    if close:
        bench.expect(Done, "cli", CloseDay)
    menu = bench.state("menu")
    assert isinstance(menu, Menu)
    assert not menu.open
    assert SelfService.BOOKING in menu.self_service
    assert {tile.code for tile in menu.services if tile.bookable} == {"B", "G"}
    assert (slots(bench).day, free(bench, "09:00", TUESDAY)) == (TUESDAY, 2)
    mine = book(bench, "10:30", TUESDAY)
    moved = {"key": key(mine), "starts_at": at("11:00", TUESDAY)}
    mine = bench.expect(Booked, "kiosk-1", MoveBooking, **moved).booking
    found = bench.expect(BookingFound, "kiosk-1", FindBooking, key=key(mine)).booking
    assert found == mine
    bench.expect(Done, "kiosk-1", CancelBooking, key=key(mine))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ZH, "“户籍身份证”2026-11-29 不办理，不能预约；最近可约 2026-11-30"),
        (Language.EN, "2026-11-30"),
        (Language.BO, "2026-11-30"),
    ],
)
def test_by_night_a_closed_day_is_refused_in_words(
    bench: Bench, language: Language, words: str
) -> None:
    go_to(bench, "22:00", MONDAY)
    wish = {"service": "B", "starts_at": at("10:30", SUNDAY), "phone": PHONE}
    refusal = bench.expect(Refusal, "kiosk-1", BookSlot, language=language, **wish)
    assert (refusal.code, refusal.whose) == (Code.DAY_NOT_OPEN, "person")
    assert words in refusal.message
    assert kinds(bench) == []


def test_a_person_books_a_service_once_a_day(bench: Bench) -> None:
    book(bench, "10:30", identity=ADULT)
    again = {"service": "B", "starts_at": at("11:00"), "identity": ADULT}
    assert bench.refused("guide-1", BookSlot, **again) == Code.ALREADY_BOOKED
    other = {**again, "service": "G"}
    bench.expect(Booked, "guide-1", BookSlot, **other)
    third = {**again, "starts_at": at("10:30", TUESDAY)}
    assert bench.refused("guide-1", BookSlot, **third) == Code.BOOKINGS_USED_UP
    change(bench, lambda hall: with_appointments(hall, per_person=0))
    bench.expect(Booked, "guide-1", BookSlot, **third)


@pytest.mark.parametrize("phone", ["1391234", "0971823456", "23912340917"])
def test_a_phone_number_is_whole(bench: Bench, phone: str) -> None:
    wish = {"service": "B", "starts_at": at("10:30"), "phone": phone}
    assert bench.refused("kiosk-1", BookSlot, **wish) == Code.PHONE_WRONG


def test_a_repeated_request_books_once(bench: Bench) -> None:
    wish = {"service": "B", "starts_at": at("10:30"), "phone": PHONE, "request_id": "the-same-1"}
    one, two = (bench.expect(Booked, "kiosk-1", BookSlot, **wish) for _ in range(2))
    assert one == two
    assert free(bench, "10:30") == 1


def test_a_ticket_is_had_without_a_booking_however_full(bench: Bench) -> None:
    for phone in (PHONE, OTHER_PHONE):
        book(bench, "10:30", phone=phone)
    assert bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="B").ticket == "B001"


# ── changing it ──────────────────────────────────────────────────────────────


def test_moving_frees_the_place_and_keeps_the_code(bench: Bench) -> None:
    before = book(bench, "10:30")
    fields = {"key": key(before), "starts_at": at("11:00", TUESDAY)}
    after = bench.expect(Booked, "kiosk-1", MoveBooking, **fields).booking
    assert (after.code, after.qr) == (before.code, before.qr)
    assert after.starts_at == at("11:00", TUESDAY)
    assert (free(bench, "10:30"), free(bench, "11:00", TUESDAY)) == (2, 1)
    assert kinds(bench) == [FactKind.BOOKING_MADE, FactKind.BOOKING_MOVED]


def test_moving_to_the_same_time_changes_nothing(bench: Bench) -> None:
    before = book(bench, "10:30")
    bench.expect(Booked, "kiosk-1", MoveBooking, key=key(before), starts_at=at("10:30"))
    assert free(bench, "10:30") == 1
    assert kinds(bench) == [FactKind.BOOKING_MADE]


def test_a_refused_move_leaves_everything_as_it_was(bench: Bench) -> None:
    for phone in (PHONE, OTHER_PHONE):
        book(bench, "11:00", phone=phone)
    mine = book(bench, "10:30", identity=ADULT)
    for clock, day, code in (
        ("11:00", MONDAY, Code.SLOT_FULL),
        ("10:00", SUNDAY, Code.DAY_NOT_OPEN),
        ("11:10", MONDAY, Code.UNKNOWN_SLOT),
    ):
        fields = {"key": key(mine), "starts_at": at(clock, day)}
        assert bench.refused("kiosk-1", MoveBooking, **fields) == code
    assert (free(bench, "10:30"), free(bench, "11:00")) == (1, 0)


def test_moving_onto_a_day_that_is_booked_already(bench: Bench) -> None:
    book(bench, "10:30", identity=ADULT)
    other = book(bench, "10:30", TUESDAY, identity=ADULT)
    fields = {"key": key(other), "starts_at": at("11:00")}
    assert bench.refused("kiosk-1", MoveBooking, **fields) == Code.ALREADY_BOOKED


def test_cancelling_frees_the_place_once(bench: Bench) -> None:
    mine = book(bench, "10:30")
    bench.expect(Done, "kiosk-1", CancelBooking, key=key(mine))
    assert free(bench, "10:30") == 2
    for command in (CancelBooking, CheckIn):
        assert bench.refused("kiosk-1", command, key=key(mine)) == Code.BOOKING_OVER
    book(bench, "11:00")
    assert kinds(bench)[1] is FactKind.BOOKING_CANCELLED


def test_four_digits_are_no_proof_for_a_change(bench: Bench) -> None:
    mine = book(bench, "10:30")
    weak = {"key": BookingKey(phone="0917")}
    for device in ("kiosk-1", "web-1"):
        assert bench.refused(device, CancelBooking, **weak) == Code.PHONE_WHOLE
        moved = {**weak, "starts_at": at("11:00")}
        assert bench.refused(device, MoveBooking, **moved) == Code.PHONE_WHOLE
    found = bench.expect(BookingFound, "kiosk-1", FindBooking, **weak).booking
    assert found is not None
    assert (found.code, found.qr, found.starts_at) == ("", "", mine.starts_at)
    bench.expect(Done, "guide-1", CancelBooking, **weak)


def test_who_has_checked_in_changes_the_ticket_not_the_booking(bench: Bench) -> None:
    mine = book(bench, "10:00")
    check_in(bench, key(mine))
    assert bench.refused("kiosk-1", CancelBooking, key=key(mine)) == Code.BOOKING_OVER
    fields = {"key": key(mine), "starts_at": at("11:00")}
    assert bench.refused("kiosk-1", MoveBooking, **fields) == Code.BOOKING_OVER


@pytest.mark.parametrize("wrong", [BookingKey(), BookingKey(code="12345678", phone="0917")])
def test_one_key_and_no_more(bench: Bench, wrong: BookingKey) -> None:
    assert bench.refused("kiosk-1", FindBooking, key=wrong) == Code.BAD_FIELD


def test_a_guessed_token_opens_nothing(bench: Bench) -> None:
    mine = book(bench, "10:30")
    token = mine.qr.removeprefix("jiaohao-booking:")
    found = bench.expect(BookingFound, "kiosk-1", FindBooking, key=BookingKey(token=token))
    assert found.booking == mine
    for wrong in (token[:-1] + "_", "9" + token, "x" * 22):
        wish = {"key": BookingKey(token=wrong)}
        assert bench.expect(BookingFound, "kiosk-1", FindBooking, **wish).booking is None
        assert bench.refused("kiosk-1", CheckIn, **wish) == Code.UNKNOWN_BOOKING


def test_who_booked_is_forgotten_after_the_time_of_tickets(bench: Bench) -> None:
    book(bench, "10:30", TUESDAY, identity=ADULT, phone=PHONE)
    known = (
        "SELECT name_sealed IS NULL, number_sealed IS NULL, person_key IS NULL,"
        " phone_key IS NULL, phone_last, masked_name FROM bookings"
    )
    go_to(bench, "09:00", "2026-12-24")
    assert bench.engine.db.execute(known).fetchone() == (0, 0, 0, 0, "0917", "李*明")
    go_to(bench, "09:00", "2026-12-25")
    assert bench.engine.db.execute(known).fetchone() == (1, 1, 1, 1, "", "")
