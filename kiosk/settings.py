"""What a hall may set for its kiosk: the table `[kiosk]` of its station file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from hub.client.station_file import read_station
from hub.contract.words import Language, ServiceCode
from kiosk.session import Switch
from kiosk.spoken import Spoken

ModeKey = Annotated[
    str, Meta(pattern=r"^(F([1-9]|1\d|2[0-4])|Home|End|Insert|PageUp|PageDown|Help)$")
]
"""Keys that no scanner types, in Qt's names."""
Seconds = Annotated[int, Meta(ge=5, le=600)]


class KioskSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Times in seconds. `elder_services`: the three rows on the elders' home page."""

    language: Language = Language.ZH
    idle_s: Seconds = 60
    idle_ticket_s: Seconds = 15
    idle_patient_s: Annotated[int, Meta(ge=90, le=600)] = 90
    scanner: bool = False
    """A QR scanner that types like a keyboard is attached (one that the station holds, `kind =
    "scanner"`, needs no word here): tickets can be scanned for return, giving up
    and rating, which need the ticket's own code and not only its number."""
    card_forgotten_s: Seconds = 15
    """A card that nobody needs any more lies on the reader for this long: the staff is told."""
    elder_services: Annotated[tuple[ServiceCode, ...], Meta(max_length=3)] = ("C", "D", "B")
    slip_unknown_s: Seconds = 10
    """No word from the printer for this long: the screen stops promising a slip."""
    saver_min: Annotated[int, Meta(ge=0, le=240)] = 10
    """Minutes without a touch, in open hours, until the hall's notices are shown; 0: never."""
    restart_at: Annotated[str, Meta(pattern=r"^(([01]\d|2[0-3]):[0-5]\d)?$")] = "03:30"
    """The quiet time (`HH:MM`, the hall's clock) at which a watched kiosk starts anew when nobody
    uses it; empty: never."""
    mode_keys: dict[ModeKey, Switch] = {}
    """Keys beside the screen, each of which turns its mode on and off, on any page:
    `{ F1 = "elder", F2 = "contrast", F3 = "wheelchair", F4 = "spoken" }`."""
    keypad: bool = False
    """Arrows and Enter beside the screen move through the page and press."""
    staff_pin: str = ""
    """Hash of the PIN that opens the staff's page; `python -m kiosk --set-staff-pin` writes it."""
    voice: Spoken = Spoken.ELDER
    """When each step is said: in elder mode and for who asks for it, `always`, or `never`."""
    voice_volume: Annotated[int, Meta(ge=0, le=100)] = 80
    voice_folder: str = ""
    """A hall's own recordings (`jiaohao voice list`), beside the station file; they go first."""
    shared_speaker: bool = False
    """The hall's calls are said on this PC's speaker, too: the kiosk is silent meanwhile."""


class _Station(msgspec.Struct):
    kiosk: KioskSettings = KioskSettings()


def load_settings(station_toml: Path) -> KioskSettings:
    """The kiosk's settings; SetupError says what is wrong in the file."""
    return read_station(station_toml, _Station).kiosk
