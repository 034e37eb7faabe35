"""A simulated five-key pad that speaks `FF 68`: `key 1`…`key 5` · `press KEY` · `plain
[off]` (echoes no picture) · `heard` · `beeps`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from hardware.pad.frames import START_EVALUATION, Frame, Func, acknowledge
from hardware.pad.sim_end import Ff68End
from hardware.pad.values import KEYS
from hardware.sim.base import BadCommand, Simulator
from hardware.sim.pty_line import PtyLine


class PadModel(Ff68End):
    """Sends values and keys, counts acknowledgements, remembers whether it was woken."""

    def __init__(self, address: int = 1) -> None:
        super().__init__(address)
        self.woken = 0
        self._plain = False
        self.commands: Mapping[str, Callable[[list[str]], str]] = {
            "key": self._value,
            "press": self._press,
            "plain": self._be_plain,
            "heard": lambda _: self.describe(),
            "beeps": lambda _: str(self.beeps),
        }

    def describe(self) -> str:
        """See `Model.describe`."""
        return f"acknowledged={self.acknowledged} woken={self.woken}"

    def do(self, frame: Frame) -> None:
        """See `Ff68End.do`."""
        self.woken += frame.func == Func.KEY and frame.data == START_EVALUATION

    def knows(self, frame: Frame) -> bool:
        """See `Ff68End.knows`."""
        return not (self._plain and frame.func == Func.SHOW)

    def _be_plain(self, words: list[str]) -> str:
        if words not in ([], ["off"]):
            raise BadCommand("plain, or plain off")
        self._plain = not words
        return "plain" if self._plain else "knows pictures"

    def _say(self, frame: Frame) -> None:
        self._send(frame, answer=acknowledge(frame))

    def _value(self, words: list[str]) -> str:
        if len(words) != 1 or words[0] not in ("1", "2", "3", "4", "5"):
            raise BadCommand("key 1 to key 5")
        self._say(Frame(self._address, Func.VALUE, bytes([int(words[0])])))
        return f"key {words[0]}"

    def _press(self, words: list[str]) -> str:
        codes = {key.value: data for data, key in KEYS.items()}
        if len(words) != 1 or words[0] not in codes:
            raise BadCommand(f"press one of {' '.join(codes)}")
        self._say(Frame(self._address, Func.KEY, codes[words[0]]))
        return f"pressed {words[0]}"


def sim_pad(link: Path, address: int = 1) -> Simulator:
    """A pad on a pty that is found at `link`."""
    return Simulator(PadModel(address), PtyLine(link))
