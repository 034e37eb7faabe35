"""Every page of the pad, driven by hand.

`python tests/counter/pad/scenes.py FOLDER [zh|en|bo] [elder]` draws them in both sizes
(QT_QPA_PLATFORM=offscreen).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[3]))

from PySide6.QtCore import QSize

from assets.ui import application, grab
from counter.pad.app import build
from counter.pad.view_model import PadModel
from hub.client.letters import Letters
from hub.contract.commands import Rate
from hub.contract.devices import AskRating, StopRating
from hub.contract.results import RatingTaken
from hub.contract.sealed import public_key
from hub.contract.states import Clock
from hub.contract.words import HallPauseReason, Language, Text
from tests.counter import engines
from tests.counter.recorder import RecordingPort
from tests.counter.windows import window
from tests.pauses import hall_pause

T0 = datetime(2026, 7, 14, 10, 43, tzinfo=timezone(timedelta(hours=8)))
HUB_KEY = bytes(range(32))
KEY = public_key(HUB_KEY)
SIZES = (QSize(1280, 800), QSize(800, 480))


class Stage:
    """One pad on the screen and a clock that stands until it is pushed."""

    def __init__(
        self,
        size: QSize = SIZES[0],
        language: str = "zh",
        elder: bool = False,
        port: RecordingPort | None = None,
    ) -> None:
        application()
        self.port = port or RecordingPort()
        self.time = 100.0
        self.language, self.elder = Language(language), elder
        self._folder = TemporaryDirectory()
        self.letters = Letters(Path(self._folder.name) / "answers")
        self.pad = PadModel(self.port, 3, monotonic=lambda: self.time, letters=self.letters)
        self.engine = build(
            self.pad, argparse.Namespace(language=language, windowed=True, size=size)
        )
        self.engine.set_mode(reducedMotion=True)
        self.pad.on_state("clock", Clock(T0))
        self.pad.on_state("window/3", window())
        self.pad.on_lost(False)

    def ask(
        self, number: int = 1, seconds: float = 3600, seal_key: str = KEY, window: int = 3
    ) -> None:
        self.pad.on_job(
            AskRating(
                job_id=f"job-{number}",
                valid_until=T0 + timedelta(seconds=seconds),
                rating=f"rating-{number}",
                window=window,
                subject=Text("残疾人证新办", "Disability certificate, new", "དབང་པོ་སྐྱོན་ཅན་གྱི་དཔང་ཡིག"),
                ticket="A023",
                clerk_name="王敏",
                language=self.language,
                elder=self.elder,
                seal_key=seal_key,
                keep_until=T0 + timedelta(days=15),
            )
        )

    def stop(self, number: int = 1) -> None:
        self.pad.on_job(
            StopRating(
                job_id=f"stop-{number}",
                valid_until=T0 + timedelta(hours=1),
                rating=f"rating-{number}",
            )
        )

    def taken(self) -> None:
        self.port.reply(Rate, lambda rid: RatingTaken(request_id=rid, rating="rating-1"))

    def draw(self) -> None:
        for _ in range(4):
            application().processEvents()

    def close(self) -> None:
        self.pad.decline()
        self.pad.fine()
        engines.close(self.engine)
        self._folder.cleanup()


def _faces(stage: Stage) -> None:
    stage.ask()
    stage.time += 12


def _reasons(level: int) -> Callable[[Stage], None]:
    def make(stage: Stage) -> None:
        stage.ask()
        stage.pad.choose(level)
        if level == 2:
            stage.pad.toggle("208")

    return make


def _writing(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(1)
    stage.pad.write()


def _written(stage: Stage) -> None:
    _writing(stage)
    for letter in "taidu":
        stage.pad.keyboard.press(letter)
    stage.pad.keyboard.choose(0)
    for letter in "bu":
        stage.pad.keyboard.press(letter)


def _long(stage: Stage) -> None:
    """More words than there is room for, and one that is just being typed."""
    _writing(stage)
    for _ in range(4):
        for place in range(3):
            stage.pad.keyboard.choose(place)
    for letter in "tai":
        stage.pad.keyboard.press(letter)


def _signs(stage: Stage) -> None:
    _writing(stage)
    stage.pad.keyboard.choose(1)
    stage.pad.keyboard.press("signs")


def _latin(stage: Stage) -> None:
    _writing(stage)
    if stage.language is not Language.EN:
        stage.pad.keyboard.press("language")
    stage.pad.keyboard.press("capital")


def _thanks(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(5)
    stage.pad.submit()
    stage.taken()


def _waiting(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(5)
    stage.pad.submit()
    stage.pad.on_lost(True)


def _unsafe(stage: Stage) -> None:
    stage.ask(seal_key="")
    stage.pad.choose(5)
    stage.pad.submit()
    stage.pad.on_lost(True)


def _refused(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(5)
    stage.pad.submit()
    stage.port.refuse(Rate, "already_rated", "已经评价过了，谢谢")


def _evacuated(stage: Stage) -> None:
    stage.ask()
    pause = hall_pause(HallPauseReason.EVACUATION, T0)
    stage.pad.on_state("window/3", window(hall_pause=pause))


SCENES: dict[str, Callable[[Stage], None]] = {
    "asleep": lambda stage: None,
    "faces": _faces,
    "reasons-5": _reasons(5),
    "reasons-3": _reasons(3),
    "reasons-2": _reasons(2),
    "reasons-1": _reasons(1),
    "writing": _writing,
    "writing-text": _written,
    "writing-long": _long,
    "writing-signs": _signs,
    "writing-latin": _latin,
    "thanks": _thanks,
    "thanks-waiting": _waiting,
    "thanks-unsafe": _unsafe,
    "thanks-refused": _refused,
    "evacuated": _evacuated,
}


def draw(folder: Path, language: str, elder: str = "") -> None:
    """Draw the scenes as PNG files."""
    for name, make in SCENES.items():
        for size in SIZES:
            stage = Stage(size, language, bool(elder))
            make(stage)
            stage.draw()
            file = f"pad-{name}-{size.width()}-{language}{elder and '-elder'}.png"
            grab(stage.engine.windows()[0], folder / file)
            if stage.engine.warned:
                print(name, *stage.engine.warned, sep="\n  ")
            stage.close()


if __name__ == "__main__":
    draw(Path(sys.argv[1]), *sys.argv[2:])
