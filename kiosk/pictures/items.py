"""Rows of found items and of themes (pictures 2 and 3)."""

from __future__ import annotations

from collections.abc import Sequence

from hub.contract.results import ItemLine, ThemeLine
from hub.contract.states import Menu
from hub.contract.words import Language
from kiosk.pictures.hall import find
from kiosk.pictures.waits import Row, tile_row

THEME_ICONS = (
    ("残疾", "wheel"),
    ("新生儿", "baby"),
    ("出生", "baby"),
    ("退休", "sun"),
    ("入学", "cap"),
    ("教育", "cap"),
    ("企业", "store"),
    ("开办", "store"),
    ("住房", "key"),
    ("公积金", "key"),
    ("不动产", "building"),
    ("二手房", "building"),
    ("医", "med"),
    ("社会保障卡", "idcard"),
    ("户", "idcard"),
    ("就业", "people"),
    ("救助", "people"),
    ("婚", "people"),
    ("身后", "doc"),
    ("disab", "wheel"),
    ("born", "baby"),
    ("birth", "baby"),
    ("retire", "sun"),
    ("school", "cap"),
    ("open a", "store"),
    ("business", "store"),
    ("housing", "key"),
    ("property", "building"),
    ("home", "building"),
    ("medical", "med"),
    ("card", "idcard"),
    ("job", "people"),
    ("marri", "people"),
)
"""A word in a theme's name → its icon; the first that fits."""


def item_row(line: ItemLine, menu: Menu | None, here: str | None, language: Language) -> Row:
    """One found item; `here` is the service of the page. The match is split out for marking."""
    tile = find(menu, line.service)
    start, end = (line.start, line.end) if line.end > line.start else (0, 0)
    row: Row = {
        "key": line.code,
        "code": line.code,
        "name": line.name,
        "before": line.name[:start],
        "match": line.name[start:end],
        "after": line.name[end:],
        "service": line.service,
        "department": line.department,
        "days": -1 if line.promised_days is None else line.promised_days,
        "fee": line.fee,
        "materials": line.materials,
        "here": line.service == here,
        "status": "open",
        "wait": "unknown",
        "low": 0,
        "high": 0,
    }
    if tile is not None and menu is not None:
        shown = tile_row(tile, language, menu.day)
        row |= {name: shown[name] for name in ("status", "again", "wait", "low", "high")}
    return row


def theme_row(line: ThemeLine) -> Row:
    """One theme (一件事)."""
    return {
        "key": line.code,
        "code": line.code,
        "name": line.name,
        "items": line.items,
        "materials": line.materials,
        "days": -1 if line.limit_days is None else line.limit_days,
        "icon": theme_icon(line.name),
    }


def theme_icon(name: str) -> str:
    """The icon of a theme by its name; a star for any other."""
    lower = name.lower()
    return next((icon for word, icon in THEME_ICONS if word in lower), "star")


def theme_rows(lines: Sequence[ThemeLine], service: str | None = None) -> list[Row]:
    """All themes, or those whose ticket is one of `service`."""
    return [theme_row(line) for line in lines if service in (None, line.service)]
