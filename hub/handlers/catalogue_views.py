"""Items and themes as the contract shows them, in the command's language."""

from __future__ import annotations

from collections.abc import Mapping

from hub.contract.results import (
    ItemLine,
    ItemShown,
    MaterialView,
    ThemeItem,
    ThemeLine,
    ThemeShown,
)
from hub.contract.words import Language
from hub.domain.catalogue import DayUnit, HandleKind, Item, Limit, Material, Theme
from hub.domain.catalogue_text import FEES, SOURCES, TYPES, form_of, name_of
from hub.domain.catalogue_words import value
from hub.domain.deadline import Deadline
from hub.domain.outcome import OUTCOMES, outcomes_of
from hub.domain.search import Hit

LONGEST_NOTE = 300
"""Characters of a note on a screen; a reply must stay below 64 KiB."""
MOST_TEXTS = 12
"""Of several texts (steps, legal bases)."""


def line(hit: Hit, language: Language, service: str | None = None) -> ItemLine:
    """One found item; the matched part is told of the Chinese name only. An item that is
    handled in the asked service too is shown as of that one."""
    item, name = hit.item, name_of(hit.item, language)
    marked = name == item.name
    return ItemLine(
        code=item.code,
        name=name,
        department=item.department or "",
        service=service if service in item.also else item.service or "",
        materials=len(item.materials or ()),
        promised_days=_days(item.promised),
        fee=FEES[item.fee],
        start=hit.start if marked else 0,
        end=hit.end if marked else 0,
        spans=hit.spans if marked else (),
    )


def item(
    request_id: str, shown: Item, language: Language, due: Deadline | None = None
) -> ItemShown:
    """One item with its materials and the outcomes that its cases can have; `due`: when one that
    is accepted now is done."""
    return ItemShown(
        request_id=request_id,
        code=shown.code,
        name=name_of(shown, language),
        kind=TYPES[shown.type].inn(language) if shown.type else "",
        department=shown.department or "",
        service=shown.service or "",
        at_once=None if shown.handle is None else shown.handle is HandleKind.AT_ONCE,
        legal_days=_days(shown.legal),
        promised_days=_days(shown.promised),
        visits=shown.visits,
        fee=FEES[shown.fee],
        applicants=shown.applicants or (),
        materials=tuple(material(entry, language) for entry in shown.materials or ()),
        results=shown.results or (),
        outcomes=outcomes_of(shown),
        note=_cut(shown.note),
        also=shown.also,
        level=value(shown.level, language) if shown.level else "",
        legal_limit=value(shown.legal, language) if shown.legal else "",
        promised_limit=value(shown.promised, language) if shown.promised else "",
        charge=_cut(shown.charge),
        fee_basis=_cut(shown.fee_basis),
        basis=_cut_all(shown.basis),
        conditions=_cut(shown.conditions),
        steps=_cut_all(shown.steps),
        delivery=tuple(way.value for way in shown.delivery or ()),
        reach=tuple(where.value for where in shown.reach or ()),
        self_service=shown.self_service,
        windows=shown.windows or (),
        due=due.day.isoformat() if due is not None else None,
        due_provisional=due is not None and due.provisional,
        prints={outcome: OUTCOMES[outcome].papers for outcome in outcomes_of(shown)},
    )


def material(shown: Material, language: Language) -> MaterialView:
    """One material."""
    return MaterialView(
        name=shown.name,
        required=shown.required,
        form=form_of(shown, language),
        copies=shown.copies,
        source=SOURCES[shown.source].inn(language) if shown.source else "",
        exempt=shown.exempt,
        later=shown.later,
        promise=shown.promise,
        note=_cut(shown.note),
        blank_form=shown.blank_form,
        template=_cut(shown.template),
    )


def theme_line(shown: Theme, language: Language) -> ThemeLine:
    """One theme in the list."""
    return ThemeLine(
        code=shown.code,
        name=name_of(shown, language),
        items=len(shown.items),
        materials=len(shown.materials or ()),
        limit_days=_days(shown.limit),
        service=shown.service or "",
    )


def theme(
    request_id: str, shown: Theme, language: Language, items: Mapping[str, Item]
) -> ThemeShown:
    """One theme with the names of its items and the materials asked once for all; `items`:
    all of the catalogue, by code."""
    held = (items[one.item] for one in shown.items if one.item is not None and one.item in items)
    members = {one.code: ThemeItem(one.code, name_of(one, language)) for one in held}
    return ThemeShown(
        request_id=request_id,
        code=shown.code,
        name=name_of(shown, language),
        service=shown.service or "",
        departments=shown.departments or (),
        limit_days=_days(shown.limit),
        items=tuple(member.name for member in shown.items),
        materials=tuple(material(entry, language) for entry in shown.materials or ()),
        members=tuple(members.values()),
    )


def _cut(text: str | None) -> str:
    return (text or "")[:LONGEST_NOTE]


def _cut_all(texts: tuple[str, ...] | None) -> tuple[str, ...]:
    return tuple(_cut(text) for text in (texts or ())[:MOST_TEXTS])


def _days(limit: Limit | None) -> int | None:
    """Working days; a limit in calendar days is not told as if they were."""
    return limit.days if limit is not None and limit.unit is DayUnit.WORKING else None
