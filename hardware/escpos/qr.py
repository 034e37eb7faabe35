"""QR codes as dots: for printers that have none of their own, and for the simulated one."""

from __future__ import annotations

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M

MASK = 3
"""One of the eight patterns, all alike for readers: trying them all takes most of the time."""


def draw_qr(data: bytes, module: int, level: int = ERROR_CORRECT_M) -> Image.Image:
    """A QR code without quiet zone, `module` dots a module; mode "1", ink 1."""
    code = qrcode.QRCode(error_correction=level, border=0, mask_pattern=MASK)
    code.add_data(data, optimize=0)
    code.make(fit=True)
    matrix: list[list[bool]] = code.get_matrix()
    small = Image.new("1", (len(matrix), len(matrix)))
    small.putdata([bool(dot) for line in matrix for dot in line])
    return small.resize((small.width * module, small.height * module), Image.Resampling.NEAREST)
