"""A simulated ESC/POS printer: draws what it is sent and tells its state truly.

`paper end|near|jam|ok` · `paper end AFTER_LINES` · `cover open|closed` · `cutter jam|ok` ·
`line off|on` · `deaf [off]` · `mute [off]` · `slips`. Without paper it keeps what it is sent and
prints it when paper is put in, as real ones do, unless it is told to forget (DLE DC4 8); a deaf one
does not listen to that, a mute one does not confirm what is on paper (GS r).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PIL import Image

from hardware.escpos.draw import Painter, is_ink
from hardware.escpos.status import CLEARED, PrinterStatus, encode_answer, encode_asb
from hardware.escpos.stream import Command, Op, StreamParser
from hardware.sim.base import BadCommand, Simulator, is_on
from hardware.sim.lines import Line

ASK = b"\x10\x04"
FORGET = b"\x10\x14"
ASB = b"\x1da"
CONFIRM = b"\x1dr"
RESET = b"\x1b@"


class Roll(Protocol):
    """The paper that a printer writes on; what is cut off it goes its own way."""

    def apply(self, op: Op) -> None: ...
    def tear(self) -> object: ...
    def forget_line(self) -> None: ...


class PrinterModel:
    """A printer with paper, cover and knife; slips go to `on_slip` as they are cut.

    `roll`: other paper than that which is drawn on.
    """

    def __init__(
        self, width: int, on_slip: Callable[[Image.Image], None], roll: Roll | None = None
    ) -> None:
        self.slips = 0
        self.status = PrinterStatus()
        self._faults: dict[str, tuple[str, ...]] = {}
        self._deaf = self._mute = False
        self._on_slip = on_slip
        self._stream = StreamParser()
        self._painter: Roll = roll or Painter(width, self._slip)
        self._waiting: deque[Op] = deque()
        self._lines_left: int | None = None
        self._asb = False
        self._unasked = b""
        self.commands: Mapping[str, Callable[[list[str]], str]] = {
            "paper": self._set_paper,
            "cover": self._set_cover,
            "cutter": self._set_cutter,
            "line": self._set_line,
            "deaf": self._set_deaf,
            "mute": self._set_mute,
            "slips": lambda _: str(self.slips),
        }

    def receive(self, data: bytes) -> bytes:
        """Questions are answered at once; the rest is done in order, while it can."""
        answers = b"".join(self._take(op) for op in self._stream.feed(data))
        return answers + self._work() + self.take_unasked()

    def take_unasked(self) -> bytes:
        """Automatic status, and answers to what could be printed only now."""
        data = self._unasked + self._work()
        self._unasked = b""
        return data

    def describe(self) -> str:
        """See `Model.describe`."""
        reason = self.status.reason
        near = " near_end" if self.status.near_end else ""
        return f"{reason.value if reason else 'ready'}{near} slips={self.slips}"

    def _take(self, op: Op) -> bytes:
        if isinstance(op, Command) and op.name == ASK:
            return bytes([encode_answer(self.status, op.params[0])])
        if isinstance(op, Command) and op.name == FORGET:
            return self._forget(op.params)
        self._waiting.append(op)
        return b""

    def _forget(self, params: bytes) -> bytes:
        if params[0] != 8 or self._deaf:
            return b""
        self._waiting.clear()
        self._painter.forget_line()
        return CLEARED

    def _work(self) -> bytes:
        answers = b""
        while self._waiting and self.status.reason is None:
            op = self._waiting.popleft()
            if isinstance(op, Command) and op.name == CONFIRM:
                answers += self._confirmation()
            elif isinstance(op, Command) and op.name == ASB:
                self._asb = op.params[0] != 0
                answers += encode_asb(self.status) if self._asb else b""
            else:
                # A reset ends automatic status, too.
                self._asb &= not (isinstance(op, Command) and op.name == RESET)
                self._print(op)
        return answers

    def _confirmation(self) -> bytes:
        if self._mute:
            return b""
        return b"\x03" if self.status.near_end else b"\x00"

    def _print(self, op: Op) -> None:
        self._painter.apply(op)
        if is_ink(op) and self._lines_left is not None:
            self._lines_left -= 1
            if self._lines_left <= 0:
                self._lines_left = None
                self._fault("paper", "paper_end", "near_end")

    def _slip(self, image: Image.Image) -> None:
        self.slips += 1
        self._on_slip(image)

    def _fault(self, part: str, *flags: str) -> None:
        """What a part tells now; all parts together are the printer's state."""
        before = self.status
        self._faults[part] = flags
        told = {flag: True for flags in self._faults.values() for flag in flags}
        if any(told.get(flag) for flag in STOPS):
            told["offline"] = True
        self.status = PrinterStatus(**told)
        if self._asb and self.status != before:
            self._unasked += encode_asb(self.status)

    def _set_paper(self, words: list[str]) -> str:
        if words[:1] == ["end"] and len(words) == 2 and words[1].isdigit():
            self._lines_left = int(words[1])
            return f"paper ends after {words[1]} lines"
        if len(words) != 1 or words[0] not in PAPER:
            raise BadCommand("paper end|near|jam|ok, or paper end LINES")
        self._lines_left = None
        if self.status.paper_end and "paper_end" not in PAPER[words[0]]:
            # A new roll: what hangs out of the old one is torn off.
            self._painter.tear()
        self._fault("paper", *PAPER[words[0]])
        return f"paper {words[0]}"

    def _set_cover(self, words: list[str]) -> str:
        if words not in (["open"], ["closed"]):
            raise BadCommand("cover open|closed")
        self._fault("cover", *(["cover_open"] if words == ["open"] else []))
        return f"cover {words[0]}"

    def _set_cutter(self, words: list[str]) -> str:
        if words not in (["jam"], ["ok"]):
            raise BadCommand("cutter jam|ok")
        self._fault("cutter", *(["cutter"] if words == ["jam"] else []))
        return f"cutter {words[0]}"

    def _set_line(self, words: list[str]) -> str:
        if words not in (["on"], ["off"]):
            raise BadCommand("line off|on")
        self._fault("line", *(["offline"] if words == ["off"] else []))
        return f"line {words[0]}"

    def _set_deaf(self, words: list[str]) -> str:
        self._deaf = is_on(words)
        return f"deaf {'on' if self._deaf else 'off'}"

    def _set_mute(self, words: list[str]) -> str:
        self._mute = is_on(words)
        return f"mute {'on' if self._mute else 'off'}"


PAPER: dict[str, tuple[str, ...]] = {
    "end": ("paper_end", "near_end"),
    "near": ("near_end",),
    "jam": ("error", "unrecoverable"),
    "ok": (),
}
"""What each state of the paper makes a printer tell."""
STOPS = ("paper_end", "cover_open", "unrecoverable")
"""With these a printer is off line, too."""


class SlipFolder:
    """Keeps each slip as `slip-0001.png` …; a file that is there is whole."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def keep(self, image: Image.Image) -> None:
        """Write the next slip."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._count += 1
        path = self._folder / f"slip-{self._count:04d}.png"
        fresh = path.with_suffix(".part")
        image.save(fresh, format="PNG")
        fresh.replace(path)


def sim_printer(line: Line, width: int, folder: Path) -> Simulator:
    """A printer of `width` dots on a line; its slips are drawn into `folder`."""
    return Simulator(PrinterModel(width, SlipFolder(folder).keep), line)
