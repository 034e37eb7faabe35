"""What all simulated devices share: a line, faults, and commands as lines of text.

Every command is answered by one line, `ok …` or `error …`. Common ones:
`plug` · `unplug` · `silence [off]` · `garbage [off]` · `half [off]` (the rest of each answer is
lost) · `flip [off]` (one bit of each answer is wrong) · `slow [SECONDS|off]` · `baud [RATE|off]`
(bytes take their time on the line) · `well` · `state` · `help`.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from hardware.sim.lines import Line
from hardware.sim.pace import Pace

SLOW = 0.4
"""Seconds that a slow device takes for each answer."""


class BadCommand(Exception):
    """A control line that is not understood; its text is the answer."""


class Model(Protocol):
    """The device itself: bytes in, bytes out, and its own commands. No I/O, no threads."""

    @property
    def commands(self) -> Mapping[str, Callable[[list[str]], str]]:
        """Its commands by their first word; each answers a text or raises `BadCommand`."""
        ...

    def receive(self, data: bytes) -> bytes:
        """What it answers to bytes that arrive."""
        ...

    def take_unasked(self) -> bytes:
        """What it sends by itself after a command."""
        ...

    def describe(self) -> str:
        """Its state in a few words."""
        ...


class Simulator:
    """One simulated device on its line. All methods may be called from any thread."""

    def __init__(self, model: Model, line: Line, seed: int = 1) -> None:
        self.model = model
        self.line = line
        self.lock = threading.RLock()
        self._random = random.Random(seed)
        self._stopped = threading.Event()
        self._faults: set[str] = set()
        self._delay = 0.0
        self._pace = Pace(self._stopped.wait)
        self._plugged = True
        self._common: dict[str, Callable[[list[str]], str]] = {
            "plug": self._plug,
            "unplug": self._unplug,
            **{fault: partial(self._set_fault, fault) for fault in SPOILT},
            "slow": self._set_slow,
            "baud": self._set_baud,
            "well": self._set_well,
            "state": lambda _: self._describe(),
            "help": lambda _: " ".join(sorted({*self._common, *self.model.commands})),
        }

    @property
    def port(self) -> str:
        """The port string that a station uses to reach it."""
        return self.line.port

    def start(self) -> None:
        """Plug in."""
        self.line.start(self._receive)

    def stop(self) -> None:
        """Unplug for good."""
        self._stopped.set()
        self.line.stop()

    def __enter__(self) -> Simulator:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def command(self, text: str) -> str:
        """Do one control line; `ok …` or `error …`."""
        words = text.split()
        if not words:
            return "error empty line; try help"
        action = self._common.get(words[0]) or self.model.commands.get(words[0])
        if action is None:
            return f"error unknown command {words[0]!r}; try help"
        try:
            with self.lock:
                said = action(words[1:])
                unasked = self.model.take_unasked()
        except (BadCommand, OSError) as error:
            return f"error {error}"
        self._send(unasked)
        return f"ok {said}".strip()

    def _receive(self, data: bytes) -> None:
        """Runs in the line's thread."""
        self._pace.carry(data, self._hear)

    def _hear(self, data: bytes) -> None:
        with self.lock:
            answer = self.model.receive(data)
        if answer and self._delay:
            self._stopped.wait(self._delay)
        self._send(answer)

    def _send(self, data: bytes) -> None:
        """Send as the faults let it."""
        for fault in sorted(self._faults):
            data = SPOILT[fault](data, self._random)
        self._pace.carry(data, self.line.send)

    def _plug(self, words: list[str]) -> str:
        self.line.plug()
        self._plugged = True
        return "plugged"

    def _unplug(self, words: list[str]) -> str:
        self.line.unplug()
        self._plugged = False
        return "unplugged"

    def _set_fault(self, fault: str, words: list[str]) -> str:
        on = is_on(words)
        (self._faults.add if on else self._faults.discard)(fault)
        return f"{fault} {'on' if on else 'off'}"

    def _set_baud(self, words: list[str]) -> str:
        self._pace.baud = 0 if words in ([], ["off"]) else _rate(words)
        return f"baud {self._pace.baud or 'off'}"

    def _set_slow(self, words: list[str]) -> str:
        self._delay = _seconds(words[0]) if words else SLOW
        return f"slow {self._delay} s"

    def _set_well(self, words: list[str]) -> str:
        self._faults.clear()
        self._delay, self._pace.baud = 0.0, 0
        return "well"

    def _describe(self) -> str:
        flags = {
            "unplugged": not self._plugged,
            **{fault: fault in self._faults for fault in SPOILT},
            f"slow={self._delay}": bool(self._delay),
            f"baud={self._pace.baud}": bool(self._pace.baud),
        }
        return " ".join([self.model.describe(), *(word for word, on in flags.items() if on)])


SPOILT: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "flip": lambda data, chance: _flipped(data, chance),
    "garbage": lambda data, chance: chance.randbytes(len(data)),
    "half": lambda data, _: data[: len(data) // 2],
    "silence": lambda data, _: b"",
}
"""What each fault makes of bytes that are sent."""


def _flipped(data: bytes, chance: random.Random) -> bytes:
    if not data:
        return data
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]


def is_on(words: list[str]) -> bool:
    """The words of a switch: none or `on`, else `off`."""
    if words not in ([], ["on"], ["off"]):
        raise BadCommand("on or off")
    return words != ["off"]


def _seconds(word: str) -> float:
    if word == "off":
        return 0.0
    try:
        return min(max(float(word), 0.0), 60.0)
    except ValueError:
        raise BadCommand(f"{word!r} is no number of seconds") from None


def _rate(words: list[str]) -> int:
    if len(words) != 1 or not words[0].isdecimal() or not 300 <= int(words[0]) <= 921600:
        raise BadCommand("baud 300 to 921600, or off")
    return int(words[0])
