"""Who may be called where: waiting tickets, windows with their clerks, the hall's numbers.

The hard rules stand here (what a window serves, whom it must leave to others), and the score
of the accumulating priority; `field` and `routing` compare with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from hub.contract.words import Help, Priority, WindowKind


class Policy(NamedTuple):
    """How a hall weighs who waits: what a class gains per target waited, and when one helps.

    `late_factor`: somebody is late after the target times this. `max_overtakes`: who was
    overtaken so often is next.
    """

    regular: float = 1.0
    appointment: float = 1.5
    priority: float = 2.0
    late_factor: float = 1.0
    max_overtakes: int = 5
    help: Help = Help.LATE

    def rates(self) -> Mapping[Priority, float]:
        """How fast each class's score grows."""
        return {
            Priority.REGULAR: self.regular,
            Priority.APPOINTMENT: self.appointment,
            Priority.PRIORITY: self.priority,
        }

    def rate(self, priority: Priority) -> float:
        """How fast a class's score grows."""
        return self.rates()[priority]


class Head(NamedTuple):
    """A waiting ticket that may come next. `since` is when its queue clock began.

    `window`/`clerk`: it waits for these alone until `until`, if it names any.
    """

    id: int
    number: str
    service: str
    priority: Priority
    since: datetime
    target_s: int
    overtaken: int = 0
    window: int | None = None
    clerk: str | None = None
    until: datetime | None = None
    only_kind: WindowKind | None = None


class Post(NamedTuple):
    """A window with its clerk: `ranks` maps each service that both may serve to 1 or 2."""

    no: int
    kind: WindowKind
    clerk: str
    ranks: Mapping[str, int]


@lru_cache(maxsize=1024)
def post(
    no: int,
    kind: WindowKind,
    own: tuple[str, ...],
    helps: tuple[str, ...],
    clerk: str,
    authorised: tuple[str, ...],
) -> Post:
    """Window ∩ clerk; a clerk without a list is authorised for all."""
    ranks = {**dict.fromkeys(own, 1), **{s: 2 for s in helps if s not in own}}
    return Post(
        no, kind, clerk, {s: r for s, r in ranks.items() if not authorised or s in authorised}
    )


def may_call(window: Post, head: Head, now: datetime) -> bool:
    """The hard rules: a served service, a kind that fits, and nobody else's named ticket."""
    if head.service not in window.ranks:
        return False
    if head.only_kind is not None and head.only_kind is not window.kind:
        return False
    return not is_named(head, now) or is_own(window, head, now)


def unnamed(head: Head) -> Head:
    """The same ticket when a window asks for it by its number: for whom it waits is no matter."""
    return head._replace(window=None, clerk=None, until=None)


def score(head: Head, now: datetime, policy: Policy) -> float:
    """Rate × waited ÷ target; nothing before the queue clock has begun."""
    return policy.rate(head.priority) * waited(head, now) / head.target_s


def is_named(head: Head, now: datetime) -> bool:
    """Whether it still waits for a named window or clerk."""
    names = head.window is not None or head.clerk is not None
    return names and head.until is not None and head.until > now


def is_own(window: Post, head: Head, now: datetime) -> bool:
    """Whether it waits for this window or this clerk."""
    return is_named(head, now) and (head.window == window.no or head.clerk == window.clerk)


def waited(head: Head, now: datetime) -> float:
    """Seconds since its queue clock began; 0 before."""
    return max((now - head.since).total_seconds(), 0.0)
