"""Forms are read, cut to size, or told to be none of ours; nothing raises anything else."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.rating_tags import TAGS
from hub.contract.words import Level
from hub.web.phone.forms import MEDIA_TYPE, MOST_FIELDS, Unreadable, rating, read, request_id


def test_a_rating_is_read() -> None:
    body = urlencode(
        [
            ("rating", "7-abc"),
            ("level", "2"),
            ("tag", "214"),
            ("tag", "207"),
            ("text", "久\r\n了"),
        ]
    )
    filled = rating(read(body.encode(), f"{MEDIA_TYPE}; charset=UTF-8"))
    assert filled == ("7-abc", Level.BAD, ("207", "214"), "久\n了")


def test_reasons_of_another_level_and_unknown_ones_are_left_out() -> None:
    fields = read(b"rating=1-a&level=5&tag=108&tag=510&tag=510&tag=xx", MEDIA_TYPE)
    assert rating(fields).tags == ("510",)


@pytest.mark.parametrize("level", ["", "0", "6", "5.0", "best"])
def test_without_a_face_there_is_no_level(level: str) -> None:
    assert rating({"rating": ["1-a"], "level": [level]}).level is None


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (b"\xff\xfe", MEDIA_TYPE),
        ("文".encode(), MEDIA_TYPE),
        (b"&".join([b"a=1"] * (MOST_FIELDS + 1)), MEDIA_TYPE),
        (b"once=1", "application/json"),
        (b"once=1", ""),
        (b"once=1", "multipart/form-data; boundary=x"),
    ],
)
def test_what_is_no_form_is_told(body: bytes, media_type: str) -> None:
    with pytest.raises(Unreadable):
        read(body, media_type)


@pytest.mark.parametrize("fields", [{}, {"rating": [""]}, {"rating": ["x" * 65]}])
def test_a_rating_without_its_name_is_none(fields: dict[str, list[str]]) -> None:
    with pytest.raises(Unreadable):
        rating(fields)


def test_bytes_that_are_no_text_are_seen_as_such() -> None:
    assert rating(read(b"rating=1-a&text=%ff%ed%a0%80", MEDIA_TYPE)).text.encode() != b""


def test_the_same_form_is_the_same_command_and_another_another() -> None:
    same = {"once": ["abc"]}
    assert request_id(same, "token", "cancel") == request_id(same, "token", "cancel")
    others = {
        request_id(same, "token", "cancel"),
        request_id(same, "token", "return"),
        request_id(same, "other", "cancel"),
        request_id({"once": ["abd"]}, "token", "cancel"),
    }
    assert len(others) == 4
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{8,64}", one) for one in others)


@pytest.mark.parametrize("once", [[], [""], ["x" * 65]])
def test_a_form_without_its_mark_is_none_of_ours(once: list[str]) -> None:
    with pytest.raises(Unreadable):
        request_id({"once": once}, "token", "cancel")


@given(st.binary(max_size=200))
def test_any_bytes_are_a_form_or_none(body: bytes) -> None:
    try:
        fields = read(body, MEDIA_TYPE)
        filled = rating(fields)
    except Unreadable:
        return
    assert filled.text.encode() is not None
    if filled.level is not None:
        assert set(filled.tags) <= {tag.code for tag in TAGS[filled.level]}
