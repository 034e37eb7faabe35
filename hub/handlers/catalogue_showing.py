"""Drafts and versions listed, and what a draft changes: what whoever decides looks at."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from hub.config import ClerkSettings, Role
from hub.contract.codes import Code
from hub.contract.commands import ListCatalogues, ShowDraft
from hub.contract.results import Catalogues, ChangeLine, DraftShown, VersionLine
from hub.contract.words import PAGE_SIZE, DeviceKind, DraftMove, Language
from hub.domain import catalogue_review as review
from hub.domain.catalogue import Catalogue
from hub.domain.catalogue_diff import compare
from hub.domain.catalogue_sentences import Entry, entries, summary, worded
from hub.errors import Refused
from hub.handlers.catalogue_drafts import known, line, newest
from hub.handlers.table import ADMINS, COUNTERS, Spec
from hub.handlers.work import Work
from hub.store import catalogue as versions
from hub.store import catalogue_drafts as drafts
from hub.store.catalogue_drafts import Draft

LINES = 40
LONGEST_LINE = 300
"""Of a page, in lines and characters: a reply must stay below 64 KiB in Tibetan too."""


class Compared(NamedTuple):
    """What a draft changes, worked out before the transaction, and the content it is of."""

    sha256: str
    summary: str
    entries: list[Entry]


def work_out(command: ShowDraft, db: sqlite3.Connection) -> Compared | None:
    """Compare a draft with its base; None when there is no such draft."""
    draft, body = drafts.read(db, command.draft), drafts.body(db, command.draft)
    if draft is None or not body:
        return None
    found = compare(
        versions.version(db, draft.base), msgspec.json.decode(body, type=Catalogue), whole=True
    )
    return Compared(draft.sha256, summary(found, command.language), entries(found))


def show_draft(command: ShowDraft, work: Work) -> DraftShown:
    """Refused(UNKNOWN_DRAFT), (NOT_ALLOWED), (NOT_LOGGED_IN); (DRAFT_CHANGED) where it has
    changed since it was compared: ask again."""
    who = _reader(work)
    draft = known(work, command.draft)
    found = work.evidence
    if not isinstance(found, Compared) or found.sha256 != draft.sha256:
        raise Refused(Code.DRAFT_CHANGED, draft=draft.id)
    return DraftShown(
        request_id=command.request_id,
        draft=line(work, draft),
        summary=found.summary,
        lines=page_of(found.entries, command.page, command.language),
        page=command.page,
        pages=-(-len(found.entries) // LINES),
        may=_may(work, draft, who) if who else (),
    )


def page_of(found: Sequence[Entry], page: int, language: Language) -> tuple[ChangeLine, ...]:
    """One page; where it begins within an entry, that entry's head comes first once more."""
    shown = list(found[page * LINES : (page + 1) * LINES])
    if shown and shown[0].field is not None and shown[0].change is not None:
        shown.insert(0, Entry(shown[0].change))
    return tuple(_line(one, language) for one in shown)


def _line(entry: Entry, language: Language) -> ChangeLine:
    head = None if entry.field is not None or entry.change is None else entry.change.kind
    return ChangeLine(_cut(worded(entry, language)), head)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_LINE else f"{text[: LONGEST_LINE - 1]}…"


def _may(work: Work, draft: Draft, who: ClerkSettings) -> tuple[DraftMove, ...]:
    return review.may(
        review.Person(who.no, who.role is Role.SUPERVISOR, who.approves),
        review.Standing(
            draft.stage,
            draft.base != newest(work),
            drafts.steps(work.db, draft.id),
            work.hall.catalogue.approvals,
        ),
    )


def _reader(work: Work) -> ClerkSettings | None:
    """Who looks: at a counter a supervisor or somebody who approves, None for the administrator's
    account. Refused(NOT_ALLOWED), (NOT_LOGGED_IN)."""
    if work.caller.kind is DeviceKind.ADMIN:
        return None
    if work.session is None:
        raise Refused(Code.NOT_LOGGED_IN)
    clerk = work.hall.clerk(work.session.clerk)
    if clerk is None or not clerk.reviews:
        raise Refused(Code.NOT_ALLOWED)
    return clerk


def list_catalogues(command: ListCatalogues, work: Work) -> Catalogues:
    """A page of open drafts and a page of versions; `total` is of whichever are more.

    Refused(NOT_ALLOWED), (NOT_LOGGED_IN).
    """
    _reader(work)
    start = command.page * PAGE_SIZE
    shown = drafts.opened(work.db, PAGE_SIZE, start)
    published = versions.page(work.db, PAGE_SIZE, start)
    return Catalogues(
        request_id=command.request_id,
        drafts=tuple(line(work, draft) for draft in shown),
        versions=tuple(
            VersionLine(
                version=found.version,
                published_at=found.published_at,
                sha256=found.sha256,
                draft=found.draft,
            )
            for found in published
        ),
        total=max(drafts.count_open(work.db), newest(work)),
        page=command.page,
    )


PEOPLE = ADMINS | COUNTERS
COMMANDS = (
    Spec(ListCatalogues, list_catalogues, PEOPLE, reads=True),
    Spec(ShowDraft, show_draft, PEOPLE, reads=True, prepare=work_out, lengthy=True),
)
