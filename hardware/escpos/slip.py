"""A whole slip as bytes: rows in text mode, as a picture only where a glyph is missing."""

from __future__ import annotations

from hardware.escpos import encoder
from hardware.escpos.encoder import BASE
from hardware.escpos.layout import GAP, FeedRow, QrRow, Row, RuleRow, Side, TextRow, set_paper
from hardware.escpos.pen import Pen
from hardware.escpos.plain import is_printable
from hardware.escpos.qr import draw_qr
from hardware.escpos.raster import draw_row, measure
from hub.contract.devices import Paper

DASH_WIDE = 4
"""A rule is made of dashes so many times as wide as high: few bytes, and still a broken line."""


def encode_paper(paper: Paper, width: int) -> bytes:
    """One copy of a paper for a printer of `width` dots, from reset to cut."""
    return b"".join(encode_parts(paper, width))


def encode_parts(paper: Paper, width: int, *, own_qr: bool = True) -> list[bytes]:
    """The same in parts of a row each, the last one the cut alone; a printer is at the beginning
    of a line between them. `own_qr` False: the printer has no QR codes of its own."""
    pen = Pen()
    rows = [encode_row(row, width, pen, own_qr=own_qr) for row in set_paper(paper, width, measure)]
    return [encoder.BEGIN, *rows, encoder.cut()]


def encode_row(row: Row, width: int, pen: Pen, *, own_qr: bool = True) -> bytes:
    """One row; the printer is at the beginning of a line before and after it."""
    match row:
        case FeedRow():
            return encoder.feed(row.dots)
        case RuleRow():
            return _encode_rule(width, pen)
        case QrRow():
            code = encoder.qr(row.data, row.module) if own_qr else _encode_dots(row)
            return pen.set(encoder.align(Side.CENTER)) + code
        case TextRow():
            plain = all(is_printable(c) for span in row.spans for c in span.text)
            return _encode_text(row, pen) if plain else _encode_picture(row, width, pen)


def _encode_rule(width: int, pen: Pen) -> bytes:
    dashes = width // (BASE // 2 * DASH_WIDE)
    set_up = pen.set(
        encoder.spacing(BASE + GAP),
        encoder.align(Side.LEFT),
        encoder.size(1, DASH_WIDE),
        encoder.bold(False),
    )
    return set_up + encoder.line("-" * dashes)


def _encode_text(row: TextRow, pen: Pen) -> bytes:
    tallest = max((span.size for span in row.spans), default=1)
    out = pen.set(encoder.spacing(BASE * tallest + GAP), encoder.align(row.side))
    for span in row.spans:
        at = b"" if span.at is None else encoder.position(span.at)
        out += at + pen.set(encoder.size(span.size), encoder.bold(span.bold))
        out += encoder.text(span.text)
    return out + b"\n"


def _encode_dots(row: QrRow) -> bytes:
    """A QR code as a picture: the same dots as a printer's own."""
    image = draw_qr(row.data.encode()[: encoder.MAX_QR_BYTES], row.module)
    return encoder.raster(encoder.Bitmap(image.width, image.height, image.tobytes()))


def _encode_picture(row: TextRow, width: int, pen: Pen) -> bytes:
    """A row that holds a character without a glyph."""
    dots = encoder.raster(draw_row(row, width))
    return pen.set(encoder.align(Side.LEFT)) + dots + encoder.feed(GAP)
