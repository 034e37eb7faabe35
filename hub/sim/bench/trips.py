"""What one command costs while nothing else happens: pairs with a bare trip and a bare commit.

Absolute times say little on a machine that others use too. So each time is divided by a bare
request and reply through mosquitto between two paho clients with nodelay, turn by turn with it,
each after the same short breath; `hot` is the same without the breath. Job: the print job at the
printer's station; print bytes: the slip's first bytes at its port.
"""

from __future__ import annotations

import json
import subprocess
import time
from typing import NamedTuple

from hub.client.address import load_address
from hub.client.ids import new_request_id
from hub.client.pairing import pair
from hub.contract import topics, wire
from hub.contract.commands import CancelTicket, IssueTicket
from hub.contract.results import TicketIssued
from hub.contract.words import DeviceKind
from hub.sim.bare import ANSWER, ASK, Asker, BareBroker
from hub.sim.bench.raw import RawStore
from hub.sim.processes import StageError, python
from hub.sim.stage import Stage

BATCH = 20
BREATH_S = 0.005
"""Commands of a hall come one at a time to processes that sleep. Back to back, the bare trip
never leaves the processor's caches, while a ticket waits for the disk: that is told as `hot`."""
BARE_PAYLOAD = b'{"bare":"' + b"x" * 120 + b'"}'
"""As long as a command that takes a ticket."""


class Trips(NamedTuple):
    """Seconds of bare trips, of bare commits, of command → reply and of command → print job."""

    bare: list[float]
    commit: list[float]
    reply: list[float]
    job: list[float]


def measure(stage: Stage, rounds: int) -> tuple[Trips, Trips]:
    """Turns with a breath before each trip, as commands come in a hall; then without one."""
    file, code = stage.station("bench-kiosk", DeviceKind.KIOSK)
    address = pair(load_address(file), code)
    wanted = [topics.reply(address.device), topics.job(address.device)]
    with BareBroker(stage.root) as broker, RawStore(stage.root) as raw:
        asker = Asker(broker.port, [ANSWER])
        kiosk = Asker(stage.port, wanted, (address.device, address.secret))
        both = Both(asker, raw, kiosk, address.device, wanted)
        both.turn(BATCH, 0.0)  # warms up
        pairs = _join([both.turn(1, BREATH_S) for _ in range(rounds * BATCH)])
        hot = _join([both.turn(BATCH, 0.0) for _ in range(rounds)])
        asker.stop()
        kiosk.stop()
    return pairs, hot


def _join(parts: list[Trips]) -> Trips:
    return Trips(
        [one for part in parts for one in part.bare],
        [one for part in parts for one in part.commit],
        [one for part in parts for one in part.reply],
        [one for part in parts for one in part.job],
    )


class Both(NamedTuple):
    """The three that are measured in turns."""

    asker: Asker
    raw: RawStore
    kiosk: Asker
    device: str
    wanted: list[str]

    def turn(self, count: int, breath_s: float) -> Trips:
        """So many bare trips and commits, then so many tickets, which are given up untimed: a
        hall's queue stays short."""
        time.sleep(breath_s)
        bare = [self.asker.trip(ASK, BARE_PAYLOAD, [ANSWER])[0][0] for _ in range(count)]
        time.sleep(breath_s)
        commit = [self.raw.commit() for _ in range(count)]
        time.sleep(breath_s)
        tickets = [_ticket(self.kiosk, self.device, self.wanted) for _ in range(count)]
        for ticket in tickets:
            _give_up(self.kiosk, self.device, ticket.issued)
        replies, jobs = [t.reply_s for t in tickets], [t.job_s for t in tickets]
        return Trips(bare, commit, replies, jobs)


class Trip(NamedTuple):
    """One ticket: seconds to its reply and to its print job."""

    reply_s: float
    job_s: float
    issued: TicketIssued


def _ticket(kiosk: Asker, device: str, wanted: list[str]) -> Trip:
    command = IssueTicket(request_id=new_request_id(), service="A", acknowledge=True)
    (reply_s, payload), (job_s, _) = kiosk.trip(
        topics.command(device), wire.encode(command), wanted
    )
    reply = wire.replies.decode(payload)
    if not isinstance(reply, TicketIssued):
        raise StageError(f"no ticket: {payload!r}")
    return Trip(reply_s, job_s, reply)


def _give_up(kiosk: Asker, device: str, issued: TicketIssued) -> None:
    command = CancelTicket(request_id=new_request_id(), ticket=issued.ticket, token=issued.token)
    kiosk.trip(topics.command(device), wire.encode(command), [topics.reply(device)])


def prints(stage: Stage, rounds: int) -> list[float]:
    """Seconds from the command to the slip's first bytes at a printer's TCP port."""
    file, code = stage.station("bench-slips", DeviceKind.KIOSK)
    pair(load_address(file), code)
    done = subprocess.run(
        python("kiosk.bench", str(file), "--rounds", str(rounds)),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if done.returncode:
        raise StageError(f"kiosk.bench: {done.stderr}")
    seconds: list[float] = json.loads(done.stdout)
    return seconds
