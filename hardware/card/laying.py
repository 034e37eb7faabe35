"""What every reader's driver keeps between two looks: what was told of the card that lies there,
and how long the reader has been silent."""

from __future__ import annotations

from collections.abc import Callable

from hardware.card.checks import CardFault, CardFaultReason, CardGone, CardRead
from hardware.errors import DeviceTimeout
from hardware.transports.base import Transport

POWER_ON = 1.5
"""Seconds a reader may take after power-on before it answers."""
TRIES = 2
"""How often a card is read before its fault is told: it may still be moving."""
SILENT_AFTER = 2
"""So many unanswered questions in a row (within 2 s) mean that the reader is gone."""
FINAL = frozenset(
    {
        CardFaultReason.EXPIRED,
        CardFaultReason.BAD_NUMBER,
        CardFaultReason.WRONG_CARD,
        CardFaultReason.NOT_AUTHORISED,
    }
)
"""Faults that a second try cannot change."""


class Laying:
    """A card is told once for each laying on, and its end once."""

    def __init__(self) -> None:
        self.told: CardRead | CardFault | None = None
        self._unanswered = 0

    def heard(self) -> None:
        """The reader answered."""
        self._unanswered = 0

    def unheard(self, *, garbage: bool) -> None:
        """Garbage is an answer of a kind; silence too often means gone (`DeviceTimeout`)."""
        self._unanswered += 1
        if self._unanswered >= SILENT_AFTER:
            state = "answers garbage" if garbage else "does not answer any more"
            raise DeviceTimeout(f"the reader {state}")

    def gone(self) -> CardGone | None:
        """No card lies there: news if one did."""
        lay, self.told = self.told is not None, None
        return CardGone() if lay else None

    def read(self, try_card: Callable[[], CardRead | CardFault]) -> CardRead | CardFault | None:
        """Read the card, twice if need be; None for what was told already of this laying on."""
        for _ in range(TRIES):
            result = try_card()
            if isinstance(result, CardRead) or result.reason in FINAL:
                break
        if result == self.told:
            return None
        self.told = result
        return result


def drain(line: Transport) -> None:
    """Late bytes belong to a question that was given up; a babbling line never ends."""
    for _ in range(16):
        if not line.read(0):
            return
