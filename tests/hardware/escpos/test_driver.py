"""Printers that answer less than they should, on a recorded line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hardware.escpos import driver, encoder
from hardware.escpos.driver import EscposPrinter
from hardware.escpos.job import Step
from hardware.escpos.status import PrinterStatus
from hardware.transports.memory import MemoryTransport
from hub.contract.devices import FailReason

Answer = Callable[[bytes], bytes]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "ANSWER_WITHIN", 0.02)


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
    assert printer.print_out(b"slip") == (Step.LOSE_SIGHT, None)


def test_without_gs_r_the_state_after_decides() -> None:
    printer, line = opened(all_well)
    assert printer.print_out(b"slip") == (Step.CONFIRM, None)
    assert b"slip" + encoder.CONFIRM in bytes(line.written)


def test_with_gs_r_it_is_confirmed_at_once() -> None:
    printer, _ = opened(all_well_and_confirms)
    assert printer.print_out(b"slip") == (Step.CONFIRM, None)


def test_paper_that_ends_fails_the_slip_and_clears_the_printer() -> None:
    ended = False

    def answer(data: bytes) -> bytes:
        nonlocal ended
        ended |= data == b"slip"
        return (b"\x32" if ended else b"\x12") * data.count(b"\x10\x04\x02") + b"\x12" * (
            data.count(b"\x10\x04") - data.count(b"\x10\x04\x02")
        )

    printer, line = opened(answer)
    assert printer.print_out(b"slip") == (Step.FAIL, FailReason.PAPER_END)
    assert bytes(line.written).endswith(encoder.CLEAR_BUFFERS)


def test_a_printer_that_falls_silent_is_unconfirmed() -> None:
    silent = False

    def answer(data: bytes) -> bytes:
        nonlocal silent
        silent |= data == b"slip"
        return b"" if silent else all_well(data)

    printer, _ = opened(answer)
    assert printer.print_out(b"slip") == (Step.LOSE_SIGHT, None)


def test_a_cable_pulled_while_bytes_are_taken_fails() -> None:
    printer, line = opened(all_well)
    line.unplug()
    assert printer.print_out(b"slip") == (Step.FAIL, FailReason.OFFLINE)


def test_a_cable_pulled_after_the_bytes_is_unconfirmed() -> None:
    def answer(data: bytes) -> bytes:
        if data == b"slip":
            line.plugged = line._open = False
        return all_well(data)

    printer, line = opened(answer)
    assert printer.print_out(b"slip") == (Step.LOSE_SIGHT, FailReason.OFFLINE)


def test_an_earlier_backlog_is_thrown_away_at_the_opening() -> None:
    _, line = opened(all_well)
    assert bytes(line.written).startswith(encoder.CLEAR_BUFFERS)
