"""A paper as a picture of what a printer makes of it: true bytes, drawn as the simulator does."""

from __future__ import annotations

import argparse
import sys
from io import BytesIO
from pathlib import Path

import msgspec
from PIL import Image

from hardware.escpos.draw import draw_slips
from hardware.escpos.layout import BROAD, NARROW
from hardware.escpos.slip import encode_paper
from hub.contract.devices import Paper

DOTS = {58: NARROW, 80: BROAD}
"""The usual printers, by the width of their paper in millimetres."""


def draw_paper(paper: Paper, width: int) -> Image.Image:
    """One copy on paper of `width` dots, mode "1", black on white."""
    (slip,) = draw_slips(encode_paper(paper, width), width)
    return slip


def as_png(paper: Paper, width: int) -> bytes:
    """The same as a file."""
    file = BytesIO()
    draw_paper(paper, width).save(file, format="PNG")
    return file.getvalue()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`python -m hardware draw`."""
    parser.add_argument("--width", type=int, choices=tuple(DOTS), default=58, help="default 58")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.png", help="to be written")


def run(options: argparse.Namespace) -> int:
    """Draw the paper on standard input, as JSON of the contract; 2 when that is none."""
    try:
        paper = msgspec.json.decode(sys.stdin.buffer.read(), type=Paper)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        print(f"standard input is no paper of the contract: {error}", file=sys.stderr)
        return 2
    try:
        options.out.write_bytes(as_png(paper, DOTS[options.width]))
    except OSError as error:
        print(f"{options.out}: {error.strerror}", file=sys.stderr)
        return 2
    print(options.out)
    return 0
