"""How many durable tickets a second go through broker and hub, with many commands under way."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import NamedTuple

from hub.client.address import load_address
from hub.client.pairing import pair
from hub.contract.words import DeviceKind
from hub.sim.bench.raw import RawStore
from hub.sim.processes import StageError, python
from hub.sim.stage import Stage

CLIENTS = 2
IN_FLIGHT = 64
"""Commands under way at once, over all clients."""
END_S = 60.0


class Load(NamedTuple):
    """Tickets and bare rows a second, measured in turns: bare, tickets, bare."""

    issue_per_s: float
    raw_commit_per_s: float


def measure(stage: Stage, seconds: float) -> Load:
    """Load the stage's hub for so many seconds."""
    with RawStore(stage.root) as raw:
        before = raw.per_second(seconds / 4)
        tickets = _tickets(stage, seconds)
        after = raw.per_second(seconds / 4)
    return Load(tickets / seconds, (before + after) / 2)


def _tickets(stage: Stage, seconds: float) -> int:
    clients = [_start(stage, number) for number in range(CLIENTS)]
    for client in clients:
        _read(client)  # ready
    for client in clients:
        assert client.stdin is not None
        client.stdin.write(f"{seconds}\n")
        client.stdin.flush()
    counts = [int(_read(client)) for client in clients]
    for client in clients:
        if client.wait(END_S):
            raise StageError("a command of the load was refused")
    return sum(counts)


def _start(stage: Stage, number: int) -> subprocess.Popen[str]:
    file, code = stage.station(f"load-{number}", DeviceKind.KIOSK)
    pair(load_address(file), code)
    return _client(file, IN_FLIGHT // CLIENTS)


def _client(station: Path, in_flight: int) -> subprocess.Popen[str]:
    words = python("hub.sim.bench.load_client", str(station), str(in_flight))
    return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _read(client: subprocess.Popen[str]) -> str:
    assert client.stdout is not None
    line = client.stdout.readline().strip()
    if not line:
        raise StageError("a client of the load has ended")
    return line
