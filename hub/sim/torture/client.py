"""A client of a torture: the real client code, and all that it is told kept.

Killed and started again it goes on where it was: with its journal, its ledger, and what the
hub's pictures tell.
"""

from __future__ import annotations

import random
import threading
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Protocol

from hub.client.address import Address
from hub.client.journal import Journal
from hub.client.link import MqttLink
from hub.client.port import Trouble
from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyJob
from hub.contract.results import AnyReply
from hub.contract.wire import AnyPicture
from hub.contract.words import DeviceKind
from hub.sim.torture.doubles import Doubles
from hub.sim.torture.ledger import Ledger
from hub.sim.torture.record import Recorder

STATES = {
    DeviceKind.COUNTER: "window/{no}",
    DeviceKind.DISPLAY: "board",
}
THINK_S = (0.0, 0.12)
"""Between an answer and the next press."""


class Ended(Exception):
    """The torture is over: no more commands."""


class Role(Protocol):
    """Who plays."""

    def step(self) -> None:
        """One press, question or picture. Raises Ended."""


class Client:
    """One station's link, its memory, and a way to ask that waits as a person does."""

    def __init__(self, address: Address, out: Path, seed: int, double: float) -> None:
        self.address = address
        self.dice = random.Random(seed)
        self.ledger = Ledger(out / f"{address.device}.ledger")
        self.jobs: SimpleQueue[AnyJob] = SimpleQueue()
        self.pictures: SimpleQueue[AnyPicture] = SimpleQueue()
        self.ending = threading.Event()
        path = out / f"{address.device}.jsonl"
        self._recorder = Recorder(path, address.device, address.window)
        states = [s.format(no=address.window) for s in [STATES.get(address.kind, "")] if s]
        self.link = MqttLink(
            address,
            self,
            states,
            journal=Journal(out / f"{address.device}.journal"),
            on_recovered=self._recovered,
        )
        self._doubles = Doubles(address, self.dice, double) if double else None

    # ── what comes from the link, on its thread ──

    def on_state(self, _name: str, state: AnyPicture) -> None:
        self.pictures.put(state)

    def on_job(self, job: AnyJob) -> None:
        self.jobs.put(job)

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """The link looks after itself."""

    def _recovered(self, command: AnyCommand, reply: AnyReply) -> None:
        self._recorder.answer(reply)

    # ── what a role does ──

    def ask(self, command: AnyCommand, *, record: bool = True) -> AnyReply:
        """Press, and wait for the answer however long the hub is away. Raises Ended when the
        torture ends first."""
        if self.ending.is_set():
            raise Ended
        answers: SimpleQueue[AnyReply] = SimpleQueue()
        if record:
            self._recorder.call(command)  # type: ignore[arg-type]  # roles record known ones only
        self.link.request(command, answers.put)
        if self._doubles:
            self._doubles.maybe(command)
        reply = self._wait(answers)
        if record:
            self._recorder.answer(reply)
        return reply

    def _wait(self, answers: SimpleQueue[AnyReply]) -> AnyReply:
        patience = 100
        while True:
            try:
                return answers.get(timeout=0.1)
            except Empty:
                # The last answers are still waited for, some seconds.
                patience -= self.ending.is_set()
                if patience == 0:
                    raise Ended from None

    def think(self) -> None:
        """A person looks at the screen. Raises Ended at the end."""
        if self.ending.wait(self.dice.uniform(*THINK_S)):
            raise Ended

    def run(self, role: Role) -> None:
        """Play until the end."""
        self.link.start()
        try:
            while True:
                role.step()
        except Ended:
            self.link.stop()
            if self._doubles:
                self._doubles.stop()
