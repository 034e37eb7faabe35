"""Bytes → text and text → rows: CSV and TSV as spreadsheets write them."""

from __future__ import annotations

import csv
import io

from hub.catalogue_files.report import Kind, Remark, Report
from hub.catalogue_files.rows import Row

BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
DELIMITERS = ("\t", ",", ";", "，")
HEADERLESS = ("department", "category", "name", "code", "type")
"""Columns of a bare list of names: 部门, 分类, 事项名称, 编码, 事项类型."""
FIRST_LINES = 10
LONGEST_CELL = 100_000


def decode(raw: bytes, report: Report) -> str | None:
    """UTF-8 with or without BOM, UTF-16 with BOM, else GB18030; None (and a remark) when none."""
    for bom, encoding in BOMS:
        if raw.startswith(bom):
            return _decode(raw, encoding, report)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _decode(raw, "gb18030", report)


def _decode(raw: bytes, encoding: str, report: Report) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        report.error(
            Remark(Kind.NOT_DECODED, f"第 {line} 行", detail=f"{encoding}, byte {error.start}")
        )
        return None


def table(text: str, report: Report) -> list[list[str]]:
    """Cells of all lines; the delimiter is the one that one of the first lines holds most of."""
    first = text.split("\n", FIRST_LINES)[:FIRST_LINES]
    delimiter = max(DELIMITERS, key=lambda sign: max(line.count(sign) for line in first))
    csv.field_size_limit(LONGEST_CELL)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        report.error(Remark(Kind.NOT_READABLE, "CSV", detail=str(error)))
        return []


def rows_of(lines: list[list[str]], titles: list[str], first: int) -> list[Row]:
    """Lines below a heading; empty lines are left out, `first` is the first one's number."""
    return [
        Row(f"第 {number} 行", dict(zip(titles, line, strict=False)))
        for number, line in enumerate(lines, start=first)
        if any(cell.strip() for cell in line)
    ]
