"""Printers that answer less than they should, on a recorded line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hardware.escpos import encoder, talk
from hardware.escpos.driver import EscposPrinter
from hardware.escpos.job import Step
from hardware.escpos.status import CLEARED, PrinterStatus
from hardware.escpos.void import MARK
from hardware.transports.memory import MemoryTransport
from hub.contract.devices import FailReason

Answer = Callable[[bytes], bytes]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk, "ANSWER_WITHIN", 0.02)


def opened(answer: Answer) -> tuple[EscposPrinter, MemoryTransport]:
    line = MemoryTransport(answer)
    printer = EscposPrinter(line, 384, confirm_within=0.05)
    printer.open()
    return printer, line


def one_question_at_a_time(data: bytes) -> bytes:
    """Loses all but the first of several questions."""
    return (
        {1: b"\x12", 2: b"\x32", 3: b"\x12", 4: b"\x7e"}[data[2]]
        if data[:2] == b"\x10\x04"
        else b""
    )


def all_well(data: bytes) -> bytes:
    """Answers every question, but knows no GS r."""
    return b"\x12" * data.count(b"\x10\x04")


def all_well_and_confirms(data: bytes) -> bytes:
    return all_well(data) + (b"\x00" if encoder.CONFIRM in data else b"")


def test_a_printer_that_loses_questions_is_asked_singly() -> None:
    printer, _ = opened(one_question_at_a_time)
    assert printer.answers
    assert printer.status() == PrinterStatus(paper_end=True, near_end=True)


def test_noise_between_answers_does_no_harm() -> None:
    printer, _ = opened(lambda data: b"\xff\x93" + all_well(data) + b"\x01")
    assert printer.status() == PrinterStatus()


def test_a_late_answer_is_not_taken_for_the_next() -> None:
    printer, line = opened(all_well)
    line.feed(b"\x1a\x00\x16")
    assert printer.status() == PrinterStatus()


def test_a_silent_printer_gives_no_status() -> None:
    printer, _ = opened(lambda data: b"")
    assert (printer.answers, printer.status()) == (False, None)
    assert printer.print_out([b"slip"]) == (Step.LOSE_SIGHT, None)


def test_without_gs_r_the_state_after_decides() -> None:
    printer, line = opened(all_well)
    assert printer.print_out([b"slip"]) == (Step.CONFIRM, None)
    assert line.written.rindex(encoder.CONFIRM) > line.written.rindex(b"slip")


def test_with_gs_r_it_is_confirmed_at_once() -> None:
    printer, _ = opened(all_well_and_confirms)
    assert printer.print_out([b"slip"]) == (Step.CONFIRM, None)


class PaperEnds:
    """Runs out of paper in the slip; `clears`: it answers that it has forgotten the rest."""

    def __init__(self, clears: bool) -> None:
        self.ended = False
        self.clears = clears

    def __call__(self, data: bytes) -> bytes:
        self.ended |= data.startswith(b"slip")
        if data == encoder.CLEAR_BUFFERS:
            return CLEARED if self.clears else b""
        questions = data.split(b"\x10\x04")[1:]
        return bytes(0x32 if self.ended and n == b"\x02" else 0x12 for n in questions)


def test_paper_that_ends_fails_the_slip_and_clears_the_printer() -> None:
    printer, line = opened(PaperEnds(clears=True))
    assert printer.print_out([b"slip"]) == (Step.FAIL, FailReason.PAPER_END)
    assert line.written.rindex(encoder.CLEAR_BUFFERS) > line.written.rindex(b"slip")


def test_a_slip_that_may_still_come_out_is_not_told_as_failed() -> None:
    """The printer does not say that it has forgotten the slip, nor does it confirm rows."""
    printer, _ = opened(PaperEnds(clears=False))
    assert printer.print_out([b"slip"]) == (Step.LOSE_SIGHT, FailReason.PAPER_END)


def by_rows(data: bytes) -> bytes:
    """Confirms what is printed, but does not forget."""
    return all_well(data) + b"\x00" * data.count(encoder.CONFIRM)


def test_who_does_not_forget_is_sent_the_next_row_when_the_last_is_on_paper() -> None:
    printer, line = opened(by_rows)
    assert printer.print_out([b"one", b"two", b"cut"]) == (Step.CONFIRM, None)
    rows = bytes(line.written).split(b"one", 1)[1]
    assert rows.index(encoder.CONFIRM) < rows.index(b"two")
    assert rows.index(b"two") < rows.rindex(encoder.CONFIRM, 0, rows.index(b"cut"))


def test_who_forgets_is_sent_the_slip_as_one_and_the_cut_when_it_is_on_paper() -> None:
    printer, line = opened(lambda d: CLEARED if d == encoder.CLEAR_BUFFERS else by_rows(d))
    assert printer.print_out([b"one", b"two", b"cut"]) == (Step.CONFIRM, None)
    body, rest = bytes(line.written).split(b"two", 1)
    assert body.endswith(b"one" + encoder.WATCH)
    assert rest.index(encoder.CONFIRM) < rest.index(b"cut")


def test_an_unfinished_slip_is_cut_off_as_void_before_the_next() -> None:
    """The slip breaks off in its second row; the next one begins on clean paper."""
    broken = True

    def answer(data: bytes) -> bytes:
        well = not broken or b"two" not in line.written
        return by_rows(data) if well else b""

    line = MemoryTransport(answer)
    printer = EscposPrinter(line, 384, confirm_within=0.05)
    printer.open()
    assert printer.print_out([b"one", b"two", b"cut"]) == (Step.FAIL, FailReason.OFFLINE)
    assert printer.leftover
    assert printer.print_out([b"1", b"2", b"cut"]) == (Step.FAIL, FailReason.OFFLINE)
    broken = False
    printer.ready()
    assert not printer.leftover
    assert printer.print_out([b"neu", b"cut"]) == (Step.CONFIRM, None)
    after = bytes(line.written).split(b"two", 1)[1]
    assert MARK.encode("gb18030") in after[: after.index(b"neu")]


def test_a_confirmation_among_wrong_answers_counts_for_nothing() -> None:
    """A byte of garbage that looks like one: the printer has printed nothing."""
    garbled = False

    def answer(data: bytes) -> bytes:
        nonlocal garbled
        garbled |= data.startswith(b"slip")
        return b"\x03\xff" if garbled else by_rows(data)

    printer, _ = opened(answer)
    assert printer.print_out([b"slip"])[0] is Step.LOSE_SIGHT


def test_answers_that_come_too_late_are_not_taken_for_others() -> None:
    """Two answers are late: read as the next ones they would tell an open cover as paper."""
    held: list[bytes] = []

    def answer(data: bytes) -> bytes:
        if data.count(b"\x10\x04") == 4 and not held:
            held.append(b"\x16\x12")
            return b"\x12\x12"
        return b"\x12" * data.count(b"\x10\x04")

    printer, line = opened(all_well)
    line._answer = answer
    printer.status()
    line.feed(held[0])
    assert printer.status() == PrinterStatus()


def test_a_change_told_unasked_is_noticed() -> None:
    printer, line = opened(all_well)
    assert encoder.WATCH in line.written
    assert not printer.changed()
    line.feed(bytes.fromhex("38 00 00 0F"))
    assert printer.changed()


def test_a_printer_that_falls_silent_is_unconfirmed() -> None:
    silent = False

    def answer(data: bytes) -> bytes:
        nonlocal silent
        silent |= data.startswith(b"slip")
        return b"" if silent else all_well(data)

    printer, _ = opened(answer)
    assert printer.print_out([b"slip"]) == (Step.LOSE_SIGHT, None)


def test_a_cable_pulled_while_bytes_are_taken_fails() -> None:
    printer, line = opened(all_well)
    line.unplug()
    assert printer.print_out([b"slip"]) == (Step.FAIL, FailReason.OFFLINE)


def test_a_cable_pulled_after_the_bytes_is_unconfirmed() -> None:
    def answer(data: bytes) -> bytes:
        if data.startswith(b"slip"):
            line.plugged = line._open = False
        return all_well(data)

    printer, line = opened(answer)
    assert printer.print_out([b"slip"]) == (Step.LOSE_SIGHT, FailReason.OFFLINE)


def test_an_earlier_backlog_is_thrown_away_at_the_opening() -> None:
    _, line = opened(all_well)
    assert bytes(line.written).startswith(encoder.CLEAR_BUFFERS)
