"""The materials of an item or a theme in three groups, packed into screenfuls (picture 4)."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator, Sequence

import msgspec

from hub.contract.results import ItemShown, MaterialView, ThemeShown
from kiosk.pictures.waits import Row

GROUPS = ("bring", "exempt", "maybe")
"""请带上, 不用带, 看情况带: in this order, empty ones vanish."""


class Layout(msgspec.Struct, frozen=True):
    """Heights in pixels; full-width characters that fit on a line of a row, alone or marked."""

    height: int
    heading: int
    row: int
    line: int
    gap: int
    chars: int
    chars_marked: int


NORMAL = Layout(height=920, heading=68, row=112, line=44, gap=16, chars=30, chars_marked=21)
PAGED = Layout(height=832, heading=68, row=112, line=44, gap=16, chars=30, chars_marked=21)
ELDER = Layout(height=752, heading=104, row=168, line=66, gap=16, chars=20, chars_marked=11)
WIDE = Layout(height=800, heading=68, row=112, line=44, gap=16, chars=27, chars_marked=17)
WIDE_LOW = msgspec.structs.replace(WIDE, height=660)
WIDE_ELDER = Layout(height=680, heading=104, row=168, line=66, gap=16, chars=17, chars_marked=9)
"""Beside the facts of the item: higher, with shorter lines; turning pages takes no room of it. In
the low modes the list begins where the buttons of its first row are within reach."""
LOWERED = 36
"""So much lower a wheelchair's list begins: its buttons are within reach."""
LINES_MAX = 4


def group_of(material: MaterialView) -> str:
    """Silent sources mean 请带上: too much paper does no harm, too little costs a visit."""
    if material.exempt:
        return "exempt"
    return "maybe" if material.required is False else "bring"


def material_row(material: MaterialView, layout: Layout) -> Row:
    """One material. `mark`: later (可容缺), promise (告知承诺), exempt (免证), or none. `blank`: a
    form that can be printed to be filled in, which needs the room of a mark."""
    mark = "later" if material.later else "promise" if material.promise else ""
    mark = "exempt" if material.exempt else mark
    blank = bool(material.blank_form) and not material.exempt
    chars = layout.chars_marked if mark or blank else layout.chars
    lines = min(LINES_MAX, max(1, math.ceil(width_of(material.name) / chars)))
    return {
        "name": material.name,
        "form": material.form,
        "copies": material.copies or 0,
        "source": material.source,
        "mark": mark,
        "blank": blank,
        "height": layout.row + (lines - 1) * layout.line,
    }


def width_of(text: str) -> float:
    """In full-width characters; half-width ones count half."""
    return sum(1 if unicodedata.east_asian_width(char) in "WFA" else 0.55 for char in text)


def pages_of(
    materials: Sequence[MaterialView], elder: bool, lowered: bool = False, *, wide: bool = False
) -> list[list[Row]]:
    """Screenfuls of groups: `[{kind, count, rows, more, height}]`; never an empty list."""
    if wide:
        return _pack(materials, WIDE_ELDER if elder else WIDE_LOW if lowered else WIDE)
    if elder:
        return _pack(materials, ELDER)
    whole, paged = (_lowered(one) if lowered else one for one in (NORMAL, PAGED))
    packed = _pack(materials, whole)
    return packed if len(packed) == 1 else _pack(materials, paged)


def _lowered(layout: Layout) -> Layout:
    return msgspec.structs.replace(layout, height=layout.height - LOWERED)


def _pack(materials: Sequence[MaterialView], layout: Layout) -> list[list[Row]]:
    pages: list[list[Row]] = [[]]
    left = layout.height
    for kind, count, row in _rows(materials, layout):
        height = int(str(row["height"]))
        begins = not pages[-1] or pages[-1][-1]["kind"] != kind
        needed = height + (layout.heading if begins else 0)
        needed += layout.gap if begins and pages[-1] else 0
        if needed > left and pages[-1]:
            pages.append([])
            left, begins, needed = layout.height, True, height + layout.heading
        if begins:
            pages[-1].append({"kind": kind, "count": count, "rows": [], "height": 0})
        _add(pages[-1][-1], row, height)
        left -= needed
    return pages


def _rows(materials: Sequence[MaterialView], layout: Layout) -> Iterator[tuple[str, int, Row]]:
    for kind in GROUPS:
        rows = [material_row(m, layout) for m in materials if group_of(m) == kind]
        for row in rows:
            yield kind, len(rows), row


def _add(group: Row, row: Row, height: int) -> None:
    rows = group["rows"]
    if isinstance(rows, list):
        rows.append(row)
    group["height"] = int(str(group["height"])) + height


def item_head(item: ItemShown) -> Row:
    """Name and facts of an item; days -1 where the source is silent."""
    return {
        "theme": False,
        "name": item.name,
        "department": item.department,
        "kind": item.kind,
        "result": "、".join(item.results),
        "at_once": bool(item.at_once),
        "days": -1 if item.promised_days is None else item.promised_days,
        "legal": -1 if item.legal_days is None else item.legal_days,
        "fee": item.fee,
        "visits": -1 if item.visits is None else item.visits,
        "items": 1,
        "silent": not item.materials,
    }


def theme_head(theme: ThemeShown) -> Row:
    """Name and facts of a theme."""
    return {
        "theme": True,
        "name": theme.name,
        "department": "、".join(theme.departments),
        "kind": "",
        "result": "",
        "at_once": False,
        "days": -1 if theme.limit_days is None else theme.limit_days,
        "legal": -1,
        "fee": "",
        "visits": -1,
        "items": len(theme.items),
        "silent": not theme.materials,
    }
