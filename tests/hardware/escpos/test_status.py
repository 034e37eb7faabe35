"""Status bytes: DLE EOT, ASB and GS r, alone and mixed with anything."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.escpos.status import (
    Answer,
    Paper,
    PrinterStatus,
    StatusParser,
    decode_answers,
    decode_asb,
    encode_answer,
    encode_asb,
)
from hub.contract.devices import FailReason

FLAGS = PrinterStatus.__struct_fields__
STATES = [
    PrinterStatus(**dict(zip(FLAGS, flags, strict=True)))
    for flags in itertools.product((False, True), repeat=len(FLAGS))
]


@pytest.mark.parametrize(
    ("n", "value", "flags"),
    [
        (1, 0x12, {}),
        (1, 0x1A, {"offline": True}),
        (2, 0x16, {"cover_open": True}),
        (2, 0x32, {"paper_end": True}),
        (2, 0x52, {"error": True}),
        (3, 0x1A, {"cutter": True}),
        (3, 0x32, {"unrecoverable": True}),
        (3, 0x52, {"recoverable": True}),
        (4, 0x12, {}),
        (4, 0x1E, {"near_end": True}),
        (4, 0x7E, {"near_end": True, "paper_end": True}),
    ],
)
def test_answers_are_as_documented(n: int, value: int, flags: dict[str, bool]) -> None:
    assert decode_answers({n: value}) == PrinterStatus(**flags)


def test_every_state_goes_there_and_back() -> None:
    for state in STATES:
        answers = {n: encode_answer(state, n) for n in (1, 2, 3, 4)}
        assert all(value & 0x93 == 0x12 for value in answers.values())
        assert decode_answers(answers) == state
        raw = encode_asb(state)
        assert raw[0] & 0x93 == 0x10
        assert encode_asb(decode_asb(raw)) == raw


def test_one_reason_is_told_the_most_useful_one() -> None:
    assert PrinterStatus().reason is None
    assert PrinterStatus(near_end=True).reason is None
    assert PrinterStatus(offline=True, cover_open=True).reason is FailReason.COVER_OPEN
    assert PrinterStatus(offline=True, paper_end=True).reason is FailReason.PAPER_END
    assert PrinterStatus(cutter=True).reason is FailReason.CUTTER
    assert PrinterStatus(offline=True).reason is FailReason.OFFLINE
    assert PrinterStatus(recoverable=True).reason is FailReason.ERROR


def test_kinds_are_told_apart_byte_by_byte() -> None:
    out = PrinterStatus(paper_end=True, offline=True)
    stream = b"\x12" + encode_asb(out) + b"\x00" + b"\x1a" + b"\xff\x93" + b"\x0c"
    parser, items = StatusParser(), []
    for value in stream:
        items += parser.feed(bytes([value]))
    assert items == [Answer(0x12), out, Paper(0), Answer(0x1A), Paper(0x0C)]


@given(st.binary(max_size=200))
def test_anything_is_taken_and_an_answer_is_still_found(noise: bytes) -> None:
    parser = StatusParser()
    parser.feed(noise)
    assert parser.feed(b"\x12") == [Answer(0x12)]
