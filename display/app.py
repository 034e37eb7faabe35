"""The hall screen's composition: hub, speaker, media folder, view-model and window."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtQuick import QQuickWindow

from assets.self_test import SelfTester, Try
from assets.starting import account, live, our_version
from assets.ui import UiEngine, application
from display import starting
from display.chime import Chime
from display.media import MediaFolder
from display.player import End, Speaker
from display.view_model import HallModel, Options
from hub.client.address import load_address
from hub.client.qt import HubClient
from hub.contract.devices import DeviceHealth, FailReason, Health, SelfTest, Tried

log = logging.getLogger(__name__)

QML = Path(__file__).parent / "qml"
STATES = ("board", "menu")
REASONS = {Health.ABSENT: FailReason.ABSENT, Health.FAULT: FailReason.ERROR}


def arguments() -> argparse.ArgumentParser:
    """`python -m display`'s own arguments."""
    made = starting.parser("display", "the hall screen: calls, windows, waits")
    made.add_argument("--media", type=Path, help="folder of pictures (jpg, png, webp) to show")
    made.add_argument("--voice", type=Path, help="folder of own recordings, named as the clips")
    return made


def build(model: HallModel, languages: tuple[str, ...], *, still: bool = False) -> UiEngine:
    """The loaded screen over a model; frames painted by it are told to the model."""
    engine = starting.load(QML, model, languages, still=still)
    prove_frames(engine.windows()[0], model)
    return engine


def prove_frames(window: QQuickWindow, model: HallModel) -> None:
    """Each frame that has really been shown is told to the model, which asks for more."""
    window.frameSwapped.connect(model.on_frame)
    model.frameWanted.connect(window.update)


def health_of(speaker: Health, since: datetime) -> DeviceHealth:
    """The speaker as the hub and the supervisor see it."""
    return DeviceHealth("speaker", speaker, REASONS.get(speaker), since)


def tell_health(hub: HubClient, speaker: Speaker) -> None:
    """Publish the speaker's health now and at each change."""

    def tell(health: Health) -> None:
        now = datetime.now().astimezone()
        hub.set_health([DeviceHealth("screen", Health.OK, None, now), health_of(health, now)])

    speaker.healthChanged.connect(tell)
    tell(speaker.health)


def try_speaker(chime: Chime, speaker: Speaker) -> Try:
    """The chime, which must be heard to its end."""

    def begin(_: SelfTest, settle: Callable[[Tried], None]) -> None:
        def ended(end: End) -> None:
            heard = end is End.HEARD
            why = None if heard else REASONS.get(speaker.health, FailReason.ERROR)
            settle(Tried("speaker", heard, why))

        chime.try_out(ended)

    return begin


def main(given: argparse.Namespace) -> int:
    """Run the hall screen until its window is closed."""
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    app = application()
    address = account(load_address(given.station), given.pair)
    hub = HubClient(address, STATES, version=our_version())
    speaker = Speaker(hub)
    folders = (given.voice,) if given.voice else ()
    for folder in folders:
        if not folder.is_dir():
            log.warning("--voice %s: there is no such folder, the pack speaks", folder)
    chime = Chime(speaker, folders)
    model = HallModel(
        hub.report,
        chime,
        Options(given.language, reduced_motion=given.still),
        trouble=lambda: hub.mirror.trouble,
    )
    engine = build(model, given.language, still=given.still)
    hub.stateChanged.connect(model.on_state)
    hub.lostChanged.connect(model.on_lost)
    tell_health(hub, speaker)
    speaker.healthChanged.connect(model.on_speaker)
    model.on_speaker(speaker.health)
    if given.media:
        media = MediaFolder(given.media, hub)
        media.changed.connect(model.on_media)
        media.look()
    tester = SelfTester(
        hub, engine.windows()[0], tries={"speaker": try_speaker(chime, speaker)}, parent=engine
    )
    hand = starting.show(engine.windows()[0], given)
    ended = live(app, hub)
    del hand, tester, engine  # held until here: Qt keeps neither
    return ended
