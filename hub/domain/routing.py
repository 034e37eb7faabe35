"""Who is called next: a pure function of its arguments.

Accumulating priority (Stanford, Taylor, Ziedins, Queueing Systems 77, 2014): a ticket's score
is its class's rate × time waited ÷ target wait, so everybody's score grows without bound.
Callers hand in candidates, not the queue: of each (service, class) the oldest that is free,
of each service the oldest that has reached the overtake cap, and those that are named for
this window or clerk. The cost does not depend on how many wait.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from hub.contract.results import Candidate
from hub.domain.contender import Head, Policy, Post, compared, is_own, may_call, score, waited

SHOWN = 8
"""Runners-up that a choice keeps."""


class Rule(StrEnum):
    """Which rule made the choice."""

    OVERTAKE_CAP = "overtake_cap"
    OWN_FIRST = "own_first"
    ONLY_ONE = "only_one"
    FIRST_COME = "first_come"
    ACCUMULATED = "accumulated"
    CLERK_NAMED = "clerk_named"


class Choice(NamedTuple):
    """Who is called, and why. `services` took part in the comparison.

    `runners_up` are ordered by score; `overtook` are the heads that came earlier. Others behind
    those heads may have been overtaken too: see `is_overtaken`.
    """

    head: Head
    rule: Rule
    chosen: Candidate
    runners_up: tuple[Candidate, ...]
    overtook: tuple[str, ...]
    services: frozenset[str]


def in_order(window: Post, heads: Iterable[Head], now: datetime, policy: Policy) -> list[Head]:
    """The tickets that this window would call, in the order of their present scores.

    Those of helped services come only where `choose_next` would consider them.
    """
    able = [head for head in heads if may_call(window, head, now)]
    return sorted(
        _field(window, able, now, policy),
        key=lambda head: _sort_key(window, head, now, policy),
    )


def choose_next(
    window: Post, heads: Iterable[Head], now: datetime, policy: Policy
) -> Choice | None:
    """The ticket to call at this window, or None when it may call nobody.

    In order: who has been overtaken too often, who waits for this window or clerk, the
    highest score; among equals who came first.
    """
    able = list({head.id: head for head in heads if may_call(window, head, now)}.values())
    field = _field(window, able, now, policy)
    if not field:
        return None
    best = min(field, key=lambda head: _sort_key(window, head, now, policy))
    rule = _rule(window, best, field, now, policy)
    return _explain(window, best, rule, field, able, now, policy)


def choose_named(
    window: Post, named: Head, heads: Iterable[Head], now: datetime, policy: Policy
) -> Choice:
    """The choice when a clerk calls a ticket by its number; the others stay as runners-up."""
    able = [head for head in heads if may_call(window, head, now) and head.id != named.id]
    field = [*_field(window, able, now, policy), named]
    return _explain(window, named, Rule.CLERK_NAMED, field, [*able, named], now, policy)


def is_overtaken(choice: Choice, window: Post, other: Head, now: datetime) -> bool:
    """Whether a waiting ticket was overtaken by this choice: it came earlier, it might have been
    called here, and its service took part."""
    return (
        other.service in choice.services
        and (other.since, other.id) < (choice.head.since, choice.head.id)
        and may_call(window, other, now)
    )


def _field(window: Post, able: list[Head], now: datetime, policy: Policy) -> list[Head]:
    """Who takes part: the compared services, and who waits for this window or clerk."""
    services = compared(window, able, now, policy)
    return [h for h in able if h.service in services or is_own(window, h, now)]


def _sort_key(
    window: Post, head: Head, now: datetime, policy: Policy
) -> tuple[int, float, datetime, int]:
    """Smallest first."""
    if head.overtaken >= policy.max_overtakes:
        return (0, 0.0, head.since, head.id)
    if is_own(window, head, now):
        return (1, 0.0, head.since, head.id)
    return (2, -score(head, now, policy), head.since, head.id)


def _rule(window: Post, best: Head, field: list[Head], now: datetime, policy: Policy) -> Rule:
    if best.overtaken >= policy.max_overtakes:
        return Rule.OVERTAKE_CAP
    if is_own(window, best, now):
        return Rule.OWN_FIRST
    if len(field) == 1:
        return Rule.ONLY_ONE
    oldest = min(field, key=lambda head: (head.since, head.id))
    return Rule.FIRST_COME if oldest is best else Rule.ACCUMULATED


def _explain(
    window: Post,
    best: Head,
    rule: Rule,
    field: list[Head],
    able: list[Head],
    now: datetime,
    policy: Policy,
) -> Choice:
    taking_part = {head.id for head in field}
    others = sorted(
        (head for head in able if head.id != best.id),
        key=lambda head: (
            head.id not in taking_part,
            -score(head, now, policy),
            head.since,
            head.id,
        ),
    )
    services = compared(window, able, now, policy)
    choice = Choice(
        head=best,
        rule=rule,
        chosen=_candidate(window, best, now, policy, considered=True),
        runners_up=tuple(
            _candidate(window, head, now, policy, considered=head.id in taking_part)
            for head in others[:SHOWN]
        ),
        overtook=(),
        services=services,
    )
    overtook = tuple(h.number for h in others if is_overtaken(choice, window, h, now))
    return choice._replace(overtook=overtook)


def _candidate(
    window: Post, head: Head, now: datetime, policy: Policy, *, considered: bool
) -> Candidate:
    return Candidate(
        ticket=head.number,
        service=head.service,
        priority=head.priority,
        rank=window.ranks.get(head.service, 2),
        rate=policy.rate(head.priority),
        waited_s=int(waited(head, now)),
        target_s=head.target_s,
        score=round(score(head, now, policy), 4),
        overtaken=head.overtaken,
        considered=considered,
    )
