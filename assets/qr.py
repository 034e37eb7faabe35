"""QR codes as one-pixel-per-module pictures, offered to QML as `image://qr/<text>`."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "qr"


def matrix(text: str) -> list[list[bool]]:
    """Rows of modules (True = dark), no quiet zone, error correction M."""
    import qrcode  # a quarter of a second and 12 MB, which a pad or a counter never needs

    code = qrcode.QRCode(border=0, error_correction=qrcode.constants.ERROR_CORRECT_M)
    code.add_data(text)
    code.make(fit=True)
    rows: list[list[bool]] = code.get_matrix()
    return rows


def picture(text: str, dark: str, light: str) -> QImage:
    """The code as a square picture, one pixel a module."""
    rows = matrix(text)
    image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
    image.fill(QColor(light))
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                image.setPixelColor(x, y, QColor(dark))
    return image


class QrProvider(QQuickImageProvider):
    """Serves `image://qr/<percent-encoded text>`; the component scales without smoothing."""

    def __init__(self, dark: str, light: str) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._dark = dark
        self._light = light

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        image = picture(unquote(id), self._dark, self._light)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
