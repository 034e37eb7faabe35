"""A booking's page: when, where, how to check in, and giving the time up."""

from __future__ import annotations

import pytest

from hub.contract.commands import CancelBooking, FindBooking
from hub.contract.results import BookingFound, BookingView, Done
from hub.contract.words import BookingKey, TicketState
from tests.appointments import OTHER_PHONE, TUESDAY, book, check_in, go_to, key
from tests.web.phone.test_ticket_page import words
from tests.web.phones import PHONE_URL, Hall, Phone


def booked(hall: Hall, clock: str = "10:30", **fields: str) -> tuple[BookingView, str]:
    """A booking and the path of its page, as its paper has it."""
    booking = book(hall, clock, **fields)
    return booking, booking.qr.removeprefix(PHONE_URL)


def seen(hall: Hall, booking: BookingView) -> TicketState | None:
    found = hall.expect(BookingFound, "guide-1", FindBooking, key=key(booking)).booking
    return found.state if found else None


def test_it_tells_when_where_and_how(hall: Hall, phone: Phone) -> None:
    booking, path = booked(hall)
    page = phone.get(path)
    told = words(page.text)
    assert page.status_code == 200
    assert "10:30" in told
    assert "11月23日 周一" in told
    assert "10:00 到 10:50 签到" in told
    assert f"{booking.code[:4]} {booking.code[4:]}" in told
    assert "取号机点“预约签到”" in told
    assert "请备好身份证和材料" in told
    assert booking.area.zh in told
    assert "现在可以签到" not in told
    assert booking.phone_last not in told


def test_in_time_it_says_now(hall: Hall, phone: Phone) -> None:
    _, path = booked(hall)
    go_to(hall, "10:05")
    hall.beat()
    assert "现在可以签到" in words(phone.get(path).text)


def test_cancelling_asks_once_and_frees_the_time(hall: Hall, phone: Phone) -> None:
    booking, path = booked(hall)
    page = phone.get(path)
    assert "取消 11月23日 周一 10:30 的预约？" in words(page.text)
    answer = phone.press(page, "cancel")
    assert "预约已经取消" in words(phone.follow(answer).text)
    assert seen(hall, booking) is TicketState.CANCELLED
    assert phone.press(page, "cancel").status_code == 303
    book(hall, "10:30")
    book(hall, "10:30", phone=OTHER_PHONE)


def test_checked_in_leads_to_the_ticket(hall: Hall, phone: Phone) -> None:
    booking, path = booked(hall, "10:00")
    go_to(hall, "09:45")
    page = phone.get(path)
    ticket = check_in(hall, key(booking))
    told = words(phone.get(path).text)
    assert f"已经签到，号码 {ticket.ticket}" in told
    assert "取消预约" not in told
    answer = phone.press(page, "cancel")
    assert answer.status_code == 409
    assert "不能再改" in words(answer.text)


def test_a_lapsed_one_is_no_end(hall: Hall, phone: Phone) -> None:
    _, path = booked(hall)
    go_to(hall, "11:00")
    hall.beat()
    told = words(phone.get(path).text)
    assert "预约的时间已经过了" in told
    assert "可以直接到取号机取普通号" in told


def test_a_cancelled_one_says_so(hall: Hall, phone: Phone) -> None:
    booking, path = booked(hall)
    hall.expect(Done, "guide-1", CancelBooking, key=BookingKey(code=booking.code))
    assert "预约已经取消" in words(phone.get(path).text)


@pytest.mark.parametrize(("lang", "wanted"), [("en", "Your booking"), ("bo", "ཁྱེད་ཀྱི་སྔོན་མངགས།")])
def test_it_speaks_three_languages(hall: Hall, phone: Phone, lang: str, wanted: str) -> None:
    _, path = booked(hall, "09:30", day=TUESDAY)
    assert wanted in phone.get(f"{path}?lang={lang}").text
    assert wanted in phone.get(path, headers={"Accept-Language": f"fr,{lang}"}).text


def test_an_unknown_one_is_told_and_a_tickets_is_none(hall: Hall, phone: Phone) -> None:
    for code in ("A" * 22, "short", "1234567890123456"):
        answer = phone.get(f"/b/{code}")
        assert answer.status_code == 404
        assert "没有找到这个预约" in words(answer.text)


def test_a_lost_hall_is_told(hall: Hall, phone: Phone) -> None:
    booking, path = booked(hall)
    page = phone.get(path)
    hall.deaf = True
    answer = phone.press(page, "cancel")
    assert answer.status_code == 503
    assert "大厅系统暂时没有回答" in words(answer.text)
    hall.hear()
    assert seen(hall, booking) is TicketState.BOOKED
    hall.beats = False
    hall.monotonic += 10
    lost = phone.get(path)
    assert lost.status_code == 503
    assert "您的预约仍然有效" in words(lost.text)


def test_another_button_is_none_of_ours(hall: Hall, phone: Phone) -> None:
    _, path = booked(hall)
    assert phone.post(path, {"do": "move", "once": "x"}).status_code == 400
    assert phone.post(path, {"do": "cancel"}).status_code == 400
