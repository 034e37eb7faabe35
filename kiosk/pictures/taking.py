"""What to bring, for a phone: the address of the hall's own page, or the list itself where there
is none and it is short enough for a code that a phone still reads. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from hub.contract.results import ItemShown, MaterialView, ThemeShown
from hub.contract.words import Language
from kiosk.pictures.materials import GROUPS, group_of
from kiosk.pictures.waits import Row

MOST_BYTES = 480
"""Of the materials; with name and headings a code of about a hundred modules a side."""


def taking(shown: ItemShown | ThemeShown, phone_url: str, language: Language) -> Row:
    """`take_url`: the page's address, or empty; `take_rows`: the list where it stands in the code
    itself, in the order of its groups."""
    url = address(shown, phone_url, language)
    rows = [] if url else short_rows(shown.materials)
    return {"take_url": url, "take_rows": rows}


def address(shown: ItemShown | ThemeShown, phone_url: str, language: Language) -> str:
    """Where the hall's phone page shows the list; empty where it cannot."""
    if phone_url == "" or "/" in shown.code:
        return ""
    kind = "theme" if isinstance(shown, ThemeShown) else "item"
    return f"{phone_url.rstrip('/')}/{kind}/{quote(shown.code)}?lang={language.value}"


def short_rows(materials: Sequence[MaterialView]) -> list[Row]:
    """`[{kind, name, form, copies}]`; nothing when it is too long."""
    rows = [_row(kind, one) for kind in GROUPS for one in materials if group_of(one) == kind]
    size = sum(len(f"{row['name']}{row['form']}".encode()) + 8 for row in rows)
    return rows if size <= MOST_BYTES else []


def _row(kind: str, material: MaterialView) -> Row:
    return {
        "kind": kind,
        "name": material.name,
        "form": "" if kind == "exempt" else material.form,
        "copies": 0 if kind == "exempt" else material.copies or 0,
    }
