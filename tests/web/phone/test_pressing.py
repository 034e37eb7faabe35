"""What is pressed on the page reaches the hall once, or says why not; nothing filled in is lost."""

from __future__ import annotations

import pytest

from hub.contract.commands import (
    CancelTicket,
    FinishTicket,
    MarkNoShow,
    ParkTicket,
    PauseHall,
    Rate,
    RegisterCase,
    ResumeHall,
    ReturnTicket,
    Undo,
)
from hub.contract.events import FactKind
from hub.contract.results import CaseRegistered, Done, WindowChanged
from hub.contract.words import HallPauseReason, Language, Level, Outcome, TicketState
from hub.domain.rating import Rating
from hub.store import ratings as store
from tests.desks import again, call, finish, sign_in, start, state, told
from tests.web.phone.test_ticket_page import kind, words
from tests.web.phones import Hall, Phone, form_of, ticket_of

CASE = {"item": "000709109001-02", "outcome": Outcome.UNRESOLVED, "note": "系统故障"}


def visit(hall: Hall, cases: int = 0) -> str:
    """A visit that has just ended; the path of its page."""
    counter = sign_in(hall)
    _, path = ticket_of(hall)
    call(hall, counter)
    start(hall, counter)
    for _ in range(cases):
        hall.expect(CaseRegistered, counter, RegisterCase, print=False, **CASE)
    hall.expect(WindowChanged, counter, FinishTicket, advice_only=not cases)
    return path


def rated(hall: Hall) -> list[Rating]:
    """What the hall has taken, in order."""
    return [rating for rating, _, _ in store.links(hall.engine.db)]


# ── cancel ──


def test_cancelling_asks_once_and_frees_the_place(hall: Hall, phone: Phone) -> None:
    ticket, path = ticket_of(hall)
    page = phone.get(path)
    assert f"取消 {ticket.ticket}？" in words(page.text)
    answer = phone.press(page, "cancel")
    assert answer.status_code == 303
    assert state(hall, ticket.ticket) is TicketState.CANCELLED
    after = phone.follow(answer)
    assert kind(after.text) == "cancelled"
    assert "请到取号机重新取号" in words(after.text)


def test_pressed_twice_is_pressed_once(hall: Hall, phone: Phone) -> None:
    _, path = ticket_of(hall)
    page = phone.get(path)
    assert [phone.press(page, "cancel").status_code for _ in range(2)] == [303, 303]
    assert [fact.kind for fact in told(hall)].count(FactKind.TICKET_CANCELLED) == 1


