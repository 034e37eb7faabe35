"""A ticket's page in every state, as a real hall tells it."""

from __future__ import annotations

import html
import re

import pytest

from hub.contract.commands import (
    CloseDay,
    FinishTicket,
    IssueTicket,
    MarkNoShow,
    ParkTicket,
    PauseHall,
    RegisterCase,
    ReturnTicket,
    ShowProgress,
    TransferTicket,
)
from hub.contract.results import CaseRegistered, Done, TicketIssued, WindowChanged
from hub.contract.words import HallPauseReason, Language, Outcome, Text, TicketState
from hub.web.phone.pages import SIGNS
from hub.web.phone.render import ENVIRONMENT
from hub.web.phone.scene import KINDS, Kind
from tests.desks import again, call, change, finish, sign_in, start, take, with_service
from tests.web.phones import Hall, Phone, ticket_of

BO = re.compile("[ༀ-࿿]")


def words(page: str) -> str:
    """What stands on the page, without markup."""
    body = page.partition("<body")[2]
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", body)))


def kind(page: str) -> str:
    found = re.search(r'data-kind="(\w+)"', page)
    assert found is not None
    return found.group(1)


def missed(hall: Hall, counter: str) -> None:
    """Call the next twice and mark it missed."""
    call(hall, counter)
    again(hall, counter)
    hall.expect(WindowChanged, counter, MarkNoShow)


def test_every_state_of_a_ticket_has_a_face() -> None:
    assert set(KINDS) == set(TicketState) - {TicketState.BOOKED, TicketState.LAPSED}
    own = {name.removesuffix(".html") for name in ENVIRONMENT.list_templates()}
    assert {k.value for k in Kind if k not in SIGNS} <= own
    assert set(SIGNS) | {Kind(name) for name in own if name in set(Kind)} == set(Kind)


