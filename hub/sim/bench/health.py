"""How long it takes from what happens to a device until the kiosk's screen and the hall's state
(which the supervisor's pages and counters draw from) tell it.

A real kiosk with a simulated printer and reader on pseudo-terminals, the hub and its broker. The
time begins with the line that tells the simulator to fail, or to be well again, and so holds the
driver's own pause between two looks.
"""

from __future__ import annotations

import threading
import time
from typing import NamedTuple

from hub.client.address import load_address
from hub.client.link import MqttLink
from hub.client.pairing import pair
from hub.client.port import Trouble
from hub.contract.devices import AnyJob, FailReason
from hub.contract.states import Hall
from hub.contract.wire import AnyPicture
from hub.contract.words import DeviceKind
from hub.sim.processes import Control, StageError
from hub.sim.stage import Stage, printer_device, reader_device

KIOSK = "bench-health"
WAIT_S = 30.0


class Turn(NamedTuple):
    """What is done to a device, and what must be told then: the part's reason in the hall's state,
    and the plinth that comes on the screen, or goes."""

    device: str
    line: str
    part: str
    reason: FailReason | None
    plinth: str
    gone: bool = False


TURNS = (
    Turn("printer", "paper end", "printer", FailReason.PAPER_END, "plinth-no_paper"),
    Turn("printer", "paper ok", "printer", None, "plinth-card"),
    Turn("printer", "cover open", "printer", FailReason.COVER_OPEN, "plinth-no_paper"),
    Turn("printer", "cover closed", "printer", None, "plinth-card"),
    Turn("reader", "unplug", "card", FailReason.ABSENT, "plinth-card", gone=True),
    Turn("reader", "plug", "card", None, "plinth-card"),
)


class Found(NamedTuple):
    """Seconds of each turn; what the kiosk takes in MB, as it stands all day."""

    screen: list[float]
    state: list[float]
    rss_mb: float


class Watch:
    """A listener that notes when the hall's state first tells a part's reason."""

    def __init__(self) -> None:
        self._reasons: dict[str, FailReason | None] = {}
        self._told: dict[str, float] = {}
        self._news = threading.Condition()

    def on_state(self, name: str, state: AnyPicture) -> None:
        """See `Listener.on_state`."""
        if not isinstance(state, Hall):
            return
        now = time.monotonic()
        parts = [part for device in state.devices if device.name == KIOSK for part in device.health]
        with self._news:
            for part in parts:
                if part.part not in self._reasons or self._reasons[part.part] != part.reason:
                    self._reasons[part.part], self._told[part.part] = part.reason, now
            self._news.notify_all()

    def on_job(self, job: AnyJob) -> None:
        """See `Listener.on_job`."""

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """See `Listener.on_link`."""

    def when(self, part: str, reason: FailReason | None) -> float:
        """When it was told; StageError when it is not within `WAIT_S`."""

        def told() -> bool:
            return part in self._reasons and self._reasons[part] == reason

        with self._news:
            if not self._news.wait_for(told, WAIT_S):
                raise StageError(f"{part} {reason}: the hall's state does not tell it")
            return self._told[part]


def measure(stage: Stage, rounds: int) -> Found:
    """So many turns, in the order of `TURNS` over and over."""
    devices = {name: _simulator(stage, name) for name in ("printer", "reader")}
    lines = {name: f"serial:{stage.root / f'health-{name}.tty'}" for name in devices}
    parts = reader_device(lines["reader"]) + printer_device(lines["printer"])
    kiosk = stage.app(KIOSK, DeviceKind.KIOSK, "--windowed", devices=parts)
    kiosk.hand.wait("plinth-card.visible", equals=True, timeout_s=WAIT_S)
    watch = Watch()
    file, code = stage.station("bench-supervisor", DeviceKind.GUIDE)
    link = MqttLink(pair(load_address(file), code), watch, ("hall",))
    link.start()
    try:
        for part in ("printer", "card"):
            watch.when(part, None)
        kiosk.hand.wait("service-A.visible", equals=True, timeout_s=WAIT_S)
        found = Found([], [], kiosk.rss_mb())
        for number in range(rounds):
            turn = TURNS[number % len(TURNS)]
            begun = time.monotonic()
            devices[turn.device].tell(turn.line)
            if turn.gone:
                kiosk.hand.wait(turn.plinth, gone=True, timeout_s=WAIT_S)
            else:
                kiosk.hand.wait(f"{turn.plinth}.visible", equals=True, timeout_s=WAIT_S)
            found.screen.append(time.monotonic() - begun)
            found.state.append(watch.when(turn.part, turn.reason) - begun)
    finally:
        link.stop()
        kiosk.stop()
    return found


def _simulator(stage: Stage, name: str) -> Control:
    more = ("--out", str(stage.root / "health-slips")) if name == "printer" else ()
    link = str(stage.root / f"health-{name}.tty")
    return stage.simulator(name, f"health-{name}", "--link", link, *more)
