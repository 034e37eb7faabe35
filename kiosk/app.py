"""The kiosk's composition: hub, devices, journey, view-model and window."""

from __future__ import annotations

import argparse
import logging
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from assets import remote, starting
from assets.self_test import SelfTester
from assets.ui import UiEngine, application, create_engine
from assets.voice import Clips
from hardware.config import StationConfig
from hardware.stations import load_station
from hub.client import pairing
from hub.client.address import Address, load_address
from hub.client.journal import Journal
from hub.client.qt import HubClient
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.words import DeviceKind, Language
from hub.errors import SetupError
from kiosk.devices import Devices
from kiosk.journey import Journey
from kiosk.lock import Lock
from kiosk.senses import Senses
from kiosk.settings import KioskSettings, load_settings
from kiosk.speaker import StepSpeaker
from kiosk.staff.keeper import Keeper
from kiosk.staff.picture import Machine
from kiosk.staff.view_model import Does, StaffModel
from kiosk.thrift import at_rest, begin_thrifty, give_back
from kiosk.view_model import KioskModel
from kiosk.voice import StepVoice, Tell
from kiosk.watch.life import Life

log = logging.getLogger(__name__)

QML = Path(__file__).parent / "qml"


def account(station: Path, code: str | None) -> Address:
    """This kiosk's address, paired first when a code is given; SetupError in plain words."""
    address = load_address(station)
    if address.kind is not DeviceKind.KIOSK:
        raise SetupError(f"{station}: this is a {address.kind.value}, not a kiosk")
    return pairing.account(address, code)


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


def show(window: QQuickWindow, given: argparse.Namespace, senses: Senses) -> Lock | None:
    """Fill the screen under lock, or stand as a window of the given size."""
    window.resize(given.size)
    if given.windowed or given.remote:
        window.show()
        return None
    lock = Lock(window, window, senses.keypad.knows)
    lock.show()
    return lock


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


def tidy(engine: UiEngine) -> None:
    """Put away what a visit leaves, once its pages are gone: some 4 ms."""

    def act() -> None:
        engine.collectGarbage()
        give_back()

    QTimer.singleShot(0, engine, act)


class Kiosk(NamedTuple):
    """A whole kiosk before it is started; `live` runs hub and devices."""

    hub: HubClient
    journey: Journey
    devices: Devices
    staff: StaffModel
    model: KioskModel
    engine: UiEngine
    window: QQuickWindow
    senses: Senses


def assemble(
    address: Address, station: StationConfig, state: Path, settings: KioskSettings
) -> Kiosk:
    """Put the parts together: news of hub and devices go to journey and staff."""
    begin_thrifty()
    journal = Journal(state / "requests.journal")
    version = starting.our_version()
    states = ("menu", "board") if settings.shared_speaker else ("menu",)
    hub = HubClient(address, states, version=version, journal=journal)
    journey = Journey(hub, settings)
    devices = Devices(station, hub, journey)

    def machine() -> Machine:
        return Machine(address.device, version, hub.mirror.trouble, devices.health())

    staff = StaffModel(Keeper(settings.staff_pin, state / "staff.json"), machine)
    model = KioskModel(journey, staff=staff)
    hub.recovered.connect(journey.on_recovered)
    hub.stateChanged.connect(journey.on_state)
    hub.lostChanged.connect(journey.set_lost)
    hub.lostChanged.connect(staff.on_change)
    devices.changed.connect(staff.on_change)
    devices.printed.connect(staff.on_print)
    engine = build(model)
    model.drawn.connect(at_rest(lambda: journey.waits_for_next, lambda: tidy(engine)))
    (window,) = engine.windows()
    senses = Senses(journey, engine, staff)
    window.installEventFilter(senses)
    return Kiosk(hub, journey, devices, staff, model, engine, window, senses)


def main(given: argparse.Namespace) -> int:
    """Run the kiosk until its window is closed or its staff leaves it."""
    app = application()
    address = account(given.station, given.pair)
    station = load_station(given.station)
    state = state_folder(given.station, station)
    kiosk = assemble(address, station, state, settings(given))
    devices = kiosk.devices

    def tell(state: Health, reason: FailReason | None) -> None:
        devices.tell(DeviceHealth("speaker", state, reason, datetime.now().astimezone()))

    voice = give_voice(kiosk.journey, kiosk.model, kiosk.senses, given.station.parent, tell)
    kiosk.hub.stateChanged.connect(voice.on_state)
    lock = show(kiosk.window, given, kiosk.senses)
    life = Life(kiosk.window, kiosk.journey, devices, lock, kiosk.engine)
    kiosk.staff.does = Does(
        restart=life.restart,
        desktop=life.leave,
        print_trial=devices.print_test,
        renew_paper=devices.renew_paper,
        watched=lambda: life.watched,
    )
    tester = SelfTester(
        kiosk.hub,
        kiosk.window,
        health=devices.attached,
        slips={"printer": devices.print_trial},
        parent=kiosk.engine,
    )
    hand = remote.attach() if given.remote else None
    kiosk.model.start()
    ended = starting.live(app, kiosk.hub, devices)
    life.end()
    del hand, tester, kiosk  # held until here: Qt keeps neither
    return ended