def test_waiting_tells_number_place_range_and_where(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    for _ in range(3):
        take(hall)
    call(hall, counter)
    start(hall, counter)
    ticket, path = ticket_of(hall)
    page = phone.get(path)
    assert page.status_code == 200
    told = words(page.text)
    assert kind(page.text) == "waiting"
    assert ticket.ticket in told
    assert "前面还有 2 位" in told
    assert ticket.wait is not None
    low, high = max(1, ticket.wait.low // 60), -(-ticket.wait.high // 60)
    assert f"{low}–{high} 分钟" in told
    assert "1、2、3、4 号窗口都可能叫到您" in told
    assert "城中区政务服务中心" in told
    assert page.text.count('class="figure"') == 2


def test_the_item_is_nobodys_business(hall: Hall, phone: Phone) -> None:
    item = next(iter(hall.engine.shelf.items.values()))
    ticket = hall.expect(
        TicketIssued, "kiosk-1", IssueTicket, service=item.service, items=(item.code,)
    )
    assert ticket.item_name == item.name
    page = phone.get(f"/t/{ticket.token}").text
    assert item.name not in page
    assert ticket.service_name.zh in page


def test_many_before_one_are_a_number(hall: Hall, phone: Phone) -> None:
    for _ in range(6):
        take(hall)
    _, path = ticket_of(hall)
    page = phone.get(path).text
    assert "前面还有 6 位" in words(page)
    assert 'class="figure"' not in page


def test_an_unknown_wait_is_left_out(hall: Hall, phone: Phone) -> None:
    _, path = ticket_of(hall)
    page = phone.get(path).text
    assert 'class="range' not in page
    assert "您前面没有人" in words(page)


def test_a_wait_under_a_minute_reads_as_now(hall: Hall, phone: Phone) -> None:
    sign_in(hall)
    _, path = ticket_of(hall)
    assert "马上到您" in words(phone.get(path).text)


def test_called_is_the_window_and_the_call(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, path = ticket_of(hall)
    call(hall, counter)
    hall.pass_time(seconds=20)
    again(hall, counter)
    page = phone.get(path).text
    assert kind(page) == "called"
    told = words(page)
    assert "请到 3 号窗口" in told
    assert "第 2 次叫号" in told
    assert f"<title>{ticket.ticket} 请到 3 号窗口</title>" in page
    assert "取消排号" not in told


def test_serving_says_where_and_what_comes(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    _, path = ticket_of(hall)
    call(hall, counter)
    start(hall, counter)
    page = phone.get(path).text
    assert kind(page) == "serving"
    assert "3 号窗口正在为您办理" in words(page)


def test_missed_may_return_once(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, path = ticket_of(hall)
    missed(hall, counter)
    page = phone.get(path).text
    assert kind(page) == "missed"
    assert "再排一次" in words(page)
    hall.expect(Done, "guide-1", ReturnTicket, ticket=ticket.ticket)
    assert kind(phone.get(path).text) == "waiting"
    missed(hall, counter)
    page = phone.get(path).text
    assert kind(page) == "missed_for_good"
    assert "请到取号机重新取号" in words(page)
    assert "再排一次" not in words(page)


def test_parked_says_how_to_go_on(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    _, path = ticket_of(hall)
    call(hall, counter)
    start(hall, counter)
    hall.expect(WindowChanged, counter, ParkTicket, reason="复印材料")
    page = phone.get(path).text
    assert kind(page) == "parked"
    assert "我回来了，继续办理" in words(page)
    assert "取消排号" in words(page)
    assert "复印材料" not in page


def test_transferred_keeps_its_number_and_says_so(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, path = ticket_of(hall)
    call(hall, counter)
    hall.expect(WindowChanged, counter, TransferTicket, service="B", reason="分类")
    page = phone.get(path).text
    assert kind(page) == "waiting"
    assert f"已转到“{hall.engine.hall.service('B').name.zh}”，号码不变" in words(page)  # type: ignore[union-attr]
    assert ticket.ticket in page


def test_finished_asks_for_a_rating_with_nothing_chosen(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    _, path = ticket_of(hall)
    call(hall, counter)
    start(hall, counter)
    finish(hall, counter)
    page = phone.get(path).text
    assert kind(page) == "rate"
    assert re.findall(r'name="level"[^>]*value="(\d)"', page) == ["5", "4", "3", "2", "1"]
    assert "checked" not in page
    assert "自愿评价" in words(page)
    assert "12月8日 周二 09:30 前都可以评价" in words(page)


def test_who_does_not_rate_sends_nothing(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    _, path = ticket_of(hall)
    call(hall, counter)
    start(hall, counter)
    finish(hall, counter)
    before = len(hall.asked)
    page = phone.get(f"{path}?later=1").text
    assert kind(page) == "done"
    assert "已经办结" in words(page)
    assert "评价这次服务" in words(page)
    assert {type(command) for command in hall.asked[before:]} == {ShowProgress}


def test_a_case_is_rated_without_its_name(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    _, path = ticket_of(hall)
    call(hall, counter)
    start(hall, counter)
    case = hall.expect(
        CaseRegistered,
        counter,
        RegisterCase,
        item="000709109001-02",
        outcome=Outcome.UNRESOLVED,
        note="系统故障",
        print=False,
    ).case
    hall.expect(WindowChanged, counter, FinishTicket)
    page = phone.get(path).text
    assert kind(page) == "rate"
    assert case.item_name not in page


def test_an_old_ticket_tells_its_day(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    _, done = ticket_of(hall)
    _, waits = ticket_of(hall)
    call(hall, counter)
    start(hall, counter)
    finish(hall, counter)
    hall.send("cli", CloseDay)
    hall.pass_time(days=1)
    assert kind(phone.get(done).text) == "rate"
    told = words(phone.get(waits).text)
    assert "这个号已经作废" in told
    assert "这是 11月23日 周一 的号" in told


def test_a_closed_hall_tells_when_it_opens(hall: Hall, phone: Phone) -> None:
    _, path = ticket_of(hall)
    hall.send("cli", CloseDay)
    told = words(phone.get(path).text)
    assert "这个号已经作废" in told
    assert "大厅下次开门：11月24日 周二 09:00" in told


@pytest.mark.parametrize("reason", HallPauseReason)
def test_a_paused_hall_says_so_first(hall: Hall, phone: Phone, reason: HallPauseReason) -> None:
    sign_in(hall)
    _, path = ticket_of(hall)
    hall.expect(Done, "cli", PauseHall, reason=reason)
    page = phone.get(path).text
    told = words(page)
    assert "排队次序保留" in told
    assert ("alarm" in page) is (reason is HallPauseReason.EVACUATION)
    assert "马上到您" not in told


@pytest.mark.parametrize(
    ("path", "accepted", "language"),
    [
        ("", "zh-CN", Language.EN),
        ("?lang=bo", "zh-CN", Language.BO),
        ("?lang=xx", "zh-CN", Language.EN),
    ],
)
def test_the_tickets_language_counts_unless_another_is_chosen(
    hall: Hall, phone: Phone, path: str, accepted: str, language: Language
) -> None:
    _, own = ticket_of(hall, language=Language.EN)
    page = phone.get(own + path, headers={"Accept-Language": accepted}).text
    assert f'<html lang="{language.value}"' in page
    assert bool(BO.search(words(page).replace("བོད་ཡིག", ""))) is (language is Language.BO)


def test_names_and_areas_are_no_markup(hall: Hall, phone: Phone) -> None:
    evil = Text('<script>alert("1")</script>{0.__class__}')
    change(hall, lambda h: with_service(h, "A", name=evil, area=evil))
    hall.spread(hall.engine.all_states())
    _, path = ticket_of(hall)
    page = phone.get(path).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(&#34;1&#34;)&lt;/script&gt;{0.__class__}" in page


def test_without_a_script_there_is_a_link_to_refresh(hall: Hall, phone: Phone) -> None:
    _, path = ticket_of(hall)
    page = phone.get(f"{path}?lang=en").text
    assert f'<a class="quiet" href="..{path}?lang=en">Refresh</a>' in page
    assert "<noscript>" in page
