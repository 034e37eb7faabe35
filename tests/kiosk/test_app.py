"""How the kiosk starts: station file, settings, account; and what its QML says to it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from hub.contract.words import Language
from hub.errors import SetupError
from kiosk.app import account
from kiosk.events import Event
from kiosk.overlays import Overlay
from kiosk.pictures.frame import BY_CARD, PAPERS, PLINTHS
from kiosk.session import Switch
from kiosk.settings import KioskSettings, load_settings

ROOT = Path(__file__).parents[2]
SOURCES = {path.name: path.read_text("utf-8") for path in (ROOT / "kiosk" / "qml").glob("*.qml")}
STATION = 'device = "kiosk-1"\nkind = "kiosk"\n'


def station(folder: Path, text: str) -> Path:
    path = folder / "station.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_hall_may_set_times_and_services(tmp_path: Path) -> None:
    path = station(
        tmp_path, STATION + '[kiosk]\nlanguage = "bo"\nidle_s = 30\nelder_services = ["F"]\n'
    )
    found = load_settings(path)
    assert (found.language, found.idle_s, found.elder_services) == (Language.BO, 30, ("F",))
    assert load_settings(station(tmp_path, STATION)) == KioskSettings()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[kiosk]\nidle_s = 1\n", "kiosk.idle_s"),
        ("[kiosk]\nidle_patient_s = 60\n", "idle_patient_s"),
        ("[kiosk]\ncolour = 1\n", "colour"),
        ("[kiosk]\nlanguage = 'fr'\n", "fr"),
        ("[kiosk\n", "station.toml"),
    ],
)
def test_wrong_settings_are_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SetupError, match=said):
        load_settings(station(tmp_path, STATION + text))


def test_a_kiosk_must_be_paired_and_a_kiosk(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="--pair CODE"):
        account(station(tmp_path, STATION), None)
    with pytest.raises(SetupError, match="not a kiosk"):
        account(station(tmp_path, 'device = "pad-1"\nkind = "pad"\n'), None)


def test_the_person_at_the_keyboard_reads_one_line(tmp_path: Path) -> None:
    path = station(tmp_path, STATION)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--station", str(path), "--windowed"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr == "kiosk-1 is not paired yet: start it with --pair CODE\n"


def _said(pattern: str) -> set[str]:
    return {found for text in SOURCES.values() for found in re.findall(pattern, text)}


def test_pages_touch_only_what_there_is() -> None:
    touched = _said(r'(?:touch|decide)\("([a-z_]+)"')
    assert touched <= {event.value for event in Event}
    assert _said(r'\.switch\("([a-z]+)"\)') <= set(Switch)
    assert _said(r'\.show\("([a-z_]+)"\)') <= {overlay.value for overlay in Overlay}


def test_every_touch_can_be_made() -> None:
    words = "\n".join(SOURCES.values())
    by_hub_or_device = {
        *("issued", "issued_no_slip", "issued_late", "refused", "found", "returned", "cancelled"),
        *("not_found", "rating_found", "rated", "lost", "card", "senior_card", "scanned"),
        *("slip_failed", "idle", "recovered", "booking_found", "booked", "booking_scanned"),
        *("past_closing", "night_card", "senior_night_card"),
    }
    missing = [
        event.value
        for event in Event
        if event.value not in by_hub_or_device and f'"{event.value}"' not in words
    ]
    assert missing == []


def test_every_word_of_the_plinth_is_said() -> None:
    plinth = SOURCES["FramePlinth.qml"]
    for word in {
        *PLINTHS.values(),
        *PAPERS.values(),
        *BY_CARD.values(),
        *("card", "card_night", "take_card", "take_both"),
        "carded",
        "lost",
        "closed",
        "no_paper",
    }:
        assert f'case "{word}":' in plinth, word
