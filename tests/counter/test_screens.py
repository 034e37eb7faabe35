"""Every state of the counter in three languages: no complaint of QML, no text cut off."""

from __future__ import annotations

import pytest

from assets.ui import application

from .clipping import clipped
from .scenes import SCENES, Stage

pytestmark = pytest.mark.qt


BARS = [name for name in SCENES if name.startswith("bar")]


@pytest.mark.parametrize("language", ["zh", "en", "bo"])
@pytest.mark.parametrize(
    ("name", "width"), [*((name, 1366) for name in SCENES), *((name, 1024) for name in BARS)]
)
def test_a_state_can_be_read_whole(name: str, width: int, language: str) -> None:
    stage = Stage(language, width)
    SCENES[name](stage)
    stage.load()
    shown = stage.engine.windows()[0]
    shown.grabWindow()  # lays everything out
    application().processEvents()
    problems = clipped(shown)
    warned = list(stage.engine.warned)
    stage.close()
    assert warned == []
    assert problems == []
