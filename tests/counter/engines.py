"""Closing an engine between two scenes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

from assets.ui import UiEngine, application


def close(engine: UiEngine) -> None:
    """Its windows, its translator, itself."""
    for shown in engine.windows():
        shown.close()
    engine.set_language("zh")  # takes its translator out of the application
    engine.deleteLater()
    # Outside an event loop nothing else deletes it: engines would pile up.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application().processEvents()
