"""Joins the Modbus codec and a transport: asks, waits, asks again; writes a number and reads it
back, so that what is told of a board is what is in it."""

from __future__ import annotations

import time

import msgspec

from hardware.errors import DeviceError, DeviceTimeout
from hardware.led.frames import (
    Damage,
    Failing,
    Failure,
    Function,
    ReadRegisters,
    Registers,
    Reply,
    ReplyParser,
    Request,
    WriteRegisters,
    Written,
    encode,
)
from hardware.led.layout import LAYOUTS, fitted
from hardware.transports.base import Transport

ANSWER_WITHIN = 0.5
"""Seconds for an answer to begin and end: 40 bytes at 9600 baud take 42 ms, slow boards think."""
TRIES = 3
WRITES = 2
"""How often a number is written that reads differently: the power may have blinked between."""
QUIET = 0.005
"""Seconds of silence before a request: 3.5 characters at 9600 baud are 4 ms (V1.02, 2.5.1.1)."""
TRANSIENT = (Failing.ACKNOWLEDGE, Failing.BUSY)
"""Exceptions after which the same request may be done: it is asked again."""


class BoardRefuses(DeviceError):
    """The board answers, but does not do what it is asked: a wrong register map or a defect."""


class ModbusLine:
    """One line with any number of units on it. All methods may raise `DeviceError`."""

    def __init__(self, transport: Transport, answer_within: float = ANSWER_WITHIN) -> None:
        self._line = transport
        self._within = answer_within
        self._parser = ReplyParser()

    def open(self) -> None:
        """Open the port."""
        self._line.open()

    def close(self) -> None:
        """Close the port; never raises."""
        self._line.close()

    def ask(self, request: Request, tries: int = TRIES) -> Registers | Written:
        """The answer to a request. `DeviceTimeout`: none came in `tries` times; `BoardRefuses`:
        the unit answered with an exception."""
        trouble = ""
        for _ in range(tries):
            reply = self._ask_once(request)
            if isinstance(reply, Failure):
                if reply.code not in TRANSIENT:
                    raise BoardRefuses(f"unit {request.unit}: {_why(reply)}")
                trouble = _why(reply)
            elif isinstance(reply, Damage):
                trouble = f"answers with damage ({reply})"
            elif reply is not None:
                return reply
        raise DeviceTimeout(f"unit {request.unit}: {trouble or 'does not answer'}")

    def _ask_once(self, request: Request) -> Reply | Damage | None:
        self._hush()
        self._line.write(encode(request), self._within)
        until = time.monotonic() + self._within
        items: list[Request | Reply | Damage] = []
        while (left := until - time.monotonic()) > 0:
            items += self._parser.feed(self._line.read(left))
            if reply := _answer_to(request, items):
                return reply
        items += self._parser.flush()
        damage = next((item for item in items if isinstance(item, Damage)), None)
        return _answer_to(request, items) or damage

    def _hush(self) -> None:
        """Late bytes belong to a request that was given up; a babbling line never ends."""
        self._parser.clear()
        for _ in range(16):
            if not self._line.read(QUIET):
                return


def _answer_to(request: Request, items: list[Request | Reply | Damage]) -> Reply | None:
    """The first that is this request's answer, and not another unit's or an older one."""
    replies = (i for i in items if isinstance(i, Registers | Written | Failure))
    return next((reply for reply in replies if _answers(request, reply)), None)


def _answers(request: Request, reply: Reply) -> bool:
    if reply.unit != request.unit:
        return False
    match request, reply:
        case ReadRegisters(count=count), Registers(values=values):
            return len(values) == count
        case WriteRegisters(start=start, values=values), Written():
            return (reply.start, reply.count) == (start, len(values))
        case ReadRegisters(), Failure(function=function):
            return function == Function.READ
        case WriteRegisters(), Failure(function=function):
            return function == Function.WRITE
    return False


def _why(failure: Failure) -> str:
    known = failure.code in Failing.__members__.values()
    name = f" ({Failing(failure.code).name.lower()})" if known else ""
    asked = "reading" if failure.function == Function.READ else "writing"
    return f"exception {failure.code}{name} at {asked}"


class RegisterMap(msgspec.Struct, frozen=True):
    """Where a board keeps its number: from register `start`, so many characters in a layout.
    `readable` False: a board that takes registers and does not tell them."""

    start: int = 0
    characters: int = 4
    layout: str = "ascii"
    readable: bool = True


class NumberBoard:
    """One board: a unit on a line. All methods may raise `DeviceError`."""

    def __init__(self, line: ModbusLine, unit: int, where: RegisterMap) -> None:
        self._line = line
        self._unit = unit
        self._map = where

    def show(self, number: str, tries: int = TRIES) -> str:
        """Show a number, or nothing for ""; it is there when this returns, as far as the board
        can be read. What stands there: dashes for a number that does not fit."""
        values = self._registers(number)
        for _ in range(WRITES):
            self._line.ask(WriteRegisters(self._unit, self._map.start, values), tries)
            if not self._map.readable or self._read(len(values), tries) == values:
                return fitted(number, self._map.characters).rstrip()
        raise BoardRefuses(f"unit {self._unit}: shows something else than it was told")

    def keep(self, number: str, tries: int = TRIES) -> bool:
        """See that the number is still there, and show it again if not; True when it had to be.

        A board that was without power for a moment is blank."""
        values = self._registers(number)
        if self._map.readable and self._read(len(values), tries) == values:
            return False
        self.show(number, tries)
        return self._map.readable

    def _registers(self, number: str) -> tuple[int, ...]:
        return LAYOUTS[self._map.layout].encode(fitted(number, self._map.characters))

    def _read(self, count: int, tries: int) -> tuple[int, ...]:
        reply = self._line.ask(ReadRegisters(self._unit, self._map.start, count), tries)
        assert isinstance(reply, Registers)
        return reply.values
