"""The Modbus RTU codec against the public documents' worked frames and against garbage."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.led.frames import (
    Damage,
    Failure,
    ReadRegisters,
    Registers,
    Reply,
    ReplyParser,
    Request,
    RequestParser,
    WriteRegisters,
    Written,
    crc,
    encode,
)

FUZZ_FRAMES = 20_000
"""Random frames of the fuzz test; raise it for a longer run."""

REQUESTS = [
    # V1.1b3, 6.3 and 6.12, to unit 17 (11 hex).
    (ReadRegisters(17, 0x6B, 3), "11 03 00 6B 00 03 76 87"),
    (WriteRegisters(17, 1, (0x000A, 0x0102)), "11 10 00 01 00 02 04 00 0A 01 02 C6 F0"),
]
REPLIES = [
    (Registers(17, (0x022B, 0x0000, 0x0064)), "11 03 06 02 2B 00 00 00 64 C8 BA"),
    (Written(17, 1, 2), "11 10 00 01 00 02 12 98"),
    # V1.1b3, 7: the function with its highest bit set, then the code.
    (Failure(17, 0x03, 2), "11 83 02 C1 34"),
    (Failure(17, 0x10, 4), "11 90 04 4C 06"),
]
WORKED = [(RequestParser, *pair) for pair in REQUESTS] + [(ReplyParser, *p) for p in REPLIES]
Item = Request | Reply | Damage


def found(items: list[Item]) -> list[Item]:
    return [item for item in items if not isinstance(item, Damage)]


def test_the_checksum_is_as_the_serial_line_guide_works_it_out() -> None:
    """V1.02, appendix on the CRC: the frame 02 07 has 1241, sent as 41 12."""
    assert crc(b"\x02\x07") == 0x1241


@pytest.mark.parametrize(("parser", "message", "raw"), WORKED)
def test_frames_are_as_worked(
    parser: type[RequestParser | ReplyParser], message: Request | Reply, raw: str
) -> None:
    assert encode(message) == bytes.fromhex(raw)
    assert parser().feed(bytes.fromhex(raw)) == [message]


@pytest.mark.parametrize(("parser", "worked"), [(RequestParser, REQUESTS), (ReplyParser, REPLIES)])
def test_one_byte_at_a_time(parser: type, worked: list[tuple[Item, str]]) -> None:
    fed = parser()
    items: list[Item] = []
    for value in b"".join(bytes.fromhex(raw) for _, raw in worked):
        items += fed.feed(bytes([value]))
    assert items == [message for message, _ in worked]


def test_garbage_between_frames_is_told_and_passed_over() -> None:
    reply, raw = REPLIES[1][0], bytes.fromhex(REPLIES[1][1])
    noise = b"\xf8\xff\x00\x11\x77"
    items = ReplyParser().feed(noise + raw + noise + raw)
    assert items == [Damage.GARBAGE, reply, Damage.GARBAGE, reply]


@pytest.mark.parametrize("at", range(8))
def test_one_wrong_bit_is_no_value_and_the_next_frame_is_found(at: int) -> None:
    reply, raw = REPLIES[1][0], bytes.fromhex(REPLIES[1][1])
    damaged = bytearray(raw)
    damaged[at] ^= 0x04
    parser = ReplyParser()
    items = parser.feed(bytes(damaged)) + parser.flush()
    assert found(items) == []
    assert items
    assert parser.feed(raw) == [reply]


def test_half_a_frame_waits_until_the_line_is_quiet() -> None:
    raw = bytes.fromhex(REPLIES[0][1])
    parser = ReplyParser()
    assert parser.feed(raw[:6]) == []
    assert set(parser.flush()) <= {Damage.SHAPE, Damage.GARBAGE}
    assert parser.feed(raw) == [REPLIES[0][0]]


@pytest.mark.parametrize(
    ("parser", "body"),
    [
        (RequestParser, "11 03 00 6B 00 00"),  # no register
        (RequestParser, "11 03 00 6B 00 7E"),  # more than a reply can hold
        (RequestParser, "11 10 00 01 00 03 04 00 0A 01 02"),  # counts that differ
        (ReplyParser, "11 10 00 01 00 00"),
    ],
)
def test_a_whole_frame_that_says_nothing_possible_is_no_value(parser: type, body: str) -> None:
    data = bytes.fromhex(body)
    assert parser().feed(data + crc(data).to_bytes(2, "little")) == [Damage.SHAPE]


UNIT = st.integers(1, 247)
WORD = st.integers(0, 0xFFFF)
MESSAGES = {
    RequestParser: st.one_of(
        st.builds(ReadRegisters, UNIT, WORD, st.integers(1, 125)),
        st.builds(WriteRegisters, UNIT, WORD, st.lists(WORD, min_size=1, max_size=123).map(tuple)),
    ),
    ReplyParser: st.one_of(
        st.builds(Registers, UNIT, st.lists(WORD, min_size=1, max_size=125).map(tuple)),
        st.builds(Written, UNIT, WORD, st.integers(1, 123)),
        st.builds(Failure, UNIT, st.sampled_from((0x03, 0x10)), st.integers(0, 255)),
    ),
}


@pytest.mark.parametrize("parser", MESSAGES)
@given(data=st.data())
def test_a_frame_survives_any_cutting_and_noise_that_begins_none(
    parser: type, data: st.DataObject
) -> None:
    message = data.draw(MESSAGES[parser])
    noise = bytes(data.draw(st.lists(st.integers(0xF8, 0xFF), max_size=40)))
    raw = noise + encode(message)
    fed, items = parser(), []
    while raw:
        cut = data.draw(st.integers(1, len(raw)))
        items += fed.feed(raw[:cut])
        raw = raw[cut:]
    assert found(items) == [message]


@given(st.binary(max_size=300), st.data())
def test_after_any_noise_and_a_quiet_line_a_frame_is_found(
    noise: bytes, data: st.DataObject
) -> None:
    reply = data.draw(MESSAGES[ReplyParser])
    parser = ReplyParser()
    parser.feed(noise)
    parser.flush()
    assert parser.feed(encode(reply)) == [reply]


def test_fuzz_many_damaged_frames() -> None:
    """No frame with a changed byte is ever taken for a value."""
    rng = random.Random(20261129)
    parser = ReplyParser()
    for _ in range(FUZZ_FRAMES):
        words = tuple(rng.randrange(0x10000) for _ in range(rng.randrange(1, 6)))
        raw = bytearray(encode(Registers(rng.randrange(1, 248), words)))
        at = rng.randrange(len(raw))
        raw[at] ^= rng.randrange(1, 256)
        assert found(parser.feed(bytes(raw)) + parser.flush()) == []
        assert parser.feed(encode(REPLIES[1][0])) == [REPLIES[1][0]]
