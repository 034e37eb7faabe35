"""The apps and how each is posed: their scenes × modes × languages × sizes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QSize

from hub.contract.words import Language
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


def size_of(size: QSize) -> str:
    """1080x1920."""
    return f"{size.width()}x{size.height()}"


def pose_kiosk(wanted: Wanted) -> Iterator[Posed]:
    """One window; each screen is a journey of its own brought into it."""
    stage = kiosk.Stage()
    try:
        for scene in kiosk.SCREENS:
            for mode, modes in kiosk.MODES.items():
                for language in LANGUAGES:
                    shot = Shot("kiosk", scene, "1080x1920", mode, language)
                    if wanted(shot):
                        shown = stage.show(scene, modes, Language(language))
                        least = ELDER_LEAST if modes.elder else KIOSK_LEAST
                        yield Posed(shot, shown, stage.engine.warned, least)
    finally:
        stage.close()


def pose_counter(wanted: Wanted) -> Iterator[Posed]:
    """An engine for each state, as wide as a clerk's screen or as narrow as it may be dragged."""
    for scene, make in desk.SCENES.items():
        for width in (1366, 1024) if scene.startswith("bar") else (1366,):
            for language in LANGUAGES:
                shot = Shot("counter", scene, f"{width}", "plain", language)
                if not wanted(shot):
                    continue
                stage = desk.Stage(language, width)
                make(stage)
                stage.load()
                (shown,) = stage.engine.windows()
                yield Posed(shot, shown, stage.engine.warned, MOUSE_LEAST)
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
