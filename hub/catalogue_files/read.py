"""A file of any known kind → a draft."""

from __future__ import annotations

from pathlib import Path

from hub.catalogue_files import columns, objects, rows, sheets, texts
from hub.catalogue_files.draft import Draft
from hub.catalogue_files.report import Kind, Remark, Report
from hub.catalogue_files.rows import Placed, Row
from hub.domain.catalogue import Material

LARGEST = 32 * 1024 * 1024
XLSX = b"PK\x03\x04"
NO_HEADING = "没有表头 / no heading"
OLD_XLS = b"\xd0\xcf\x11\xe0"


def read_file(path: Path, report: Report) -> Draft:
    """What the file holds; its kind is told by its content, not by its name."""
    try:
        if path.stat().st_size > LARGEST:
            report.error(Remark(Kind.TOO_MANY, str(path.name), allowed=f"≤ {LARGEST} bytes"))
            return Draft()
        raw = path.read_bytes()
    except OSError as error:
        report.error(Remark(Kind.NOT_READABLE, path.name, detail=error.strerror or str(error)))
        return Draft()
    return read_bytes(raw, report)


def read_bytes(raw: bytes, report: Report) -> Draft:
    """What the bytes of a file hold."""
    if raw.startswith(XLSX):
        return _workbook(sheets.read(raw, report), report)
    if raw.startswith(OLD_XLS):
        report.error(Remark(Kind.UNKNOWN_SHAPE, "XLS", detail="请另存为 .xlsx / save as .xlsx"))
        return Draft()
    text = texts.decode(raw, report)
    if text is None:
        return Draft()
    if text.lstrip()[:1] in ("{", "["):
        return objects.read(text, report)
    return _lines(text, report)


def _lines(text: str, report: Report) -> Draft:
    """CSV or TSV, with a heading or as a bare list of names."""
    lines = texts.table(text, report)
    heading = next(
        (n for n, line in enumerate(lines[: sheets.HEADING_WITHIN]) if sheets.is_heading(line)),
        None,
    )
    if heading is not None:
        titles = [title.strip() for title in lines[heading]]
        rows.unused(titles, columns.ITEM_COLUMNS, report, f"第 {heading + 1} 行")
        found = texts.rows_of(lines[heading + 1 :], titles, heading + 2)
    elif lines and all(len(line) == len(texts.HEADERLESS) for line in lines if line):
        found = texts.rows_of(lines, list(texts.HEADERLESS), 1)
    else:
        if not report.errors:
            report.error(Remark(Kind.UNKNOWN_SHAPE, "CSV", detail=NO_HEADING, allowed=_headings()))
        return Draft()
    return Draft(items=_items(found, report), has_items=True)


def _workbook(found: list[sheets.Sheet], report: Report) -> Draft:
    """Sheets with 事项名称 hold items, sheets with 材料名称 their materials."""
    materials: dict[str, list[tuple[Row, Material]]] = {}
    items: list[Placed] = []
    if not found and not report.errors:
        report.error(Remark(Kind.UNKNOWN_SHAPE, "XLSX", detail=NO_HEADING, allowed=_headings()))
    for sheet in found:
        if "材料名称" in map(columns.heading, sheet.headings):
            rows.unused(sheet.headings, columns.MATERIAL_COLUMNS, report, sheet.title)
            for row in sheet.rows:
                made = rows.read_material(row, report)
                if made is not None:
                    materials.setdefault(rows.item_of(row), []).append((row, made))
        else:
            rows.unused(sheet.headings, columns.ITEM_COLUMNS, report, sheet.title)
            items += _items(sheet.rows, report)
    return Draft(items=_with_materials(items, materials, report), has_items=True)


def _items(found: list[Row], report: Report) -> list[Placed]:
    made = [rows.read_item(row, report) for row in found]
    return [item for item in made if item is not None]


def _with_materials(
    items: list[Placed], materials: dict[str, list[tuple[Row, Material]]], report: Report
) -> list[Placed]:
    """Give each item its rows of materials; a row without an item is an error."""
    whole: list[Placed] = []
    for placed in items:
        own = tuple(made for _, made in materials.pop(placed.item.code, []))
        item = rows.with_materials(placed.item, own) if own else placed.item
        whole.append(Placed(placed.where, item))
    for code, orphans in materials.items():
        for row, _ in orphans:
            report.error(Remark(Kind.NO_SUCH_ITEM, row.where, columns.MATERIAL_OF[0], code))
    return whole


def _headings() -> str:
    return " ".join(column.headings[0] for column in columns.ITEM_COLUMNS)
