"""Payloads: every type there and back, cut, lengthened, and with values that may not be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.ratepad.frames import LONGEST
from hardware.ratepad.messages import (
    TYPES,
    Able,
    Ack,
    Answer,
    Cancel,
    Heartbeat,
    Hello,
    Message,
    Nack,
    Open,
    Reasons,
    Timeout,
    decode,
)
from hardware.ratepad.words import WRITTEN, Ability, Cancelled, Cause
from hub.contract.rating_tags import TAGS
from hub.contract.words import Language, Level

BYTE, WORD = st.integers(0, 255), st.integers(0, 65_535)
SESSION = st.integers(1, 0xFFFF_FFFF)
LEVEL = st.sampled_from(Level)
CODE = st.integers(100, 599).map(str)


def words(most: int) -> st.SearchStrategy[str]:
    """Texts that fit."""
    text = st.text(st.characters(codec="utf-8"), max_size=most)
    return text.filter(lambda each: len(each.encode()) <= most)


MESSAGES = st.one_of(
    st.builds(Hello, BYTE, BYTE),
    st.builds(
        Able,
        BYTE,
        st.integers(0, int(sum(Ability))).map(Ability),
        st.sets(LEVEL).map(lambda each: tuple(level for level in Level if level in each)),
        st.sampled_from([(), (Language.ZH,), tuple(Language)]),
        words(64),
        words(64),
    ),
    st.builds(
        Open,
        SESSION,
        WORD,
        WORD,
        st.sampled_from(Language),
        st.booleans(),
        st.booleans(),
        words(64),
        words(255),
    ),
    st.builds(Reasons, SESSION, LEVEL, st.lists(st.tuples(CODE, words(60)), max_size=8).map(tuple)),
    st.builds(Cancel, SESSION, st.sampled_from(Cancelled)),
    st.builds(
        Answer,
        SESSION,
        LEVEL,
        st.lists(CODE, max_size=8).map(tuple),
        st.text(st.characters(codec="utf-8"), max_size=WRITTEN),
    ),
    st.builds(Timeout, SESSION, st.booleans()),
    st.builds(Heartbeat, st.integers(0, 0xFFFF_FFFF), st.booleans()),
    st.builds(Nack, st.sampled_from(Cause)),
    st.just(Ack()),
)


@given(MESSAGES, st.binary(max_size=5))
def test_every_message_there_and_back_and_lengthened(message: Message, later: bytes) -> None:
    """Bytes after the last field belong to a later version."""
    assert decode(message.TYPE, message.pack() + later) == message
    assert len(message.pack()) <= LONGEST


@given(MESSAGES, st.data())
def test_a_payload_that_ends_too_soon_says_nothing(message: Message, data: st.DataObject) -> None:
    raw = message.pack()
    if raw:
        assert decode(message.TYPE, raw[: data.draw(st.integers(0, len(raw) - 1))]) is None


@given(st.integers(0, 255), st.binary(max_size=60))
def test_no_payload_raises(kind: int, payload: bytes) -> None:
    message = decode(kind, payload)
    assert message is None or kind == message.TYPE


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        (Answer, "00 00 00 00 05 00 00 00"),  # session 0
        (Answer, "00 00 00 2A 00 00 00 00"),  # level 0
        (Answer, "00 00 00 2A 06 00 00 00"),  # level 6
        (Answer, "00 00 00 2A 05 01 00 63 00 00"),  # reason 99
        (Answer, "00 00 00 2A 05 00 00 01 FF"),  # no UTF-8
        (Answer, "00 00 00 2A 05 09" + "01 FE" * 9 + "00 00"),  # nine reasons
        (Timeout, "00 00 00 2A 03"),
        (Cancel, "00 00 00 2A 09"),
        (Nack, "06"),
        (Open, "00 00 00 2A 00 3C 00 B4 04 00 00 00 00 00"),  # language 4
    ],
)
def test_what_may_not_be_is_no_value(kind: type[Message], payload: str) -> None:
    assert decode(kind.TYPE, bytes.fromhex(payload)) is None


def test_more_than_two_hundred_characters_are_no_answer() -> None:
    head = bytes.fromhex("00 00 00 2A 05 00")
    assert decode(Answer.TYPE, head + b"\x00\xc8" + b"x" * 200) is not None
    assert decode(Answer.TYPE, head + b"\x00\xc9" + b"x" * 201) is None


def test_an_unknown_type_is_told_by_none() -> None:
    assert {kind for kind in range(256) if decode(kind, b"") is not None} == {Ack.TYPE}
    assert len(TYPES) == 10


@pytest.mark.parametrize("language", Language)
def test_all_reasons_of_a_level_fit_into_a_frame(language: Language) -> None:
    for level, tags in TAGS.items():
        rows = tuple((tag.code, tag.text.inn(language)) for tag in tags)
        reasons = Reasons(1, level, rows)
        assert len(reasons.pack()) <= LONGEST
        assert decode(Reasons.TYPE, reasons.pack()) == reasons


def test_a_long_text_is_cut_between_two_characters() -> None:
    opened = Open(1, 60, 180, Language.ZH, False, False, "A023", "证" * 100)
    read = decode(Open.TYPE, opened.pack())
    assert isinstance(read, Open)
    assert read.subject == "证" * 85
