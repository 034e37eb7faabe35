"""A draft as a whole: codes once, names told, themes linked; what was kept is kept on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

import msgspec

from hub.catalogue_files.cells import CONTROL, LOST
from hub.catalogue_files.codes import odd_codes
from hub.catalogue_files.draft import Draft, PlacedTheme
from hub.catalogue_files.linking import Links, linked, relinked
from hub.catalogue_files.report import Kind, Remark, Report
from hub.catalogue_files.rows import Placed
from hub.domain.catalogue import Catalogue, Item, Material, Theme
from hub.domain.search_index import fold

MIXED = (
    re.compile(r"（[^（）()]*\)"),
    re.compile(r"\([^（）()]*）"),
    re.compile(r"[Ａ-Ｚａ-ｚ０-９].*[A-Za-z0-9]|[A-Za-z0-9].*[Ａ-Ｚａ-ｚ０-９]"),
)
NO_GLYPH = frozenset({"Co", "Cn", "Cf", "Cs"})
"""Private use (characters that a public office made for itself), unassigned, invisible."""
STRAY = re.compile(r"[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff]")


def whole(
    draft: Draft,
    base: Catalogue,
    default_service: str | None,
    report: Report,
    *,
    codes: bool = False,
    services: Collection[str] | None = None,
) -> Catalogue:
    """The catalogue that the draft makes of `base`: what no file speaks of stays as it was.

    An item without a service keeps the one it had in `base`, else gets `default_service`.
    `codes`: the national form of codes is looked at too. `services` are the letters that the
    hall has, None when that is not known.
    """
    had = base.by_code()
    draft.tie(report)
    if not draft.items and not draft.themes and not report.errors:
        report.error(Remark(Kind.EMPTY, report.file))
    items = [
        msgspec.structs.replace(placed, item=_service(placed.item, had, default_service))
        for placed in draft.items
    ]
    items = [_once(placed, report) for placed in items]
    _same(items, report)
    for placed in items:
        _notice(placed, report)
        if codes:
            for detail in odd_codes(placed.item):
                report.warn(Remark(Kind.ODD_CODE, placed.where, value=detail))
    kept = tuple(p.item for p in items) if draft.has_items else base.items
    links = Links.of(kept)
    themes = [_theme(placed, links, report) for placed in draft.themes]
    if not draft.has_themes:
        themes = [relinked(theme, links, report) for theme in base.themes]
    _same_themes(draft.themes, report)
    if services is not None:
        _strangers(items, draft.themes, services, report)
    report.items, report.themes = len(draft.items), len(draft.themes)
    report.materials = sum(len(p.item.materials or ()) for p in items)
    return Catalogue(
        notice=base.notice if draft.notice is None else draft.notice,
        items=kept,
        themes=tuple(themes),
    )


def _service(item: Item, had: dict[str, Item], default: str | None) -> Item:
    """The item with its own service first, each letter once."""
    known = had.get(item.code)
    if item.service is None and not item.also and known is not None and known.service:
        return msgspec.structs.replace(item, service=known.service, also=known.also)
    letters = tuple(dict.fromkeys(letter for letter in (item.service, *item.also) if letter))
    own = letters[0] if letters else default
    return msgspec.structs.replace(item, service=own, also=letters[1:])


def _once(placed: Placed, report: Report) -> Placed:
    """Each material once: findings of a case are kept by the material's name."""
    kept: dict[str, Material] = {}
    for material in placed.item.materials or ():
        if material.name in kept:
            report.warn(Remark(Kind.SAME_MATERIAL, placed.where, "材料", material.name))
        kept.setdefault(material.name, material)
    if len(kept) == len(placed.item.materials or ()):
        return placed
    item = msgspec.structs.replace(placed.item, materials=tuple(kept.values()))
    return Placed(placed.where, item)


def _same(items: list[Placed], report: Report) -> None:
    codes: dict[str, Placed] = {}
    names: dict[str, Placed] = {}
    for placed in items:
        code, name = placed.item.code, fold(placed.item.name)[0]
        if code in codes:
            detail = f"{codes[code].where} {codes[code].item.name}"
            report.error(Remark(Kind.SAME_CODE, placed.where, "事项编码", code, detail))
        elif name in names:
            detail = f"{names[name].where} {names[name].item.code}"
            report.warn(Remark(Kind.SAME_NAME, placed.where, "事项名称", placed.item.name, detail))
        codes.setdefault(code, placed)
        names.setdefault(name, placed)


def _same_themes(themes: list[PlacedTheme], report: Report) -> None:
    seen: dict[str, str] = {}
    for placed in themes:
        code = placed.theme.code
        if code in seen:
            report.error(Remark(Kind.SAME_CODE, placed.where, "code", code, seen[code]))
        seen.setdefault(code, placed.where)


def _notice(placed: Placed, report: Report) -> None:
    """What a person should look at, though it does not stop the import."""
    item, where = placed.item, placed.where
    for kind, applies in (
        (Kind.NO_LIMIT, item.legal is None and item.promised is None),
        (Kind.NO_MATERIALS, item.materials is None),
        (Kind.NO_SERVICE, item.service is None),
        (Kind.LONGER, _longer(item)),
    ):
        if applies:
            report.warn(Remark(kind, where, value=item.name))
    for text in (item.name, *(material.name for material in item.materials or ())):
        _widths(where, text, report)


def _longer(item: Item) -> bool:
    legal, promised = item.legal, item.promised
    if legal is None or promised is None or legal.unit is not promised.unit:
        return False
    return promised.days > legal.days


def _widths(where: str, text: str, report: Report) -> None:
    """Oddities of a name; control and lost characters stop the import."""
    for kind, found in ((Kind.CONTROL, CONTROL.search(text)), (Kind.LOST, LOST in text)):
        if found:
            report.error(Remark(kind, where, value=text))
    rare = [f"U+{ord(char):04X}" for char in text if unicodedata.category(char) in NO_GLYPH]
    if rare:
        report.warn(Remark(Kind.RARE, where, value=text, detail=" ".join(rare)))
    if any(pattern.search(text) for pattern in MIXED):
        report.warn(Remark(Kind.MIXED_WIDTH, where, value=text))
    if STRAY.search(text):
        report.warn(Remark(Kind.STRAY_SPACE, where, value=text))


def _strangers(
    items: list[Placed], themes: list[PlacedTheme], services: Collection[str], report: Report
) -> None:
    """Nobody could take a ticket for a service that the hall does not have."""
    letters = [(p.where, letter) for p in items for letter in (p.item.service, *p.item.also)]
    letters += [(p.where, p.theme.service) for p in themes]
    for where, letter in letters:
        if letter is not None and letter not in services:
            allowed = " ".join(services)
            report.error(Remark(Kind.NO_SUCH_SERVICE, where, "取号业务", letter, allowed=allowed))


def _theme(placed: PlacedTheme, links: Links, report: Report) -> Theme:
    """The theme with its members linked and each shared material once."""
    where, theme = placed.where, linked(placed, links, report)
    if theme.materials is None:
        return theme
    kept: dict[str, Material] = {}
    for material in theme.materials:
        if material.name in kept:
            report.warn(Remark(Kind.SAME_MATERIAL, where, "材料", material.name))
        kept.setdefault(material.name, material)
        _widths(where, material.name, report)
    return msgspec.structs.replace(theme, materials=tuple(kept.values()))
