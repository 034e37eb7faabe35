"""`python -m tests.counter.scenes FOLDER [zh|en|bo] [PART OF A NAME]`: the scenes as PNG files."""

from __future__ import annotations

import sys
from pathlib import Path

from assets.ui import application, grab
from tests.counter.scenes import SCENES, Stage


def draw(folder: Path, language: str, only: str = "") -> None:
    """Draw the scenes as PNG files."""
    for name, make in SCENES.items():
        if only and only not in name:
            continue
        stage = Stage(language)
        make(stage)
        stage.load()
        for _ in range(4):
            application().processEvents()
        grab(stage.engine.windows()[0], folder / f"{name}-{language}.png")
        if stage.engine.warned:
            print(name, *stage.engine.warned, sep="\n  ")
        stage.close()


if __name__ == "__main__":
    draw(Path(sys.argv[1]), *sys.argv[2:])
