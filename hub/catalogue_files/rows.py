"""Rows of any source → items and materials, each cell checked, each fault named with its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from hub.catalogue_files import columns
from hub.catalogue_files.cells import Cell, CellError, Fields, parts, plain
from hub.catalogue_files.column import Table
from hub.catalogue_files.report import Kind, Remark, Report
from hub.domain.catalogue import Item, Material, Theme, ThemeItem


class Row(msgspec.Struct, frozen=True):
    """One row or object: its place in the file and its cells by heading."""

    where: str
    cells: Mapping[str, Cell]


class Placed(msgspec.Struct, frozen=True):
    """An item with the place that it came from, for later remarks."""

    where: str
    item: Item


def read_item(row: Row, report: Report) -> Placed | None:
    """The row's item; None (and remarks) when a cell cannot be taken."""
    faults = len(report.errors)
    fields = fields_of(row, columns.ITEMS, report)
    fields["materials"] = materials_of(row, report)
    if "name" not in fields and len(report.errors) == faults:
        report.error(Remark(Kind.MISSING, row.where, "事项名称"))
    code = _code(fields)
    if code is None and len(report.errors) == faults:
        report.error(Remark(Kind.MISSING, row.where, "事项编码"))
    if len(report.errors) > faults:
        return None
    return Placed(row.where, msgspec.convert({**fields, "code": code}, Item))


def read_material(row: Row, report: Report) -> Material | None:
    """The row's material; None (and remarks) when a cell cannot be taken."""
    faults = len(report.errors)
    fields = fields_of(row, columns.MATERIALS, report)
    if "name" not in fields and len(report.errors) == faults:
        report.error(Remark(Kind.MISSING, row.where, "材料名称"))
    if len(report.errors) > faults:
        return None
    if "容缺" in str(fields.get("note", "")) and "later" not in fields:
        fields["later"] = True
    return msgspec.convert(fields, Material)


def read_theme(row: Row, report: Report) -> Theme | None:
    """The row's theme, its members not yet known; None (and remarks) when a cell is wrong."""
    faults = len(report.errors)
    fields = fields_of(row, columns.THEMES, report)
    fields["materials"] = materials_of(row, report)
    for field, title in (("name", "主题名称"), ("code", "主题编码")):
        if field not in fields and len(report.errors) == faults:
            report.error(Remark(Kind.MISSING, row.where, title))
    return None if len(report.errors) > faults else msgspec.convert(fields, Theme)


def read_member(row: Row, report: Report) -> ThemeItem | None:
    """The row's member of a theme; None (and remarks) when a cell is wrong."""
    faults = len(report.errors)
    fields = fields_of(row, columns.MEMBERS, report)
    if "name" not in fields and len(report.errors) == faults:
        report.error(Remark(Kind.MISSING, row.where, "成员事项"))
    return None if len(report.errors) > faults else msgspec.convert(fields, ThemeItem)


def owner(row: Row, headings: Sequence[str]) -> str:
    """The code of the item or theme that a row of materials or members names."""
    cell = next((row.cells[k] for k in headings if k in row.cells), "")
    try:
        return str(columns.CODE.read(cell).get("code", ""))
    except CellError:
        return plain(cell)


def unused(titles: Sequence[str], known: Table, report: Report, where: str) -> None:
    """Tell of columns that nobody reads."""
    spared = (
        *columns.MATERIAL_NAMES,
        *columns.SOURCE_NOTES,
        *columns.MATERIAL_OF,
        *columns.THEME_OF,
    )
    for title in titles:
        if title and title not in spared and known.find(title) is None:
            report.warn(Remark(Kind.COLUMN_UNUSED, where, title))


def fields_of(row: Row, known: Table, report: Report) -> Fields:
    """The row's fields by their names; remarks tell of cells that cannot be taken."""
    fields: Fields = {}
    for title, cell in row.cells.items():
        column = known.find(title)
        if column is None:
            continue
        try:
            fields |= column.read(cell)
        except CellError as error:
            report.error(
                Remark(error.kind, row.where, title, str(cell)[:60], allowed=error.allowed)
            )
    return fields


def _code(fields: Fields) -> str | None:
    """The item's key: its own code, else 基本编码-业务办理项, else the longest code given."""
    basic, business = fields.get("basic_code"), fields.get("business_code")
    if fields.get("code"):
        return str(fields["code"])
    if basic and business and len(str(business)) <= 3:
        return f"{basic}-{business}"
    return next((str(c) for c in (business, fields.get("implementation_code"), basic) if c), None)


def materials_of(row: Row, report: Report) -> tuple[Material, ...] | None:
    """Objects with fields of their own, or names only; None when the row does not say."""
    key = next((name for name in columns.MATERIAL_NAMES if name in row.cells), None)
    cell = row.cells[key] if key else None
    if cell is None or cell == "":
        return None
    if cell == columns.NONE_NEEDED:
        return ()
    found: list[Material] = []
    for number, entry in enumerate(cell if isinstance(cell, list) else parts(cell), start=1):
        where = f"{row.where} 材料 {number}"
        made = read_material(Row(where, _object(entry)), report)
        if made is not None:
            found.append(made)
    return tuple(found)


def _object(entry: object) -> dict[str, Cell]:
    """A JSON object's cells; a bare text is a name."""
    if isinstance(entry, dict):
        return {str(key): value for key, value in entry.items()}
    return {"name": str(entry)}
