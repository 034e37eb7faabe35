"""Counter and pad are QML programs: their tests run on a QGuiApplication."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """What pytest-qt makes when it is first."""
    return QGuiApplication
