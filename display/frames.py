"""The latest frame of a video as a picture for QML, `image://frames/<number>`.

Not painted by an item of ours: that would run Python in Qt's render thread, which a program that
photographs its own window waits for without letting Python go on.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "frames"


class Frames(QQuickImageProvider):
    """Serves whatever frame was put last; its number only makes the address a new one."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.latest = QImage()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Qt's: the picture behind an address."""
        size.setWidth(self.latest.width())
        size.setHeight(self.latest.height())
        return self.latest
