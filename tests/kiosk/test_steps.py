"""Every page has its sentence, every sentence a page, a clip and three languages."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from assets.step_texts import STEPS
from assets.voice import SOUNDS, read
from hub.contract.words import HallPauseReason
from kiosk.events import Event, Page
from kiosk.journey import Journey
from kiosk.overlays import Overlay
from kiosk.session import Modes
from kiosk.settings import KioskSettings
from kiosk.spoken import Spoken
from kiosk.steps import OVERLAYS, PAGES, PLINTHS, TAKE_CARD, speaks, step
from tests.kiosk.samples import ADULT, NOON, RecordingHub, make_menu
from tests.pauses import hall_pause


def test_every_page_says_something_and_nothing_is_recorded_in_vain() -> None:
    assert set(PAGES) == set(Page) - {Page.HOME}
    used = {
        *PAGES.values(),
        *OVERLAYS.values(),
        *PLINTHS.values(),
        "home",
        "closed",
        "lost",
        TAKE_CARD,
    }
    assert used == set(STEPS)


@pytest.mark.parametrize("name", STEPS)
def test_a_sentence_is_short_and_in_three_languages(name: str) -> None:
    text = STEPS[name]
    assert len(text.zh) <= 20
    assert len(text.en.split()) <= 12
    assert text.bo
    for language in ("zh", "en"):
        length = len(read(SOUNDS / f"kiosk-{language}" / f"{name}.wav")) / 2 / 16_000
        assert 0.5 < length < 6.0


def test_the_home_page_says_what_can_be_done_there(journey: Journey) -> None:
    assert step(journey) == "home-card"
    journey.on_card(ADULT)
    assert step(journey) == "carded"
    journey.set_lost(True)
    assert step(journey) == "lost"
    journey.set_lost(False)
    journey.on_state("menu", replace(make_menu(), open=False))
    assert step(journey) == "closed"


def test_a_dialog_goes_before_its_page_and_a_choice_does_not(journey: Journey) -> None:
    journey.touch(Event.OPEN_PROGRESS)
    for overlay, said in (
        (Overlay.STILL_HERE, "still-here"),
        (Overlay.LANGUAGES, "number"),
        (Overlay.ACCESS, "number"),
        (Overlay.NONE, "number"),
    ):
        journey.show(overlay)
        assert step(journey) == said


def test_a_paused_hall_and_a_kiosk_without_a_menu_say_nothing(journey: Journey) -> None:
    pause = hall_pause(HallPauseReason.EVACUATION, NOON)
    journey.on_state("menu", replace(make_menu(), pause=pause))
    assert step(journey) is None
    assert step(Journey(RecordingHub())) is None


@pytest.mark.parametrize(
    ("voice", "modes", "said"),
    [
        (Spoken.ELDER, Modes(), False),
        (Spoken.ELDER, Modes(elder=True), True),
        (Spoken.ELDER, Modes(spoken=True), True),
        (Spoken.ELDER, Modes(contrast=True), False),
        (Spoken.ALWAYS, Modes(contrast=True), True),
        (Spoken.NEVER, Modes(elder=True, spoken=True), False),
    ],
)
def test_to_whom_it_speaks(journey: Journey, voice: Spoken, modes: Modes, said: bool) -> None:
    journey.settings = KioskSettings(voice=voice)
    journey.set_modes(modes)
    assert speaks(journey) is said


def test_nobody_stands_before_a_fresh_home_page(journey: Journey) -> None:
    journey.settings = KioskSettings(voice=Spoken.ALWAYS)
    assert not speaks(journey)
    journey.touch(Event.OPEN_PROGRESS)
    assert speaks(journey)
    journey.handle(Event.IDLE)
    assert not speaks(journey)
