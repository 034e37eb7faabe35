"""A catalogue → CSV files, one XLSX workbook or our own JSON; an import reads it as it was.

Pinyin is left out of the tables: an import makes it again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import msgspec
from openpyxl import Workbook

from hub.catalogue_files import columns
from hub.catalogue_files.column import Table, exact
from hub.domain.catalogue import Catalogue, Item, Material, Theme
from hub.errors import SetupError

LONGEST_SHEET_CELL = 32_767
"""Characters of a cell that a spreadsheet can hold."""

Line = list[str]


def export(catalogue: Catalogue, target: Path) -> list[Path]:
    """Write a catalogue; the kind is told by the name: .json, .xlsx, else a folder of CSV files.

    Returns the files. Raises SetupError when one exists or cannot be written, when the name is
    that of one CSV file, or when a file holds more than a spreadsheet's cell can.
    """
    if target.suffix == ".csv":
        raise SetupError(f"{target}: CSV is several files; name a folder: {target.with_suffix('')}")
    try:
        if target.suffix == ".json":
            return [_write(target, msgspec.json.format(msgspec.json.encode(catalogue), indent=1))]
        if target.suffix == ".xlsx":
            return [_write(target, workbook(catalogue))]
        target.mkdir(exist_ok=True)
        return [_write(target / name, raw) for name, raw in csv_files(catalogue).items()]
    except OSError as error:
        raise SetupError(f"{error.filename or target}: {error.strerror}") from error


def _write(path: Path, raw: bytes) -> Path:
    with path.open("xb") as file:
        file.write(raw)
    return path


def csv_files(catalogue: Catalogue) -> dict[str, bytes]:
    """One file for each table, in UTF-8 with a mark, by which spreadsheets know it."""
    return {f"{table.file}.csv": _csv(lines) for table, lines in tables(catalogue)}


def _csv(lines: Iterator[Line]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(lines)
    return text.getvalue().encode("utf-8-sig")


def workbook(catalogue: Catalogue) -> bytes:
    """One sheet for each table, all cells text: codes keep their zeros."""
    ready = [(table, [_fitting(line) for line in lines]) for table, lines in tables(catalogue)]
    book = Workbook(write_only=True)
    for table, lines in ready:
        sheet = book.create_sheet(table.title)
        for line in lines:
            sheet.append(line)
    raw = io.BytesIO()
    book.save(raw)
    return raw.getvalue()


def _fitting(line: Line) -> list[str | None]:
    """A row's cells, empty ones left out. Raises SetupError for one that is too long."""
    for cell in line:
        if len(cell) > LONGEST_SHEET_CELL:
            raise SetupError(f"{cell[:20]}…: too long for a spreadsheet; export JSON.")
    return [cell or None for cell in line]


def tables(catalogue: Catalogue) -> Iterator[tuple[Table, Iterator[Line]]]:
    """Each table with its heading and rows; what a catalogue has none of is left out, but for
    items and themes: an empty list of them says that there are none."""
    yield columns.ITEMS, _items(catalogue.items)
    if any(item.materials for item in catalogue.items):
        yield columns.MATERIALS, _materials(catalogue.items)
    yield columns.THEMES, _themes(catalogue.themes)
    if any(theme.items for theme in catalogue.themes):
        yield columns.MEMBERS, _members(catalogue.themes)
    if any(theme.materials for theme in catalogue.themes):
        yield columns.THEME_MATERIALS, _theme_materials(catalogue.themes)
    if catalogue.notice is not None:
        yield columns.NOTICE, iter([_heading(columns.NOTICE), _row(columns.NOTICE, catalogue)])


def _heading(table: Table) -> Line:
    return [column.headings[0] for column in table.columns]


def _row(table: Table, row: msgspec.Struct) -> Line:
    return [column.written(row) for column in table.columns]


def _none_needed(materials: tuple[Material, ...] | None) -> str:
    """The cell that tells "none are needed" from "not told"; named ones have their own table."""
    return columns.NONE_NEEDED if materials == () else ""


def _items(items: tuple[Item, ...]) -> Iterator[Line]:
    yield [*_heading(columns.ITEMS), columns.MATERIAL_NAMES[0]]
    for item in items:
        yield [*_row(columns.ITEMS, item), _none_needed(item.materials)]


def _materials(items: tuple[Item, ...]) -> Iterator[Line]:
    yield [columns.MATERIAL_OF[0], *_heading(columns.MATERIALS)]
    for item in items:
        for material in item.materials or ():
            yield [columns.CODE.written(item), *_material(material)]


def _material(material: Material) -> Line:
    """A note that speaks of 容缺 would be taken as a yes: a silent column is told as silent."""
    line = _row(columns.MATERIALS, material)
    if material.later is None and "容缺" in (material.note or ""):
        place = next(n for n, c in enumerate(columns.MATERIAL_COLUMNS) if c.fields == ("later",))
        line[place] = exact(None)
    return line


def _themes(themes: tuple[Theme, ...]) -> Iterator[Line]:
    yield [*_heading(columns.THEMES), columns.MATERIAL_NAMES[0]]
    for theme in themes:
        yield [*_row(columns.THEMES, theme), _none_needed(theme.materials)]


def _members(themes: tuple[Theme, ...]) -> Iterator[Line]:
    yield [columns.THEME_OF[0], *_heading(columns.MEMBERS)]
    for theme in themes:
        for member in theme.items:
            yield [columns.CODE.written(theme), *_row(columns.MEMBERS, member)]


def _theme_materials(themes: tuple[Theme, ...]) -> Iterator[Line]:
    yield [columns.THEME_OF[0], *_heading(columns.THEME_MATERIALS)]
    for theme in themes:
        for material in theme.materials or ():
            yield [columns.CODE.written(theme), *_material(material)]
