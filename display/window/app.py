"""The window screen's composition: hub, view-model and window."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from assets.self_test import SelfTester
from assets.starting import account_at_window, live, our_version
from assets.ui import UiEngine, application
from display import starting
from display.options import Options
from display.window.view_model import WindowModel
from hub.client.qt import HubClient
from hub.contract.devices import DeviceHealth, Health

QML = Path(__file__).parent / "qml"


def arguments() -> argparse.ArgumentParser:
    """`python -m display.window`'s own arguments."""
    made = starting.parser("display.window", "the screen of one window")
    made.add_argument("--photos", type=Path, help="folder of the clerks' photos")
    return made


def build(model: WindowModel, languages: tuple[str, ...], *, still: bool = False) -> UiEngine:
    """The loaded screen over a model."""
    return starting.load(QML, model, languages, still=still)


def main(given: argparse.Namespace) -> int:
    """Run the window screen until it is closed."""
    app = application()
    address, number = account_at_window(given.station, given.pair)
    states = ("board", "menu", f"window/{number}")
    hub = HubClient(address, states, version=our_version())
    model = WindowModel(number, given.photos, Options(given.language, reduced_motion=given.still))
    engine = build(model, given.language, still=given.still)
    hub.stateChanged.connect(model.on_state)
    hub.lostChanged.connect(model.on_lost)
    hub.set_health([DeviceHealth("screen", Health.OK, None, datetime.now().astimezone())])
    tester = SelfTester(hub, engine.windows()[0], parent=engine)
    hand = starting.show(engine.windows()[0], given)
    ended = live(app, hub)
    del hand, tester, engine  # held until here: Qt keeps neither
    return ended
