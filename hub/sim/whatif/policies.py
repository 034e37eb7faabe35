"""A policy by its name: one of the hall's own policy.toml, or one to compare it with."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from hub.config import HallConfig, RuleSettings
from hub.errors import SetupError
from hub.policies import Policies

NO_CAP = 9999
PLANNED = "planned"


def _rules(hall: HallConfig, **changed: float) -> HallConfig:
    rules: RuleSettings = msgspec.structs.replace(hall.rules, **changed)
    replaced: HallConfig = msgspec.structs.replace(hall, rules=rules)
    return replaced


def _rules_only(hall: HallConfig) -> HallConfig:
    """`[rules]` as it is, at all hours."""
    only: HallConfig = msgspec.structs.replace(hall, policies=Policies())
    return only


def _planned(hall: HallConfig) -> HallConfig:
    """As policy.toml says, by its hours."""
    return hall


def _fifo(hall: HallConfig) -> HallConfig:
    """Nobody's time counts faster than another's."""
    services = tuple(msgspec.structs.replace(s, target_minutes=20) for s in hall.services)
    level: HallConfig = msgspec.structs.replace(_rules_only(hall), services=services)
    return _rules(level, rate_regular=1.0, rate_appointment=1.0, rate_priority=1.0)


def _strict(hall: HallConfig) -> HallConfig:
    """A higher class always goes first, however long a lower one has waited."""
    return _rules(
        _rules_only(hall),
        rate_regular=0.01,
        rate_appointment=1.0,
        rate_priority=100.0,
        max_overtakes=NO_CAP,
    )


BUILT_IN: dict[str, Callable[[HallConfig], HallConfig]] = {
    PLANNED: _planned,
    "accumulating": _rules_only,
    "fifo": _fifo,
    "strict": _strict,
}
"""The hall's own, by the hour and by `[rules]` alone, and two to compare with."""


def under(policy: str, hall: HallConfig) -> HallConfig:
    """The hall under one of its named policies at all hours, or a built-in one. Raises SetupError
    with the names that there are."""
    named = hall.policies.policies
    if hall.policies.named(policy) is not None:
        one: HallConfig = msgspec.structs.replace(
            hall, policies=Policies(default=policy, policies=named)
        )
        return one
    made = BUILT_IN.get(policy)
    if made is None:
        known = ", ".join([*BUILT_IN, *(one.name for one in named)])
        raise SetupError(f"there is no policy {policy!r}. There are: {known}")
    return made(hall)
