"""Masking hides, checks check, seals open only with their key and context."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_11_2

from hub.domain.identity import (
    SealError,
    age,
    birth_date,
    is_senior,
    lookup_key,
    mask_name,
    mask_number,
    mask_phone,
    number_is_valid,
    seal,
    unseal,
)

HANZI = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=3, max_size=40)
KEY = bytes(range(16))
NONCE = bytes(12)


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("张桂兰", "张*兰"),
        ("张三", "张*"),
        ("张", "张*"),
        ("", ""),
        ("欧阳修文", "欧**文"),
        ("才让·多杰卓玛", "才***玛"),
        ("𠮷㐂䶮", "𠮷*䶮"),
        ("བསྟན་འཛིན", "བ***ན"),
        ("Zoe\u0301", "Z*e\u0301"),
    ],
)
def test_masks_names(name: str, masked: str) -> None:
    assert mask_name(name) == masked


@given(HANZI)
def test_a_masked_name_keeps_only_its_ends(name: str) -> None:
    masked = mask_name(name)
    assert masked[0] == name[0]
    assert masked[-1] == name[-1]
    assert set(masked[1:-1]) == {"*"}
    assert len(masked) <= 5


@given(st.text(max_size=60))
def test_masking_never_fails_and_is_bounded(text: str) -> None:
    assert len(mask_name(text)) <= max(5, len(text) + 1)
    hidden = mask_number(text)
    assert len(text) < 8 or "****" in hidden


@given(st.from_regex(r"[0-9]{17}[0-9X]", fullmatch=True))
def test_a_masked_number_keeps_six_and_four(number: str) -> None:
    assert mask_number(number) == f"{number[:6]}********{number[-4:]}"


def test_masks_short_numbers_and_phones() -> None:
    assert mask_number("E12345678") == "E1****78"
    assert mask_number("1234567") == "*******"
    assert mask_phone("13812340917") == "138****0917"
    assert mask_phone("12345") == "*****"


def test_checks_the_number() -> None:
    assert number_is_valid("11010519491231002X")
    assert number_is_valid("11010519491231002x")
    assert not number_is_valid("110105194912310021")
    assert not number_is_valid("11010519491331002X")
    assert number_is_valid("USA110080010214"), "a foreigner's card of before 2023"
    assert not number_is_valid("US1110080010214")
    assert not number_is_valid("")
    assert not number_is_valid("1101051949123100２X2")


@given(
    st.dates(date(1900, 1, 1), date(2030, 1, 1)), st.integers(0, 999), st.sampled_from("123456789")
)
def test_every_well_made_number_is_valid_and_one_changed_digit_is_not(
    born: date, serial: int, region: str
) -> None:
    body = f"{region}10105{born:%Y%m%d}{serial:03d}"
    number = body + mod_11_2.calc_check_digit(body)
    assert number_is_valid(number)
    assert birth_date(number) == born
    changed = number[:16] + str((int(number[16]) + 1) % 10) + number[17:]
    assert not number_is_valid(changed)


def test_senior_from_the_birthday_on() -> None:
    born = date(1966, 11, 23)
    assert not is_senior(born, date(2026, 11, 22))
    assert is_senior(born, date(2026, 11, 23))
    assert not is_senior(None, date(2026, 11, 23))
    assert age(date(2004, 2, 29), date(2026, 2, 28)) == 21
    assert age(date(2004, 2, 29), date(2026, 3, 1)) == 22


def test_the_lookup_key_is_the_same_for_the_same_number_only() -> None:
    first = lookup_key("11010519491231002x", KEY)
    assert first == lookup_key(" 11010519491231002X", KEY)
    assert first != lookup_key("11010519491231002X", bytes(16))
    assert first != lookup_key("110105194912310021", KEY)
    assert len(first) == 64


@given(st.text(max_size=80))
def test_a_seal_opens_with_key_and_context_only(value: str) -> None:
    sealed = seal(value, KEY, NONCE, "visit:1")
    assert unseal(sealed, KEY, "visit:1") == value
    with pytest.raises(SealError):
        unseal(sealed, bytes(16), "visit:1")
    with pytest.raises(SealError):
        unseal(sealed, KEY, "visit:2")


@given(st.text(min_size=1, max_size=20), st.integers(0), st.integers(1, 255))
def test_a_changed_byte_breaks_the_seal(value: str, place: int, change: int) -> None:
    sealed = bytearray(seal(value, KEY, NONCE, "visit:1"))
    sealed[place % len(sealed)] ^= change
    with pytest.raises(SealError):
        unseal(bytes(sealed), KEY, "visit:1")


def test_a_short_nonce_or_sealed_value_is_told() -> None:
    with pytest.raises(ValueError, match="12 bytes"):
        seal("x", KEY, b"short", "c")
    with pytest.raises(SealError):
        unseal(b"short", KEY, "c")


@given(st.binary(min_size=12, max_size=12), st.binary(min_size=12, max_size=12))
def test_other_nonces_give_other_bytes(first: bytes, second: bytes) -> None:
    assume(first != second)
    assert seal("same", KEY, first, "c")[12:] != seal("same", KEY, second, "c")[12:]
