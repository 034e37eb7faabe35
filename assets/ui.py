"""The QML engine every app starts from: design system, fonts, languages, warnings, pictures."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from assets.qr import PROVIDER, QrProvider

ASSETS = Path(__file__).parent
QML = ASSETS / "qml"
I18N = ASSETS / "i18n"

LANGUAGES = ("zh", "en", "bo")
FACES = ("kiosk", "desk", "wall")
FONTS = {
    "Noto Sans CJK SC": "fonts-noto-cjk",
    "Noto Serif Tibetan": "fonts-noto-core",
}
"""Family → the Debian package that brings it."""


def missing_fonts() -> dict[str, str]:
    """Families that are not installed → package; needs a QGuiApplication."""
    known = set(QFontDatabase.families())
    return {family: package for family, package in FONTS.items() if family not in known}


def _tell_missing_fonts() -> None:
    for family, package in missing_fonts().items():
        print(f'font "{family}" is missing: install {package}', file=sys.stderr)


class UiEngine(QQmlApplicationEngine):
    """An engine that knows `import Ui`, switches language live and remembers QML's complaints.

    `warned` holds every QML warning since the start; tests assert that it is empty.
    """

    def __init__(self, qml_dir: Path, face: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.qml_dir = qml_dir
        self.warned: list[str] = []
        self._translator = QTranslator(self)
        self.warnings.connect(self._remember)
        self.addImportPath(str(QML))
        self.addImportPath(str(qml_dir))
        self.tokens = self._find_tokens()
        self.tokens.setProperty("face", face)
        self._add_codes()
        self._connect("languageChanged", self._retranslate)

    def _find_tokens(self) -> QObject:
        tokens: object = self.singletonInstance("Ui", "Tokens")
        if not isinstance(tokens, QObject):
            raise RuntimeError(f"the QML module Ui did not load: {'; '.join(self.warned)}")
        return tokens

    def _add_codes(self) -> None:
        dark = self.tokens.property("codeDark").name()
        light = self.tokens.property("codeLight").name()
        self.addImageProvider(PROVIDER, QrProvider(dark, light))

    def _connect(self, signal: str, slot: Callable[[], None]) -> None:
        getattr(self.tokens, signal).connect(slot)

    def _remember(self, errors: list[QQmlError]) -> None:
        for error in errors:
            self.warned.append(error.toString())
            print(error.toString(), file=sys.stderr)

    def load_page(self, name: str) -> None:
        """Load `<qml_dir>/<name>`; raises RuntimeError with QML's own words when it does not."""
        self.load(QUrl.fromLocalFile(str(self.qml_dir / name)))
        if not self.rootObjects():
            raise RuntimeError("\n".join(self.warned) or f"{name} did not load")

    @property
    def language(self) -> str:
        """The language of the screens: zh, en or bo."""
        return str(self.tokens.property("language"))

    def set_language(self, language: str) -> None:
        """Switch every text on the screen now; the same as setting `Tokens.language` in QML."""
        if language not in LANGUAGES:
            raise ValueError(f"language must be one of {', '.join(LANGUAGES)}: {language}")
        self.tokens.setProperty("language", language)

    def set_mode(self, **modes: bool) -> None:
        """Set modes of Tokens: elder, contrast, wheelchair, reducedMotion."""
        for name, value in modes.items():
            self.tokens.setProperty(name, value)

    def _retranslate(self) -> None:
        QGuiApplication.removeTranslator(self._translator)
        path = I18N / f"jiaohao_{self.language}.qm"
        if self.language != "zh" and self._translator.load(str(path)):
            QGuiApplication.installTranslator(self._translator)
        self.retranslate()

    def windows(self) -> list[QQuickWindow]:
        """The root windows that are loaded."""
        return [root for root in self.rootObjects() if isinstance(root, QQuickWindow)]


def application(arguments: list[str] | None = None) -> QGuiApplication:
    """The one QGuiApplication: the present one, or a new one with our font and no surprises."""
    present = QGuiApplication.instance()
    if isinstance(present, QGuiApplication):
        return present
    app = QGuiApplication(arguments or sys.argv[:1])
    app.setApplicationName("jiaohao")
    return app


def create_engine(
    qml_dir: Path,
    *,
    language: str = "zh",
    face: str = "kiosk",
    parent: QObject | None = None,
) -> UiEngine:
    """An engine ready to `load_page`; `face` is the type scale: kiosk, desk or wall.

    Needs a running QGuiApplication (see `application`). Missing fonts are told on stderr.
    """
    if face not in FACES:
        raise ValueError(f"face must be one of {', '.join(FACES)}: {face}")
    _tell_missing_fonts()
    QFont.insertSubstitution("Noto Serif Tibetan", "Noto Sans CJK SC")
    QGuiApplication.setFont(QFont("Noto Sans CJK SC"))
    engine = UiEngine(qml_dir, face, parent)
    engine.set_language(language)
    return engine


def grab(window: QQuickWindow, path: Path) -> None:
    """Save what `window` shows now as a PNG; raises OSError when it cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not window.grabWindow().save(str(path)):
        raise OSError(f"cannot write {path}")
