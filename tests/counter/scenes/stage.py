"""One counter on the screen, driven by hand."""

from __future__ import annotations

import gc
from pathlib import Path

from assets.ui import UiEngine, application, create_engine
from counter.keymap import USUAL, Keymap
from counter.models.dock import DockModel
from counter.view_model import Counter
from hub.contract import commands
from hub.contract.states import (
    Clock,
)
from tests.counter import engines
from tests.counter.recorder import RecordingPort
from tests.counter.scenes.halls import board, hall, menu, written
from tests.counter.scenes.replies import current, explained, found, item, queue, used
from tests.counter.windows import NOW

QML = Path(__file__).parents[3] / "counter" / "qml"


class Stage:
    """One counter on the screen, driven by hand."""

    def __init__(
        self, language: str = "zh", width: int = 1366, height: int = 768, keys: Keymap = USUAL
    ) -> None:
        application()
        self.port = RecordingPort()
        self.time = 100.0
        self.engine: UiEngine = create_engine(QML, language=language, face="desk")
        self.engine.set_mode(reducedMotion=True)
        self.counter = Counter(
            self.port,
            3,
            "C-03",
            monotonic=lambda: self.time,
            parent=self.engine,
            keys=keys,
        )
        self.size = (width, height)
        self.dock: DockModel | None = None
        self.session = self.counter.session
        self._answer()
        self.session.on_state("menu", menu())
        self.session.on_state("board", board())
        self.session.on_state("hall", hall())
        self.session.on_state("clock", Clock(NOW))
        self.session.on_lost(False)

    def load(self) -> None:
        size = dict(zip(("fullWidth", "fullHeight"), self.size, strict=True))
        place = {"dock": self.dock} if self.dock else {}
        self.engine.setInitialProperties({"counter": self.counter, **size, **place})
        self.engine.load_page("Main.qml")
        application().processEvents()

    def show(self, state: object) -> None:
        self.session.on_state("window/3", state)  # type: ignore[arg-type]  # a test's own table

    def close(self) -> None:
        engines.close(self.engine)
        # What it leaves goes now: a collector that wakes within the next scene's events may find
        # half of a deleted engine there (workers died in such a place, twice).
        gc.collect()

    def _answer(self) -> None:
        self.port.answers = {
            commands.ListQueue: lambda c: queue(c),
            commands.ShowCurrent: lambda c: current(c),
            commands.ShowItem: lambda c: item(c),
            commands.ExplainCall: lambda c: explained(c),
            commands.SearchItems: lambda c: found(c),
            commands.ListOwnItems: lambda c: used(c),
            commands.ListMessages: lambda c: written(c),
        }
