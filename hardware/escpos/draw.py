"""Draws what an ESC/POS byte stream prints: the simulated printer's paper, slip by slip."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q

from hardware.escpos import glyphs
from hardware.escpos.qr import draw_qr
from hardware.escpos.stream import Char, Command, Op, StreamParser

DEFAULT_SPACING = 34
"""1/6 inch, the printers' default."""
TOP = 24
"""Blank dots above the first line: the knife stands some way behind the head."""
FORWARD = b"\x1bJ"
LEVELS = {
    0x30: ERROR_CORRECT_L,
    0x31: ERROR_CORRECT_M,
    0x32: ERROR_CORRECT_Q,
    0x33: ERROR_CORRECT_H,
}


class Painter:
    """A roll of paper of `width` dots. `apply` what comes; cut slips go to `on_cut`."""

    def __init__(self, width: int, on_cut: Callable[[Image.Image], None]) -> None:
        self.width = width
        self._on_cut = on_cut
        self._strips: list[Image.Image] = []
        self._line: list[tuple[int, Image.Image]] = []
        self._commands = self._command_table()
        self._reset(b"")

    def apply(self, op: Op) -> None:
        """Do one command or add one character; what is unknown is skipped."""
        if isinstance(op, Char):
            self._add(op.text)
        elif op.name in self._commands:
            self._commands[op.name](op.params)

    def tear(self) -> Image.Image | None:
        """Take off what is printed and not cut; None when there is nothing."""
        self._line.clear()
        strips, self._strips = self._strips, []
        return _join(strips, self.width) if strips else None

    def forget_line(self) -> None:
        """The print buffer is cleared; what is on paper stays."""
        self._line.clear()

    def _command_table(self) -> dict[bytes, Callable[[bytes], None]]:
        return {
            b"\x1b@": self._reset,
            b"\n": self._end_line,
            b"\x1dV": self._cut,
            b"\x1d!": self._set_size,
            b"\x1b!": self._set_mode,
            b"\x1bE": self._set_bold,
            b"\x1ba": self._set_side,
            b"\x1b3": self._set_spacing,
            b"\x1b2": lambda _: self._set_spacing(bytes([DEFAULT_SPACING])),
            b"\x1b$": self._set_position,
            FORWARD: self._forward,
            b"\x1bd": self._forward_lines,
            b"\x1dv": self._raster,
            b"\x1d(": self._function,
        }

    def _reset(self, params: bytes) -> None:
        self._line.clear()
        self._wide = self._high = 1
        self._bold = False
        self._side, self._x, self._spacing = 0, 0, DEFAULT_SPACING
        self._module, self._level, self._stored = 3, 0x30, b""

    def _set_size(self, params: bytes) -> None:
        self._wide, self._high = (params[0] >> 4 & 7) + 1, (params[0] & 7) + 1

    def _set_mode(self, params: bytes) -> None:
        self._bold = bool(params[0] & 8)
        self._wide, self._high = (params[0] >> 5 & 1) + 1, (params[0] >> 4 & 1) + 1

    def _set_bold(self, params: bytes) -> None:
        self._bold = bool(params[0] & 1)

    def _set_side(self, params: bytes) -> None:
        self._side = params[0] & 3

    def _set_spacing(self, params: bytes) -> None:
        self._spacing = params[0]

    def _set_position(self, params: bytes) -> None:
        self._x = int.from_bytes(params, "little")

    def _add(self, char: str) -> None:
        dots = glyphs.cell(char, self._wide, self._high, self._bold)
        if self._x + dots.width > self.width:
            self._end_line(b"")
        self._line.append((self._x, dots))
        self._x += dots.width

    def _end_line(self, params: bytes) -> None:
        height = max((dots.height for _, dots in self._line), default=0)
        strip = Image.new("1", (self.width, max(height, self._spacing)))
        shift = (self.width - self._x) * self._side // 2
        for x, dots in self._line:
            strip.paste(dots, (x + shift, height - dots.height))
        self._push(strip)

    def _forward(self, params: bytes) -> None:
        keep, self._spacing = self._spacing, params[0]
        self._end_line(b"")
        self._spacing = keep

    def _forward_lines(self, params: bytes) -> None:
        for _ in range(params[0]):
            self._end_line(b"")

    def _raster(self, params: bytes) -> None:
        across, down = (int.from_bytes(params[i : i + 2], "little") for i in (2, 4))
        if across and down:
            self._picture(Image.frombytes("1", (across * 8, down), params[6:]))

    def _function(self, params: bytes) -> None:
        """GS ( k: the QR functions; others are skipped."""
        if params[:1] != b"k" or len(params) < 6 or params[3] != 0x31:
            return
        function, data = params[4], params[5:]
        if function == 0x43:
            self._module = max(1, data[0])
        elif function == 0x45:
            self._level = data[0]
        elif function == 0x50:
            self._stored = data[1:]
        elif function == 0x51 and self._stored:
            level = LEVELS.get(self._level, ERROR_CORRECT_M)
            self._picture(draw_qr(self._stored, self._module, level))

    def _picture(self, image: Image.Image) -> None:
        strip = Image.new("1", (self.width, image.height))
        strip.paste(image, (max(0, self.width - image.width) * self._side // 2, 0))
        self._push(strip)

    def _push(self, strip: Image.Image) -> None:
        self._strips.append(strip)
        self._line.clear()
        self._x = 0

    def _cut(self, params: bytes) -> None:
        if self._line:
            self._end_line(b"")
        if params[0] in (0x41, 0x42) and params[1]:
            self._push(Image.new("1", (self.width, params[1])))
        if (slip := self.tear()) is not None:
            self._on_cut(slip)


def _join(strips: list[Image.Image], width: int) -> Image.Image:
    """Strips below each other, black on white."""
    paper = Image.new("1", (width, TOP + sum(strip.height for strip in strips)))
    y = TOP
    for strip in strips:
        paper.paste(strip, (0, y))
        y += strip.height
    return paper.point(lambda ink: not ink)


def draw_slips(data: bytes, width: int) -> list[Image.Image]:
    """All slips that a byte stream cuts, mode "1", black on white."""
    slips: list[Image.Image] = []
    painter = Painter(width, slips.append)
    for op in StreamParser().feed(data):
        painter.apply(op)
    return slips


def is_ink(op: Op) -> bool:
    """Whether an operation moves paper: what a printer without paper waits with."""
    moving = (b"\n", FORWARD, b"\x1bd", b"\x1dV", b"\x1dv", b"\x1d(")
    return isinstance(op, Command) and op.name in moving
