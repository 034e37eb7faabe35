"""The QR scanner of the kiosk: a keyboard that types a ticket's code and Enter. Pure."""

from __future__ import annotations

import re

LONGEST = 300
"""Characters of a code; what is longer is not one of ours."""
BOOKING = re.compile(r"(?:^jiaohao-booking:|/b/)([A-Za-z0-9_-]{16,43})$")
"""The same of a booking's paper."""
CODE = re.compile(r"(?:^jiaohao:|/t/)([A-Za-z0-9_-]{16,43})$")
"""The hub's two forms: the bare token, or the address of the phone page."""


def token_of(code: str) -> str | None:
    """The ticket's token in a scanned code; None for any other code."""
    found = CODE.search(code.strip())
    return found.group(1) if found else None


def booking_of(code: str) -> str | None:
    """The booking's token in a scanned code; None for any other code."""
    found = BOOKING.search(code.strip())
    return found.group(1) if found else None


class Scanner:
    """Puts keys together until Enter."""

    def __init__(self) -> None:
        self._typed = ""

    @property
    def typing(self) -> bool:
        """A code has begun."""
        return self._typed != ""

    def key(self, text: str, enter: bool) -> str | None:
        """One key; the whole code when it was Enter and something was typed before."""
        if enter:
            code, self._typed = self._typed, ""
            return code or None
        if text.isprintable():
            self._typed = (self._typed + text)[-LONGEST:]
        return None
