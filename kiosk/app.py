"""The kiosk's composition: hub, devices, journey, view-model and window."""

from __future__ import annotations

import argparse
import logging
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from assets import remote, starting
from assets.self_test import SelfTester
from assets.ui import UiEngine, application, create_engine
from assets.voice import Clips
from hardware.config import StationConfig
from hardware.stations import load_station
from hub.client.address import Address, load_address
from hub.client.journal import Journal
from hub.client.qt import HubClient
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.words import DeviceKind, Language
from hub.errors import SetupError
from kiosk.devices import Devices
from kiosk.journey import Journey
from kiosk.scan import Scanner
from kiosk.settings import KioskSettings, load_settings
from kiosk.speaker import StepSpeaker
from kiosk.view_model import KioskModel
from kiosk.voice import StepVoice, Tell

log = logging.getLogger(__name__)

QML = Path(__file__).parent / "qml"
TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})


ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Senses(QObject):
    """Any touch on the window, wherever, starts the countdown again; keys are the scanner's."""

    touched = Signal()

    def __init__(self, journey: Journey, parent: QObject) -> None:
        super().__init__(parent)
        self._journey = journey
        self._scanner = Scanner()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self.touched.emit()
            self._journey.stir()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if not self._journey.settings.scanner:
            return False
        code = self._scanner.key(event.text(), event.key() in ENTER)
        if code is not None:
            self._journey.on_scan(code)
        return True


def account(station: Path, code: str | None) -> Address:
    """This kiosk's address, paired first when a code is given; SetupError in plain words."""
    address = load_address(station)
    if address.kind is not DeviceKind.KIOSK:
        raise SetupError(f"{station}: this is a {address.kind.value}, not a kiosk")
    return starting.account(address, code)


def settings(given: argparse.Namespace) -> KioskSettings:
    """The station file's settings; the command line's language goes before."""
    found = load_settings(given.station)
    return replace(found, language=Language(given.language)) if given.language else found


def state_folder(file: Path, station: StationConfig) -> Path:
    """Where this station keeps what must outlive it; SetupError when it cannot be made."""
    folder = station.state_dir or file.parent / "state"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SetupError(f"{folder} cannot be made: {error.strerror}") from error
    return folder


def build(model: KioskModel) -> UiEngine:
    """The loaded window over a view-model, which follows its modes."""
    engine = create_engine(QML, language=model.modes.language.value, face="kiosk")
    model.setParent(engine)

    def speak() -> None:
        modes = model.modes
        engine.set_mode(elder=modes.elder, contrast=modes.contrast, wheelchair=modes.wheelchair)
        if engine.language != modes.language.value:
            engine.set_language(modes.language.value)

    model.modesChanged.connect(speak)
    speak()
    engine.setInitialProperties({"kiosk": model})
    engine.load_page("Main.qml")
    return engine


def show(window: QQuickWindow, given: argparse.Namespace) -> None:
    """Fill the screen, or stand as a window of the given size."""
    window.resize(given.size)
    if given.windowed or given.remote:
        window.show()
        return
    window.setCursor(Qt.CursorShape.BlankCursor)
    window.showFullScreen()


def give_voice(
    journey: Journey, model: KioskModel, senses: Senses, folder: Path, tell: Tell
) -> StepVoice:
    """Let the kiosk say its steps; touches end them. `folder`: where its own recordings lie."""
    own = journey.settings.voice_folder
    folders = (folder / own,) if own else ()
    for missing in (path for path in folders if not path.is_dir()):
        log.warning("voice_folder %s: there is no such folder, the pack speaks", missing)
    speaker = StepSpeaker(model)
    voice = StepVoice(journey, Clips(folders), speaker, speaker.tell)
    speaker.healthChanged.connect(tell)
    senses.touched.connect(voice.hush)
    model.drawn.connect(voice.follow)
    model.hearAgain.connect(voice.again)
    return voice


def main(given: argparse.Namespace) -> int:
    """Run the kiosk until its window is closed."""
    app = application()
    address = account(given.station, given.pair)
    station = load_station(given.station)
    journal = Journal(state_folder(given.station, station) / "requests.journal")
    chosen = settings(given)
    states = ("menu", "board") if chosen.shared_speaker else ("menu",)
    hub = HubClient(address, states, version=starting.our_version(), journal=journal)
    journey = Journey(hub, chosen)
    model = KioskModel(journey)
    devices = Devices(station, hub, journey)
    hub.recovered.connect(journey.on_recovered)
    hub.stateChanged.connect(journey.on_state)
    hub.lostChanged.connect(journey.set_lost)
    engine = build(model)
    (window,) = engine.windows()
    senses = Senses(journey, engine)
    window.installEventFilter(senses)

    def tell(state: Health, reason: FailReason | None) -> None:
        devices.tell(DeviceHealth("speaker", state, reason, datetime.now().astimezone()))

    voice = give_voice(journey, model, senses, given.station.parent, tell)
    hub.stateChanged.connect(voice.on_state)
    show(window, given)
    tester = SelfTester(
        hub, window, health=devices.health, slips={"printer": devices.print_trial}, parent=engine
    )
    hand = remote.attach() if given.remote else None
    model.start()
    ended = starting.live(app, hub, devices)
    del hand, tester, engine  # held until here: Qt keeps neither
    return ended
