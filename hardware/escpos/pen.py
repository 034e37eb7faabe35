"""What a printer is set to: a slip sends only what changes, which is half of its bytes."""

from __future__ import annotations

from hardware.escpos import encoder

AFTER_RESET = (encoder.align(0), encoder.size(1), encoder.bold(False))
"""As `ESC @` sets every printer; the line spacing differs by model."""


class Pen:
    """One slip's settings, from its reset on."""

    def __init__(self) -> None:
        self._held = {command[:2]: command for command in AFTER_RESET}

    def set(self, *commands: bytes) -> bytes:
        """Those of the setting commands that the printer has not been told already."""
        new = [command for command in commands if self._held.get(command[:2]) != command]
        self._held |= {command[:2]: command for command in new}
        return b"".join(new)
