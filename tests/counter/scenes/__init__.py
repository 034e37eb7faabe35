"""Every state that the counter's pictures draw, made from contract values alone.

`python -m tests.counter.scenes FOLDER [zh|en|bo]` draws them all (QT_QPA_PLATFORM=offscreen).
"""

from __future__ import annotations

from collections.abc import Callable

from tests.counter.scenes.asked import ASKED
from tests.counter.scenes.bar import BAR
from tests.counter.scenes.desk import DESK
from tests.counter.scenes.docked import DOCKED
from tests.counter.scenes.stage import QML, Stage
from tests.counter.scenes.supervisor import SUPERVISOR
from tests.counter.scenes.themes import THEMED

SCENES: dict[str, Callable[[Stage], None]] = {
    **BAR,
    **DESK,
    **THEMED,
    **ASKED,
    **SUPERVISOR,
    **DOCKED,
}

__all__ = ["QML", "SCENES", "Stage"]
