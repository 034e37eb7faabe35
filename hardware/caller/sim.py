"""A simulated caller handset: `digit 0`…`9` · `press [DIGITS] KEY` · `shows` · `beeps` ·
`acknowledged` · `power`.

Digits are typed into the handset and go out with the key that follows them, as one frame.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from hardware.pad.frames import Frame, Func, shown
from hardware.pad.sim_end import Ff68End
from hardware.pad.values import KEYS, key_data
from hardware.sim.base import BadCommand, Simulator
from hardware.sim.pty_line import PtyLine

NAMES = {key.value: key for key in KEYS.values()}
MOST_DIGITS = 32


class CallerModel(Ff68End):
    """Keys and a display of twice three digits at one address of a line."""

    def __init__(self, address: int = 1) -> None:
        super().__init__(address)
        self._typed = ""
        self._display = ("", "")
        self.commands: Mapping[str, Callable[[list[str]], str]] = {
            "digit": self._digit,
            "press": self._press,
            "shows": lambda _: self._shows(),
            "beeps": lambda _: str(self.beeps),
            "acknowledged": lambda _: str(self.acknowledged),
            "power": self._power,
        }

    def describe(self) -> str:
        """See `Model.describe`."""
        typed = f" typed={len(self._typed)}" if self._typed else ""
        return self._shows() + typed

    def do(self, frame: Frame) -> None:
        """See `Ff68End.do`."""
        if frame.func == Func.SHOW:
            self._display = shown(frame)

    def _shows(self) -> str:
        waiting, ticket = (text.strip() for text in self._display)
        return f"waiting={waiting} ticket={ticket}"

    def _digit(self, words: list[str]) -> str:
        if len(words) != 1 or len(words[0]) != 1 or not _are_digits(words[0]):
            raise BadCommand("digit 0 to digit 9")
        self._typed = (self._typed + words[0])[-MOST_DIGITS:]
        return f"typed {len(self._typed)}"

    def _press(self, words: list[str]) -> str:
        *digits, name = words or [""]
        if name not in NAMES or len(digits) > 1 or not all(map(_are_digits, digits)):
            raise BadCommand(f"press [DIGITS] and one of {' '.join(NAMES)}")
        typed = (self._typed + "".join(digits))[-MOST_DIGITS:]
        frame = Frame(self._address, Func.KEY, key_data(NAMES[name], typed))
        self._typed = ""
        self._send(frame, answer=frame)
        return f"pressed {name}"

    def _power(self, _: list[str]) -> str:
        self._display, self._typed = ("", ""), ""
        self._waiting.clear()
        return "off and on"


def _are_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def sim_caller(link: Path, address: int = 1) -> Simulator:
    """A handset on a pty that is found at `link`."""
    return Simulator(CallerModel(address), PtyLine(link))
