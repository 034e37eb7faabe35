"""What all simulated devices share: a line, faults, and commands as lines of text.

Every command is answered by one line, `ok …` or `error …`. Common ones:
`plug` · `unplug` · `silence [off]` · `garbage [off]` · `slow [SECONDS|off]` · `well` ·
`state` · `help`.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Mapping
from typing import Protocol

from hardware.sim.lines import Line

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
        self._silent = self._garbage = False
        self._delay = 0.0
        self._plugged = True
        self._common: dict[str, Callable[[list[str]], str]] = {
            "plug": self._plug,
            "unplug": self._unplug,
            "silence": self._set_silence,
            "garbage": self._set_garbage,
            "slow": self._set_slow,
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
        if unasked and not self._silent:
            self.line.send(unasked)
        return f"ok {said}".strip()

    def _receive(self, data: bytes) -> None:
        """Runs in the line's thread."""
        if self._delay:
            self._stopped.wait(self._delay)
        with self.lock:
            answer = self.model.receive(data)
            silent, garbage = self._silent, self._garbage
        if answer and not silent:
            self.line.send(self._random.randbytes(len(answer)) if garbage else answer)

    def _plug(self, words: list[str]) -> str:
        self.line.plug()
        self._plugged = True
        return "plugged"

    def _unplug(self, words: list[str]) -> str:
        self.line.unplug()
        self._plugged = False
        return "unplugged"

    def _set_silence(self, words: list[str]) -> str:
        self._silent = _is_on(words)
        return f"silence {'on' if self._silent else 'off'}"

    def _set_garbage(self, words: list[str]) -> str:
        self._garbage = _is_on(words)
        return f"garbage {'on' if self._garbage else 'off'}"

    def _set_slow(self, words: list[str]) -> str:
        self._delay = _seconds(words[0]) if words else SLOW
        return f"slow {self._delay} s"

    def _set_well(self, words: list[str]) -> str:
        self._silent = self._garbage = False
        self._delay = 0.0
        return "well"

    def _describe(self) -> str:
        flags = {
            "unplugged": not self._plugged,
            "silent": self._silent,
            "garbage": self._garbage,
            f"slow={self._delay}": bool(self._delay),
        }
        return " ".join([self.model.describe(), *(word for word, on in flags.items() if on)])


def _is_on(words: list[str]) -> bool:
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
