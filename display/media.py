"""The pictures of the media area: whatever lies in the hall's folder, followed live."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QUrl, Signal

KINDS = frozenset({".jpg", ".jpeg", ".png", ".webp"})


def pictures(folder: Path) -> list[str]:
    """URLs of the folder's pictures by name; empty when there is no such folder."""
    try:
        found = [path for path in folder.iterdir() if path.suffix.lower() in KINDS]
    except OSError:
        return []
    return [QUrl.fromLocalFile(str(path.resolve())).toString() for path in sorted(found)]


class MediaFolder(QObject):
    """Tells the pictures at each change of the folder, also when it is made later."""

    changed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._watch()

    def look(self) -> None:
        """Read the folder and tell what is in it."""
        self._watch()
        self.changed.emit(pictures(self._folder))

    def _watch(self) -> None:
        """The folder itself, or while it is missing the one that it would be made in."""
        for path in (self._folder, self._folder.parent):
            if path.is_dir() and str(path) not in self._watcher.directories():
                self._watcher.addPath(str(path))
