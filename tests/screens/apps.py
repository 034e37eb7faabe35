"""The apps and how each is posed: their scenes × modes × languages × sizes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QSize

from assets.ui import application, create_engine
from hub.contract.words import Language
from kiosk.sorry.__main__ import QML as SORRY
from tests.counter import scenes as desk
from tests.counter.pad import scenes as pad
from tests.display import scenes as hall
from tests.display.window import scenes as window
from tests.kiosk import screens as kiosk
from tests.screens.shot import LANGUAGES, Posed, Poses, Shot, Wanted, settle

KIOSK_LEAST, ELDER_LEAST = 80, 120
MOUSE_LEAST = 24
PAD_LEAST: Mapping[int, float] = {1280: 64, 800: 40}
"""By the pad's width: a finger on a smaller screen covers as much, in fewer pixels."""
UNTOUCHED = 0
CLERKS_SCREENS: Mapping[str, tuple[int, int, float]] = {
    "1366": (1366, 768, 1),
    "1024": (1024, 768, 1),
    "1280x720": (1280, 720, 1.5),
    "911x512": (911, 512, 1.5),
}
"""Name → width, height and scale: the last two are 1920 × 1080 and 1366 × 768 at 150 %."""


def size_of(size: QSize) -> str:
    """1080x1920."""
    return f"{size.width()}x{size.height()}"


def pose_kiosk(wanted: Wanted) -> Iterator[Posed]:
    """One window of each size; each screen is a journey of its own brought into it."""
    for size in kiosk.SIZES:
        shots = [
            Shot("kiosk", scene, size_of(size), mode, language)
            for scene in kiosk.SCREENS
            for mode in kiosk.MODES
            for language in LANGUAGES
        ]
        chosen = [shot for shot in shots if wanted(shot)]
        if not chosen:
            continue
        stage = kiosk.Stage(size)
        try:
            for shot in chosen:
                modes = kiosk.MODES[shot.mode]
                shown = stage.show(shot.scene, modes, Language(shot.language))
                least = ELDER_LEAST if modes.elder else KIOSK_LEAST
                yield Posed(shot, shown, stage.engine.warned, least)
        finally:
            stage.close()


def pose_sorry(wanted: Wanted) -> Iterator[Posed]:
    """What stands on the screen while the kiosk cannot: three languages at once."""
    for size in kiosk.SIZES:
        shot = Shot("sorry", "waiting", size_of(size), "plain", "zh")
        if wanted(shot):
            application()
            engine = create_engine(SORRY)
            engine.load_page("Sorry.qml")
            (shown,) = engine.windows()
            shown.resize(size)
            shown.show()
            yield Posed(shot, shown, engine.warned, UNTOUCHED)
            shown.close()


def pose_counter(wanted: Wanted) -> Iterator[Posed]:
    """An engine for each state, on every screen of a clerk."""
    for scene, make in desk.SCENES.items():
        for size, (width, height, scale) in CLERKS_SCREENS.items():
            for language in LANGUAGES:
                shot = Shot("counter", scene, size, "plain", language)
                narrow = size == "1024" and not scene.startswith("bar")
                if narrow or not wanted(shot):
                    continue
                stage = desk.Stage(language, width, height)
                make(stage)
                stage.load()
                (shown,) = stage.engine.windows()
                yield Posed(shot, shown, stage.engine.warned, MOUSE_LEAST / scale)
                stage.close()


def pose_pad(wanted: Wanted) -> Iterator[Posed]:
    """Both sizes, plain and for elders."""
    for scene, make in pad.SCENES.items():
        for size in pad.SIZES:
            for mode in ("plain", "elder"):
                for language in LANGUAGES:
                    shot = Shot("pad", scene, size_of(size), mode, language)
                    if not wanted(shot):
                        continue
                    stage = pad.Stage(size, language, mode == "elder")
                    make(stage)
                    stage.draw()
                    (shown,) = stage.engine.windows()
                    yield Posed(shot, shown, stage.engine.warned, PAD_LEAST[size.width()])
                    stage.close()


def pose_hall(wanted: Wanted) -> Iterator[Posed]:
    """The hall screen: from one window to forty."""
    for scene, make in hall.SCENES.items():
        for size in hall.SIZES:
            for language in LANGUAGES:
                shot = Shot("hall", scene, size_of(size), "plain", language)
                if wanted(shot):
                    stage = hall.Stage(language, size)
                    make(stage)
                    yield Posed(shot, stage.window, stage.engine.warned, UNTOUCHED)
                    stage.close()


def pose_window(wanted: Wanted) -> Iterator[Posed]:
    """The screen at a window, in both sizes."""
    for scene, make in window.SCENES.items():
        for size in window.SIZES:
            for language in LANGUAGES:
                shot = Shot("window", scene, size_of(size), "plain", language)
                if wanted(shot):
                    stage = window.Stage(language, size)
                    make(stage)
                    yield Posed(shot, stage.window, stage.engine.warned, UNTOUCHED)
                    stage.close()


APPS: Mapping[str, Poses] = {
    "kiosk": pose_kiosk,
    "sorry": pose_sorry,
    "counter": pose_counter,
    "pad": pose_pad,
    "hall": pose_hall,
    "window": pose_window,
}


def poses(wanted: Wanted, apps: Mapping[str, Poses] = APPS) -> Iterator[Posed]:
    """Every screen that is wanted, posed and laid out."""
    for pose in apps.values():
        for posed in pose(wanted):
            settle(posed.window)
            yield posed
