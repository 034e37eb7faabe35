"""Rows of a table → what a draft holds; a heading first, then one row at a time.

Rows are not kept: a list of a hundred thousand needs no more memory than what is taken of it,
and of that no more than `MOST_ITEMS` is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice

from hub.catalogue_files import columns, rows
from hub.catalogue_files.cells import Cell
from hub.catalogue_files.column import Table
from hub.catalogue_files.draft import Draft, PlacedTheme
from hub.catalogue_files.report import Kind, Remark, Report
from hub.catalogue_files.rows import Row

HEADING_WITHIN = 10
"""Rows that may stand above the heading (a title, an explanation)."""
MOST_ROWS = 200_000
MOST_ITEMS = 20_000
"""Of one hall's catalogue: it is searched while people wait. A district has about 2,000."""
HEADERLESS = ("department", "category", "name", "code", "type")
"""Columns of a bare list of names: 部门, 分类, 事项名称, 编码, 事项类型."""

Line = Sequence[Cell]
Progress = Callable[[int], None]
"""Is told now and then how many rows were read."""
TOLD_EVERY = 2_000


def quiet(count: int) -> None:
    """Progress that nobody watches."""


def read(
    lines: Iterator[Line], report: Report, *, sheet: str = "", progress: Progress = quiet
) -> Draft | None:
    """What a table holds; None when it has no heading that we know. `sheet` is told in places."""
    begun: list[Line] = []
    for line in islice(lines, HEADING_WITHIN):
        begun.append(line)
        table = columns.recognise([str(cell or "") for cell in line])
        if table is not None:
            titles = [str(cell or "").strip() for cell in line]
            rows.unused(titles, table, report, sheet or f"第 {len(begun)} 行")
            found = _rows(lines, titles, len(begun) + 1, sheet)
            return _take(table, _counted(found, report, sheet, progress), report)
    if sheet or not begun or any(len(line) != len(HEADERLESS) for line in begun if line):
        return None
    bare = _rows(_all_alike(chain(begun, lines), report), list(HEADERLESS), 1, sheet)
    return _take(columns.ITEMS, _counted(bare, report, sheet, progress), report)


def _all_alike(lines: Iterable[Line], report: Report) -> Iterator[Line]:
    """Lines of a list without a heading, until one has other columns."""
    for number, line in enumerate(lines, start=1):
        if line and len(line) != len(HEADERLESS):
            detail = f"{len(line)} ≠ {len(HEADERLESS)}"
            report.error(Remark(Kind.UNKNOWN_SHAPE, f"第 {number} 行", detail=detail))
            return
        yield line


def _rows(lines: Iterable[Line], titles: list[str], first: int, sheet: str) -> Iterator[Row]:
    """Lines below a heading; empty ones are left out, `first` is the first one's number."""
    before = f"{sheet} " if sheet else ""
    for number, line in enumerate(lines, start=first):
        cells = {title: cell for title, cell in zip(titles, line, strict=False) if title}
        if any(cell is not None and str(cell).strip() for cell in cells.values()):
            yield Row(f"{before}第 {number} 行", cells)


def _counted(found: Iterable[Row], report: Report, sheet: str, progress: Progress) -> Iterator[Row]:
    for count, row in enumerate(found, start=1):
        if count > MOST_ROWS:
            report.error(Remark(Kind.TOO_MANY, row.where, allowed=f"≤ {MOST_ROWS}"))
            return
        if count % TOLD_EVERY == 0:
            progress(count)
        yield row


def _take(table: Table, found: Iterable[Row], report: Report) -> Draft:
    draft = Draft()
    draft.has_items = table is columns.ITEMS
    draft.has_themes = table is columns.THEMES
    for row in found:
        TAKERS[table.file](draft, row, report)
    return draft


def _item(draft: Draft, row: Row, report: Report) -> None:
    item = rows.read_item(row, report)
    if item is None:
        return
    if len(draft.items) < MOST_ITEMS:
        draft.items.append(item)
    elif Kind.TOO_MANY not in report.counts:
        report.error(Remark(Kind.TOO_MANY, row.where, allowed=f"≤ {MOST_ITEMS} 个事项"))


def _material(draft: Draft, row: Row, report: Report) -> None:
    made = rows.read_material(row, report)
    if made is not None:
        draft.materials.add(rows.owner(row, columns.MATERIAL_OF), row.where, made)


def _theme(draft: Draft, row: Row, report: Report) -> None:
    made = rows.read_theme(row, report)
    if made is not None:
        draft.themes.append(PlacedTheme(row.where, made))


def _member(draft: Draft, row: Row, report: Report) -> None:
    made = rows.read_member(row, report)
    if made is not None:
        draft.members.add(rows.owner(row, columns.THEME_OF), row.where, made)


def _theme_material(draft: Draft, row: Row, report: Report) -> None:
    made = rows.read_material(row, report)
    if made is not None:
        draft.theme_materials.add(rows.owner(row, columns.THEME_OF), row.where, made)


def _notice(draft: Draft, row: Row, report: Report) -> None:
    notice = rows.fields_of(row, columns.NOTICE, report).get("notice")
    draft.notice = str(notice) if notice is not None else draft.notice


TAKERS: dict[str, Callable[[Draft, Row, Report], None]] = {
    columns.ITEMS.file: _item,
    columns.MATERIALS.file: _material,
    columns.THEMES.file: _theme,
    columns.MEMBERS.file: _member,
    columns.THEME_MATERIALS.file: _theme_material,
    columns.NOTICE.file: _notice,
}
"""What a row of each table adds to a draft."""
