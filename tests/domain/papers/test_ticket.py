"""The ticket's slip: what stands on it, in which language, and what never gets onto it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.devices import Line, Paper, Qr
from hub.contract.words import Language, Text, Wait
from hub.domain.papers.text import minutes, printable, window_list
from hub.domain.papers.ticket import TicketSlip
from tests import papers

AT = datetime(2026, 7, 14, 10, 24, tzinfo=timezone(timedelta(hours=8)))
SLIP_A023 = TicketSlip(
    hall=Text("城中区政务服务中心", "Service Centre"),
    number="A023",
    service=Text("综合受理", "General services"),
    item="残疾人证新办",
    issued_at=AT,
    wait=Wait(480, 900),
    ahead=6,
    area=Text("综合受理区"),
    windows=(1, 2, 3, 4, 5, 6),
    qr="https://hall.example/t/abc",
)


def ticket_slip(slip: TicketSlip) -> Paper:
    return papers.paper("ticket", slip)


def texts(paper: Paper) -> list[str]:
    return papers.lines(paper) + papers.pairs(paper)


def test_the_picture_of_the_slip() -> None:
    paper = ticket_slip(SLIP_A023)
    assert texts(paper) == [
        "城中区政务服务中心",
        "A023",
        "综合受理",
        "残疾人证新办",
        "扫码看排队，办完可评价",
        "请留意屏幕和广播叫号。",
        "过号可回取号机再排一次。",
        "评价自愿，15天内扫码有效。",
        "2026-07-14 10:24\t当日有效",
        "预计等候=约8-15分钟",
        "前面还有=6人",
        "请到=综合受理区",
        "=1-6号窗口",
    ]
    number = next(b for b in paper.blocks if isinstance(b, Line) and b.text == "A023")
    assert number.size == 8
    assert [b.data for b in paper.blocks if isinstance(b, Qr)] == ["https://hall.example/t/abc"]


def test_a_code_without_a_phone_page_promises_none() -> None:
    told = texts(ticket_slip(msgspec.structs.replace(SLIP_A023, qr="jiaohao:abc")))
    assert "号票凭证，请保管好" in told
    assert "评价自愿，办完在窗口评价。" in told
    assert not any("扫码" in line for line in told)


def test_what_is_unknown_is_left_out() -> None:
    bare = TicketSlip(
        hall=SLIP_A023.hall, number="A023", service=SLIP_A023.service, issued_at=AT, windows=(3,)
    )
    told = texts(ticket_slip(bare))
    assert not any("预计等候" in line or "前面还有" in line for line in told)
    assert not any("扫码" in line for line in told)
    assert "请到=3号窗口" in told


def test_another_language_keeps_the_chinese_name_for_the_clerk() -> None:
    told = texts(ticket_slip(msgspec.structs.replace(SLIP_A023, language=Language.EN)))
    assert "General services" in told
    assert "综合受理" in told
    assert "Wait=8-15 min" in told


SAME = {
    Language.ZH: "用这个号接着办，不用再取号。",
    Language.EN: "Keep this ticket for all of them.",
    Language.BO: "ཨང་འདི་གས་མུ་མཐུད་སྒྲུབ་ཆོག",
}
GROUP = msgspec.structs.replace(
    SLIP_A023,
    then=(
        ("B", Text("户籍身份证", "Household and ID", "ཐེམ་ཐོ།")),
        ("G", Text("不动产登记", "Real estate")),
    ),
)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (Language.ZH, ["接着到=B 户籍身份证", "=G 不动产登记"]),
        (Language.EN, ["Then=B Household and ID", "=G Real estate"]),
        (Language.BO, ["དེ་རྗེས།=B ཐེམ་ཐོ།", "=G 不动产登记"]),
    ],
)
def test_a_group_visit_lists_where_it_goes_on(language: Language, lines: list[str]) -> None:
    told = texts(ticket_slip(msgspec.structs.replace(GROUP, language=language)))
    assert [text for text in told if text in lines] == lines
    assert SAME[language] in told
    single = texts(ticket_slip(msgspec.structs.replace(SLIP_A023, language=language)))
    assert SAME[language] not in single


def test_a_reprint_says_so_with_its_time() -> None:
    again = msgspec.structs.replace(SLIP_A023, reprinted_at=AT + timedelta(minutes=7))
    told = texts(ticket_slip(again))
    assert told[told.index("A023") + 1] == "补打 10:31"


@pytest.mark.parametrize(
    ("wait", "text"),
    [
        (Wait(0, 59), "马上到您"),
        (Wait(0, 60), "约1分钟"),
        (Wait(0, 90), "约1-2分钟"),
        (Wait(480, 900), "约8-15分钟"),
        (Wait(485, 901), "约8-16分钟"),
    ],
)
def test_waits(wait: Wait, text: str) -> None:
    slip = ticket_slip(msgspec.structs.replace(SLIP_A023, wait=wait))
    assert f"预计等候={text}" in papers.pairs(slip)


@given(st.integers(0, 7200), st.integers(0, 7200))
def test_a_wait_in_minutes_holds_the_wait_in_seconds(low: int, more: int) -> None:
    told, least, most = minutes(Wait(low, low + more))
    assert (told == "now") == (low + more < 60)
    if told != "now":
        assert int(least) <= max(1, low / 60)
        assert int(most) * 60 >= low + more
        assert (told == "about") == (least == most)


@pytest.mark.parametrize(
    ("numbers", "text"),
    [((1, 2, 3, 4, 5, 6), "1-6"), ((5, 1, 2), "1-2、5"), ((3,), "3"), ((), "")],
)
def test_window_lists(numbers: tuple[int, ...], text: str) -> None:
    assert window_list(numbers) == text


@given(st.text(max_size=40))
def test_no_control_character_reaches_a_printer(text: str) -> None:
    slip = msgspec.structs.replace(SLIP_A023, item=f"\x1b@{text}\x1dV")
    for line in texts(ticket_slip(slip)):
        assert not any(ord(char) < 32 and char != "\t" for char in line)
    assert "\t" not in printable(text)


def test_rare_characters_are_kept() -> None:
    assert printable("㐂𠮷䶮 卓玛") == "㐂𠮷䶮 卓玛"
