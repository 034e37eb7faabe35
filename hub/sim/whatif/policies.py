"""A policy by its name: the hall's settings with other rules of routing."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from hub.config import HallConfig, RuleSettings
from hub.errors import SetupError

NO_CAP = 9999
HALLS_OWN = "accumulating"


def _rules(hall: HallConfig, **changed: float) -> HallConfig:
    rules: RuleSettings = msgspec.structs.replace(hall.rules, **changed)
    replaced: HallConfig = msgspec.structs.replace(hall, rules=rules)
    return replaced


def _own(hall: HallConfig) -> HallConfig:
    return hall


def _fifo(hall: HallConfig) -> HallConfig:
    """Nobody's time counts faster than another's."""
    services = tuple(msgspec.structs.replace(s, target_minutes=20) for s in hall.services)
    level: HallConfig = msgspec.structs.replace(hall, services=services)
    return _rules(level, rate_regular=1.0, rate_appointment=1.0, rate_priority=1.0)


def _strict(hall: HallConfig) -> HallConfig:
    """A higher class always goes first, however long a lower one has waited."""
    return _rules(
        hall,
        rate_regular=0.01,
        rate_appointment=1.0,
        rate_priority=100.0,
        max_overtakes=NO_CAP,
    )


POLICIES: dict[str, Callable[[HallConfig], HallConfig]] = {
    HALLS_OWN: _own,
    "fifo": _fifo,
    "strict": _strict,
}


def under(policy: str, hall: HallConfig) -> HallConfig:
    """The hall under a policy. Raises SetupError with the names that there are."""
    made = POLICIES.get(policy)
    if made is None:
        raise SetupError(f"there is no policy {policy!r}. There are: {', '.join(POLICIES)}")
    return made(hall)
