"""The `02 … LRC 03` codec against worked frames and against garbage."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card import text
from hardware.lrc_reader import frames
from hardware.lrc_reader.frames import Damage, Item, Parser
from hardware.sim.people import PEOPLE

BLOCK = text.encode(PEOPLE["senior"])
WHOLE = frames.encode_reply(frames.OK, frames.encode_content(BLOCK, bytes(1024)))
GOOD = frames.encode(b"\x90\x00")


def datas(items: list[Item]) -> list[bytes]:
    return [item for item in items if not isinstance(item, Damage)]


def test_requests_are_as_worked() -> None:
    assert frames.encode(frames.READ.data) == bytes.fromhex("02 00 03 CA 01 00 CB 03")
    assert frames.encode(frames.READ_NUMBER.data) == bytes.fromhex("02 00 03 CA 01 02 C9 03")


def test_a_whole_reply_is_1291_bytes_and_gives_its_text() -> None:
    assert len(WHOLE) == 1291
    assert WHOLE[1:5] == bytes.fromhex("05 06 90 00")
    (data,) = Parser().feed(WHOLE)
    assert isinstance(data, bytes)
    reply = frames.decode_reply(data)
    assert reply is not None
    assert reply.status == frames.OK
    assert frames.split_content(reply.content) == BLOCK


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x01\x00\x04",
        frames.encode_content(BLOCK, bytes(1024))[:-1],
        frames.encode_content(BLOCK[:-2], bytes(1024)),
        b"\xff" * 1284,
    ],
)
def test_content_with_wrong_lengths_is_none(content: bytes) -> None:
    assert frames.split_content(content) is None


def test_too_short_for_a_status_is_no_reply() -> None:
    assert frames.decode_reply(b"\x90") is None


def test_a_frame_comes_byte_by_byte() -> None:
    parser = Parser()
    assert [item for value in WHOLE for item in parser.feed(bytes([value]))] == [WHOLE[3:-2]]


@pytest.mark.parametrize("garbage", [b"\x00", b"\xff" * 9, b"\x03\x03", GOOD[3:]])
def test_garbage_before_and_between_is_told_once(garbage: bytes) -> None:
    items = Parser().feed(garbage + GOOD + garbage + GOOD)
    assert items == [Damage.GARBAGE, GOOD[3:-2]] * 2


@pytest.mark.parametrize("at", range(len(GOOD) * 8))
def test_a_wrong_bit_gives_no_value_and_the_next_frame_is_found(at: int) -> None:
    raw = bytearray(GOOD)
    raw[at // 8] ^= 1 << at % 8
    parser = Parser()
    items = parser.feed(bytes(raw)) + parser.flush()
    assert datas(items) == []
    assert items
    assert parser.feed(GOOD) == [GOOD[3:-2]]


def test_half_a_frame_hides_no_other() -> None:
    parser = Parser()
    assert parser.feed(WHOLE[:700] + GOOD) == []
    assert datas(parser.flush()) == [GOOD[3:-2]]


def test_an_endless_length_is_damage() -> None:
    assert Parser().feed(b"\x02\xff\xff")[0] is Damage.LENGTH


@given(st.binary(min_size=2, max_size=300), st.integers(1, 9))
def test_what_is_encoded_comes_out_again_in_any_pieces(data: bytes, size: int) -> None:
    raw, parser = frames.encode(data), Parser()
    pieces = [raw[at : at + size] for at in range(0, len(raw), size)]
    assert [item for piece in pieces for item in parser.feed(piece)] == [data]


@given(st.binary(max_size=200), st.integers(1, 9))
def test_pieces_make_no_difference(raw: bytes, size: int) -> None:
    whole, parser = Parser(), Parser()
    items = [item for at in range(0, len(raw), size) for item in parser.feed(raw[at : at + size])]
    assert datas(items + parser.flush()) == datas(whole.feed(raw) + whole.flush())


def test_thousands_of_damaged_frames_give_no_false_value() -> None:
    dice = random.Random(7)
    for _ in range(5000):
        raw = bytearray(frames.encode(dice.randbytes(dice.randrange(2, 40))))
        for _ in range(dice.randrange(1, 4)):
            raw[dice.randrange(len(raw))] = dice.randrange(256)
        parser = Parser()
        for data in datas(parser.feed(bytes(raw)) + parser.flush()):
            assert frames.encode(data) in bytes(raw)
