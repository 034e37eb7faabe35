"""The kiosk's composition: hub, devices, journey, view-model and window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtQuick import QQuickWindow

from assets import remote, starting
from assets.ui import UiEngine, application, create_engine
from hardware.config import StationConfig
from hardware.stations import load_station
from hub.client.address import Address, load_address
from hub.client.journal import Journal
from hub.client.qt import HubClient
from hub.contract.words import DeviceKind, Language
from hub.errors import SetupError
from kiosk.devices import Devices
from kiosk.journey import Journey
from kiosk.lock import Lock
from kiosk.senses import Senses
from kiosk.settings import KioskSettings, load_settings
from kiosk.staff.keeper import Keeper
from kiosk.staff.picture import Machine
from kiosk.staff.view_model import Does, StaffModel
from kiosk.view_model import KioskModel
from kiosk.watch.life import Life

QML = Path(__file__).parent / "qml"


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


def show(window: QQuickWindow, given: argparse.Namespace) -> Lock | None:
    """Fill the screen under lock, or stand as a window of the given size."""
    window.resize(given.size)
    if given.windowed or given.remote:
        window.show()
        return None
    lock = Lock(window, window)
    lock.show()
    return lock


class Kiosk(NamedTuple):
    """A whole kiosk before it is started; `live` runs hub and devices."""

    hub: HubClient
    journey: Journey
    devices: Devices
    staff: StaffModel
    model: KioskModel
    engine: UiEngine
    window: QQuickWindow


def assemble(
    address: Address, station: StationConfig, state: Path, settings: KioskSettings
) -> Kiosk:
    """Put the parts together: news of hub and devices go to journey and staff."""
    journal = Journal(state / "requests.journal")
    version = starting.our_version()
    hub = HubClient(address, ("menu",), version=version, journal=journal)
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
    (window,) = engine.windows()
    window.installEventFilter(Senses(journey, engine, staff))
    return Kiosk(hub, journey, devices, staff, model, engine, window)


def main(given: argparse.Namespace) -> int:
    """Run the kiosk until its window is closed or its staff leaves it."""
    app = application()
    address = account(given.station, given.pair)
    station = load_station(given.station)
    state = state_folder(given.station, station)
    kiosk = assemble(address, station, state, settings(given))
    lock = show(kiosk.window, given)
    life = Life(kiosk.window, kiosk.journey, kiosk.devices, lock, kiosk.engine)
    devices = kiosk.devices
    kiosk.staff.does = Does(
        restart=life.restart,
        desktop=life.leave,
        print_trial=devices.print_trial,
        renew_paper=devices.renew_paper,
        watched=lambda: life.watched,
    )
    hand = remote.attach() if given.remote else None
    kiosk.model.start()
    ended = starting.live(app, kiosk.hub, kiosk.devices)
    life.end()
    del hand, kiosk  # held until here: Qt keeps neither
    return ended
