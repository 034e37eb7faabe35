"""Simulated number boards on one line, with true Modbus RTU bytes.

`shows` · `power` (off and on again: all registers are lost) · `exception CODE|off` ·
`checksum [off]` (a wrong CRC) · `half [off]` (half a frame) · `mute UNIT|off`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping

from hardware.led.frames import (
    Damage,
    Failing,
    Failure,
    Function,
    ReadRegisters,
    Registers,
    Reply,
    Request,
    RequestParser,
    WriteRegisters,
    Written,
    encode,
)
from hardware.led.layout import LAYOUTS, text_of
from hardware.sim.base import BadCommand

BLANK = 0x2020
QUIET = 0.05
"""Seconds of silence that end a frame. Devices take 3.5 characters (V1.02, 2.5.1.1); a pty and two
processes are not that exact."""


class BoardsModel:
    """Units with `size` registers each; every one shows its registers in `layout`."""

    def __init__(
        self,
        units: Iterable[int] = (1,),
        size: int = 16,
        layout: str = "ascii",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._registers = {unit: [BLANK] * size for unit in units}
        self._layout = LAYOUTS[layout]
        self._parser = RequestParser()
        self._clock = clock
        self._heard = clock()
        self._exception: int | None = None
        self._muted: int | None = None
        self._wrong_checksum = self._half = False
        self.written = 0
        self.commands: Mapping[str, Callable[[list[str]], str]] = {
            "shows": lambda _: self.describe(),
            "power": self._power,
            "exception": self._set_exception,
            "checksum": self._set_checksum,
            "half": self._set_half,
            "mute": self._mute,
        }

    def receive(self, data: bytes) -> bytes:
        """Requests to other units stay unanswered, as everything that is damaged."""
        now, before = self._clock(), self._heard
        self._heard = now
        if now - before > QUIET:
            self._parser.clear()
        answers: list[bytes] = []
        for item in self._parser.feed(data):
            if not isinstance(item, Damage) and item.unit in self._registers:
                answers.append(self._spoil(encode(self._answer(item)), item.unit))
        return b"".join(answers)

    def take_unasked(self) -> bytes:
        """A board never speaks by itself."""
        return b""

    def describe(self) -> str:
        """What each unit shows: `1=A023 2=`."""
        return " ".join(f"{unit}={self.shows(unit)}" for unit in self._registers)

    def shows(self, unit: int) -> str:
        """What one unit shows, without blanks at its ends."""
        return text_of(tuple(self._registers[unit]), self._layout.per_register).strip()

    def _answer(self, request: Request | Reply) -> Reply:
        match request:
            case ReadRegisters(start=start, count=count):
                function, end = Function.READ, start + count
            case WriteRegisters(start=start, values=values):
                function, end = Function.WRITE, start + len(values)
            case _:
                raise AssertionError("a parser of requests finds requests only")
        registers = self._registers[request.unit]
        if self._exception is not None:
            return Failure(request.unit, function, self._exception)
        if end > len(registers):
            return Failure(request.unit, function, Failing.ADDRESS)
        if isinstance(request, WriteRegisters):
            self.written += 1
            registers[start:end] = request.values
            return Written(request.unit, start, end - start)
        return Registers(request.unit, tuple(registers[start:end]))

    def _spoil(self, frame: bytes, unit: int) -> bytes:
        if unit == self._muted:
            return b""
        if self._wrong_checksum:
            frame = frame[:-1] + bytes([frame[-1] ^ 0xFF])
        return frame[: len(frame) // 2] if self._half else frame

    def _power(self, _: list[str]) -> str:
        for registers in self._registers.values():
            registers[:] = [BLANK] * len(registers)
        return "registers lost"

    def _set_exception(self, words: list[str]) -> str:
        self._exception = None if words == ["off"] else _number(words, 1, 11, "exception CODE|off")
        return f"exception {self._exception or 'off'}"

    def _mute(self, words: list[str]) -> str:
        self._muted = None if words == ["off"] else _number(words, 1, 247, "mute UNIT|off")
        return f"muted {self._muted or 'none'}"

    def _set_checksum(self, words: list[str]) -> str:
        self._wrong_checksum = _is_on(words)
        return f"checksum {'wrong' if self._wrong_checksum else 'right'}"

    def _set_half(self, words: list[str]) -> str:
        self._half = _is_on(words)
        return f"half {'on' if self._half else 'off'}"


def _number(words: list[str], least: int, most: int, usage: str) -> int:
    if len(words) != 1 or not words[0].isascii() or not words[0].isdigit():
        raise BadCommand(usage)
    if not least <= int(words[0]) <= most:
        raise BadCommand(f"{words[0]} is not from {least} to {most}")
    return int(words[0])


def _is_on(words: list[str]) -> bool:
    if words not in ([], ["on"], ["off"]):
        raise BadCommand("on or off")
    return words != ["off"]
