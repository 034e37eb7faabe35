"""From a call to the slowest of fifty screens, beside a bare publisher's message of that size."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import NamedTuple

from hub.client.address import Address, load_address
from hub.client.ids import new_request_id
from hub.client.pairing import pair
from hub.contract import topics, wire
from hub.contract.commands import (
    AnyCommand,
    CallNext,
    FinishTicket,
    Login,
    StartServing,
)
from hub.contract.results import AnyReply, TicketCalled
from hub.contract.words import DeviceKind
from hub.first_hall import SAMPLE_PIN
from hub.sim.bare import ANSWER, Asker, BareBroker
from hub.sim.bench.arrivals import Arrivals
from hub.sim.processes import StageError, python
from hub.sim.stage import Stage

SCREENS = 50
WINDOW, CLERK = 3, "0217"
BREATH_S = 0.06
"""Between two calls the other pictures are drawn and received too."""
BARE_TOPIC = "bare/board"


class Fanout(NamedTuple):
    """Seconds from sending to the last screen: of a call, and of a bare message."""

    call: list[float]
    bare: list[float]


def measure(stage: Stage, rounds: int) -> Fanout:
    """Calls and bare messages in turns."""
    screen = _account(stage, "fan-screen", DeviceKind.DISPLAY)
    counter = _account(stage, "fan-counter", DeviceKind.COUNTER, window=WINDOW)
    with BareBroker(stage.root) as broker:
        hall = Wall(stage.port, topics.BOARD, (screen.device, screen.secret))
        bare = Wall(broker.port, BARE_TOPIC)
        with hall, bare:
            desk = Desk(stage, counter)
            size = desk.board_size()
            publisher = Asker(broker.port, [ANSWER])
            found = Fanout([], [])
            for number in range(rounds):
                time.sleep(BREATH_S)
                payload = str(number).encode().ljust(size)
                found.bare.append(
                    bare.trip(str(number), partial(publisher.tell, BARE_TOPIC, payload))
                )
                time.sleep(BREATH_S)
                found.call.append(desk.call(hall))
            desk.stop()
            publisher.stop()
    return found


def _account(stage: Stage, name: str, kind: DeviceKind, window: int | None = None) -> Address:
    file, code = stage.station(name, kind, window=window)
    return pair(load_address(file), code)


class Wall:
    """The screens of one broker, in a process of their own; use it as a context."""

    def __init__(self, port: int, topic: str, account: tuple[str, str] | None = None) -> None:
        words = [str(port), str(SCREENS), topic, *(account or ())]
        self._process = subprocess.Popen(
            python("hub.sim.bench.screens", *words), stdout=subprocess.PIPE, text=True
        )
        self._line()  # ready

    def _line(self) -> list[str]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline().split()
        if not line:
            raise StageError("the screens have ended")
        return line

    def trip(self, key: str, act: Callable[[], object]) -> float:
        """Act; seconds until the last screen has received what has this key."""
        began = time.monotonic_ns()
        act()
        return self.since(began, key)

    def since(self, began: int, key: str) -> float:
        """Seconds from a moment until the last screen has received what has this key."""
        while True:
            at, found = self._line()
            if found == key:
                return (int(at) - began) / 1e9

    def __enter__(self) -> Wall:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait(10)
        if self._process.stdout is not None:
            self._process.stdout.close()


class Desk:
    """A counter with its clerk, who calls somebody for each round."""

    def __init__(self, stage: Stage, counter: Address) -> None:
        self._arrivals = Arrivals(stage, "fan-kiosk")
        self._device = counter.device
        self._reply = topics.reply(counter.device)
        account = (counter.device, counter.secret)
        self._asker = Asker(stage.port, [self._reply, topics.BOARD], account)
        self._ask(Login(request_id=new_request_id(), clerk=CLERK, pin=SAMPLE_PIN))

    def _ask(self, command: AnyCommand) -> AnyReply:
        topic = topics.command(self._device)
        (_, payload), *_ = self._asker.trip(topic, wire.encode(command), [self._reply])
        return wire.replies.decode(payload)

    def board_size(self) -> int:
        """Bytes of a board after some calls."""
        for _ in range(8):
            self._arrivals.come()
            self._serve()
        return len(self._asker.latest[topics.BOARD])

    def call(self, wall: Wall) -> float:
        """Call somebody; seconds until the last screen of the wall shows it."""
        self._arrivals.come()
        time.sleep(BREATH_S)
        began = time.monotonic_ns()
        called = self._ask(CallNext(request_id=new_request_id()))
        if not isinstance(called, TicketCalled) or called.call_no is None:
            raise StageError(f"no call: {called}")
        took = wall.since(began, str(called.call_no))
        self._end()
        return took

    def _serve(self) -> None:
        self._ask(CallNext(request_id=new_request_id()))
        self._end()

    def _end(self) -> None:
        self._ask(StartServing(request_id=new_request_id()))
        self._ask(FinishTicket(request_id=new_request_id(), advice_only=True))

    def stop(self) -> None:
        """Go home."""
        self._arrivals.stop()
        self._asker.stop()
