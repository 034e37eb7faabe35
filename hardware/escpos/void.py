"""What is printed under an unfinished slip, so that nobody takes it for a ticket."""

from __future__ import annotations

from functools import lru_cache

from hardware.escpos.encoder import MAX_QR_BYTES
from hardware.escpos.slip import encode_paper
from hub.contract.devices import Align, Line, Paper, Rule

MARK = "以上作废"
"""Stands on every such strip, as text."""
WORDS = (
    (MARK, 2),
    ("没有打完，请以屏幕为准", 1),
    ("Void. The screen counts.", 1),
    ("གོང་གསལ་ནུས་མེད། བརྙན་ངོས་ལ་གཞིགས།", 1),
)
LONGEST_COMMAND = 4096 + MAX_QR_BYTES
"""Bytes; no command of ours has more."""


@lru_cache(maxsize=4)
def void_strip(width: int) -> bytes:
    """The strip for a printer of `width` dots, cut off below."""
    lines = tuple(Line(text, size, size > 1, Align.CENTER) for text, size in WORDS)
    return encode_paper(Paper("void", (Rule(), *lines, Rule())), width)
