"""The page of what to bring: an item's or a life event's materials in three groups. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import quote

from markupsafe import Markup

from hub.contract.results import ItemShown, MaterialView, ThemeShown
from hub.contract.words import Language, Text
from hub.web.phone.render import Page, plain, render, say


class Told(NamedTuple):
    """What an item or a life event asks for, in one language. `days`: working days, None where the
    catalogue is silent."""

    code: str
    name: str
    department: str
    days: int | None
    fee: str
    materials: tuple[MaterialView, ...]

    @classmethod
    def of(cls, shown: ItemShown | ThemeShown) -> Told:
        """As the hub tells it."""
        if isinstance(shown, ThemeShown):
            return cls(
                shown.code,
                shown.name,
                "、".join(shown.departments),
                shown.limit_days,
                "",
                shown.materials,
            )
        days = None if shown.at_once else shown.promised_days
        return cls(shown.code, shown.name, shown.department, days, shown.fee, shown.materials)


class Line(NamedTuple):
    """One material and what is to be known of it."""

    name: str
    note: str


class Group(NamedTuple):
    """`kind`: bring, exempt or maybe."""

    kind: str
    icon: str
    title: Markup
    lines: tuple[Line, ...]


GROUPS = (
    ("bring", "check", "list.bring"),
    ("exempt", "idcard", "list.exempt"),
    ("maybe", "doc", "list.maybe"),
)
"""Kind, icon and title of the groups in their order; an empty one vanishes."""


def list_page(kind: str, told: Told, page: Page, hall: Text) -> Markup:
    """The whole page; `kind`: item or theme."""
    return render(
        "list.html",
        page,
        kind="list",
        title=f"{told.name} · {hall.inn(page.language)}",
        hall=hall.inn(page.language),
        here=f"{page.root}/{kind}/{quote(told.code, safe='')}",
        told=told,
        groups=groups(told.materials, page.language),
    )


def groups(materials: Sequence[MaterialView], language: Language) -> list[Group]:
    """What is to be brought, what not, and what in some cases."""
    found = []
    for kind, icon, title in GROUPS:
        lines = tuple(_line(one, language) for one in materials if group_of(one) == kind)
        if lines:
            found.append(Group(kind, icon, say(language, title, n=len(lines)), lines))
    return found


def group_of(material: MaterialView) -> str:
    """Where the catalogue is silent it is to be brought, as kiosk and paper have it."""
    if material.exempt:
        return "exempt"
    return "maybe" if material.required is False else "bring"


def _line(material: MaterialView, language: Language) -> Line:
    copies = plain(language, "list.copies", n=material.copies) if material.copies else ""
    parts = [
        " ".join(part for part in (material.form, copies) if part),
        material.source,
        plain(language, "list.later") if material.later else "",
        plain(language, "list.promise") if material.promise else "",
        material.note,
    ]
    return Line(material.name, " · ".join(part for part in parts if part))
