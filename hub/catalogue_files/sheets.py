"""XLSX workbooks, a row at a time; a sheet is a table like any other."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from hub.catalogue_files import lists
from hub.catalogue_files.cells import Cell
from hub.catalogue_files.draft import Draft
from hub.catalogue_files.lists import Progress
from hub.catalogue_files.report import Kind, Remark, Report

MOST_COLUMNS = 100
BROKEN = (
    InvalidFileException,
    zipfile.BadZipFile,
    KeyError,
    ValueError,
    OSError,
    EOFError,
    ParseError,
)
"""What openpyxl raises for a file that is no workbook, or only half of one."""


def read(file: BinaryIO, report: Report, progress: Progress) -> list[Draft]:
    """What each sheet with a heading that we know holds; [] and a remark when it is no workbook."""
    found: list[Draft] = []
    where = "XLSX"
    try:
        book = load_workbook(file, read_only=True, data_only=True)
        for sheet in book.worksheets:
            where = str(sheet.title)
            lines = sheet.iter_rows(
                max_row=lists.MOST_ROWS + lists.HEADING_WITHIN + 1,
                max_col=MOST_COLUMNS,
                values_only=True,
            )
            held = lists.read(_cells(lines), report, sheet=where, progress=progress)
            if held is not None:
                found.append(held)
        book.close()
    except BROKEN as error:
        report.error(Remark(Kind.NOT_READABLE, where, detail=str(error)))
        return []
    return found


def _cells(lines: Iterator[tuple[object, ...]]) -> Iterator[list[Cell]]:
    for line in lines:
        yield [_cell(value) for value in line]


def _cell(value: object) -> Cell:
    """Dates and the like as their text."""
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)
