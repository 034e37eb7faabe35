"""A whole slip as bytes: rows in text mode, as a picture only where a glyph is missing."""

from __future__ import annotations

from PIL import Image

from hardware.escpos import encoder, glyphs
from hardware.escpos.encoder import BASE, Bitmap
from hardware.escpos.layout import GAP, FeedRow, QrRow, Row, Side, TextRow, set_paper
from hardware.escpos.plain import is_printable
from hub.contract.devices import Paper


def encode_paper(paper: Paper, width: int) -> bytes:
    """One copy of a paper for a printer of `width` dots, from reset to cut."""
    rows = set_paper(paper, width, glyphs.measure)
    body = b"".join(encode_row(row, width) for row in rows)
    return encoder.BEGIN + body + encoder.cut()


def encode_row(row: Row, width: int) -> bytes:
    """One row; the printer is at the beginning of a line before and after it."""
    match row:
        case FeedRow():
            return encoder.feed(row.dots)
        case QrRow():
            code = encoder.qr(row.data, row.module)
            return encoder.align(Side.CENTER) + code + encoder.align(Side.LEFT)
        case TextRow():
            plain = all(is_printable(c) for span in row.spans for c in span.text)
            return _encode_text(row) if plain else encode_picture(row, width)


def _encode_text(row: TextRow) -> bytes:
    tallest = max((span.size for span in row.spans), default=1)
    out = encoder.spacing(BASE * tallest + GAP) + encoder.align(row.side)
    for span in row.spans:
        at = b"" if span.at is None else encoder.position(span.at)
        out += at + encoder.size(span.size) + encoder.bold(span.bold) + encoder.text(span.text)
    return out + b"\n"


def encode_picture(row: TextRow, width: int) -> bytes:
    """A row that holds a character without a glyph, drawn here and sent as dots."""
    drawn = [(glyphs.picture(span.text, span.size, span.bold), span.at) for span in row.spans]
    image = Image.new("1", (width, max(part.height for part, _ in drawn)))
    x = (width - sum(part.width for part, _ in drawn)) // 2 if row.side is Side.CENTER else 0
    for part, at in drawn:
        x = x if at is None else at
        image.paste(part, (x, image.height - part.height))
        x += part.width
    dots = Bitmap(image.width, image.height, image.tobytes())
    return encoder.align(Side.LEFT) + encoder.raster(dots) + encoder.feed(GAP)
