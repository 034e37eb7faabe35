"""Bytes → text → rows, a row at a time: CSV and TSV as spreadsheets write them."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from hub.catalogue_files import columns
from hub.catalogue_files.report import Kind, Remark, Report

BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
DELIMITERS = (",", "\t", ";", "，")
FIRST_LINES = 10
FIRST_CHARACTERS = 4096
LONGEST_CELL = 100_000
LONGEST_LINE = 4 * LONGEST_CELL
PIECE = 1 << 20


def encoding_of(file: BinaryIO, report: Report) -> str | None:
    """UTF-8 with or without BOM, UTF-16 with BOM, else GB18030; None (and a remark) when none.

    The file is read through, a piece at a time: a table is not begun that cannot be ended.
    """
    file.seek(0)
    first = file.read(4)
    for bom, encoding in BOMS:
        if first.startswith(bom):
            return encoding if _decodes(file, encoding, report) else None
    if _decodes(file, "utf-8", None):
        return "utf-8"
    return "gb18030" if _decodes(file, "gb18030", report) else None


def _decodes(file: BinaryIO, encoding: str, report: Report | None) -> bool:
    """Whether all of a file is text in an encoding; `report` is told where it is not."""
    file.seek(0)
    decoder = codecs.getincrementaldecoder(encoding)()
    line, place = 1, 0
    try:
        while piece := file.read(PIECE):
            decoder.decode(piece)
            line, place = line + piece.count(b"\n"), place + len(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        if report is not None:
            line += error.object[: error.start].count(b"\n")
            detail = f"{encoding}, byte {place + error.start}"
            report.error(Remark(Kind.NOT_DECODED, f"第 {line} 行", detail=detail))
        return False
    return True


def opened(file: BinaryIO, encoding: str) -> io.TextIOWrapper:
    """The file as text from its beginning, line ends as they are."""
    file.seek(0)
    return io.TextIOWrapper(file, encoding=encoding, newline="")


def lines(text: io.TextIOWrapper, report: Report) -> Iterator[list[str]]:
    """Cells of one row after the other; the delimiter is the one that makes a heading of one of
    the first lines, else the one that a line holds most of. A fault of the form ends it, with a
    remark that names its line."""
    first = [text.readline(LONGEST_LINE) for _ in range(FIRST_LINES)]
    text.seek(0)
    csv.field_size_limit(LONGEST_CELL)
    delimiter = max(DELIMITERS, key=lambda sign: _likely(sign, first))
    reader = csv.reader(text, delimiter=delimiter, strict=True)
    try:
        yield from reader
    except csv.Error as error:
        where = f"第 {reader.line_num} 行"
        report.error(Remark(Kind.NOT_READABLE, where, detail=f"CSV: {error}"))


def _likely(delimiter: str, first: list[str]) -> tuple[int, int]:
    """How many columns it would make known; if none, how often a line holds it."""
    rows = [_cells(line, delimiter) for line in first]
    tables = [(columns.recognise(row), row) for row in rows]
    known = [sum(table.find(cell) is not None for cell in row) for table, row in tables if table]
    most = max(known, default=0)
    return most, 0 if most else max(line.count(delimiter) for line in first)


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def begins_with(file: BinaryIO, encoding: str, signs: str) -> bool:
    """Whether the first character that is not white is one of these."""
    text = opened(file, encoding)
    start = text.read(FIRST_CHARACTERS).lstrip()[:1]
    text.detach()
    return start != "" and start in signs
