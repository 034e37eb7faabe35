"""Real windows on a real screen: a resident with a pointer, a clerk's visit by keyboard alone."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from assets.hand import Hand
from counter.press import HOLD_S
from hub.contract.words import DeviceKind
from hub.first_hall import SAMPLE_PIN
from hub.sim.processes import App
from hub.sim.stage import Stage
from tests.journeys.acts import see
from tests.screen_server import OtherProgram, ScreenServer, missing

pytestmark = [pytest.mark.broker, pytest.mark.qt, pytest.mark.timeout(240)]

ITEM = "002014010001-02"
PATIENT_S = 60.0
"""A window on a busy machine may take long to come."""


@pytest.fixture(scope="module")
def screen() -> Iterator[ScreenServer]:
    if missing():
        pytest.skip(missing())
    server = ScreenServer(1366, 1920)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in server.env.items():
            patch.setenv(name, value)
        yield server
    server.stop()


@pytest.fixture(scope="module")
def hall(screen: ScreenServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A hall whose apps open their windows on that screen."""
    with Stage(tmp_path_factory.mktemp("screen"), offscreen=False) as stage:
        yield stage


class Resident:
    """Sees the kiosk's window and clicks into it."""

    def __init__(self, screen: ScreenServer, kiosk: Hand) -> None:
        self._screen = screen
        self._kiosk = kiosk

    def press(self, name: str, seen: str) -> None:
        self._screen.click(self._kiosk.place(name))
        see(self._kiosk, seen, PATIENT_S)

    def ticket(self, service: str) -> str:
        self.press(f"service-{service}", "take-ticket")
        self.press("take-ticket", "ticket-number")
        number = str(self._kiosk.read("ticket-number.text"))
        self.press("finished", f"service-{service}")
        return number


class Clerk:
    """Presses keys and looks at the counter's window; touches no mouse."""

    def __init__(self, screen: ScreenServer, counter: App) -> None:
        self._screen = screen
        self._pressed: dict[str, float] = {}
        self.hand = counter.hand
        see(self.hand, "login-clerk", PATIENT_S)
        self._pid = counter.process.pid
        self.focus()

    def focus(self) -> None:
        self._screen.focus(self._pid)

    def key(self, keys: str, seen: str) -> None:
        """Press it, as slowly as people come back to the same key: sooner it is a bouncing one."""
        again_at = self._pressed.get(keys, 0.0) + HOLD_S
        time.sleep(max(0.0, again_at - time.monotonic()))
        self._pressed[keys] = time.monotonic() + 0.1
        self._screen.key(keys)
        see(self.hand, seen, PATIENT_S)

    def type(self, text: str) -> None:
        self._screen.type(text)

    def sign_in(self) -> None:
        self.hand.wait("login-clerk.activeFocus", equals=True, timeout_s=PATIENT_S)
        self.type("0217")
        self._screen.key("Tab")
        self.hand.wait("login-pin.activeFocus", equals=True)
        self.type(SAMPLE_PIN)
        self.hand.wait("login.enabled", equals=True, timeout_s=PATIENT_S)
        self.key("Return", "call-next")

    def register(self) -> None:
        self.key("F12", "item-search")
        self._screen.key("ctrl+k")
        self.hand.wait("item-search.activeFocus", equals=True)
        self.type(ITEM)
        see(self.hand, f"item-{ITEM}", PATIENT_S)
        self.key("Return", "all-present")
        self._screen.key("alt+a")
        self.hand.wait("outcome-accepted.enabled", equals=True, timeout_s=PATIENT_S)
        self.key("alt+1", "case-1")

    def call(self) -> str:
        self.key("F1", "start")
        return str(self.hand.read("ticket.text"))

    def strip(self) -> list[int]:
        """What the bar asks other windows to leave free: left, right, top, bottom."""
        return self._screen.numbers(self._pid, "_NET_WM_STRUT_PARTIAL")[:4]

    def place(self) -> tuple[object, ...]:
        return tuple(self.hand.read(f"counter.{name}") for name in ("x", "y", "width", "height"))

    def call_from(self, other: OtherProgram) -> str:
        """Another program has the focus and gets every key but the one that calls."""
        number = self.call()
        self._screen.key("F9")
        assert other.key() == "F9"
        return number

    def answer(self, panel: str, keys: str, seen: str) -> None:
        """A question under the bar: a key opens it, keys tick, Return answers."""
        opened, *ticks = keys.split()
        self.key(opened, f"panel-{panel}")
        for tick in ticks:
            self._screen.key(tick)
        self.hand.wait("panel-accept.enabled", equals=True, timeout_s=PATIENT_S)
        self.key("Return", seen)


@pytest.fixture(scope="module")
def tickets(screen: ScreenServer, hall: Stage) -> list[str]:
    """Taken at the kiosk by clicks alone."""
    kiosk = hall.app("kiosk-1", DeviceKind.KIOSK, "--windowed", "--size", "1080x1920")
    see(kiosk.hand, "service-A", PATIENT_S)
    resident = Resident(screen, kiosk.hand)
    taken = [resident.ticket("A") for _ in range(4)]
    kiosk.stop()
    return taken


def test_a_clerk_needs_no_mouse(screen: ScreenServer, hall: Stage, tickets: list[str]) -> None:
    clerk = Clerk(screen, hall.app("counter-3", DeviceKind.COUNTER, window=3))
    clerk.sign_in()
    other = screen.other_program()
    called = [clerk.call_from(other)]
    other.stop()
    clerk.focus()
    assert (clerk.place(), clerk.strip()) == ((0, 0, 1366, 64), [0, 0, 64, 0])
    clerk.key("ctrl+F11", "start")
    clerk.hand.wait("counter.y", equals=1856, timeout_s=PATIENT_S)
    assert (clerk.place(), clerk.strip()) == ((0, 1856, 1366, 64), [0, 0, 0, 64])
    clerk.key("ctrl+F12", "small-start")
    assert (clerk.place(), clerk.strip()) == ((523, 1824, 320, 96), [])
    clerk.key("ctrl+F12", "start")
    clerk.key("F3", "finish")
    clerk.register()
    clerk.key("F4", "call-next")
    called.append(clerk.call())
    clerk.key("F3", "finish")
    clerk.answer("park", "F6 1 b", "call-next")
    called.append(clerk.call())
    clerk.answer("transfer", "F7 j 1", "call-next")
    called.append(clerk.call())
    clerk.key("F2", "start")
    clerk.hand.wait("no-show.enabled", equals=True, timeout_s=PATIENT_S)
    clerk.key("F5", "call-next")
    clerk.key("ctrl+z", "start")
    assert called == tickets
    assert clerk.hand.read("ticket.text") == tickets[-1]
    clerk.key("F5", "call-next")
    clerk.answer("pause", "F8 1", "resume")
    clerk.key("F8", "call-next")
