"""The media folder: its pictures, videos and schedule, followed live.

While a schedule has a mistake, the last good one holds on; where none was read, nothing is shown:
better than what is not due. Mistakes are told once, in the log and as `Stock.troubles`.
"""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from display import address
from display.address import Mark
from display.schedule import NAME, Schedule, missing, read
from hub.client.settings_text import read_text
from hub.errors import SetupError
from hub.settings_reader import ConfigError

log = logging.getLogger(__name__)

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
VIDEOS = frozenset({".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg"})
SETTLE_MS = 300
"""A file that is being copied tells many changes; they are looked at together."""


class Stock(msgspec.Struct, frozen=True):
    """What lies in the folder. `files`: name → when it last changed. `schedule` None: all in
    order. `troubles`: what a person should put right."""

    folder: Path
    files: dict[str, Mark] = {}
    schedule: Schedule | None = None
    troubles: tuple[str, ...] = ()

    def url(self, name: str) -> str:
        """A file's address for QML and the player."""
        path = self.folder / name
        if is_video(name):
            return address.of_video(path)
        return address.of_picture(path, self.files.get(name, (0, 0)))

    @property
    def videos(self) -> frozenset[str]:
        """The names of the videos."""
        return frozenset(name for name in self.files if is_video(name))


def is_video(name: str) -> bool:
    """By its ending."""
    return Path(name).suffix.lower() in VIDEOS


def files_of(folder: Path) -> dict[str, Mark]:
    """The folder's pictures and videos; empty when there is no such folder."""
    found = {}
    try:
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() in PICTURES | VIDEOS and _is_whole(path):
                found[path.name] = address.mark_of(path)
    except OSError as error:
        log.debug("%s cannot be read now: %s", folder, error)
    return found


def _is_whole(path: Path) -> bool:
    """Programs that copy write into hidden files first."""
    return path.is_file() and not path.name.startswith(".")


def look_into(folder: Path, held: Schedule | None = None) -> Stock:
    """What lies in a folder; `held` is the schedule that holds on while the file has a mistake."""
    files, path = files_of(folder), folder / NAME
    try:
        text = read_text(path)
        schedule = read(text, path)
    except FileNotFoundError:
        return Stock(folder, files)
    except ConfigError as error:
        troubles = tuple(str(problem) for problem in error.problems)
        return Stock(folder, files, held or Schedule(), troubles)
    except SetupError as error:
        return Stock(folder, files, held or Schedule(), (str(error),))
    except OSError as error:
        return Stock(folder, files, held or Schedule(), (f"cannot be read: {error}",))
    return Stock(folder, files, schedule, tuple(missing(schedule, text, files)))


class MediaFolder(QObject):
    """Tells the folder's `Stock` at each change, also when the folder is made later."""

    changed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._stock = Stock(folder)
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())
        self._watcher.fileChanged.connect(lambda _: self._settle.start())

    def look(self) -> None:
        """Read the folder and tell what is in it."""
        before, self._stock = self._stock, look_into(self._folder, self._stock.schedule)
        for trouble in self._stock.troubles:
            if trouble not in before.troubles:
                log.warning("%s: %s", self._folder / NAME, trouble)
        self._watch()
        self.changed.emit(self._stock)

    def _watch(self) -> None:
        """The folder, or while it is missing the one that it would be made in; and each file,
        as writing into one is no change of its folder."""
        wanted = {str(path) for path in (self._folder, self._folder.parent) if path.is_dir()}
        wanted |= {str(self._folder / name) for name in self._stock.files}
        if (self._folder / NAME).is_file():
            wanted.add(str(self._folder / NAME))
        present = {*self._watcher.directories(), *self._watcher.files()}
        if gone := present - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - present:
            self._watcher.addPaths(sorted(new))
