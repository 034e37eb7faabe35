"""The media area put together: folder, schedule, player, and the place that QML gives them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt

from assets.ui import UiEngine
from display.cinema import Cinema
from display.film import Film, can_decode
from display.frames import PROVIDER
from display.media import MediaFolder
from display.view_model import HallModel


def cinema_of(folder: Path, parent: QObject) -> tuple[Cinema, Film | None]:
    """The media area of a folder, with a player where this machine can decode videos."""
    film = Film(parent) if can_decode() else None
    cinema = Cinema(film, parent)
    if film is not None:
        film.ended.connect(cinema.on_ended)
        film.broke.connect(cinema.on_broke)
    media = MediaFolder(folder, cinema)
    media.changed.connect(cinema.on_stock)
    media.look()
    return cinema, film


def lend(engine: UiEngine, model: HallModel, cinema: Cinema, film: Film | None) -> None:
    """Let QML show the player's frames, and tell of pictures that it cannot load."""
    if film is not None:
        engine.addImageProvider(PROVIDER, film.frames)
        film.framed.connect(lambda number: model.view.insert("frame", number))

    def written(key: str, value: object) -> None:
        if key == "bad_picture" and isinstance(value, str) and value:
            model.view.insert("bad_picture", "")
            cinema.on_bad_picture(value)

    model.view.insert("bad_picture", "")
    model.view.valueChanged.connect(written, Qt.ConnectionType.QueuedConnection)
