"""A simulated printer that remembers what it was sent."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

from hardware.escpos.sim import PrinterModel
from hardware.escpos.stream import Char, StreamParser

DOTS = 384
"""Paper of 58 mm."""


class RecordingPrinter(PrinterModel):
    """Keeps every byte."""

    def __init__(self, on_slip: Callable[[Image.Image], None]) -> None:
        super().__init__(DOTS, on_slip)
        self.received = bytearray()

    def receive(self, data: bytes) -> bytes:
        """As a printer does, and remember it."""
        self.received += data
        return super().receive(data)

    def text(self, since: int = 0) -> str:
        """The characters that it was sent from a place on."""
        ops = StreamParser().feed(bytes(self.received[since:]))
        return "".join(op.text for op in ops if isinstance(op, Char))
