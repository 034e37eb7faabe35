"""The gallery loads in every mode and language without a complaint from QML."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from assets.gallery.__main__ import PAGES, QML, Page, Viewer, main, shoot
from assets.ui import LANGUAGES, application
from tests.assets.test_literals import UI

pytestmark = pytest.mark.qt


@pytest.mark.parametrize("page", PAGES, ids=lambda page: Path(page.file).stem)
def test_every_component_in_every_mode(page: Page, tmp_path: Path) -> None:
    application()
    assert shoot(page, tmp_path) == []
    assert len(list(tmp_path.glob("*.png"))) == len(page.modes) * len(LANGUAGES)


def test_one_page_by_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--out", str(tmp_path), "--page", "Wall"]) == 0
    assert (tmp_path / "Wall-plain-zh.png").exists()
    assert "6 pictures" in capsys.readouterr().out
    assert 'src="Wall-contrast-bo.png"' in (tmp_path / "index.html").read_text("utf-8")


def test_no_component_is_missing() -> None:
    """Shown by itself, or as a part of another that is."""
    ui = {path.stem: path.read_text("utf-8") for path in UI.glob("*.qml")}
    shown = "".join(path.read_text("utf-8") for path in QML.glob("*.qml"))
    used = {name for name in ui if re.search(rf"\b{name} \{{", shown)}
    while more := {
        name for name in ui.keys() - used for by in used if re.search(rf"\b{name} \{{", ui[by])
    }:
        used |= more
    assert set(ui) - used == {"Icons", "Tokens"}


def test_keys_turn_pages_and_choose_modes() -> None:
    application()
    viewer = Viewer("Desk")
    viewer.show()

    def press(key: Qt.Key) -> tuple[str, str]:
        assert viewer.engine is not None
        QTest.keyClick(viewer.engine.windows()[0], key)
        QGuiApplication.processEvents()
        page, _, mode = viewer.engine.windows()[0].title().partition(" · ")
        return page, mode

    assert press(Qt.Key.Key_2) == ("Desk", "en")
    assert press(Qt.Key.Key_E) == ("Desk", "en E")
    assert press(Qt.Key.Key_C) == ("Desk", "en E C")
    assert viewer.engine.tokens.property("contrast") is True
    assert press(Qt.Key.Key_Right) == ("Wall", "en E C")
    assert press(Qt.Key.Key_Right) == (Path(PAGES[0].file).stem, "en E C")
    assert press(Qt.Key.Key_X) == (Path(PAGES[0].file).stem, "en E C")
    viewer.engine.windows()[0].close()
