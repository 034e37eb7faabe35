"""JSON: our own format, and lists of items or themes as public guides are exchanged."""

from __future__ import annotations

import enum
import re
import typing
from collections.abc import Sequence

import msgspec

from hub.catalogue_files import columns, rows
from hub.catalogue_files.cells import Cell, CellError, Fields, limit, several, text
from hub.catalogue_files.draft import Draft, PlacedTheme
from hub.catalogue_files.report import Kind, Remark, Report
from hub.catalogue_files.rows import Placed, Row
from hub.domain import catalogue as words
from hub.domain.catalogue import Catalogue, Item, Material, Theme, ThemeItem

Objects = Sequence[dict[str, object]]

Struct = typing.TypeVar("Struct", bound=msgspec.Struct)


def read(raw: str, report: Report) -> Draft:
    """A file's items and themes; remarks tell what cannot be taken."""
    try:
        found = msgspec.json.decode(raw)
    except msgspec.DecodeError as error:
        report.error(Remark(Kind.NOT_READABLE, "JSON", detail=str(error)))
        return Draft()
    if isinstance(found, dict) and ("items" in found or "themes" in found):
        return own(found, report)
    if isinstance(found, list) and found and all(isinstance(entry, dict) for entry in found):
        return listed(found, report)
    report.error(Remark(Kind.UNKNOWN_SHAPE, "JSON", detail=type(found).__name__))
    return Draft()


def own(found: dict[str, object], report: Report) -> Draft:
    """Our own format (`jiaohao-catalogue/1`), object by object."""
    draft = Draft(has_items="items" in found, has_themes="themes" in found)
    rest = {key: value for key, value in found.items() if key not in ("items", "themes")}
    head = _convert(rest, Catalogue, "", report)
    draft.notice = head.notice if head else None
    for number, entry in enumerate(_list(found.get("items")), start=1):
        item = _convert(entry, Item, f"items[{number}]", report)
        if item is not None:
            draft.items.append(Placed(f"items[{number}]", item))
    for number, entry in enumerate(_list(found.get("themes")), start=1):
        theme = _convert(entry, Theme, f"themes[{number}]", report)
        if theme is not None:
            draft.themes.append(PlacedTheme(f"themes[{number}]", theme))
    return draft


def listed(found: Objects, report: Report) -> Draft:
    """A bare list: themes when its objects name linked items, else items."""
    if any("item_details" in entry or "lead_department" in entry for entry in found):
        themes = [_theme(entry, f"[{n}]", report) for n, entry in enumerate(found, start=1)]
        return Draft(themes=[theme for theme in themes if theme], has_themes=True)
    titles = list(dict.fromkeys(str(key) for entry in found for key in entry))
    rows.unused(titles, columns.ITEMS, report, "JSON")
    draft = Draft(has_items=True)
    for number, entry in enumerate(found, start=1):
        item = rows.read_item(Row(f"[{number}]", _cells(entry)), report)
        if item is not None:
            draft.items.append(item)
    return draft


def _theme(entry: dict[str, object], where: str, report: Report) -> PlacedTheme | None:
    """A theme of a public guide: names of items, one list of materials, its own limit."""
    faults = len(report.errors)
    cells = _cells(entry)
    fields: Fields = {}
    for key, parse in (
        ("name", text("name", 200)),
        ("lead_department", text("lead_department")),
        ("departments", several("departments")),
        ("limit_days", limit("limit")),
    ):
        try:
            fields |= parse(cells.get(key))
        except CellError as error:
            report.error(Remark(error.kind, where, key, str(cells.get(key))[:60], error.allowed))
    if "name" not in fields and len(report.errors) == faults:
        report.error(Remark(Kind.MISSING, where, "name"))
    if len(report.errors) > faults:
        return None
    name = str(fields["name"])
    fields |= {"code": _theme_code(name), "items": _members(entry, where, report)}
    fields["materials"] = _theme_materials(entry)
    return PlacedTheme(where, msgspec.convert(fields, Theme))


def _theme_code(name: str) -> str:
    """A theme without a code is known by its name."""
    return re.sub(r"[“”\"\s]", "", name)[:64]


def _members(entry: dict[str, object], where: str, report: Report) -> tuple[ThemeItem, ...]:
    """Linked items: with limit and result where they are told, else by name."""
    details = entry.get("item_details") or [{"name": name} for name in _list(entry.get("items"))]
    members: list[ThemeItem] = []
    for number, detail in enumerate(_list(details), start=1):
        cells = _cells(detail) if isinstance(detail, dict) else {"name": str(detail)}
        try:
            fields = text("name", 200)(cells.get("name"))
            fields |= limit("promised")(cells.get("promised_days"))
            fields |= text("result")(cells.get("result"))
            members.append(msgspec.convert(fields, ThemeItem))
        except CellError as error:
            report.error(Remark(error.kind, f"{where} 事项 {number}", allowed=error.allowed))
        except msgspec.ValidationError as error:
            report.error(Remark(Kind.WRONG_FIELD, f"{where} 事项 {number}", detail=str(error)))
    return tuple(members)


def _theme_materials(entry: dict[str, object]) -> tuple[Material, ...] | None:
    if entry.get("materials") is None:
        return None
    exempt = set(map(str, _list(entry.get("materials_exempt_by_certificate"))))
    names = [str(name) for name in _list(entry["materials"])]
    return tuple(Material(name=name, exempt=True if name in exempt else None) for name in names)


def _convert(entry: object, kind: type[Struct], where: str, report: Report) -> Struct | None:
    try:
        return msgspec.convert(entry, kind, strict=True)
    except msgspec.ValidationError as error:
        problem, _, path = str(error).partition(" - at `$")
        column = path.rstrip("`").lstrip(".")
        report.error(
            Remark(
                Kind.WRONG_FIELD, where or "JSON", column, detail=problem, allowed=_allowed(column)
            )
        )
        return None


def _allowed(path: str) -> str:
    """The values of the enum that a path of our format ends in, if it does."""
    field = re.sub(r"\[[^]]*\]", "", path).rpartition(".")[2]
    for struct in (Item, Material, Theme, words.Limit):
        hint = typing.get_type_hints(struct).get(field)
        for part in (hint, *typing.get_args(hint)):
            for kind in (part, *typing.get_args(part)):
                if isinstance(kind, type) and issubclass(kind, enum.StrEnum):
                    return " ".join(member.value for member in kind)
    return ""


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _cells(entry: object) -> dict[str, Cell]:
    """An object's values as cells; what is neither text, number nor list is its JSON."""
    if not isinstance(entry, dict):
        return {}
    return {str(key): _cell(value) for key, value in entry.items()}


def _cell(value: object) -> Cell:
    if value is None or isinstance(value, (str, int, float, bool, list)):
        return value
    return msgspec.json.encode(value).decode()
