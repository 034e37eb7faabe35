"""The SAM_V codec against worked frames and against garbage."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card import frames
from hardware.card.frames import Damage, Item, Operation, Parser, Status

FUZZ_FRAMES = 20_000
"""Random frames of the fuzz test; raise it for a longer run."""

WORKED = [
    (frames.RESET, "AA AA AA 96 69 00 03 10 FF EC"),
    (frames.STATUS, "AA AA AA 96 69 00 03 11 FF ED"),
    (frames.SAM_ID, "AA AA AA 96 69 00 03 12 FF EE"),
    (frames.FIND, "AA AA AA 96 69 00 03 20 01 22"),
    (frames.SELECT, "AA AA AA 96 69 00 03 20 02 21"),
    (frames.READ, "AA AA AA 96 69 00 03 30 01 32"),
    (frames.READ_FINGERPRINT, "AA AA AA 96 69 00 03 30 10 23"),
    (frames.READ_ADDRESS, "AA AA AA 96 69 00 03 30 03 30"),
]
FOUND = bytes.fromhex("AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97")
NO_CARD = bytes.fromhex("AA AA AA 96 69 00 04 00 00 80 84")
SELECTED = bytes.fromhex("AA AA AA 96 69 00 0C 00 00 90 00 00 00 00 00 00 00 00 9C")
NOT_SELECTED = bytes.fromhex("AA AA AA 96 69 00 04 00 00 81 85")
READ_FAILED = bytes.fromhex("AA AA AA 96 69 00 04 00 00 41 45")
READ_OK = frames.encode_reply(0x90, b"\x01\x00\x04\x00" + bytes(256) + bytes(1024))


def bodies(items: list[Item]) -> list[bytes]:
    return [item for item in items if not isinstance(item, Damage)]


@pytest.mark.parametrize(("operation", "frame"), WORKED)
def test_requests_are_as_worked(operation: Operation, frame: str) -> None:
    assert frames.encode(operation.body) == bytes.fromhex(frame)


@pytest.mark.parametrize(
    ("raw", "status", "data"),
    [
        (FOUND, Status.FOUND, bytes(4)),
        (NO_CARD, Status.NO_CARD, b""),
        (SELECTED, Status.OK, bytes(8)),
        (NOT_SELECTED, Status.SELECT, b""),
        (READ_FAILED, Status.READ, b""),
    ],
)
def test_replies_are_as_worked(raw: bytes, status: Status, data: bytes) -> None:
    (body,) = Parser().feed(raw)
    assert frames.decode_reply(bytes(body)) == (status, status.value, data)
    assert frames.encode_reply(status, data) == raw


def test_a_read_reply_is_1295_bytes_and_gives_its_text() -> None:
    assert len(READ_OK) == 1295
    assert READ_OK[5:7] == bytes.fromhex("0508")
    (body,) = bodies(Parser().feed(READ_OK))
    reply = frames.decode_reply(body)
    assert reply is not None
    assert frames.split_content(reply.data) == bytes(256)


def test_a_read_with_fingerprint_gives_its_text() -> None:
    data = b"\x01\x00\x04\x00\x04\x00" + b"t" * 256 + bytes(1024) + bytes(1024)
    raw = frames.encode_reply(0x90, data)
    assert raw[5:7] == bytes.fromhex("090A")
    (body,) = bodies(Parser().feed(raw))
    reply = frames.decode_reply(body)
    assert reply is not None
    assert frames.split_content(reply.data) == b"t" * 256


@pytest.mark.parametrize("data", [b"", b"\x01\x00\x04\x00", bytes(1284), b"\xff" * 1284])
def test_content_with_wrong_lengths_is_none(data: bytes) -> None:
    assert frames.split_content(data) is None


def test_all_statuses_are_known() -> None:
    told = bytes.fromhex("90 9F 10 11 21 24 31 32 33 40 41 47 60 66 80 81 91")
    assert {s.value for s in Status} == set(told)
    assert frames.decode_reply(b"\x00\x00\x77") == (None, 0x77, b"")
    assert frames.decode_reply(b"\x00\x00") is None


def test_a_sam_id_is_printed_as_vendors_do() -> None:
    data = bytes.fromhex("0500 0300 6B1A3401 39300000 15CD5B07")
    assert frames.format_sam_id(data) == "05.03-20191851-0000012345-0123456789"
    assert frames.format_sam_id(data[1:]) is None


def test_one_byte_at_a_time() -> None:
    parser = Parser()
    items: list[Item] = []
    for value in FOUND + SELECTED + READ_OK + NO_CARD:
        items += parser.feed(bytes([value]))
    assert items == [FOUND[7:-1], SELECTED[7:-1], READ_OK[7:-1], NO_CARD[7:-1]]


def test_garbage_before_between_and_inside() -> None:
    parser = Parser()
    stream = b"\xaa\xaa" + FOUND + b"\x00noise\xaa\xaa\xaa\x96" + READ_OK[:40] + NO_CARD
    items = parser.feed(stream) + parser.flush()
    assert bodies(items) == [FOUND[7:-1], NO_CARD[7:-1]]
    assert Damage.GARBAGE in items
    assert Damage.SHORT in items


def test_a_wrong_checksum_is_told_and_the_next_frame_is_found() -> None:
    wrong = FOUND[:-1] + b"\x00"
    assert Parser().feed(wrong + FOUND) == [Damage.CHECKSUM, Damage.GARBAGE, FOUND[7:-1]]


def test_an_impossible_length_is_told() -> None:
    items = Parser().feed(frames.PREAMBLE + b"\xff\xff" + NO_CARD)
    assert items[0] is Damage.LENGTH
    assert bodies(items) == [NO_CARD[7:-1]]


@given(st.lists(st.binary(max_size=40)), st.binary(max_size=300))
def test_anything_is_taken_without_an_exception(pieces: list[bytes], more: bytes) -> None:
    parser = Parser()
    for piece in pieces:
        parser.feed(piece)
    parser.feed(more)
    parser.flush()
    assert parser.feed(NO_CARD) == [NO_CARD[7:-1]]


@given(st.binary(min_size=3, max_size=60), st.binary(max_size=30), st.data())
def test_a_frame_survives_any_cutting_and_noise_before_it(
    body: bytes, noise: bytes, data: st.DataObject
) -> None:
    raw = noise.replace(b"\x96", b"\x00") + frames.encode(body)
    parser = Parser()
    items: list[Item] = []
    while raw:
        cut = data.draw(st.integers(1, len(raw)))
        items += parser.feed(raw[:cut])
        raw = raw[cut:]
    assert bodies(items) == [body]


def test_fuzz_many_damaged_frames() -> None:
    """Every good frame that follows a damaged one and a quiet line is found."""
    rng = random.Random(20261123)
    parser = Parser()
    for _ in range(FUZZ_FRAMES):
        raw = bytearray(frames.encode(rng.randbytes(rng.randrange(3, 24))))
        for _ in range(rng.randrange(1, 4)):
            raw[rng.randrange(len(raw))] = rng.randrange(256)
        parser.feed(bytes(raw[: rng.randrange(len(raw) + 1)]))
        parser.flush()
        assert parser.feed(FOUND) == [FOUND[7:-1]]