def test_who_was_called_meanwhile_is_told(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, path = ticket_of(hall)
    page = phone.get(path)
    call(hall, counter)
    answer = phone.press(page, "cancel")
    assert answer.status_code == 409
    assert kind(answer.text) == "called"
    assert f"{ticket.ticket} 现在已叫号，不能取消" in words(answer.text)
    assert state(hall, ticket.ticket) is TicketState.CALLED


def test_a_refusal_is_told_in_the_pages_language(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, path = ticket_of(hall, language=Language.EN)
    page = phone.get(path)
    call(hall, counter)
    assert f"{ticket.ticket} is called; cannot cancel" in words(phone.press(page, "cancel").text)


# ── return ──


def test_a_missed_one_comes_back(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, path = ticket_of(hall)
    call(hall, counter)
    again(hall, counter)
    hall.expect(WindowChanged, counter, MarkNoShow)
    page = phone.get(path)
    assert kind(phone.follow(phone.press(page, "return")).text) == "waiting"
    assert state(hall, ticket.ticket) is TicketState.WAITING
    assert phone.press(page, "return").status_code == 303
    assert [c.ticket for c in hall.asked if isinstance(c, ReturnTicket)] == [ticket.ticket] * 2


def test_a_parked_one_goes_on(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, path = ticket_of(hall)
    call(hall, counter)
    start(hall, counter)
    hall.expect(WindowChanged, counter, ParkTicket, reason="复印材料")
    assert kind(phone.follow(phone.press(phone.get(path), "return")).text) == "waiting"
    assert call(hall, counter) == ticket.ticket


def test_in_a_pause_nobody_comes_back(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    _, path = ticket_of(hall)
    call(hall, counter)
    start(hall, counter)
    hall.expect(WindowChanged, counter, ParkTicket, reason="复印材料")
    page = phone.get(path)
    hall.expect(Done, "cli", PauseHall, reason=HallPauseReason.POWER)
    answer = phone.press(page, "return")
    assert answer.status_code == 409
    assert "排队次序保留" in words(answer.text)
    hall.expect(Done, "cli", ResumeHall)
    assert phone.press(answer, "return").status_code == 303


# ── rate ──


def test_a_rating_is_taken_as_it_was_meant(hall: Hall, phone: Phone) -> None:
    path = visit(hall)
    page = phone.get(path)
    answer = phone.press(page, "rate", level="4", tag=["411", "408", "108"], text=" 办得<快> ")
    after = phone.follow(answer)
    (rating,) = rated(hall)
    assert rating.level is Level.GOOD
    assert rating.tags == ("408", "411")
    assert (rating.text, rating.source) == ("办得<快>", "phone")
    assert kind(after.text) == "done"
    assert "谢谢您的评价" in words(after.text)
    assert "办得" not in after.text
    assert "满意" not in words(after.text)


def test_a_rating_sent_twice_counts_once(hall: Hall, phone: Phone) -> None:
    page = phone.get(visit(hall, cases=2))
    answers = [phone.press(page, "rate", level="5").status_code for _ in range(3)]
    assert answers == [303, 303, 303]
    assert len(rated(hall)) == 1


def test_of_two_cases_the_second_is_offered_then(hall: Hall, phone: Phone) -> None:
    page = phone.get(visit(hall, cases=2))
    after = phone.follow(phone.press(page, "rate", level="5"))
    assert kind(after.text) == "rate"
    assert "这次到访还办了一件事" in words(after.text)
    assert kind(phone.follow(phone.press(after, "rate", level="3")).text) == "done"
    assert [rating.level for rating in rated(hall)] == [5, 3]


@pytest.mark.parametrize("level", ["1", "2"])
def test_a_bad_one_needs_a_reason_and_keeps_what_was_chosen(
    hall: Hall, phone: Phone, level: str
) -> None:
    page = phone.get(visit(hall))
    answer = phone.press(page, "rate", level=level, text="  ")
    assert answer.status_code == 409
    assert "请至少选一个原因或写一句话" in words(answer.text)
    assert f'value="{level}" checked' in answer.text
    assert rated(hall) == []
    assert phone.press(answer, "rate", level=level, text="等太久").status_code == 303
    assert rated(hall)[0].text == "等太久"


def test_without_a_face_nothing_is_sent(hall: Hall, phone: Phone) -> None:
    answer = phone.press(phone.get(visit(hall)), "rate", text="写了很多")
    assert answer.status_code == 400
    assert "请先选一个表情" in words(answer.text)
    assert "写了很多</textarea>" in answer.text
    assert not any(isinstance(command, Rate) for command in hall.asked)


@pytest.mark.parametrize(("length", "status"), [(200, 303), (201, 400)])
def test_the_text_has_an_end(hall: Hall, phone: Phone, length: int, status: int) -> None:
    answer = phone.press(phone.get(visit(hall)), "rate", level="4", text="好" * length)
    assert answer.status_code == status
    assert ("最多写 200 个字" in words(answer.text)) is (status == 400)


@pytest.mark.parametrize(
    "text", ["</textarea><script>alert(1)</script>", "\x00\x1b[2J", "👍" * 40, "%s{0}", "བོད"]
)
def test_strange_texts_do_no_harm(hall: Hall, phone: Phone, text: str) -> None:
    page = phone.get(visit(hall))
    refused = phone.press(page, "rate", text=text)
    assert "<script>alert" not in refused.text
    assert phone.press(page, "rate", level="4", text=text).status_code == 303


def test_another_tickets_rating_cannot_be_made_up(hall: Hall, phone: Phone) -> None:
    page = phone.get(visit(hall))
    answer = phone.press(page, "rate", level="5", rating="1-made-up-name")
    assert answer.status_code == 409
    assert "没有这个评价" in words(answer.text)
    assert rated(hall) == []


def test_rated_at_the_pad_meanwhile_is_told(hall: Hall, phone: Phone) -> None:
    page = phone.get(visit(hall))
    name = form_of(page.text, "rate")[1]["rating"]
    hall.send("pad-3", Rate, rating=name, level=Level.FAIR)
    answer = phone.press(page, "rate", level="5")
    assert answer.status_code == 409
    assert "已经评价过了，谢谢" in words(answer.text)
    assert kind(answer.text) == "done"


def test_too_late_is_told(hall: Hall, phone: Phone) -> None:
    page = phone.get(visit(hall))
    hall.pass_time(days=hall.engine.hall.rules.rate_open_days)
    answer = phone.press(page, "rate", level="5")
    assert "评价时间已过" in words(answer.text)


def test_an_undone_finish_takes_the_question_back(hall: Hall, phone: Phone) -> None:
    path = visit(hall)
    page = phone.get(path)
    hall.expect(WindowChanged, "counter-3", Undo)
    answer = phone.press(page, "rate", level="5")
    assert answer.status_code == 409
    assert kind(answer.text) == "serving"
    finish(hall, "counter-3")
    assert kind(phone.get(path).text) == "rate"


# ── the hall is silent ──


def test_a_lost_hall_is_not_asked_and_says_so(hall: Hall, phone: Phone) -> None:
    ticket, path = ticket_of(hall)
    page = phone.get(path)
    hall.beats = False
    hall.monotonic += 10
    before = len(hall.asked)
    answer = phone.press(page, "cancel")
    assert answer.status_code == 503
    assert "没有送出" in words(answer.text)
    assert "大厅系统暂时没有回答" in words(answer.text)
    assert "下面是 09:30:00 的情况" in words(answer.text)
    assert len(hall.asked) == before
    hall.beats = True
    assert phone.press(answer, "cancel").status_code == 303
    assert state(hall, ticket.ticket) is TicketState.CANCELLED


def test_a_hall_that_answers_late_does_it_once(hall: Hall, phone: Phone) -> None:
    ticket, path = ticket_of(hall)
    page = phone.get(path)
    hall.deaf = True
    answer = phone.press(page, "cancel")
    assert answer.status_code == 503
    assert "大厅还没有确认" in words(answer.text)
    hall.hear()
    assert state(hall, ticket.ticket) is TicketState.CANCELLED
    assert phone.press(page, "cancel").status_code == 303
    assert kind(phone.get(path).text) == "cancelled"
    assert len({c.request_id for c in hall.asked if isinstance(c, CancelTicket)}) == 1


def test_a_rating_that_was_not_sent_is_still_filled_in(hall: Hall, phone: Phone) -> None:
    page = phone.get(visit(hall))
    hall.beats = False
    hall.monotonic += 10
    answer = phone.press(page, "rate", level="2", tag=["214"], text="等太久")
    assert answer.status_code == 503
    assert 'value="2" checked' in answer.text
    assert 'value="214" checked' in answer.text
    assert "等太久</textarea>" in answer.text


def test_an_unknown_ticket_of_a_lost_hall_is_no_wrong_one(hall: Hall, phone: Phone) -> None:
    _, path = ticket_of(hall)
    hall.beats = False
    hall.monotonic += 10
    answer = phone.get(path)
    assert answer.status_code == 503
    assert "您的号码仍然有效" in words(answer.text)
    assert "data-events" in answer.text
    hall.beats = True
    assert phone.get(path).status_code == 200


def test_a_disk_that_is_full_is_told_in_words(hall: Hall, phone: Phone) -> None:
    """A refusal that is the environment's stands on the page as any other."""
    _, path = ticket_of(hall)
    page = phone.get(path)
    hall.engine.db.execute("PRAGMA query_only = ON")
    answer = phone.press(page, "cancel")
    hall.engine.db.execute("PRAGMA query_only = OFF")
    assert answer.status_code == 409
    assert "系统暂时无法保存，请稍后再试" in words(answer.text)
    assert phone.press(answer, "cancel").status_code == 303
