"""From a call to its pixels on the hall screen, what the screen costs while nothing happens, and
whether it grows with the calls.

The true app as a process of its own. A call's time begins when the counter sends it and ends when
the screen's word that a whole frame has shown it is back as the hub's fact: a little too long
rather than too short.
"""

from __future__ import annotations

import statistics
import time
from typing import NamedTuple

from hub.client.address import load_address
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
from hub.contract.events import FactKind
from hub.contract.results import AnyReply, LoggedIn, TicketCalled
from hub.contract.words import DeviceKind
from hub.first_hall import SAMPLE_PIN
from hub.sim.bare import Asker
from hub.sim.bench.arrivals import Arrivals
from hub.sim.processes import App, StageError
from hub.sim.stage import Stage

WINDOW, CLERK = 2, "0218"
BREATH_S = 0.06
"""Between two calls the other pictures are drawn and received too."""
WARM = 30
"""Calls until fonts, glyphs and clips have been loaded."""
SETTLE_S = 3.0


class Screen(NamedTuple):
    """`call`: seconds of each; `idle`: part of a core while nothing happens; memory in MB after
    the first calls, and how many more after a thousand."""

    call: list[float]
    idle: float
    rss: float
    growth: float


def measure(stage: Stage, rounds: int, calls: int, idle_s: float) -> Screen:
    """`rounds` calls one by one, then so many `calls` as fast as they go."""
    screen = stage.app("pixel-screen", DeviceKind.DISPLAY, "--windowed", "--size", "1920x1080")
    screen.hand.wait("window-1.visible", equals=True, timeout_s=60)
    time.sleep(SETTLE_S)
    idle = _idle(screen, idle_s)
    counter = _Counter(stage)
    for _ in range(WARM):
        counter.call()
        counter.end()
    call = []
    for _ in range(rounds):
        call.append(counter.call(BREATH_S))
        counter.end()
    before = screen.rss_mb()
    for _ in range(calls):
        counter.call()
        counter.end()
    after = screen.rss_mb()
    counter.stop()
    screen.stop()
    return Screen(call, idle, before, (after - before) * 1000 / calls)


def figures(found: Screen) -> dict[str, float]:
    """As `jiaohao bench` tells them."""
    ordered = sorted(found.call)
    return {
        "pixel_p50_ms": statistics.median(ordered) * 1000,
        "pixel_p95_ms": ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))] * 1000,
        "idle_display_percent": found.idle * 100,
        "rss_display_mb": found.rss,
        "rss_display_growth_mb": found.growth,
    }


def _idle(screen: App, seconds: float) -> float:
    began, spent = time.monotonic(), screen.cpu_s()
    time.sleep(seconds)
    return (screen.cpu_s() - spent) / (time.monotonic() - began)


class _Counter:
    """A clerk who calls, and hears when the screen has shown it."""

    def __init__(self, stage: Stage) -> None:
        self._arrivals = Arrivals(stage, "pixel-kiosk")
        file, code = stage.station("pixel-counter", DeviceKind.COUNTER, window=WINDOW)
        address = pair(load_address(file), code)
        self._topic = topics.command(address.device)
        self._reply = topics.reply(address.device)
        self._shown = topics.event(FactKind.CALL_SHOWN)
        account = (address.device, address.secret)
        self._asker = Asker(stage.port, [self._reply, self._shown], account)
        reply = self._ask(Login(request_id=new_request_id(), clerk=CLERK, pin=SAMPLE_PIN))
        if not isinstance(reply, LoggedIn):
            raise StageError(f"no clerk: {reply}")

    def _ask(self, command: AnyCommand) -> AnyReply:
        (_, payload), *_ = self._asker.trip(self._topic, wire.encode(command), [self._reply])
        return wire.replies.decode(payload)

    def call(self, breath_s: float = 0.0) -> float:
        """Somebody comes and, after a breath, is called; seconds until the screen has shown it."""
        self._arrivals.come()
        time.sleep(breath_s)
        command = wire.encode(CallNext(request_id=new_request_id()))
        wanted = [self._reply, self._shown]
        (_, payload), (took, _) = self._asker.trip(self._topic, command, wanted)
        reply = wire.replies.decode(payload)
        if not isinstance(reply, TicketCalled) or reply.call_no is None:
            raise StageError(f"no call: {reply}")
        return took

    def end(self) -> None:
        """That person is served and goes."""
        self._ask(StartServing(request_id=new_request_id()))
        self._ask(FinishTicket(request_id=new_request_id(), advice_only=True))

    def stop(self) -> None:
        """Go home."""
        self._arrivals.stop()
        self._asker.stop()
