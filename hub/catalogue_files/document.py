"""`assets/docs/item-lists.md`: tables and columns as the import reads them."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from hub.catalogue_files import columns, lists
from hub.catalogue_files.cells import CellError
from hub.catalogue_files.column import Column, Table
from hub.domain.catalogue import Item, Limit, Material, Theme, ThemeItem
from hub.domain.search import TIERS
from hub.domain.search_index import SHORT_FORMS

WRONG = "?" * 5000
"""A cell that no column takes: what is said of it is what the column allows."""

ROWS = {
    columns.ITEMS.file: "an item",
    columns.MATERIALS.file: "a material of an item",
    columns.THEMES.file: "a theme (一件事), whose limit is its own",
    columns.MEMBERS.file: "an item of a theme",
    columns.THEME_MATERIALS.file: "a material that is asked once for all items of a theme",
    columns.NOTICE.file: "what is shown with the catalogue",
}

HEAD = """# Item lists

Generated from `hub/catalogue_files/columns.py`, `hub/domain/catalogue.py` and
`hub/domain/search.py` by `jiaohao docs`; do not edit.

`jiaohao import items FILE…` reads CSV or TSV (UTF-8 with or without BOM, UTF-16, GB18030), XLSX and
JSON, and folders of CSV files. The kind of a file is told by its content. All or nothing: one
error and nothing is imported; `--check` only reports. Exit codes: 0 published or drafted, or
nothing wrong, 1 errors in the files, 2 a file or folder cannot be read or written, 3 the hub did
not take it. `--draft` keeps the list for approval: see [versions](catalogue-versions.md).

Several files become one version. What no file speaks of stays as it is published: a list of
items leaves the themes alone, a list of themes the items. An item that names no service keeps
the one it had, else gets that of `--service`. An empty cell means that the source does not
say; nothing is invented for it.

Tables are read a row at a time. At most {rows} rows of a table are read; a hall has {items} items
at most. A list of 100,000 rows takes some seconds as CSV (about a minute as XLSX) and about 120
MB, however many of them are wrong: each is told with its row and column. Names are kept as they
are; mixtures of full and half width, spaces between characters, characters that no font has and
names that are the same but for their width are told, lost characters (�) stop the import.
`--codes` also tells of codes that are not as the nation writes them (12, 31 and 33 characters,
the check character of the 统一社会信用代码, the level).
"""

TABLES = """
## Tables

| sheet, or file of an export | is known by | a row is |
|---|---|---|
{tables}

A sheet or CSV file is told by its heading, which may stand within the first ten rows. Of an
item only 事项名称 and 事项编码 are needed (or 基本编码 with 业务办理项编码). A column 材料 may list
names parted by `；`, or say 无: none are needed. Rows of materials name their 事项编码, those of a
theme's members and materials its 主题编码.

Several values of a cell are parted by `；` `;` `|`, words and letters of services also by `、` `，`
`/`. Of several services the first is the one that the item is counted in. A cell that begins
with `json:` holds its value in JSON: an export writes what no plain cell can say so (an empty
list, a text with line ends, one that a spreadsheet would run), and an import of an export is
the same catalogue to the letter.

{columns}

## Our own JSON

`{{"format": "jiaohao-catalogue/1", "notice": …, "items": [Item…], "themes": [Theme…]}}`; unknown
fields are errors. `assets/samples/catalogue.json` is an example.

{structs}

## How items are found

Text, initials and pinyin are looked for in the names, their aliases, the English names and in
what people call things by ({short}). Upper and lower case, full and half width, spaces and
punctuation make no difference, and traditional characters stand for the simplified ones. Items
of the service that one is in come first, then by:

{tiers}

Within one of these the shorter name comes first. When nothing matches, the two items are shown
that share the longest piece with the text, as a guess. Among 5,000 items a search takes under
20 ms (`jiaohao bench`: `search_p99_ms`).
"""


def item_lists_page() -> str:
    """The page."""
    kinds: tuple[type[msgspec.Struct], ...] = (Item, Material, Limit, Theme, ThemeItem)
    parts = {
        "tables": "\n".join(map(_table_line, reversed(columns.TABLES))),
        "columns": "\n\n".join(map(_table, reversed(columns.TABLES))),
        "structs": "\n\n".join(_struct(kind) for kind in kinds),
        "short": "、".join(f"{short} for {official}" for official, short in SHORT_FORMS),
        "tiers": "\n".join(f"{n}. {tier}" for n, tier in enumerate(TIERS, start=1)),
    }
    limits = {"rows": f"{lists.MOST_ROWS:,}", "items": f"{lists.MOST_ITEMS:,}"}
    return HEAD.format(**limits) + TABLES.format(**parts)


def _table_line(table: Table) -> str:
    return f"| {table.title}, `{table.file}.csv` | {'、'.join(table.key)} | {ROWS[table.file]} |"


def _table(table: Table) -> str:
    return f"### Columns of {table.title}\n\n" + "\n".join(_columns(table.columns))


def _columns(known: tuple[Column, ...]) -> Iterator[str]:
    yield "| heading | also | allowed |"
    yield "|---|---|---|"
    for column in known:
        first, *others = column.headings
        yield f"| {first} | {'、'.join(others)} | {allowed(column)} |"


def allowed(column: Column) -> str:
    """What the import says is allowed in a column."""
    try:
        column.read(WRONG)
    except CellError as error:
        return error.allowed
    raise AssertionError(f"{column.headings[0]} takes anything")


def _struct(kind: type[msgspec.Struct]) -> str:
    names = ", ".join(
        f"**`{field.name}`**" if field.required else f"`{field.name}`"
        for field in msgspec.structs.fields(kind)
    )
    doc = " ".join((kind.__doc__ or "").split())
    return f"### {kind.__name__}\n\n{doc}\n\n{names}"
