"""The pad's composition: hub, view-model and window."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from assets.self_test import SelfTester
from assets.starting import account_at_window, live, our_version
from assets.ui import UiEngine, application, create_engine
from counter import starting
from counter.pad.view_model import PadModel
from hub.client.letters import Letters
from hub.client.qt import HubClient
from hub.contract.devices import DeviceHealth, Health

QML = Path(__file__).parent / "qml"


def arguments() -> argparse.ArgumentParser:
    """`python -m counter.pad`'s own arguments."""
    return starting.parser("counter.pad", "the rating pad at a window", "1280x800")


def build(model: PadModel, given: argparse.Namespace) -> UiEngine:
    """The loaded screen over a view-model."""
    engine = create_engine(QML, language=given.language, face="kiosk")
    model.setParent(engine)
    engine.setInitialProperties(
        {
            "pad": model,
            "windowed": given.windowed,
            "width": given.size.width(),
            "height": given.size.height(),
        }
    )
    engine.load_page("Main.qml")
    return engine


def _hand() -> object:
    """The hand from outside; a pad in a hall does without."""
    from assets import remote

    return remote.attach()


def main(given: argparse.Namespace) -> int:
    """Run the pad until its window is closed."""
    app = application()
    address, number = account_at_window(given.station, given.pair)
    hub = HubClient(address, (f"window/{number}",), version=our_version())
    letters = Letters(address.state_dir / "answers") if address.state_dir else None
    model = PadModel(hub, number, letters=letters)
    hub.stateChanged.connect(model.on_state)
    hub.jobReceived.connect(model.on_job)
    hub.lostChanged.connect(model.on_lost)
    engine = build(model, given)
    health = (DeviceHealth("pad", Health.OK, None, datetime.now().astimezone()),)
    hub.set_health(health)
    (window,) = engine.windows()
    tester = SelfTester(hub, window, health=lambda: health, parent=engine)
    hand = _hand() if given.remote else None
    ended = live(app, hub)
    del hand, tester, engine  # held until here: Qt keeps neither
    return ended
