"""Engines for tests: offscreen, one at a time, closed before the next."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from assets.ui import UiEngine, application, create_engine

SCENES = Path(__file__).parent / "scenes"
MakeEngine = Callable[..., UiEngine]


@pytest.fixture
def make_engine() -> Iterator[MakeEngine]:
    """`make_engine("Scene.qml", face="desk")` → a loaded engine; it must end without warnings."""
    app = application()
    made: list[UiEngine] = []

    def make(page: str = "", **modes: str) -> UiEngine:
        engine = create_engine(SCENES, **modes)
        made.append(engine)
        if page:
            engine.load_page(page)
            app.processEvents()
        return engine

    yield make
    for engine in made:
        engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
