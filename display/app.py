"""The hall screen's composition: hub, speaker, media folder, view-model and window."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtQuick import QQuickWindow

from assets.player import End
from assets.self_test import SelfTester, Try
from assets.starting import live, our_version
from assets.ui import UiEngine, application
from display import starting
from display.chime import Chime
from display.health import REASONS, tell_health
from display.media_area import cinema_of, lend
from display.options import Options
from display.player import Speaker
from display.view_model import HallModel
from display.zone import Says, Zone, numbers
from hub.client.address import load_address
from hub.client.pairing import account
from hub.client.qt import HubClient
from hub.contract.devices import FailReason, SelfTest, Tried
from hub.contract.states import Board

log = logging.getLogger(__name__)

QML = Path(__file__).parent / "qml"
STATES = ("board", "menu")


def arguments() -> argparse.ArgumentParser:
    """`python -m display`'s own arguments."""
    made = starting.parser("display", "the hall screen: calls, windows, waits")
    made.add_argument("--media", type=Path, help="folder of pictures and videos to show")
    made.add_argument(
        "--windows", type=windows, help="show and say only these windows, as in 1-12 or 1-4,9"
    )
    made.add_argument(
        "--say",
        choices=[says.value for says in Says],
        default=Says.OWN.value,
        help="calls of these windows (own), of all windows, or none: a neighbour says them",
    )
    made.add_argument("--voice", type=Path, help="folder of own recordings, named as the clips")
    return made


def windows(text: str) -> frozenset[int]:
    """`1-12` → window numbers; argparse tells what is wrong."""
    try:
        return numbers(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def build(model: HallModel, languages: tuple[str, ...], *, still: bool = False) -> UiEngine:
    """The loaded screen over a model, which is told its frames and its shape."""
    engine = starting.load(QML, model, languages, still=still)
    window = engine.windows()[0]
    prove_frames(window, model)
    for changed in (window.widthChanged, window.heightChanged):
        changed.connect(lambda _: model.on_size(window.width(), window.height()))
    model.on_size(window.width(), window.height())
    return engine


def prove_frames(window: QQuickWindow, model: HallModel) -> None:
    """Each frame that has really been shown is told to the model, which asks for more."""
    window.frameSwapped.connect(model.on_frame)
    model.frameWanted.connect(window.update)


def tell_strangers(hub: HubClient, zone: Zone) -> None:
    """Say once which of `--windows` the hall does not have: a slip of the finger, or a new hall."""

    def look(_name: str, state: object) -> None:
        if isinstance(state, Board):
            hub.stateChanged.disconnect(look)
            if strangers := zone.strangers(state):
                log.warning("--windows: this hall has no window %s", ", ".join(map(str, strangers)))

    hub.stateChanged.connect(look)


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
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    app = application()
    address = account(load_address(given.station), given.pair)
    hub = HubClient(address, STATES, version=our_version())
    speaker = Speaker(hub)
    folders = (given.voice,) if given.voice else ()
    for folder in folders:
        if not folder.is_dir():
            log.warning("--voice %s: there is no such folder, the pack speaks", folder)
    chime = Chime(speaker, folders)
    cinema, film = cinema_of(given.media, hub) if given.media else (None, None)
    zone = Zone(given.windows, Says(given.say))
    model = HallModel(
        hub.report,
        chime,
        Options(given.language, given.still, zone),
        cinema=cinema,
        trouble=lambda: hub.mirror.trouble,
    )
    engine = build(model, given.language, still=given.still)
    if cinema is not None:
        lend(engine, model, cinema, film)
    hub.stateChanged.connect(model.on_state)
    hub.lostChanged.connect(model.on_lost)
    speaks = zone.says is not Says.NONE
    tell_strangers(hub, zone)
    tell_health(hub, speaker, cinema, speaks=speaks)
    speaker.healthChanged.connect(model.on_speaker)
    model.on_speaker(speaker.health)
    tries = {"speaker": try_speaker(chime, speaker)} if speaks else {}
    tester = SelfTester(hub, engine.windows()[0], tries=tries, parent=engine)
    hand = starting.show(engine.windows()[0], given)
    ended = live(app, hub)
    del hand, tester, engine  # held until here: Qt keeps neither
    return ended
