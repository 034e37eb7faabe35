"""A time is booked, checked in with and called, on the real apps across real processes."""

from __future__ import annotations

from pathlib import Path

import pytest

from assets.hand import Hand
from hub.admin import request_id
from hub.contract.commands import CloseDay, FindBooking, ListSlots
from hub.contract.results import BookingFound, Done, Slots
from hub.contract.words import BookingKey, DeviceKind, TicketState
from hub.sim.stage import Stage
from tests.journeys.acts import call, go_home, see, sign_in, start

pytestmark = [pytest.mark.broker, pytest.mark.qt]

PHONE = "13912340917"


def type_digits(kiosk: Hand, digits: str) -> None:
    """Press the keys on the screen, each seen before the next."""
    for count, digit in enumerate(digits, 1):
        kiosk.tap(f"key-{digit}")
        kiosk.wait("phone-digits.text", equals=shown(digits[:count]))


def shown(digits: str) -> str:
    parts = [digits[:3], digits[3:7], digits[7:]] if len(digits) > 8 else [digits[:4], digits[4:]]
    return " ".join(part for part in parts if part)


def next_slot(stage: Stage) -> str:
    """The first slot that is still to come: one may check in for it now."""
    found = stage.ask(ListSlots(request_id=request_id(), service="B"))
    assert isinstance(found, Slots)
    if found.day != found.days[0].day:
        pytest.skip("no slot of today is left; midnight is near")
    return found.slots[0].starts_at.isoformat()


def test_booked_checked_in_called(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:
        kiosk = stage.app("kiosk-1", DeviceKind.KIOSK, "--windowed").hand
        slot = next_slot(stage)

        for name in ("open-check-in", "open-booking", "choice-B", f"choice-{slot[:10]}"):
            kiosk.tap(name)
        kiosk.tap(f"choice-{slot}")
        see(kiosk, "phone-digits")
        type_digits(kiosk, PHONE)
        kiosk.tap("submit")
        see(kiosk, "booking-code")
        code = str(kiosk.read("booking-code.text")).replace(" ", "")
        go_home(kiosk, "B")

        kiosk.tap("open-check-in")
        see(kiosk, "phone-digits")
        type_digits(kiosk, PHONE[-4:])
        kiosk.tap("submit")
        kiosk.tap("check-in")
        see(kiosk, "ticket-number")
        assert kiosk.read("ticket-number.text") == "B001"
        go_home(kiosk, "B")

        found = stage.ask(FindBooking(request_id=request_id(), key=BookingKey(code=code)))
        assert isinstance(found, BookingFound)
        assert found.booking is not None
        assert (found.booking.state, found.booking.ticket) == (TicketState.WAITING, "B001")

        counter = stage.app("counter-3", DeviceKind.COUNTER, "--windowed", window=3).hand
        sign_in(counter, "0217")
        assert call(counter) == "B001"
        start(counter)
        counter.wait("state-chip.text", equals=f"预约 {slot[11:16]}")


def test_booked_and_found_while_the_hall_is_closed(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:
        kiosk = stage.app("kiosk-1", DeviceKind.KIOSK, "--windowed").hand
        assert isinstance(stage.ask(CloseDay(request_id=request_id())), Done)
        see(kiosk, "opens")
        found = stage.ask(ListSlots(request_id=request_id(), service="B"))
        assert isinstance(found, Slots)
        slot = found.slots[0].starts_at.isoformat()

        for name in ("open-booking", "choice-B", f"choice-{slot[:10]}", f"choice-{slot}"):
            kiosk.tap(name)
        see(kiosk, "phone-digits")
        type_digits(kiosk, PHONE)
        kiosk.tap("submit")
        see(kiosk, "booking-code")
        code = str(kiosk.read("booking-code.text")).replace(" ", "")
        kiosk.tap("finished")
        see(kiosk, "opens")

        for name in ("open-booking", "open-check-in"):
            kiosk.tap(name)
        see(kiosk, "phone-digits")
        type_digits(kiosk, PHONE)
        kiosk.tap("submit")
        kiosk.tap("drop-booking")
        kiosk.tap("drop-surely")
        kiosk.tap("finished")
        see(kiosk, "opens")
        mine = stage.ask(FindBooking(request_id=request_id(), key=BookingKey(code=code)))
        assert isinstance(mine, BookingFound)
        assert mine.booking is not None
        assert mine.booking.state is TicketState.CANCELLED
