"""XLSX workbooks: a sheet of items and, if there is one, a sheet of materials."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

import msgspec
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from hub.catalogue_files import columns
from hub.catalogue_files.cells import Cell
from hub.catalogue_files.report import Kind, Remark, Report
from hub.catalogue_files.rows import Row

MOST_ROWS = 50_000
MOST_COLUMNS = 100
HEADING_WITHIN = 10
"""Rows that may stand above the heading (a title, an explanation)."""


class Sheet(msgspec.Struct, frozen=True):
    """A sheet's heading and the rows below it."""

    title: str
    headings: list[str]
    rows: list[Row]


def read(raw: bytes, report: Report) -> list[Sheet]:
    """All sheets that have a heading we know; [] and a remark when it is no workbook."""
    try:
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        report.error(Remark(Kind.NOT_READABLE, "XLSX", detail=str(error)))
        return []
    found: list[Sheet] = []
    for sheet in book.worksheets:
        lines = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True)
        read_sheet = _sheet(str(sheet.title), lines, report)
        if read_sheet is not None:
            found.append(read_sheet)
    book.close()
    return found


def _sheet(title: str, lines: Iterable[tuple[object, ...]], report: Report) -> Sheet | None:
    headings: list[str] = []
    rows: list[Row] = []
    for number, line in enumerate(lines, start=1):
        if number > MOST_ROWS:
            report.error(Remark(Kind.TOO_MANY, title, allowed=f"≤ {MOST_ROWS}"))
            break
        if headings:
            _append(rows, f"{title} 第 {number} 行", headings, line)
        elif is_heading([str(cell or "") for cell in line]):
            headings = [str(cell or "").strip() for cell in line]
        elif number >= HEADING_WITHIN:
            return None
    return Sheet(title, headings, rows) if headings else None


def is_heading(line: list[str]) -> bool:
    """Whether a line names items or materials and at least one thing more about them."""
    tables = (columns.ITEM_COLUMNS, columns.MATERIAL_COLUMNS)
    known = [any(columns.find(table, cell) for table in tables) for cell in line]
    names = [heading for table in tables for heading in table[0].headings]
    return sum(known) >= 2 and any(columns.heading(cell) in names for cell in line)


def _append(rows: list[Row], where: str, headings: list[str], line: tuple[object, ...]) -> None:
    cells = {title: _cell(value) for title, value in zip(headings, line, strict=False) if title}
    if any(cell not in (None, "") for cell in cells.values()):
        rows.append(Row(where, cells))


def _cell(value: object) -> Cell:
    """Dates and the like as their text."""
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)
