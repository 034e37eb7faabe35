"""`jiaohao facts`: the numbered facts as lines of JSON, from any number on; and those to come.

The lines are read from the store. A fact that the broker tells is only the sign that there
is one more to be read, so nothing is missing and nothing comes twice, however often the
broker or the hub went away.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from collections.abc import Callable
from typing import TextIO

from hub.admin import cli_address
from hub.client.connection import Account, Connection
from hub.client.port import Trouble
from hub.contract import topics, wire
from hub.folder import Folder
from hub.store import facts
from hub.store.database import open_readable

WAIT_S = 30.0


def run(args: argparse.Namespace) -> int:
    """Print the facts from `args.first` on; with `args.follow` go on until interrupted."""
    folder = Folder(args.data)
    printer = Printer(open_readable(folder.made_store()), args.first, sys.stdout)
    printer.print_new()
    if args.follow:
        follow(folder, printer)
    return 0


class Printer:
    """Prints each fact once, in order."""

    def __init__(self, db: sqlite3.Connection, first: int, out: TextIO) -> None:
        self._db = db
        self._next = first
        self._out = out

    def print_new(self) -> None:
        """All facts that were not printed yet."""
        while page := list(facts.read_from(self._db, self._next)):
            for fact in page:
                print(wire.encode(fact).decode(), file=self._out)
            self._next = page[-1].seq + 1
        self._out.flush()


def follow(folder: Folder, printer: Printer, go_on: Callable[[], bool] = lambda: True) -> None:
    """Print what comes, while `go_on` says so; a hub that is away is waited for."""
    address = cli_address(folder)
    account = Account(address.host, address.port, address.device, address.secret)
    sign = _Sign()
    connection = Connection(account, sign, [topics.EVENTS])
    try:
        while go_on():
            connection.turn(WAIT_S)
            if sign.taken():
                printer.print_new()
    finally:
        connection.close()


class _Sign:
    """Whether there may be more to read."""

    def __init__(self) -> None:
        self._given = False
        self._lost = False

    def taken(self) -> bool:
        given, self._given = self._given, False
        return given

    def on_connected(self) -> None:
        self._given = True
        if self._lost:
            self._lost = False
            print("jiaohao: the hub is there again", file=sys.stderr, flush=True)

    def on_disconnected(self, trouble: Trouble) -> None:
        self._lost = True
        print(f"jiaohao: waiting for the hub ({trouble.value})", file=sys.stderr, flush=True)

    def on_message(self, _topic: str, _payload: bytes) -> None:
        self._given = True
