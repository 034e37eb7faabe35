"""How the command line speaks to a hall: through its running hub, or in its place.

A running hub holds the folder's lock; then the command goes over the broker as account
`cli`. Otherwise the same engine runs it here, so there is one way to change the store.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from hub.bootstrap import build_engine
from hub.client.address import Address
from hub.client.blocking import NoAnswer, ask
from hub.client.ids import new_request_id
from hub.config_reader import read_hall
from hub.contract import wire
from hub.contract.commands import AnyCommand
from hub.contract.results import AnyReply
from hub.engine import Engine
from hub.errors import SetupError
from hub.folder import Folder, InUseError, locked
from hub.own_accounts import COMMAND_LINE, own_address
from hub.receiving import Incoming

TIMEOUT_S = 10.0


def tell(root: Path, command: AnyCommand) -> AnyReply:
    """Send one command and wait for its reply. Raises SetupError when nobody answers.

    What was asked may have been done all the same: the hub runs, only its answer is missing.
    """
    folder = Folder(root)
    try:
        with locked(folder):
            return run_here(build_engine(folder), command)
    except InUseError:
        return _ask(folder, command)


def running(root: Path) -> Callable[[AnyCommand], AnyReply]:
    """How to ask the hub that runs on a folder; SetupError when none does."""
    folder = Folder(root)
    try:
        with locked(folder):
            raise SetupError(f"The hub does not run. Start it: jiaohao run --data {root}")
    except InUseError:
        return lambda command: _ask(folder, command)


def _ask(folder: Folder, command: AnyCommand) -> AnyReply:
    try:
        return ask(cli_address(folder), command, TIMEOUT_S)
    except NoAnswer as error:
        raise SetupError(f"The hub of {folder.root} does not answer: {error}") from error


def run_here(engine: Engine, command: AnyCommand) -> AnyReply:
    """Run one command on an engine of our own, as account `cli`."""
    out = engine.run_group([Incoming(COMMAND_LINE.name, wire.encode(command))])
    return wire.replies.decode(out[0].payload)


def cli_address(folder: Folder) -> Address:
    """Where the running hub's broker is, with the command line's secret."""
    return own_address(folder, read_hall(folder.config).broker, COMMAND_LINE)


def request_id() -> str:
    """A new request id, so that callers need no other module."""
    return new_request_id()


def checked(command: AnyCommand) -> AnyCommand:
    """The same limits as on the wire, told before anything is sent."""
    try:
        return wire.commands.decode(wire.encode(command))
    except msgspec.ValidationError as error:
        raise SetupError(str(error)) from error
