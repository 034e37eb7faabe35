"""`python -m assets.gallery --out DIR`: one PNG per page, language and mode."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from assets.pinyin.model import Keyboard
from assets.pinyin.table import table
from assets.scene import cramped
from assets.ui import LANGUAGES, UiEngine, application, create_engine, grab

QML = Path(__file__).parent / "qml"


@dataclass(frozen=True)
class Page:
    """One page of samples, its type scale, and the modes it is photographed in."""

    file: str
    face: str
    modes: tuple[str, ...] = ("plain", "contrast")
    models: Callable[[], dict[str, QObject]] = dict
    """What the page must be given, by property."""


def typing() -> dict[str, QObject]:
    """A keyboard in the middle of a word."""
    keyboard = Keyboard(words=table())
    for letter in "gongzuo":
        keyboard.press(letter)
    return {"keyboard": keyboard}


PAGES = (
    Page("KioskHome.qml", "kiosk"),
    Page("Elder.qml", "kiosk", ("elder", "elder contrast")),
    Page("KioskForms.qml", "kiosk"),
    Page("Writing.qml", "kiosk", models=typing),
    Page("Ask.qml", "kiosk", ("plain", "contrast", "elder")),
    Page("Desk.qml", "desk"),
    Page("Wall.qml", "wall"),
)


def shoot(page: Page, out: Path) -> list[str]:
    """Photograph one page in all its modes and languages.

    Returns what is wrong: QML's warnings, and texts that do not fit.
    """
    engine = create_engine(QML, face=page.face)
    models = page.models()
    engine.setInitialProperties(dict(models))
    engine.load_page(page.file)
    wrong: list[str] = []
    for mode in page.modes:
        for language in LANGUAGES:
            _pose(engine, mode, language)
            name = f"{Path(page.file).stem}-{mode.replace(' ', '-')}-{language}.png"
            grab(engine.windows()[0], out / name)
            wrong += [f"{name}: {line}" for line in cramped()]
    for window in engine.windows():
        window.close()
    return engine.warned + wrong


def _pose(engine: UiEngine, mode: str, language: str) -> None:
    engine.set_mode(contrast="contrast" in mode, elder="elder" in mode, reducedMotion=True)
    engine.set_language(language)
    for window in engine.windows():
        window.show()
    QGuiApplication.processEvents()


def main(arguments: list[str] | None = None) -> int:
    """Exit code 1 when QML complained or a text does not fit."""
    parser = argparse.ArgumentParser(prog="python -m assets.gallery", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/gallery"), help="(build/gallery)")
    parser.add_argument(
        "--page", choices=[Path(page.file).stem for page in PAGES], help="only this"
    )
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    wanted = [page for page in PAGES if given.page in (None, Path(page.file).stem)]
    wrong = [line for page in wanted for line in shoot(page, given.out)]
    app.processEvents()
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
