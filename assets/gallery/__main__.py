"""The design system's components, every one in every mode.

On a screen a window: left and right turn the pages, 1 2 3 choose the language, E and C the modes.
With --out, or without a screen: one PNG per page, mode and language, and `index.html`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent

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


ALL = ("plain", "contrast", "elder", "elder contrast")

PAGES = (
    Page("KioskHome.qml", "kiosk"),
    Page("Elder.qml", "kiosk", ("elder", "elder contrast")),
    Page("KioskForms.qml", "kiosk"),
    Page("States.qml", "kiosk", ALL),
    Page("Writing.qml", "kiosk", models=typing),
    Page("Ask.qml", "kiosk", ALL),
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


class Viewer(QObject):
    """One page at a time on a screen, changed by keys."""

    def __init__(self, page: str = "") -> None:
        super().__init__()
        names = [Path(one.file).stem for one in PAGES]
        self.at = names.index(page) if page else 0
        self.language, self.elder, self.contrast = "zh", False, False
        self.engine: UiEngine | None = None
        self.models: dict[str, QObject] = {}

    def show(self) -> None:
        """The page as it is chosen now."""
        page = PAGES[self.at]
        if self.engine is not None:
            for window in self.engine.windows():
                window.close()
            self.engine.deleteLater()
        self.engine = create_engine(QML, face=page.face, language=self.language)
        self.engine.set_mode(elder=self.elder, contrast=self.contrast)
        self.models = page.models()
        self.engine.setInitialProperties(dict(self.models))
        self.engine.load_page(page.file)
        for window in self.engine.windows():
            modes = [
                self.language,
                *(["E"] if self.elder else []),
                *(["C"] if self.contrast else []),
            ]
            window.setTitle(f"{Path(page.file).stem} · {' '.join(modes)}")
            window.installEventFilter(self)
            window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the module's text; everything else goes its way."""
        return (isinstance(event, QKeyEvent) and self._on_key(event)) or super().eventFilter(
            watched, event
        )

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress:
            return False
        turns = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        languages = {Qt.Key.Key_1: "zh", Qt.Key.Key_2: "en", Qt.Key.Key_3: "bo"}
        match event.key():
            case key if key in turns:
                self.at = (self.at + turns[Qt.Key(key)]) % len(PAGES)
            case key if key in languages:
                self.language = languages[Qt.Key(key)]
            case Qt.Key.Key_E:
                self.elder = not self.elder
            case Qt.Key.Key_C:
                self.contrast = not self.contrast
            case Qt.Key.Key_Escape:
                QGuiApplication.quit()
                return True
            case _:
                return False
        # Not from within the window that is closed by it.
        QTimer.singleShot(0, self, self.show)
        return True


def write_index(out: Path) -> Path:
    """All pictures of the folder on one page."""
    figures = "".join(
        f'<figure><a href="{picture.name}"><img loading=lazy src="{picture.name}"></a>'
        f"<figcaption>{picture.stem}</figcaption></figure>"
        for picture in sorted(out.glob("*.png"))
    )
    index = out / "index.html"
    style = "body{font:14px sans-serif}figure{display:inline-block;margin:8px}img{width:320px}"
    index.write_text(
        f"<!doctype html><meta charset=utf-8><title>gallery</title><style>{style}</style>{figures}",
        "utf-8",
    )
    return index


def photograph(pages: Sequence[Page], out: Path) -> int:
    """Exit code 1 when QML complained or a text does not fit."""
    wrong = [line for page in pages for line in shoot(page, out)]
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{len(list(out.glob('*.png')))} pictures: {write_index(out)}")
    return 1 if wrong else 0


def has_screen() -> bool:
    """Whether a window would be seen."""
    wanted = os.environ.get("QT_QPA_PLATFORM")
    return wanted != "offscreen" if wanted else has_desktop()


def has_desktop() -> bool:
    """X11, Wayland, or a system that always has one."""
    return sys.platform in ("win32", "darwin") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def main(arguments: list[str] | None = None) -> int:
    """See the module's text."""
    parser = argparse.ArgumentParser(
        prog="python -m assets.gallery",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="photograph (build/gallery)")
    names = [Path(page.file).stem for page in PAGES]
    parser.add_argument("--page", choices=names, help="only this, or this first")
    given = parser.parse_args(arguments)
    if given.out is None and has_screen():
        app = application()
        viewer = Viewer(given.page or "")
        viewer.show()
        return app.exec()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    wanted = [page for page in PAGES if given.page in (None, Path(page.file).stem)]
    return photograph(wanted, given.out or Path("build/gallery"))


if __name__ == "__main__":
    sys.exit(main())
