"""What is printed under an unfinished slip, so that nobody takes it for a ticket."""

from __future__ import annotations

from functools import lru_cache

from hardware.escpos.carried import carried
from hardware.escpos.encoder import MAX_QR_BYTES
from hardware.escpos.slip import encode_paper

MARK = "以上作废"
"""Stands on every such strip, as text."""
LONGEST_COMMAND = 4096 + MAX_QR_BYTES
"""Bytes; no command of ours has more."""


@lru_cache(maxsize=4)
def void_strip(width: int) -> bytes:
    """The strip for a printer of `width` dots, cut off below."""
    return encode_paper(carried("void"), width)
