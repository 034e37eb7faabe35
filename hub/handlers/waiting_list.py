"""Who waits as one window sees it, as it would call them, narrowed as the clerk asks."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import NamedTuple

from hub.contract.commands import ListQueue
from hub.domain import contender, field
from hub.domain.contender import Post
from hub.domain.field import ASIDE
from hub.handlers import routes
from hub.handlers.work import Work
from hub.store import queue
from hub.store.queue import Only, Waiting
from hub.store.tickets import Ticket


class Listed(NamedTuple):
    """The first tickets of a list and how many it has in all. `next`: the id of the one that would
    be called now; `left`: ids of those that are left to the windows whose own they are."""

    tickets: Sequence[Waiting | Ticket]
    total: int
    next: int | None = None
    left: Set[int] = frozenset()


def only(command: ListQueue) -> Only:
    """What the store narrows by."""
    return Only(command.priority, command.booked, command.number)


def services(command: ListQueue, post: Post) -> list[str]:
    """The window's services, or the one that is asked for if it is one of them."""
    return [service for service in post.ranks if command.service in (None, service)]


def read(command: ListQueue, work: Work, post: Post, count: int) -> Listed:
    """The first `count`. Whoever the list leaves out still takes part in the weighing: what a
    window helps with depends on its own queue."""
    found = {row.id: row for row in _found(command, work, post, count)}
    rows = [routes.head(work.hall, row, work.force) for row in found.values()]
    heads = routes.heads(work.db, work.hall, post, work.force)
    everybody = {head.id: head for head in (*heads, *rows)}.values()
    order = sorted(field.weigh(post, everybody, work.queue_now, work.force.policy).able)
    left = frozenset(one[4].id for one in order if one[0] == ASIDE)
    shown = [
        one[4] for one in order if one[4].id in found and (command.others or one[4].id not in left)
    ]
    if command.mine:
        shown = [head for head in shown if contender.is_own(post, head, work.queue_now)]
    free = {head.service for head in shown if head.until is None}
    named = sum(head.until is not None for head in shown)
    return Listed(
        [found[head.id] for head in shown],
        queue.count_free(work.db, free, only(command)) + named,
        order[0][4].id if order and order[0][0] != ASIDE else None,
        left,
    )


def _found(command: ListQueue, work: Work, post: Post, count: int) -> list[Waiting]:
    asked = services(command, post)
    if command.mine:
        return [row for service in asked for row in queue.named(work.db, service, only(command))]
    return [row for s in asked for row in queue.first(work.db, s, count, only(command))]
