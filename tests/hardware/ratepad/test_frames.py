"""The `A5 5A` codec: fed in any pieces, among garbage, with any bit wrong."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.fuzz.mutate import pieces
from hardware.ratepad.frames import LONGEST, MARK, Damage, Frame, Item, Parser, crc, encode

BYTE = st.integers(0, 255)
FRAMES = st.builds(Frame, BYTE, BYTE, BYTE, st.binary(max_size=80))
WHOLE = Frame(1, 0x12, 7, bytes.fromhex("00 00 00 2A 01"))
RAW = bytes.fromhex("A5 5A 01 12 07 00 05 00 00 00 2A 01") + crc(
    bytes.fromhex("01 12 07 00 05 00 00 00 2A 01")
).to_bytes(2, "big")


def found(items: list[Item]) -> list[Frame]:
    return [item for item in items if not isinstance(item, Damage)]


def test_the_checksum_has_its_check_value() -> None:
    assert crc(b"123456789") == 0x29B1


def test_a_frame_as_bytes_and_back() -> None:
    assert encode(WHOLE) == RAW
    assert Parser().feed(RAW) == [WHOLE]


@given(st.lists(FRAMES, max_size=4), st.randoms(use_true_random=False))
def test_round_trips_in_any_pieces(frames: list[Frame], dice: random.Random) -> None:
    parser = Parser()
    raw = b"".join(map(encode, frames))
    assert [item for piece in pieces(dice, raw) for item in parser.feed(piece)] == frames


def test_one_byte_at_a_time_with_garbage_before_and_between() -> None:
    parser, noise = Parser(), b"\x00\xa5\x01\xa5"
    raw = noise + RAW + noise + RAW
    items = [item for value in raw for item in parser.feed(bytes([value]))]
    assert found(items) == [WHOLE, WHOLE]
    assert Damage.GARBAGE in items


@pytest.mark.parametrize("bit", range(8 * len(RAW)))
def test_one_wrong_bit_is_no_frame_and_the_next_is_found(bit: int) -> None:
    spoilt = bytearray(RAW)
    spoilt[bit // 8] ^= 1 << bit % 8
    parser = Parser()
    items = parser.feed(bytes(spoilt)) + parser.flush()
    assert found(items) == []
    assert items
    assert parser.feed(RAW) == [WHOLE]


@pytest.mark.parametrize("kept", range(1, len(RAW)))
def test_half_a_frame_ends_with_the_silence(kept: int) -> None:
    parser = Parser()
    assert parser.feed(RAW[:kept]) == []
    assert found(parser.flush()) == []
    assert parser.feed(RAW) == [WHOLE]


def test_a_good_frame_inside_a_damaged_one_is_found() -> None:
    assert found(Parser().feed(RAW[:9] + RAW + bytes(20))) == [WHOLE]


def test_the_longest_payload_is_taken_and_a_longer_length_is_garbage() -> None:
    longest = Frame(1, 0x11, 0, bytes(LONGEST))
    assert Parser().feed(encode(longest)) == [longest]
    head = MARK + bytes([1, 0x11, 0]) + (LONGEST + 1).to_bytes(2, "big")
    assert Parser().feed(head)[0] is Damage.SHAPE
