"""The counter's composition: hub, devices, view-model and window."""

from __future__ import annotations

import argparse
from pathlib import Path

from assets import remote
from assets.self_test import SelfTester
from assets.starting import Part, account_at_window, live, our_version
from assets.ui import UiEngine, application, create_engine
from counter import starting
from counter.devices import Devices
from counter.docking import docked, follow, full_size, reserve
from counter.everywhere import Everywhere, keyboard
from counter.models.dock import DockModel
from counter.settings import load_keys
from counter.view_model import Counter
from hardware.stations import load_station
from hub.client.qt import HubClient
from hub.contract.words import Language

QML = Path(__file__).parent / "qml"


def arguments() -> argparse.ArgumentParser:
    """`python -m counter`'s own arguments."""
    return starting.parser("counter", "the clerk's bar and desk", "1366x768")


def states(window: int) -> tuple[str, ...]:
    """The pictures that the counter draws from."""
    return ("menu", "board", "hall", f"window/{window}")


def build(counter: Counter, given: argparse.Namespace, dock: DockModel | None = None) -> UiEngine:
    """The loaded window over a view-model; without a dock a window of its own."""
    engine = create_engine(QML, language=given.language, face="desk")
    counter.setParent(engine)
    width, height = full_size(given.size, dock.area if dock else None)
    own = {"windowed": given.windowed, "fullWidth": width, "fullHeight": height}
    place = {"dock": dock} if dock else {}
    engine.setInitialProperties({"counter": counter, **own, **place})
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


def beside_others(
    counter: Counter, given: argparse.Namespace, folder: Path | None
) -> tuple[UiEngine, list[Part]]:
    """The bar among other programs: at its edge, its strip kept free, its keys everywhere."""
    app = application()
    dock = docked(app, counter, folder)
    engine = build(counter, given, dock)
    (window,) = engine.windows()
    follow(window, given.size, dock)
    reserve(counter, window, dock, app.platformName())
    return engine, [reach_far(counter, app.platformName())]


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
    far: list[Part] = []
    if given.windowed:
        engine = build(counter, given)
    else:
        engine, far = beside_others(counter, given, address.state_dir)
    (window,) = engine.windows()
    tester = SelfTester(
        hub,
        window,
        health=devices.health,
        tries=devices.tries,
        slips={"printer": devices.print_trial},
        parent=engine,
    )
    hand = remote.attach() if given.remote else None
    ended = live(app, hub, devices, *far)
    del hand, tester, engine  # held until here: Qt keeps neither
    return ended
