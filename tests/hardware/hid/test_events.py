"""The codec of Linux input events: in any pieces, among garbage, with fields that cannot be."""

from __future__ import annotations

import random
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.fuzz.mutate import pieces
from hardware.hid.events import CODES, SHAPE, Damage, Event, Parser, Type, encode

KEY_1_DOWN = Event(Type.KEY, 2, 1)
KEYS = st.builds(Event, st.just(1), st.integers(0, CODES[Type.KEY]), st.integers(0, 2))
OTHERS = st.builds(
    Event,
    st.sampled_from([Type.SYN, Type.MSC, Type.LED]).map(int),
    st.integers(0, 7),
    st.integers(-(2**31), 2**31 - 1),
)


def test_a_record_is_as_the_system_writes_it() -> None:
    """64-bit: two longs, two shorts, an int; linux/input.h."""
    raw = (
        struct.pack("@l", 1_763_888_400) + struct.pack("@l", 250_000) + struct.pack("@HHi", 1, 2, 1)
    )
    assert SHAPE.size == len(raw)
    assert Parser().feed(raw) == [KEY_1_DOWN]
    assert encode(KEY_1_DOWN, 1_763_888_400, 250_000) == raw


@given(st.lists(st.one_of(KEYS, OTHERS), max_size=6), st.randoms(use_true_random=False))
def test_round_trips_in_any_pieces(events: list[Event], dice: random.Random) -> None:
    parser = Parser()
    raw = b"".join(encode(event, 1_763_888_400, 999_999) for event in events)
    assert [item for piece in pieces(dice, raw) for item in parser.feed(piece)] == events


@given(st.binary(max_size=200))
def test_no_bytes_raise_and_every_event_can_be(data: bytes) -> None:
    parser = Parser()
    for item in parser.feed(data) + parser.flush():
        if isinstance(item, Event):
            assert item.code <= CODES[Type(item.type)]
            assert item.type != Type.KEY or item.value in (0, 1, 2)


@pytest.mark.parametrize(
    ("seconds", "micros", "event"),
    [
        (-1, 0, KEY_1_DOWN),
        (0, 1_000_000, KEY_1_DOWN),
        (0, -1, KEY_1_DOWN),
        (0, 0, Event(Type.KEY, 2, 3)),
        (0, 0, Event(Type.KEY, 0x300, 1)),
        (0, 0, Event(0x02, 0, 1)),
    ],
)
def test_what_cannot_be_is_no_event_and_the_next_one_is_found(
    seconds: int, micros: int, event: Event
) -> None:
    parser = Parser()
    items = parser.feed(encode(event, seconds, micros))
    items += parser.flush()
    assert Damage.SHAPE in items
    assert event not in items
    assert parser.feed(encode(KEY_1_DOWN)) == [KEY_1_DOWN]


@pytest.mark.parametrize("kept", range(1, SHAPE.size))
def test_half_a_record_ends_with_the_silence(kept: int) -> None:
    parser = Parser()
    assert parser.feed(encode(KEY_1_DOWN)[:kept]) == []
    assert parser.flush() == [Damage.SHAPE]
    assert parser.flush() == []
    assert parser.feed(encode(KEY_1_DOWN)) == [KEY_1_DOWN]
