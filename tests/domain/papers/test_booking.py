"""预约单: what the paper of a booked time says, in each language."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest

from hub.contract.devices import Qr
from hub.contract.words import Language, Text
from hub.domain.papers.booking import BookingPaper
from tests import papers

AT = datetime.fromisoformat("2026-11-24T10:30:00+08:00")
TOLD = BookingPaper(
    hall=Text("城中区政务服务中心", "Chengzhong Center"),
    service=Text("户籍身份证", "Household & ID card"),
    starts_at=AT,
    come_from=AT - timedelta(minutes=30),
    come_until=AT + timedelta(minutes=20),
    code="12345678",
    qr="jiaohao-booking:7-" + "b" * 22,
    printed_at=AT - timedelta(days=1),
    area=Text("公安户籍区"),
)


def words(told: BookingPaper) -> list[str]:
    made = papers.paper("booking", told)
    return papers.lines(made) + [part for pair in papers.pairs(made) for part in pair.split("=")]


def test_it_says_what_when_where_and_how_to_come_back() -> None:
    said = words(TOLD)
    for word in ("预约单", "户籍身份证", "10:30", "2026-11-24", "10:00-10:50", "1234 5678"):
        assert word in said
    assert "公安户籍区" in said
    assert [b.data for b in papers.paper("booking", TOLD).blocks if isinstance(b, Qr)] == [TOLD.qr]


def test_a_hall_without_areas_leaves_the_place_out() -> None:
    assert "地点" in words(TOLD)
    assert "地点" not in words(msgspec.structs.replace(TOLD, area=Text("")))


@pytest.mark.parametrize("language", Language)
def test_the_service_is_there_in_chinese_too(language: Language) -> None:
    said = words(msgspec.structs.replace(TOLD, language=language))
    assert "户籍身份证" in said
    assert said.count("户籍身份证") == 1


def test_each_language_says_something_else() -> None:
    made = [tuple(words(msgspec.structs.replace(TOLD, language=one))) for one in Language]
    assert len(set(made)) == len(made)
