"""Parts of a hall that have nothing to do with one another: each is judged by itself.

A history is linearizable if and only if that of each object is (Herlihy and Wing, 1990); here an
object is a set of windows and services that no call, transfer or ticket joins to another. The
end of the day concerns all parts; it is in the history of each. A day that the hub may close by
itself (`Hall.closes`) is forgiven a little more: each part may close it at a time of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hub.contract.commands import (
    CallTicket,
    CancelTicket,
    CloseDay,
    IssueTicket,
    ReturnTicket,
    TransferTicket,
)
from hub.sim.torture.hall import Hall
from hub.sim.torture.record import Operation

Thing = int | str
"""A window by its number, a service by its letter."""


class Part(NamedTuple):
    """Some windows of a hall, and what was done there."""

    hall: Hall
    operations: tuple[Operation, ...]


def parts(hall: Hall, operations: Iterable[Operation]) -> list[Part]:
    """Split a hall and its history. ValueError for a counter without one of its windows."""
    groups = _Groups()
    for window, services in hall.windows.items():
        groups.join([window, *services])
    everywhere: list[Operation] = []
    done: list[tuple[Thing, Operation]] = []
    for operation in operations:
        if isinstance(operation.command, CloseDay):
            everywhere.append(operation)
            continue
        things = list(_things(hall, operation))
        groups.join(things)
        done.append((things[0], operation))
    by_part: dict[Thing, list[Operation]] = defaultdict(list)
    for thing, operation in done:
        by_part[groups.of(thing)].append(operation)
    windows = {root: [w for w in hall.windows if groups.of(w) == root] for root in by_part}
    return [
        Part(hall.part(windows[root]), tuple(sorted([*some, *everywhere], key=_called_at)))
        for root, some in by_part.items()
    ]


def _called_at(operation: Operation) -> int:
    return operation.called_at


def _things(hall: Hall, operation: Operation) -> Iterator[Thing]:
    """What an operation joins; never nothing."""
    command = operation.command
    if isinstance(command, IssueTicket):
        yield command.service
        return
    if isinstance(command, CancelTicket | ReturnTicket | CallTicket):
        yield command.ticket[0]
        if not isinstance(command, CallTicket):
            return
    if operation.window is None or operation.window not in hall.windows:
        kind = type(command).__name__
        raise ValueError(f"{operation.client}: {kind} at window {operation.window}")
    yield operation.window
    if isinstance(command, TransferTicket):
        if command.service is not None and command.service in hall.of:
            yield command.service
        if command.window is not None and command.window in hall.windows:
            yield command.window


class _Groups:
    """Things that belong together (union-find)."""

    def __init__(self) -> None:
        self._parent: dict[Thing, Thing] = {}

    def of(self, thing: Thing) -> Thing:
        """The one that stands for the whole group."""
        path = []
        while (parent := self._parent.setdefault(thing, thing)) != thing:
            path.append(thing)
            thing = parent
        for one in path:
            self._parent[one] = thing
        return thing

    def join(self, things: list[Thing]) -> None:
        """All of them are of one group."""
        for thing in things[1:]:
            self._parent[self.of(thing)] = self.of(things[0])
