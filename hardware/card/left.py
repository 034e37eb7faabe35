"""A card that was forgotten on a reader that is well: a warning of its health. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from hub.contract.devices import DeviceHealth, FailReason, Health


def with_card_left(
    health: Sequence[DeviceHealth], since: datetime | None
) -> tuple[DeviceHealth, ...]:
    """The health of a station whose card has lain forgotten `since`; None: there is none. What
    is worse about the reader is told instead."""
    if since is None:
        return tuple(health)
    left = DeviceHealth("card", Health.WARN, FailReason.CARD_LEFT, since)
    return tuple(left if part.part == "card" and _is_well(part) else part for part in health)


def _is_well(part: DeviceHealth) -> bool:
    return part.state is Health.OK
