"""The routing's arguments, from settings and store."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from hub.config import HallConfig, RuleSettings
from hub.contract.words import Text
from hub.domain import contender
from hub.domain.contender import Head, Policy, Post
from hub.policies import PolicySettings
from hub.store import queue
from hub.store.queue import Waiting
from hub.store.tickets import Ticket


class InForce(NamedTuple):
    """The policy of a moment; without a name it is the hall's own `[rules]`."""

    name: str
    title: Text
    by_hand: bool
    rules: RuleSettings
    policy: Policy
    usual_target: int | None
    """Seconds, where all services have the same."""
    targets: Mapping[str, int]
    """Seconds, of services that have a target of their own in this policy."""


OWN = Text("本厅规则", "the hall's own rules", "ཚོམས་ཆེན་རང་གི་སྒྲིག་གཞི།")


def in_force(hall: HallConfig, now: datetime) -> InForce:
    """What the hall is routed by at a local time."""
    return _in_force(hall.rules, hall.policies.at(now), hall.policies.by_hand(now))


def under(hall: HallConfig, policy: str) -> InForce:
    """The rules of a policy by its name, the hall's own for none or one that is gone."""
    return _in_force(hall.rules, hall.policies.named(policy), False)


@lru_cache(maxsize=64)
def _in_force(base: RuleSettings, chosen: PolicySettings | None, by_hand: bool) -> InForce:
    rules = base.varied(chosen)
    return InForce(
        name=chosen.name if chosen else "",
        title=chosen.title if chosen else OWN,
        by_hand=by_hand,
        rules=rules,
        policy=Policy(
            regular=rules.rate_regular,
            appointment=rules.rate_appointment,
            priority=rules.rate_priority,
            late_factor=rules.rank2_factor,
            max_overtakes=rules.max_overtakes,
            help=rules.help,
        ),
        usual_target=(chosen.target_minutes or 0) * 60 or None if chosen else None,
        targets={t.service: t.minutes * 60 for t in (chosen.targets if chosen else ())},
    )


def post(hall: HallConfig, no: int, clerk: str | None) -> Post:
    """A window with its clerk; without one, what the window alone may serve."""
    window = hall.window(no)
    assert window is not None
    person = hall.clerk(clerk) if clerk is not None else None
    return contender.post(
        no,
        window.kind,
        window.services,
        window.helps,
        clerk or "",
        person.services if person is not None else (),
    )


def targets_s(hall: HallConfig, force: InForce) -> Mapping[str, int]:
    """The target wait of each service in seconds."""
    if force.usual_target is None and not force.targets:
        return hall.targets_s
    usual = force.usual_target
    told = hall.targets_s if usual is None else dict.fromkeys(hall.targets_s, usual)
    return {**told, **force.targets}


def target_s(hall: HallConfig, service: str, force: InForce) -> int:
    """A service's target wait in seconds; one that is gone from the settings has 20 minutes."""
    own = force.targets.get(service, force.usual_target)
    return hall.targets_s.get(service, 1200) if own is None else own


def head(hall: HallConfig, waiting: Waiting | Ticket, force: InForce) -> Head:
    """A waiting ticket as the routing weighs it."""
    service = hall.service(waiting.service)
    return Head(
        id=waiting.id,
        number=waiting.number,
        service=waiting.service,
        priority=waiting.priority,
        since=waiting.since,
        target_s=target_s(hall, waiting.service, force),
        overtaken=waiting.overtaken,
        window=waiting.stick_window,
        clerk=waiting.stick_clerk,
        until=waiting.stick_until,
        only_kind=None if service is None else service.only_kind,
    )


def heads(db: sqlite3.Connection, hall: HallConfig, window: Post, force: InForce) -> list[Head]:
    """The candidates for one window."""
    found = queue.heads(db, window.ranks, force.policy.max_overtakes, queue.lengths(db))
    return [head(hall, waiting, force) for candidates in found.values() for waiting in candidates]
