"""Addresses of files for QML."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QUrl

Mark = tuple[int, int]
"""A file's last change in ns and its size in bytes."""


def mark_of(path: Path) -> Mark:
    """How a file is now; OSError when there is none."""
    status = os.stat(path)
    return status.st_mtime_ns, status.st_size


def of_picture(path: Path, mark: Mark) -> str:
    """Another address once the file has changed, or what QML has read before would stand on."""
    url = QUrl.fromLocalFile(str(path.resolve()))
    url.setFragment("{}-{}".format(*mark))
    return url.toString()


def of_video(path: Path) -> str:
    """The player reads a file each time; it takes no fragments."""
    return QUrl.fromLocalFile(str(path.resolve())).toString()
