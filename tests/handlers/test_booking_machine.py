"""Bookings under random commands: the real engine on the real store against a small model."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from hub.contract.codes import Code
from hub.contract.commands import BookSlot, CancelBooking, CheckIn, CloseDay, MoveBooking
from hub.contract.events import FactKind
from hub.contract.results import Booked, Done, Refusal, Reply, TicketIssued
from hub.contract.words import BookingKey, TicketState
from tests.appointments import MONDAY, TUESDAY, at, with_appointments
from tests.desks import change, told
from tests.machines import HallMachine, run

PHONES = st.sampled_from([f"139000000{no:02}" for no in range(9)])
SLOTS = st.sampled_from(
    [at("10:00"), at("10:30"), at("11:00"), at("10:00", TUESDAY), at("10:30", TUESDAY)]
)
PLACES = 2
EARLY, LATE = timedelta(minutes=30), timedelta(minutes=20)
TAKES_A_PLACE = {TicketState.BOOKED, TicketState.WAITING, TicketState.LAPSED}
ENDS = {
    FactKind.BOOKING_CANCELLED: TicketState.CANCELLED,
    FactKind.BOOKING_LAPSED: TicketState.LAPSED,
    FactKind.BOOKING_CHECKED_IN: TicketState.WAITING,
}


class Known:
    """One booking as its person knows it."""

    def __init__(self, phone: str, starts_at: datetime) -> None:
        self.phone = phone
        self.starts_at = starts_at
        self.state = TicketState.BOOKED
        self.ticket: str | None = None


class Bookings(HallMachine):
    """Nine phone numbers, five slots of two places, two days."""

    def __init__(self) -> None:
        super().__init__()
        change(self.bench, lambda hall: with_appointments(hall, per_person=0))
        self.known: dict[str, Known] = {}
        self.closed: set[str] = set()

    # ── the model ────────────────────────────────────────────────────────────

    @property
    def now(self) -> datetime:
        return self.bench.clock.time

    def taken(self, slot: datetime) -> int:
        held = [one for one in self.known.values() if one.starts_at == slot]
        return sum(one.state in TAKES_A_PLACE for one in held)

    def over(self, slot: datetime) -> bool:
        return slot <= self.now or slot.date().isoformat() in self.closed

    def has(self, phone: str, slot: datetime, but: str = "") -> bool:
        return any(
            one.phone == phone
            and one.starts_at.date() == slot.date()
            and one.state is TicketState.BOOKED
            for code, one in self.known.items()
            if code != but
        )

    def lapse(self) -> None:
        for one in self.known.values():
            past = one.starts_at.date().isoformat() in self.closed
            if one.state is TicketState.BOOKED and (past or one.starts_at < self.now - LATE):
                one.state = TicketState.LAPSED

    def why_not(self, phone: str, slot: datetime, but: str = "") -> Code | None:
        """Why a slot cannot be had, None where it can."""
        if slot.date() < self.now.date():
            return Code.DAY_TOO_FAR
        if self.over(slot):
            return Code.SLOT_PAST
        if self.has(phone, slot, but):
            return Code.ALREADY_BOOKED
        return Code.SLOT_FULL if self.taken(slot) >= PLACES else None

    # ── what people do ───────────────────────────────────────────────────────

    @rule(phone=PHONES, slot=SLOTS)
    def book(self, phone: str, slot: datetime) -> None:
        wish = {"service": "B", "starts_at": slot, "phone": phone}
        reply = self.bench.send("kiosk-1", BookSlot, **wish)
        if why := self.why_not(phone, slot):
            refused(reply, why)
            return
        assert isinstance(reply, Booked), reply
        assert reply.booking.code not in self.known
        self.known[reply.booking.code] = Known(phone, slot)

    @precondition(lambda self: self.known)
    @rule(data=st.data(), slot=SLOTS)
    def move(self, data: st.DataObject, slot: datetime) -> None:
        code = data.draw(st.sampled_from(list(self.known)))
        one = self.known[code]
        fields = {"key": BookingKey(code=code), "starts_at": slot}
        reply = self.bench.send("kiosk-1", MoveBooking, **fields)
        if one.state is not TicketState.BOOKED:
            refused(reply, Code.BOOKING_OVER)
            return
        why = self.why_not(one.phone, slot, code)
        if why and not (slot == one.starts_at and why is Code.SLOT_FULL):
            refused(reply, why)
            return
        assert isinstance(reply, Booked), reply
        one.starts_at = slot

    @precondition(lambda self: self.known)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        code = data.draw(st.sampled_from(list(self.known)))
        one = self.known[code]
        reply = self.bench.send("kiosk-1", CancelBooking, key=BookingKey(code=code))
        if one.state is not TicketState.BOOKED:
            refused(reply, Code.BOOKING_OVER)
            return
        assert isinstance(reply, Done), reply
        one.state = TicketState.CANCELLED

    @precondition(lambda self: self.known)
    @rule(data=st.data())
    def check_in(self, data: st.DataObject) -> None:
        code = data.draw(st.sampled_from(list(self.known)))
        one = self.known[code]
        reply = self.bench.send("kiosk-1", CheckIn, key=BookingKey(code=code))
        if one.ticket is not None:
            assert isinstance(reply, TicketIssued), reply
            assert reply.ticket == one.ticket
        elif one.state is TicketState.CANCELLED:
            refused(reply, Code.BOOKING_OVER)
        elif one.state is TicketState.LAPSED:
            refused(reply, Code.TOO_LATE)
        elif self.now < one.starts_at - EARLY:
            refused(reply, Code.TOO_EARLY)
        else:
            assert isinstance(reply, TicketIssued), reply
            one.state, one.ticket = TicketState.WAITING, reply.ticket

    @rule(minutes=st.integers(1, 45))
    def wait(self, minutes: int) -> None:
        if self.now.hour < 15:
            self.bench.pass_time(minutes=minutes)
            self.lapse()

    @precondition(lambda self: MONDAY not in self.closed)
    @rule()
    def close_monday_and_come_again(self) -> None:
        self.bench.expect(Done, "cli", CloseDay)
        self.closed.add(MONDAY)
        self.lapse()
        self.bench.clock.time = at("09:10", TUESDAY)
        self.bench.engine.tick()

    # ── what must hold ───────────────────────────────────────────────────────

    @invariant()
    def the_store_agrees(self) -> None:
        rows = self.bench.engine.db.execute("SELECT code, state, starts_at FROM bookings")
        stored = {code: (state, datetime.fromisoformat(when)) for code, state, when in rows}
        assert stored == {
            code: (one.state.value, one.starts_at) for code, one in self.known.items()
        }

    @invariant()
    def no_slot_has_more_than_its_places(self) -> None:
        rows = self.bench.engine.db.execute("SELECT starts_at, taken, places FROM slots")
        for when, taken, places in rows:
            assert taken == self.taken(datetime.fromisoformat(when)) <= places == PLACES

    @invariant()
    def a_booking_has_one_ticket_and_one_end(self) -> None:
        ends = Counter(fact.fields["booking"] for fact in told(self.bench) if fact.kind in ENDS)
        assert all(count == 1 for count in ends.values())
        gone = sum(one.state is not TicketState.BOOKED for one in self.known.values())
        assert len(ends) == gone
        tickets = [one.ticket for one in self.known.values() if one.ticket]
        count = self.bench.engine.db.execute("SELECT count(*) FROM tickets").fetchone()
        assert count == (len(tickets),)


def refused(reply: Reply, code: Code) -> None:
    assert isinstance(reply, Refusal), reply
    assert reply.code == code, reply


def test_bookings_in_any_order(sample_folder: Path) -> None:
    run(Bookings, sample_folder, examples=25, steps=30)
