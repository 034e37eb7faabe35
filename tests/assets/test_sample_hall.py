"""What the sample hall says fits where the kiosk writes it, in every language."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from assets.ui import ASSETS, LANGUAGES, application

pytestmark = pytest.mark.qt

HALL = ASSETS / "samples" / "hall.toml"
HINT_WIDTH, HINT_SIZE = 348, 26
"""A tile's hint (`Tile.qml`): one line, small."""


def hints(path: Path) -> list[dict[str, str]]:
    """The services' hints by language."""
    hall = tomllib.loads(path.read_text(encoding="utf-8"))
    return [service["hint"] for service in hall["services"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hint_fits_its_tile(language: str) -> None:
    application()
    font = QFont("Noto Serif Tibetan" if language == "bo" else "Noto Sans CJK SC")
    font.setPixelSize(HINT_SIZE)
    metrics = QFontMetricsF(font)
    wide = [h[language] for h in hints(HALL) if metrics.horizontalAdvance(h[language]) > HINT_WIDTH]
    assert wide == []
