"""A simulated five-key pad that speaks `FF 68`: `key 1`…`key 5` · `press KEY` · `heard` ·
`beeps`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from hardware.pad.frames import (
    START_EVALUATION,
    Damage,
    Frame,
    Func,
    Parser,
    acknowledge,
    encode,
)
from hardware.pad.values import KEYS
from hardware.sim.base import BadCommand, Simulator
from hardware.sim.pty_line import PtyLine


class PadModel:
    """Sends values and keys, counts acknowledgements, remembers whether it was woken."""

    def __init__(self, address: int = 1) -> None:
        self.acknowledged = 0
        self.woken = 0
        self.beeps = 0
        self._address = address
        self._parser = Parser()
        self._unasked = b""
        self._waiting: list[Frame] = []
        self.commands: Mapping[str, Callable[[list[str]], str]] = {
            "key": self._value,
            "press": self._press,
            "heard": lambda _: self.describe(),
            "beeps": lambda _: str(self.beeps),
        }

    def receive(self, data: bytes) -> bytes:
        """See `Model.receive`."""
        items = self._parser.feed(data)
        return b"".join(self._hear(item) for item in items if not isinstance(item, Damage))

    def take_unasked(self) -> bytes:
        """The frames of the keys pressed."""
        data, self._unasked = self._unasked, b""
        return data

    def describe(self) -> str:
        """See `Model.describe`."""
        return f"acknowledged={self.acknowledged} woken={self.woken}"

    def _hear(self, frame: Frame) -> bytes:
        if frame.address != self._address:
            return b""
        if frame in self._waiting:
            self._waiting.remove(frame)
            self.acknowledged += 1
            return b""
        if frame.func == Func.KEY and frame.data == START_EVALUATION:
            self.woken += 1
        self.beeps += frame.func == Func.BEEP
        return encode(frame)

    def _send(self, frame: Frame) -> None:
        self._waiting.append(acknowledge(frame))
        self._unasked += encode(frame)

    def _value(self, words: list[str]) -> str:
        if len(words) != 1 or words[0] not in ("1", "2", "3", "4", "5"):
            raise BadCommand("key 1 to key 5")
        self._send(Frame(self._address, Func.VALUE, bytes([int(words[0])])))
        return f"key {words[0]}"

    def _press(self, words: list[str]) -> str:
        codes = {key.value: data for data, key in KEYS.items()}
        if len(words) != 1 or words[0] not in codes:
            raise BadCommand(f"press one of {' '.join(codes)}")
        self._send(Frame(self._address, Func.KEY, codes[words[0]]))
        return f"pressed {words[0]}"


def sim_pad(link: Path, address: int = 1) -> Simulator:
    """A pad on a pty that is found at `link`."""
    return Simulator(PadModel(address), PtyLine(link))
