"""The table that joins commands, results and timers with their handlers.

Each group of handlers declares its own rows (`COMMANDS`, `RESULTS`, `TIMERS`); here they
are put together and checked to be complete.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias

from hub.contract.commands import Command
from hub.contract.devices import DeviceResult
from hub.contract.results import AnyReply
from hub.contract.words import DeviceKind
from hub.handlers.work import Work

# The row's own command type is erased here; the struct's class is the key.
Handler: TypeAlias = Callable[[Any, Work], AnyReply]
ResultHandler: TypeAlias = Callable[[Any, Work], None]
Timer: TypeAlias = Callable[[Work], None]
Prepare: TypeAlias = Callable[[Any, sqlite3.Connection], object]

EVERYBODY = frozenset(DeviceKind)
RESIDENTS = frozenset({DeviceKind.KIOSK, DeviceKind.GUIDE, DeviceKind.WEB, DeviceKind.ADMIN})
COUNTERS = frozenset({DeviceKind.COUNTER})
ADMINS = frozenset({DeviceKind.ADMIN})


@dataclass(frozen=True)
class Spec:
    """One command's row.

    `kinds` may send it; `signed_in` needs a clerk's session; `supervisor` lets a counter
    with a supervisor's session send it too; `reads` changes nothing, so no reply is kept;
    `unpaired`: a device may send it before it has paired; `halts`: refused while the hall is
    paused.
    `prepare` is slow work done before the transaction on a read-only connection and outside
    the loop's thread; what it returns is `work.evidence`. `lengthy`: it takes seconds rather
    than the tens of milliseconds of a PIN, and nobody's PIN waits behind it.
    """

    command: type[Command]
    handler: Handler
    kinds: frozenset[DeviceKind]
    signed_in: bool = False
    supervisor: bool = False
    reads: bool = False
    unpaired: bool = False
    halts: bool = False
    prepare: Prepare | None = None
    lengthy: bool = False


@dataclass(frozen=True)
class ResultSpec:
    """One device result's row."""

    result: type[DeviceResult]
    handler: ResultHandler


def by_command(rows: Iterable[Spec]) -> dict[type[Command], Spec]:
    """The rows by their command; a command twice is our bug."""
    table: dict[type[Command], Spec] = {}
    for spec in rows:
        if spec.command in table:
            raise ValueError(f"two handlers for {spec.command.__name__}")
        table[spec.command] = spec
    return table
