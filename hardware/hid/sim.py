"""A simulated keypad and a simulated scanner, with the bytes of Linux input events.

Keypad: `key DIGIT` (on the digit row) · `pad DIGIT` (on the number pad) · `rest DIGIT` (a finger
rests on it). Scanner: `scan TEXT` · `type TEXT` (without Enter) · `long` (a code that is too long)
· `dropped` (the system lost events). `typed`: how many keys were pressed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping

from hardware.hid.events import DROPPED, SHAPE, Event, Stroke, Type, encode
from hardware.hid.keys import strokes
from hardware.hid.typist import LONGEST
from hardware.sim.base import BadCommand, Simulator

SHIFT, ENTER = 42, 28
SCAN_CODE = 0x0007_0000
"""Value of MSC_SCAN: the HID usage page of keyboards. Real keyboards send one before each key."""
PAD_DIGITS = dict(zip("7894561230", (71, 72, 73, 75, 76, 77, 79, 80, 81, 82), strict=True))
REPEATS = 5
AT_ONCE = 8 * SHAPE.size
TICK = 0.002
"""Seconds for so many bytes."""


class _Keyboard:
    """Presses keys. A keyboard takes nothing but lights, which these have not."""

    def __init__(self) -> None:
        self._unasked = bytearray()
        self._typed = 0

    def receive(self, data: bytes) -> bytes:
        """See `Model.receive`."""
        return b""

    def take_unasked(self) -> bytes:
        """See `Model.take_unasked`."""
        data = bytes(self._unasked)
        self._unasked.clear()
        return data

    def describe(self) -> str:
        """See `Model.describe`."""
        return f"typed={self._typed}"

    def _press(self, code: int, *, shift: bool = False, repeats: int = 0) -> None:
        self._typed += 1
        events = [*_stroke(SHIFT, Stroke.DOWN)] if shift else []
        events += _stroke(code, Stroke.DOWN)
        for _ in range(repeats):
            events += (Event(Type.KEY, code, Stroke.REPEAT), Event(Type.SYN, 0, 1))
        events += _stroke(code, Stroke.UP)
        events += _stroke(SHIFT, Stroke.UP) if shift else ()
        self._say(*events)

    def _say(self, *events: Event) -> None:
        now = time.time_ns()
        for event in events:
            self._unasked += encode(event, now // 10**9, now // 1000 % 10**6)


class KeypadModel(_Keyboard):
    """A keypad with the digits twice, as keyboards have them."""

    def __init__(self) -> None:
        super().__init__()
        self.commands: Mapping[str, Callable[[list[str]], str]] = {
            "key": lambda words: self._digit(words, _row(words)),
            "pad": lambda words: self._digit(words, PAD_DIGITS[_digit(words)]),
            "rest": lambda words: self._digit(words, _row(words), REPEATS),
            "typed": lambda _: self.describe(),
        }

    def _digit(self, words: list[str], code: int, repeats: int = 0) -> str:
        self._press(code, repeats=repeats)
        return f"key {words[0]}"


class ScannerModel(_Keyboard):
    """A scanner that types what it reads, then Enter."""

    def __init__(self) -> None:
        super().__init__()
        self.commands: Mapping[str, Callable[[list[str]], str]] = {
            "scan": lambda words: self._type(words, enter=True),
            "type": lambda words: self._type(words, enter=False),
            "long": lambda _: self._type(["x" * (LONGEST + 1)], enter=True),
            "dropped": self._drop,
            "typed": lambda _: self.describe(),
        }

    def _type(self, words: list[str], *, enter: bool) -> str:
        text = " ".join(words)
        try:
            pressed = strokes(text)
        except ValueError as error:
            raise BadCommand(str(error)) from None
        for code, shift in pressed:
            self._press(code, shift=shift)
        if enter:
            self._press(ENTER)
        return f"{len(text)} characters"

    def _drop(self, _: list[str]) -> str:
        self._say(Event(Type.SYN, DROPPED, 0))
        return "events dropped"


class KeyboardSimulator(Simulator):
    """Types at the speed of a scanner: what is sent at once would overflow the line."""

    def _send(self, data: bytes) -> None:
        for start in range(0, len(data), AT_ONCE):
            super()._send(data[start : start + AT_ONCE])
            self._stopped.wait(TICK)


def _stroke(code: int, value: Stroke) -> Iterator[Event]:
    yield Event(Type.MSC, 4, SCAN_CODE | code)
    yield Event(Type.KEY, code, value)
    yield Event(Type.SYN, 0, 0)


def _digit(words: list[str]) -> str:
    if len(words) != 1 or words[0] not in PAD_DIGITS:
        raise BadCommand("one digit")
    return words[0]


def _row(words: list[str]) -> int:
    ((code, _),) = strokes(_digit(words))
    return code
