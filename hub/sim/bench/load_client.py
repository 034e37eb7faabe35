"""`python -m hub.sim.bench.load_client STATION IN_FLIGHT`: takes tickets as fast as it can.

Keeps so many commands under way on one connection. Prints `ready`, waits for a line with the
seconds to go on, and prints how many tickets were answered in that time as a number. A refusal
is told on standard error as it came.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from hub.client.address import Address, load_address
from hub.client.connection import Account, Connection
from hub.client.ids import new_request_id
from hub.client.port import Trouble
from hub.contract import topics, wire
from hub.contract.commands import IssueTicket

GIVEN = b'"type":"ticket_issued"'
SERVICES = "ABCDEF"
"""Of the sample hall, those without a quota."""


class LoadClient:
    """One connection with a number of commands under way."""

    def __init__(self, address: Address, in_flight: int) -> None:
        self._topic = topics.command(address.device)
        self._reply = topics.reply(address.device)
        self._in_flight = in_flight
        self._sent = 0
        self._going = False
        self.given = 0
        self.refused = 0
        account = Account(address.host, address.port, address.device, address.secret)
        listens = [self._reply, topics.job(address.device)]
        self._connection = Connection(account, self, listens)
        self.connected = False

    def wait_connected(self) -> None:
        """Until the broker has let us in."""
        while not self.connected:
            self._connection.turn(1.0)

    def run(self, seconds: float) -> None:
        """Take tickets for so long, then wait for the last answers."""
        self._going = True
        until = time.monotonic() + seconds
        for _ in range(self._in_flight):
            self._take()
        self._connection.flush()
        while time.monotonic() < until:
            self._connection.turn(0.1)
            self._connection.flush()
        counted = self.given
        self._going = False
        patience = time.monotonic() + 5
        while self.given + self.refused < self._sent and time.monotonic() < patience:
            self._connection.turn(0.1)
        self.given = counted

    def _take(self) -> None:
        service = SERVICES[self._sent % len(SERVICES)]
        command = IssueTicket(request_id=new_request_id(), service=service, acknowledge=True)
        self._connection.publish(self._topic, wire.encode(command))
        self._sent += 1

    def on_connected(self) -> None:
        """Subscribed too."""
        self.connected = True

    def on_disconnected(self, trouble: Trouble) -> None:
        """A benchmark without its broker is none."""
        raise ConnectionError(trouble.value)

    def on_message(self, topic: str, payload: bytes) -> None:
        """An answer: the next one may go; jobs are only received, as a kiosk receives them."""
        if topic != self._reply:
            return
        if GIVEN in payload[:40]:
            self.given += 1
        else:
            self.refused += 1
            print(payload.decode(), file=sys.stderr)
        if self._going:
            self._take()


def main(station: Path, in_flight: int) -> int:
    """Returns 1 when any command was refused."""
    client = LoadClient(load_address(station), in_flight)
    client.wait_connected()
    print("ready", flush=True)
    client.run(float(sys.stdin.readline()))
    print(client.given, flush=True)
    return 1 if client.refused else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
