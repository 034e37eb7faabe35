"""`jiaohao media FOLDER`: what a media folder shows, and what is wrong with it.

Reads the schedule, tries each picture and each video, and tells what is due now or `--at` a
moment. Ends with 0 when all is well, 1 when something is to be put right, 2 without such a folder.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLoggingCategory, QUrl
from PySide6.QtGui import QImageReader

from assets.ui import application
from display.film import Film, can_decode
from display.media import Stock, is_video, look_into
from display.schedule import NAME, Piece, programme


def arguments() -> argparse.ArgumentParser:
    """`jiaohao media`'s own arguments."""
    made = argparse.ArgumentParser(
        prog="jiaohao media", description="what a media folder shows, and what is wrong with it"
    )
    made.add_argument("folder", type=Path, help="of pictures and videos")
    made.add_argument("--at", type=moment, help="another moment of the hall, as 2026-02-02T10:00")
    return made


def moment(text: str) -> datetime:
    """`2026-02-02T10:00` → a moment; argparse tells what is wrong."""
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no moment as 2026-02-02T10:00") from error


def main(words: Sequence[str] | None = None) -> int:
    """Look through the folder and print."""
    given = arguments().parse_args(words)
    if not given.folder.is_dir():
        print(f"{given.folder}: there is no such folder", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    app = application()
    stock = look_into(given.folder)
    spoilt = {name: why for name in stock.files if (why := trouble(stock, name))}
    for line in lines(stock, spoilt, given.at or datetime.now()):
        print(line)
    del app
    return 1 if spoilt or stock.troubles else 0


def lines(stock: Stock, spoilt: dict[str, str], at: datetime) -> list[str]:
    """The report in words: what is wrong, what is due, what is not."""
    due = programme(stock.schedule, list(stock.files), stock.videos, at)
    shown = [piece for piece in due if piece.name not in spoilt]
    rest = stock.files.keys() - {piece.name for piece in due} - spoilt.keys()
    return [
        *(f"{NAME}: {trouble}" for trouble in stock.troubles),
        *(f"{name}: cannot be shown: {why}" for name, why in spoilt.items()),
        f"{at:%Y-%m-%d %H:%M %a}: {len(shown)} to be shown",
        *(f"  {piece.name}\t{length(piece)}" for piece in shown),
        *([f"not then: {', '.join(sorted(rest))}"] if rest else []),
    ]


def length(piece: Piece) -> str:
    """How long it stands, in words."""
    lasts = f"{piece.seconds} s" if piece.seconds else "to its end"
    return f"{lasts}, with its sound" if piece.sound else lasts


def trouble(stock: Stock, name: str) -> str:
    """Why a file cannot be shown; empty when it can."""
    if is_video(name):
        return _of_video(stock.url(name))
    reader = QImageReader(QUrl(stock.url(name)).toLocalFile())
    return reader.errorString() if reader.read().isNull() else ""


def _of_video(url: str) -> str:
    """Plays it silently until its first frame has come."""
    if not can_decode():
        return "this machine plays no videos"
    film, loop, told = Film(), QEventLoop(), list[str]()
    film.broke.connect(lambda _, why: told.append(why))
    for over in (film.began, film.broke):
        over.connect(loop.quit)
    film.play(url, 1)
    loop.exec()
    film.stop()
    return told[0] if told else ""


if __name__ == "__main__":
    sys.exit(main())
