"""The counter's composition: hub, devices, view-model and window."""

from __future__ import annotations

import argparse
from pathlib import Path

from assets import remote
from assets.self_test import SelfTester
from assets.starting import account_at_window, live, our_version
from assets.ui import UiEngine, application, create_engine
from counter import starting
from counter.devices import Devices
from counter.everywhere import Everywhere, keyboard
from counter.settings import load_keys
from counter.view_model import Counter
from hardware.stations import load_station
from hub.client.qt import HubClient
from hub.contract.words import Language

QML = Path(__file__).parent / "qml"
NARROWEST = 1280
"""Narrower screens are none of a clerk's: an offscreen run has 800."""


def arguments() -> argparse.ArgumentParser:
    """`python -m counter`'s own arguments."""
    return starting.parser("counter", "the clerk's bar and desk", "1366x768")


def states(window: int) -> tuple[str, ...]:
    """The pictures that the counter draws from."""
    return ("menu", "board", "hall", f"window/{window}")


def full_width(asked: int, screen: int, *, windowed: bool) -> int:
    """The bar spans a clerk's screen; a window of its own is as wide as asked for."""
    return screen if not windowed and screen >= NARROWEST else asked


def build(counter: Counter, given: argparse.Namespace) -> UiEngine:
    """The loaded window over a view-model."""
    engine = create_engine(QML, language=given.language, face="desk")
    counter.setParent(engine)
    screen = application().primaryScreen().geometry().width()
    engine.setInitialProperties(
        {
            "counter": counter,
            "windowed": given.windowed,
            "fullWidth": full_width(given.size.width(), screen, windowed=given.windowed),
            "fullHeight": given.size.height(),
        }
    )
    engine.load_page("Main.qml")
    return engine


def reach_far(counter: Counter, platform: str) -> Everywhere:
    """Keys that work in every program while somebody is signed in."""
    keys = counter.session.keys
    wanted = [keys.of(deed) for deed in keys.keys if deed in keys.everywhere]
    far = Everywhere(wanted, keyboard(platform), parent=counter)
    far.pressed.connect(counter.hear)
    far.changed.connect(lambda: counter.keyboard.on_reach(far.reach))
    counter.changed.connect(lambda: far.switch(counter.session.signed_in))
    counter.keyboard.on_reach(far.reach)
    return far


def main(given: argparse.Namespace) -> int:
    """Run the counter until its window is closed."""
    app = application()
    keys = load_keys(given.station)
    address, number = account_at_window(given.station, given.pair)
    hub = HubClient(address, states(number), version=our_version())
    counter = Counter(hub, number, address.device, keys=keys)
    counter.session.language = Language(given.language)
    devices = Devices(load_station(given.station), counter.session)
    devices.carded.connect(counter.reader.on_card)
    counter.reader.forgotten.connect(devices.on_forgotten)
    hub.stateChanged.connect(counter.session.on_state)
    hub.lostChanged.connect(counter.session.on_lost)
    hub.jobReceived.connect(devices.on_job)
    devices.handset.outcomeMissing.connect(counter.point_at_outcome)
    far = reach_far(counter, app.platformName())
    engine = build(counter, given)
    (window,) = engine.windows()
    tester = SelfTester(
        hub, window, health=devices.health, slips={"printer": devices.print_trial}, parent=engine
    )
    hand = remote.attach() if given.remote else None
    ended = live(app, hub, devices, far)
    del hand, tester, engine  # held until here: Qt keeps neither
    return ended
