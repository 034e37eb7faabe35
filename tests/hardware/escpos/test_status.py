"""Status bytes: DLE EOT, ASB and GS r, alone and mixed with anything."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.escpos.status import (
    Answer,
    Cleared,
    Paper,
    PrinterStatus,
    StatusParser,
    decode_answers,
    decode_asb,
    encode_answer,
    encode_asb,
    printer_answers,
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


@pytest.mark.parametrize(
    ("raw", "flags"),
    [
        ("10 00 00 0F", {}),
        ("14 00 00 00", {}),
        ("38 00 00 0F", {"offline": True, "cover_open": True}),
        ("18 00 0F 0F", {"offline": True, "near_end": True, "paper_end": True}),
        ("10 00 03 0F", {"near_end": True}),
        ("18 08 00 0F", {"offline": True, "cutter": True}),
        ("18 20 00 0F", {"offline": True, "unrecoverable": True}),
        ("10 40 00 0F", {"recoverable": True}),
    ],
)
def test_automatic_status_is_as_documented(raw: str, flags: dict[str, bool]) -> None:
    assert StatusParser().feed(bytes.fromhex(raw)) == [PrinterStatus(**flags)]


def test_flow_control_within_a_block_is_passed_over() -> None:
    assert StatusParser().feed(bytes.fromhex("18 00 13 0F 11 0F")) == [
        PrinterStatus(offline=True, near_end=True, paper_end=True)
    ]


def test_a_printer_says_that_it_has_forgotten() -> None:
    """`37 25 00` is one answer: its zero confirms nothing."""
    assert StatusParser().feed(bytes.fromhex("37 25 00 12")) == [Cleared(), Answer(0x12)]
    assert StatusParser().feed(bytes.fromhex("37 37 25 00")) == [Cleared()]


def test_only_the_values_of_two_sensors_confirm_a_slip() -> None:
    taken = [value for value in range(256) if StatusParser().feed(bytes([value])) == [Paper(value)]]
    assert taken == [0x00, 0x03, 0x0C, 0x0F]


@given(st.lists(st.integers(0, 255).filter(lambda v: v & 0x93 not in (0x10, 0x12) and v != 0x37)))
def test_garbage_between_answers_is_passed_over(noise: list[int]) -> None:
    parser = StatusParser()
    answers: list[object] = []
    for value in (0x12, *noise, 0x1A):
        answers += parser.feed(bytes([value]))
    assert [a for a in answers if isinstance(a, Answer)] == [Answer(0x12), Answer(0x1A)]


@pytest.mark.parametrize(
    ("heard", "is_printer"),
    [
        ("12", True),
        ("13 16 11", True),
        ("18 00 0F 0F 1A", True),
        ("", False),
        ("10 00 00 0F", False),
        # What other devices say by themselves; each holds bytes that look like an answer.
        ("A5 5A 01 12 00 00 00 12 7E", False),
        ("FF 68 03 03 68 01 01 12 14 16", False),
    ],
)
def test_a_printer_is_known_by_all_that_is_heard(heard: str, is_printer: bool) -> None:
    assert printer_answers(bytes.fromhex(heard)) is is_printer
