"""ESC/POS commands as bytes. Pure; text is cleaned here and nowhere skipped."""

from __future__ import annotations

from typing import NamedTuple

from hardware.escpos.plain import MISSING, clean, is_printable

BEGIN = b"\x1b@\x1c&"
"""Reset, then Chinese mode: the state at power-on differs by model. Never `1C 43`."""

BASE = 24
"""Dots of a character at size 1."""
MAX_SIZE = 8
MAX_QR_BYTES = 700

CLEAR_BUFFERS = bytes.fromhex("10 14 08 01 03 14 01 06 02 08")
"""DLE DC4 fn 8: forget everything that was not printed yet, at once. Who does so answers it."""
CONFIRM = b"\x1dr\x01"
"""GS r 1: answered when everything before it has been printed."""
WATCH = b"\x1da\x0f"
"""GS a: tell every change of cover, paper, errors and being on line unasked (ASB). A reset ends it
on most models, so it follows every slip."""


class Bitmap(NamedTuple):
    """Black dots, row by row, each row whole bytes, most significant bit left."""

    width: int
    height: int
    data: bytes


def size(high: int, wide: int | None = None) -> bytes:
    """`1D 21`: height and width ×1 to ×8, for Chinese and ASCII alike (not `1B 21`); as wide as
    high when only one is given."""
    down, across = (min(max(n, 1), MAX_SIZE) - 1 for n in (high, wide or high))
    return bytes([0x1D, 0x21, across << 4 | down])


def bold(on: bool) -> bytes:
    """Emphasised on or off."""
    return bytes([0x1B, 0x45, on])


def align(n: int) -> bytes:
    """0 left, 1 centre, 2 right; acts at the beginning of a line."""
    return bytes([0x1B, 0x61, n])


def spacing(dots: int) -> bytes:
    """From one line's top to the next one's; taller characters take their own height."""
    return bytes([0x1B, 0x33, min(max(dots, 0), 255)])


def position(dots: int) -> bytes:
    """Go on at this dot of the line, counted from the left edge."""
    return b"\x1b$" + dots.to_bytes(2, "little")


def feed(dots: int) -> bytes:
    """Print what is in the line and feed by up to 255 dots."""
    return bytes([0x1B, 0x4A, min(max(dots, 0), 255)])


def text(value: str) -> bytes:
    """Text as GB18030. Control characters are gone; what has no glyph becomes 〓."""
    kept = (c if is_printable(c) else MISSING for c in clean(value))
    return "".join(kept).encode("gb18030")


def line(value: str) -> bytes:
    """Text and the end of its line."""
    return text(value) + b"\n"


def qr(data: str, module: int) -> bytes:
    """A QR code of level M, `module` dots (1–16) a module, by the printer itself."""
    raw = data.encode()[:MAX_QR_BYTES]
    return b"".join(
        (
            _qr_function(0x41, b"2\x00"),
            _qr_function(0x43, bytes([min(max(module, 1), 16)])),
            _qr_function(0x45, b"1"),
            _qr_function(0x50, b"0" + raw),
            _qr_function(0x51, b"0"),
        )
    )


def _qr_function(function: int, params: bytes) -> bytes:
    length = (len(params) + 2).to_bytes(2, "little")
    return b"\x1d(k" + length + bytes([0x31, function]) + params


def raster(bitmap: Bitmap) -> bytes:
    """`1D 76 30`: a picture, one bit a dot; the paper stands below it afterwards."""
    across = (bitmap.width + 7) // 8
    head = b"\x1dv0\x00" + across.to_bytes(2, "little") + bitmap.height.to_bytes(2, "little")
    return head + _harmless(bitmap.data)


def _harmless(data: bytes) -> bytes:
    """Some models take DLE EOT, ENQ and DC4 inside a picture as commands (DC4 may even
    switch off): one dot more next to the first breaks the pair, and nobody sees it."""
    for second in (0x04, 0x05, 0x14):
        data = data.replace(bytes([0x10, second]), bytes([0x18, second]))
    return data


def cut(feed_dots: int = 24) -> bytes:
    """Feed to the knife and `feed_dots` more, then cut (partial, as most models do)."""
    return bytes([0x1D, 0x56, 0x42, feed_dots])


def ask_status(n: int) -> bytes:
    """DLE EOT n, 1 to 4: answered at once, also when the printer is off line."""
    return bytes([0x10, 0x04, n])
