"""`assets/docs/item-lists.md`: the columns of item lists, as the import itself reads them."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from hub.catalogue_files import columns
from hub.catalogue_files.cells import CellError
from hub.catalogue_files.columns import Column
from hub.domain.catalogue import Item, Limit, Material, Theme, ThemeItem

WRONG = "?" * 5000
"""A cell that no column takes: what is said of it is what the column allows."""

HEAD = """# Item lists

Generated from `hub/catalogue_files/columns.py` and `hub/domain/catalogue.py` by `jiaohao docs`;
do not edit.

`jiaohao import items FILE…` reads CSV or TSV (UTF-8 with or without BOM, UTF-16, GB18030), XLSX and
JSON. The kind of a file is told by its content. All or nothing: one error and nothing is
imported; `--check` only reports. Exit codes: 0 published or nothing wrong, 1 errors in the
files, 2 a file or folder cannot be read or written, 3 the hub did not take it.

Several files become one version. What no file speaks of stays as it is published: a list of
items leaves the themes alone, a list of themes the items. An item that names no service keeps
the one it had, else gets that of `--service`. An empty cell means that the source does not
say; nothing is invented for it.
"""

TABLES = """
## Columns of items

One row an item; the heading may stand within the first ten rows. An item needs a name and a
code (事项编码, or 基本编码 with 业务办理项编码). A column 材料 may list names parted by `；`.

{items}

## Columns of materials

In XLSX a second sheet, joined by 事项编码.

{materials}

## Our own JSON

`{{"format": "jiaohao-catalogue/1", "notice": …, "items": [Item…], "themes": [Theme…]}}`; unknown
fields are errors. `assets/samples/catalogue.json` is an example.

{structs}
"""


def item_lists_page() -> str:
    """The page."""
    kinds: tuple[type[msgspec.Struct], ...] = (Item, Material, Limit, Theme, ThemeItem)
    structs = "\n\n".join(_struct(kind) for kind in kinds)
    return HEAD + TABLES.format(
        items="\n".join(_columns(columns.ITEM_COLUMNS)),
        materials="\n".join(_columns(columns.MATERIAL_COLUMNS)),
        structs=structs,
    )


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
