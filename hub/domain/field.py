"""Who takes part when a window calls, weighed once: one pass over the candidates.

A choice is made between some hundred candidates at most, but at every call and for every
picture, so each is looked at once and nothing is weighed twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple, TypeAlias

from hub.contract.words import Help
from hub.domain.contender import Head, Policy, Post, is_named, is_own

CAPPED, OWN, SCORED, ASIDE = range(4)
"""In this order they are called: who was overtaken too often, who waits for this window or
clerk, the highest score; who is left to the windows whose own he is."""

Weighed: TypeAlias = tuple[int, float, datetime, int, Head, float]
"""Sorts as tickets are called: one of the above, minus the score, queue clock, id; the ticket
and its score. Before a capped or an own ticket none has a better score."""


class Field(NamedTuple):
    """Everybody whom the window might call; `services` are those that are compared."""

    able: list[Weighed]
    services: frozenset[str]

    def taking_part(self) -> list[Weighed]:
        """Who may be called now."""
        return [one for one in self.able if one[0] != ASIDE]


def weigh(window: Post, heads: Iterable[Head], now: datetime, policy: Policy) -> Field:
    """The field of one window. Who may not be called there at all is not in it."""
    ranks, kind, rates = window.ranks, window.kind, policy.rates()
    cap, late = policy.max_overtakes, policy.late_factor
    able: list[Weighed] = []
    helped: list[Weighed] = []
    first, behind = set(), set()
    any_own = False
    for head in heads:
        number, _, service, priority, since, target_s, overtaken, _, _, until, only_kind = head
        rank = ranks.get(service)
        if rank is None or (only_kind is not None and only_kind is not kind):
            continue
        own = until is not None and is_named(head, now)
        if own and not is_own(window, head, now):
            continue
        waited = (now - since).total_seconds()
        score = rates[priority] * waited / target_s if waited > 0 else 0.0
        if overtaken >= cap:
            weighed: Weighed = (CAPPED, 0.0, since, number, head, score)
        elif own:
            weighed = (OWN, 0.0, since, number, head, score)
        else:
            weighed = (SCORED, -score, since, number, head, score)
        if rank == 1:
            first.add(service)
        elif waited > target_s * late:
            behind.add(service)
        if own:
            any_own = True
        if rank == 1 or own:
            able.append(weighed)
        else:
            helped.append(weighed)
    services = _compared(policy.help, first, behind, helped, alone=not first and not any_own)
    able += [one if one[4].service in services else (ASIDE, *one[1:]) for one in helped]
    return Field(able, services)


def _compared(
    rule: Help, first: set[str], behind: set[str], helped: list[Weighed], *, alone: bool
) -> frozenset[str]:
    """The services of rank 1, and those of rank 2 that the rule lets in. `alone`: nobody waits
    for what is the window's own."""
    if rule is Help.ALWAYS or (alone and rule is not Help.NEVER):
        return frozenset(first | {one[4].service for one in helped})
    return frozenset(first | behind if rule is Help.LATE else first)
