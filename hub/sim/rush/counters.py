"""`python -m hub.sim.rush.counters STATIONS`: the clerks of a rush, in one process.

STATIONS is a folder of station files. Each clerk signs in and serves one after the other, some
seconds each. Prints `ready` when all have; then a line `CALL NS` (the call's number, and the
CLOCK_MONOTONIC at which it was pressed) for each call; and `up NS` each time that the last
of them has found the hub again.
"""

from __future__ import annotations

import random
import sys
import threading
import time
from pathlib import Path
from queue import SimpleQueue

from hub.client.address import Address, load_address
from hub.client.ids import new_request_id
from hub.client.link import MqttLink
from hub.client.port import Trouble
from hub.contract.commands import AnyCommand, CallNext, FinishTicket, Login, StartServing
from hub.contract.devices import AnyJob
from hub.contract.results import AnyReply, LoggedIn, TicketCalled
from hub.contract.wire import AnyPicture
from hub.first_hall import SAMPLE_PIN
from hub.sim.rush.hall import clerk_of

SERVES_S = (2.5, 4.5)
IDLE_S = 0.5
"""Nobody waits: the clerk looks again after this time."""

_out = threading.Lock()


def say(*words: object) -> None:
    """One line, whole."""
    with _out:
        print(*words, flush=True)


class Presence:
    """Who of all has the hub; tells when the last one has it again."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._up: set[str] = set()
        self._lock = threading.Lock()

    def heard(self, device: str, up: bool) -> None:
        """A link's news."""
        with self._lock:
            before = len(self._up)
            (self._up.add if up else self._up.discard)(device)
            if before < self._count == len(self._up):
                say("up", time.monotonic_ns())


class Clerk:
    """One counter and its clerk, on a thread of its own."""

    def __init__(self, address: Address, presence: Presence, ready: threading.Barrier) -> None:
        self._address = address
        self._presence = presence
        self._ready = ready
        self._dice = random.Random(address.device)
        self._link = MqttLink(address, self, [f"window/{address.window}"])
        threading.Thread(target=self._work, daemon=True).start()

    def on_state(self, name: str, state: AnyPicture) -> None:
        """The answers tell enough."""

    def on_job(self, job: AnyJob) -> None:
        """It has neither printer nor pad."""

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """Here it is told whether all are there."""
        self._presence.heard(self._address.device, up)

    def _ask(self, command: AnyCommand) -> AnyReply:
        answers: SimpleQueue[AnyReply] = SimpleQueue()
        self._link.request(command, answers.put)
        return answers.get()

    def _work(self) -> None:
        self._link.start()
        clerk = clerk_of(self._address.window or 0)
        signed = self._ask(Login(request_id=new_request_id(), clerk=clerk, pin=SAMPLE_PIN))
        assert isinstance(signed, LoggedIn), signed
        self._ready.wait()
        while True:
            self._serve_one()

    def _serve_one(self) -> None:
        pressed = time.monotonic_ns()
        called = self._ask(CallNext(request_id=new_request_id()))
        if not isinstance(called, TicketCalled) or called.call_no is None:
            time.sleep(IDLE_S)
            return
        say(called.call_no, pressed)
        self._ask(StartServing(request_id=new_request_id()))
        time.sleep(self._dice.uniform(*SERVES_S))
        self._ask(FinishTicket(request_id=new_request_id(), advice_only=True))


def main(stations: Path) -> None:
    """Until SIGTERM."""
    files = sorted(stations.glob("counter-*/station.toml"))
    presence, ready = Presence(len(files)), threading.Barrier(len(files) + 1)
    for file in files:
        Clerk(load_address(file), presence, ready)
    ready.wait()
    say("ready")
    threading.Event().wait()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
