"""`python -m tests.display.film_player CLIP`: plays a video with its sound, hushed at first.

Prints `began` with its first frame; then each line of stdin is `hush` or `speak`.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from assets.ui import application
from display.film import Film


class Ear(QObject):
    """Brings stdin's lines to the Qt thread."""

    line = Signal(str)

    def listen(self) -> None:
        for line in sys.stdin:
            self.line.emit(line.strip())


def main(clip: Path) -> int:
    """Until it is ended."""
    app, film, ear = application(), Film(), Ear()
    film.began.connect(lambda _: print("began", flush=True))
    film.broke.connect(lambda _, why: app.exit(print(why, flush=True) or 1))
    ear.line.connect(lambda word: film.hush(word == "hush"))
    threading.Thread(target=ear.listen, daemon=True).start()
    film.play(clip.as_uri(), 1, sound=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
