"""Every state of the counter in three languages: no complaint of QML, no text cut off."""

from __future__ import annotations

import pytest

from assets import scene
from assets.ui import application
from hub.contract.devices import DeviceHealth, Health

from .clipping import clipped
from .scenes import SCENES, Stage

pytestmark = pytest.mark.qt


BARS = [name for name in SCENES if name.startswith("bar")]


@pytest.mark.parametrize("language", ["zh", "en", "bo"])
@pytest.mark.parametrize(
    ("name", "size"),
    [*((name, (1366, 768)) for name in SCENES), *((name, (1024, 768)) for name in BARS)],
)
def test_a_state_can_be_read_whole(name: str, size: tuple[int, int], language: str) -> None:
    read(name, size, language)


@pytest.mark.parametrize("size", [(1280, 720), (911, 512)])
@pytest.mark.parametrize(
    "name", ["login-error", "bar-8-booked", "desk-filled", "panel-keys", "why"]
)
def test_a_small_screen_shows_all_of_it(name: str, size: tuple[int, int]) -> None:
    read(name, size, "en")


def read(name: str, size: tuple[int, int], language: str) -> None:
    """Pose a scene and look for words that are cut."""
    stage = Stage(language, *size)
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


@pytest.mark.parametrize("printer", [True, False])
def test_a_slip_is_printed_again_only_where_a_printer_stands(printer: bool) -> None:
    stage = Stage("zh")
    SCENES["desk"](stage)
    stage.session.set_own((DeviceHealth("printer", Health.OK),) if printer else ())
    stage.load()
    application().processEvents()
    button = scene.find_item("reprint")
    may = button is not None and button.isEnabled()
    stage.close()
    assert may is printer
