"""The `FF 68` codec against worked frames and against garbage."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.pad import frames
from hardware.pad.frames import Damage, Frame, Item, Parser

FUZZ_FRAMES = 20_000
"""Random frames of the fuzz test; raise it for a longer run."""

NEXT = Frame(1, 0x01, b"\x0c")
WORKED = [
    (NEXT, "FF 68 03 03 68 01 01 0C 0E 16"),
    (Frame(1, 0x11, b"\x04"), "FF 68 03 03 68 01 11 04 16 16"),
    (frames.show_waiting(1, 5, 1), "FF 68 08 08 68 01 02 0A 0A 05 0A 00 01 27 16"),
    (frames.beep(1), "FF 68 02 02 68 01 03 04 16"),
    (frames.start_evaluation(1), "FF 68 03 03 68 01 01 0B 0D 16"),
]


def found(items: list[Item]) -> list[Frame]:
    return [item for item in items if not isinstance(item, Damage)]


@pytest.mark.parametrize(("frame", "raw"), WORKED)
def test_frames_are_as_worked(frame: Frame, raw: str) -> None:
    assert frames.encode(frame) == bytes.fromhex(raw)
    assert Parser().feed(bytes.fromhex(raw)) == [frame]


def test_one_byte_at_a_time() -> None:
    parser = Parser()
    items: list[Item] = []
    for value in b"".join(bytes.fromhex(raw) for _, raw in WORKED):
        items += parser.feed(bytes([value]))
    assert items == [frame for frame, _ in WORKED]


def test_the_acknowledgement_of_a_value_is_a_key_frame() -> None:
    assert frames.acknowledge(Frame(1, 0x11, b"\x04")) == Frame(1, 0x01, b"\x04")
    assert frames.acknowledge(NEXT) == NEXT


@pytest.mark.parametrize(("at", "damage"), [(8, Damage.CHECKSUM), (9, Damage.SHAPE)])
def test_damage_is_told_and_the_next_frame_found(at: int, damage: Damage) -> None:
    raw = bytearray(frames.encode(NEXT))
    raw[at] ^= 0x01
    items = Parser().feed(bytes(raw) + frames.encode(NEXT))
    assert items[0] is damage
    assert found(items) == [NEXT]


@given(st.binary(max_size=40), st.integers(0, 255), st.binary(max_size=40), st.data())
def test_a_frame_survives_any_cutting_and_noise(
    noise: bytes, func: int, content: bytes, data: st.DataObject
) -> None:
    frame = Frame(7, func, content)
    raw = noise.replace(b"\xff", b"\x00") + frames.encode(frame)
    parser, items = Parser(), []
    while raw:
        cut = data.draw(st.integers(1, len(raw)))
        items += parser.feed(raw[:cut])
        raw = raw[cut:]
    assert found(items) == [frame]


def test_fuzz_many_damaged_frames() -> None:
    """Every good frame that follows a damaged one and a quiet line is found."""
    rng = random.Random(20261123)
    parser = Parser()
    for _ in range(FUZZ_FRAMES):
        raw = bytearray(frames.encode(Frame(1, 0x11, rng.randbytes(rng.randrange(8)))))
        raw[rng.randrange(len(raw))] = rng.randrange(256)
        parser.feed(rng.randbytes(rng.randrange(3)) + bytes(raw[: rng.randrange(len(raw) + 1)]))
        parser.flush()
        assert parser.feed(frames.encode(NEXT)) == [NEXT]
