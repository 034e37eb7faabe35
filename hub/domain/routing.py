"""Who is called next: a pure function of its arguments.

Accumulating priority (Stanford, Taylor, Ziedins, Queueing Systems 77, 2014): a ticket's score
is its class's rate × time waited ÷ target wait, so everybody's score grows without bound.
Callers hand in candidates, not the queue: of each (service, class) the oldest that is free,
of each service the oldest that has reached the overtake cap, and those that are named for
this window or clerk. The cost does not depend on how many wait.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from hub.contract.results import Candidate
from hub.contract.words import Priority, WindowKind
from hub.domain.contender import Head, Policy, Post, may_call
from hub.domain.field import ASIDE, CAPPED, OWN, Field, Weighed, weigh

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
    """Who is called at a window, by which rule, among whom."""

    head: Head
    rule: Rule
    field: Field

    @property
    def services(self) -> frozenset[str]:
        """Those that were compared."""
        return self.field.services


class Why(NamedTuple):
    """A choice in figures, to be kept with the call.

    `runners_up` stand in the order in which they would have been called, after them those who
    are left to other windows; `overtook` are the candidates that came earlier. Others behind
    them may have been overtaken too: see `is_overtaken`.
    """

    chosen: Candidate
    runners_up: tuple[Candidate, ...]
    overtook: tuple[str, ...]


def in_order(window: Post, heads: Iterable[Head], now: datetime, policy: Policy) -> list[Head]:
    """The tickets that this window would call, in the order of their present scores.

    Those of helped services come only where `choose_next` would consider them.
    """
    return [one[4] for one in sorted(weigh(window, heads, now, policy).taking_part())]


def choose_next(
    window: Post, heads: Iterable[Head], now: datetime, policy: Policy
) -> Choice | None:
    """The ticket to call at this window, or None when it may call nobody.

    In order: who has been overtaken too often, who waits for this window or clerk, the
    highest score; among equals who came first.
    """
    field = weigh(window, heads, now, policy)
    best = min(field.able, default=None)
    if best is None or best[0] == ASIDE:
        return None
    return Choice(best[4], _rule(best, field), field)


def choose_named(
    window: Post, named: Head, heads: Iterable[Head], now: datetime, policy: Policy
) -> Choice:
    """The choice when a clerk calls a ticket by its number."""
    others = (head for head in heads if head.id != named.id)
    return Choice(named, Rule.CLERK_NAMED, weigh(window, [*others, named], now, policy))


def why(choice: Choice, window: Post, now: datetime, policy: Policy) -> Why:
    """The choice in figures."""
    order = {one[3]: one for one in sorted(choice.field.able)}
    best = order.pop(choice.head.id)
    rates = policy.rates()
    return Why(
        chosen=_candidate(window, best, now, rates, considered=True),
        runners_up=tuple(
            _candidate(window, one, now, rates, considered=one[0] != ASIDE)
            for one in [*order.values()][:SHOWN]
        ),
        overtook=tuple(
            one[4].number
            for one in order.values()
            if one[4].service in choice.services and one[2:4] < best[2:4]
        ),
    )


def alone(head: Head, now: datetime, policy: Policy) -> Candidate:
    """One ticket in figures, as a window would weigh it whose own service it is."""
    window = Post(0, WindowKind.GENERAL, "", {head.service: 1})
    free = head._replace(window=None, clerk=None, until=None, only_kind=None)
    (weighed,) = weigh(window, [free], now, policy).able
    return _candidate(window, weighed, now, policy.rates(), considered=True)


def is_overtaken(choice: Choice, window: Post, other: Head, now: datetime) -> bool:
    """Whether a waiting ticket was overtaken by this choice: it came earlier, it might have been
    called here, and its service took part."""
    return (
        other.service in choice.services
        and (other.since, other.id) < (choice.head.since, choice.head.id)
        and may_call(window, other, now)
    )


def _rule(best: Weighed, field: Field) -> Rule:
    if best[0] == CAPPED:
        return Rule.OVERTAKE_CAP
    if best[0] == OWN:
        return Rule.OWN_FIRST
    _, _, since, number, _, _ = best
    others = False
    for place, _, came, other, _, _ in field.able:
        if place == ASIDE or other == number:
            continue
        if came < since or (came == since and other < number):
            return Rule.ACCUMULATED
        others = True
    return Rule.FIRST_COME if others else Rule.ONLY_ONE


def _candidate(
    window: Post,
    weighed: Weighed,
    now: datetime,
    rates: Mapping[Priority, float],
    *,
    considered: bool,
) -> Candidate:
    _, _, since, _, head, score = weighed
    return Candidate(
        head.number,
        head.service,
        head.priority,
        window.ranks.get(head.service, 2),
        rates[head.priority],
        max(int((now - since).total_seconds()), 0),
        head.target_s,
        round(score, 4),
        head.overtaken,
        considered,
    )
