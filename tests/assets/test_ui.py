"""The engine: languages live, warnings kept, fonts told, pictures written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QGuiApplication

from assets import qr, scene, ui

from .conftest import MakeEngine

pytestmark = pytest.mark.qt

WAITING = """
import QtQuick
import Ui
Window {
    width: 300; height: 200; visible: true
    LoadingState { objectName: "waiting" }
    QuietButton { objectName: "en"; text: "English"; onClicked: Tokens.language = "en" }
}
"""


def title() -> object:
    found = scene.find_item("waiting")
    return found and found.property("title")


def test_language_switches_live_from_both_sides(make_engine: MakeEngine) -> None:
    engine = make_engine()
    engine.loadData(WAITING.encode())
    assert title() == "请稍候"
    engine.set_language("bo")
    assert title() == "ཅུང་ཙམ་སྒུགས་དང་།"
    button = scene.find_item("en")
    assert button is not None
    button.metaObject().invokeMethod(button, "click")
    assert (engine.language, title()) == ("en", "Please wait")
    engine.set_language("zh")
    assert title() == "请稍候"
    assert engine.warned == []


def test_an_unknown_language_or_face_is_refused(make_engine: MakeEngine) -> None:
    with pytest.raises(ValueError, match="zh, en, bo"):
        make_engine().set_language("fr")
    with pytest.raises(ValueError, match="kiosk, desk, wall"):
        make_engine(face="phone")


def test_a_page_that_does_not_load_says_why(make_engine: MakeEngine, tmp_path: Path) -> None:
    engine = make_engine()
    (tmp_path / "Bad.qml").write_text("import QtQuick\nItem { colour: 1 }", encoding="utf-8")
    engine.qml_dir = tmp_path
    with pytest.raises(RuntimeError, match="colour"):
        engine.load_page("Bad.qml")
    assert engine.warned


def test_warnings_are_kept(make_engine: MakeEngine) -> None:
    engine = make_engine()
    engine.loadData(b"import QtQuick\nWindow { width: nothing.at.all }")
    assert any("nothing is not defined" in line for line in engine.warned)


def test_a_missing_font_is_told(
    make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(ui.FONTS, "Noto Sans Klingon", "fonts-klingon")
    make_engine()
    assert 'font "Noto Sans Klingon" is missing: install fonts-klingon' in capsys.readouterr().err


def test_the_fonts_are_there(make_engine: MakeEngine) -> None:
    make_engine()
    if missing := ui.missing_fonts():
        pytest.skip(f"fonts are not installed: {missing}")
    assert QFontInfo(QGuiApplication.font()).family() == "Noto Sans CJK SC"


def test_grab_writes_a_png_or_says_no(make_engine: MakeEngine, tmp_path: Path) -> None:
    window = make_engine("Hand.qml").windows()[0]
    ui.grab(window, tmp_path / "deep" / "page.png")
    assert (tmp_path / "deep" / "page.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(OSError, match="cannot write"):
        ui.grab(window, tmp_path / "page.not-a-format")


def test_a_code_is_one_pixel_a_module() -> None:
    image = qr.picture("A023", "#000000", "#ffffff")
    rows = qr.matrix("A023")
    assert image.width() == image.height() == len(rows) == 21
    assert [image.pixelColor(x, 0).lightness() == 0 for x in range(21)] == rows[0]
