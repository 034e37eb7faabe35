"""How long ago the hub last spoke, and what time it is in the hall. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

VEIL_AFTER_S = 5.0


class Truth(msgspec.Struct, frozen=True):
    """The hub's last clock and the monotonic second when it came (or when we began to wait)."""

    at: datetime | None
    heard: float

    def now(self, now: float) -> datetime | None:
        """The hall's time, running on while the hub is lost; None before the first clock."""
        return self.at + timedelta(seconds=now - self.heard) if self.at else None

    def veiled(self, lost: bool, now: float) -> bool:
        """Whether the screen must say that it is not up to date."""
        return lost and now - self.heard >= VEIL_AFTER_S

    def veil_due(self, lost: bool, now: float) -> float | None:
        """Seconds until the veil comes, then until its running times change."""
        if not lost:
            return None
        left = VEIL_AFTER_S - (now - self.heard)
        return left if left > 0 else 1.0 - (now - self.heard) % 1.0
