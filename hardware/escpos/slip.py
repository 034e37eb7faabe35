"""A whole slip as bytes: rows in text mode, as a picture only where a glyph is missing."""

from __future__ import annotations

from hardware.escpos import encoder
from hardware.escpos.encoder import BASE
from hardware.escpos.layout import GAP, FeedRow, QrRow, Row, Side, TextRow, set_paper
from hardware.escpos.plain import is_printable
from hardware.escpos.raster import draw_row, measure
from hub.contract.devices import Paper


def encode_paper(paper: Paper, width: int) -> bytes:
    """One copy of a paper for a printer of `width` dots, from reset to cut."""
    rows = set_paper(paper, width, measure)
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
            return _encode_text(row) if plain else _encode_picture(row, width)


def _encode_text(row: TextRow) -> bytes:
    tallest = max((span.size for span in row.spans), default=1)
    out = encoder.spacing(BASE * tallest + GAP) + encoder.align(row.side)
    for span in row.spans:
        at = b"" if span.at is None else encoder.position(span.at)
        out += at + encoder.size(span.size) + encoder.bold(span.bold) + encoder.text(span.text)
    return out + b"\n"


def _encode_picture(row: TextRow, width: int) -> bytes:
    """A row that holds a character without a glyph."""
    dots = encoder.raster(draw_row(row, width))
    return encoder.align(Side.LEFT) + dots + encoder.feed(GAP)
