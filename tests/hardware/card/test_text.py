"""Text blocks and the judgement of cards."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card import text
from hardware.card.checks import (
    CardFault,
    CardFaultReason,
    CardRead,
    judge,
    resident_number_is_right,
)
from hardware.card.nations import NATIONS
from hardware.card.text import Card, CardKind, Sex

TODAY = date(2026, 11, 23)
WANG = Card(
    kind=CardKind.CITIZEN,
    name="王美娜",
    sex=Sex.FEMALE,
    nation="01",
    born=date(1949, 7, 12),
    address="青海省西宁市城中区示例街1号",
    number="630103194907122429",
    issuer="西宁市公安局城中分局",
    valid_from=date(2010, 1, 1),
    forever=True,
)
FOREIGNER = Card(
    kind=CardKind.FOREIGNER,
    name="马丽",
    name_latin="MARY EXAMPLE",
    sex=Sex.FEMALE,
    born=date(1980, 1, 2),
    number="USA110080010214",
    nationality="USA",
    valid_from=date(2020, 1, 1),
    valid_until=date(2030, 1, 1),
    issue_count="01",
    issuer="1500",
)
HMT = Card(
    kind=CardKind.HMT,
    name="陈示例",
    sex=Sex.MALE,
    born=date(1990, 1, 1),
    number="810000199001010019",
    issuer="西宁市公安局",
    valid_from=date(2022, 1, 1),
    valid_until=date(2027, 1, 1),
    pass_number="H12345678",
    issue_count="01",
)


def test_the_worked_example_is_byte_for_byte() -> None:
    block = text.encode(WANG)
    assert len(block) == 256
    assert block[0:30] == bytes.fromhex("8B73 8E7F 1C5A" + "2000" * 12)
    assert block[30:36] == bytes.fromhex("3200 3000 3100")


@pytest.mark.parametrize("card", [WANG, FOREIGNER, HMT])
def test_each_kind_goes_there_and_back(card: Card) -> None:
    assert text.decode(text.encode(card)) == card
    assert isinstance(judge(card, TODAY), CardRead)


@pytest.mark.parametrize("name", ["㐂𠮷䶮", "才让卓玛", "欧阳上官诸葛司马慕容尉迟呼"])
def test_rare_and_long_names(name: str) -> None:
    card = text.decode(text.encode(msgspec.structs.replace(WANG, name=name)))
    assert card is not None
    assert card.name == name


def test_control_characters_never_leave_the_codec() -> None:
    name = "王\x1b@\x1dV\x00娜\n\u202e"
    card = text.decode(text.encode(msgspec.structs.replace(WANG, name=name)))
    assert card is not None
    assert card.name == "王@V娜"


@given(st.binary(min_size=256, max_size=256))
def test_any_block_is_decoded_without_an_exception(block: bytes) -> None:
    card = text.decode(block)
    assert card is not None
    judge(card, TODAY)


@given(st.binary(max_size=255))
def test_a_short_block_is_none(block: bytes) -> None:
    assert text.decode(block) is None


def test_the_nations_of_gb_3304() -> None:
    assert len(NATIONS) == 58
    assert (NATIONS["01"], NATIONS["04"], NATIONS["30"], NATIONS["56"]) == (
        "汉",
        "藏",
        "土",
        "基诺",
    )


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"name": ""}, CardFaultReason.UNREADABLE),
        ({"number": ""}, CardFaultReason.UNREADABLE),
        ({"number": "630103194907122426"}, CardFaultReason.BAD_NUMBER),
        ({"number": "63010319490712242"}, CardFaultReason.BAD_NUMBER),
        ({"number": "6301031949O7122429"}, CardFaultReason.BAD_NUMBER),
        ({"forever": False}, CardFaultReason.EXPIRED),
        ({"forever": False, "valid_until": date(2026, 11, 22)}, CardFaultReason.EXPIRED),
    ],
)
def test_a_card_of_no_use_says_why(changes: dict[str, object], reason: CardFaultReason) -> None:
    card = msgspec.structs.replace(WANG, **changes)
    assert judge(card, TODAY) == CardFault(reason)


def test_the_last_day_is_still_valid() -> None:
    card = msgspec.structs.replace(WANG, forever=False, valid_until=TODAY)
    assert isinstance(judge(card, TODAY), CardRead)


def test_numbers_older_than_their_countys_code_are_right() -> None:
    assert resident_number_is_right("630103194907122429", TODAY)
    assert not resident_number_is_right("630103204907122423", TODAY)


def test_the_identity_is_the_contracts() -> None:
    identity = CardRead(WANG).identity
    assert (identity.name, identity.number, identity.born) == (
        "王美娜",
        "630103194907122429",
        "1949-07-12",
    )


def test_nothing_of_a_card_shows_in_its_repr() -> None:
    assert "王" not in repr(CardRead(WANG))
    assert "6301" not in repr(CardRead(WANG))


def test_a_newest_address_is_70_bytes_and_comes_back() -> None:
    raw = text.encode_address("青海省西宁市城中区示例街9号")
    assert len(raw) == 70
    assert raw[:4] == bytes.fromhex("52 97 77 6D")
    assert text.decode_address(raw) == "青海省西宁市城中区示例街9号"
    assert text.decode_address(text.encode_address("街" * 50)) == "街" * 35
    assert text.decode_address(text.encode_address("一\n\x1b街")) == "一街"
    assert text.decode_address(raw[:-1]) is None
    assert text.decode_address(raw + b" ") is None
