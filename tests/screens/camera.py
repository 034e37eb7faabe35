"""Takes the picture of a window."""

from __future__ import annotations

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow


def photograph(window: QQuickWindow) -> Image.Image:
    """What a window shows now."""
    shown = window.grabWindow().convertToFormat(QImage.Format.Format_RGBX8888)
    size = (shown.width(), shown.height())
    return Image.frombytes(
        "RGB", size, bytes(shown.constBits()), "raw", "RGBX", shown.bytesPerLine()
    )
