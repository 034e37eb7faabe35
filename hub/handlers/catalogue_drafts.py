"""Drafts of the catalogue: making, revising, putting upon a new version, giving up."""

from __future__ import annotations

import hashlib
import sqlite3
from typing import NamedTuple

import msgspec

from hub.contract.codes import Code
from hub.contract.commands import (
    DraftCatalogue,
    DropCatalogue,
    RebaseCatalogue,
)
from hub.contract.events import FactKind
from hub.contract.results import DraftChanged, DraftLine
from hub.contract.words import DraftMove
from hub.domain import catalogue_draft as rules
from hub.domain.catalogue import Catalogue
from hub.domain.catalogue_draft import Step
from hub.domain.catalogue_merge import Clash, merge
from hub.errors import Refused
from hub.handlers import catalogue_alerts, staged
from hub.handlers.table import ADMINS, Spec
from hub.handlers.work import Work
from hub.store import catalogue as versions
from hub.store import catalogue_drafts as drafts
from hub.store.catalogue_drafts import Content, Draft
from hub.store.packing import packed

TOLD = 5
"""Clashes that a refusal names."""


def newest(work: Work) -> int:
    """Number of the version that counts, 0 before the first."""
    found = versions.newest(work.db)
    return 0 if found is None else found.number


def known(work: Work, number: int) -> Draft:
    """One draft. Refused(UNKNOWN_DRAFT)."""
    draft = drafts.read(work.db, number)
    if draft is None:
        raise Refused(Code.UNKNOWN_DRAFT, draft=number)
    return draft


def step(work: Work, move: DraftMove, reason: str = "") -> Step:
    """A step of the caller, now."""
    clerk = work.session.clerk if work.session else None
    return Step(move, work.now, work.caller.device, clerk, reason=reason)


def line(work: Work, draft: Draft) -> DraftLine:
    """A draft as the contract shows it."""
    steps = drafts.steps(work.db, draft.id)
    approvals = rules.approvals(steps)
    rejected = [s.reason for s in steps if s.move in (DraftMove.REJECT, DraftMove.LAPSE)]
    return DraftLine(
        draft=draft.id,
        base=draft.base,
        sha256=draft.sha256,
        stage=draft.stage,
        items=draft.items,
        themes=draft.themes,
        note=draft.note,
        stale=draft.stage in rules.OPEN and draft.base != newest(work),
        made_by=steps[0].device,
        made_at=steps[0].at,
        submitted_by=rules.submitter(steps) or "",
        approved=tuple(s.level for s in approvals if s.level is not None),
        approved_by=tuple(s.clerk or "" for s in approvals),
        missing=rules.missing(steps, work.hall.catalogue.approvals),
        publish_at=draft.publish_at,
        version=draft.version,
        reason=rejected[-1] if rejected else "",
    )


def changed(request_id: str, work: Work, draft: int) -> DraftChanged:
    """The reply that shows a draft as it is now."""
    return DraftChanged(request_id=request_id, draft=line(work, known(work, draft)))


def draft_catalogue(command: DraftCatalogue, work: Work) -> DraftChanged:
    """Keep what is staged as a draft, or in place of a draft's content.

    Refused(STAGED_MISSING), (CATALOGUE_WRONG), (BASE_CHANGED) for a base that never was,
    (UNKNOWN_DRAFT), (DRAFT_STAGE) for one that is no draft any more.
    """
    content = staged.content(work)
    if command.base > newest(work):
        rules.check_base(command.base, newest(work))
    if command.draft is None:
        number = drafts.insert(work.db, command.base, content, command.note)
        drafts.add_step(work.db, number, step(work, DraftMove.MAKE))
    else:
        number = _revise(command, work, known(work, command.draft), content)
    work.fact(
        FactKind.CATALOGUE_DRAFTED,
        device=work.caller.device,
        draft=number,
        base=command.base,
        items=content.items,
        themes=content.themes,
    )
    return changed(command.request_id, work, number)


def _revise(command: DraftCatalogue, work: Work, draft: Draft, content: Content) -> int:
    stage = rules.after(draft.id, draft.stage, DraftMove.REVISE)
    drafts.replace_content(work.db, draft.id, command.base, content)
    drafts.move(work.db, draft.id, stage, step(work, DraftMove.REVISE))
    return draft.id


class Merged(NamedTuple):
    """A draft put upon a version, worked out before the transaction for these two contents."""

    sha256: str
    version: int
    content: Content
    clashes: tuple[Clash, ...]


def work_out(command: RebaseCatalogue, db: sqlite3.Connection) -> Merged | None:
    """Merge a draft with what is published now; None when there is no such draft."""
    draft = drafts.read(db, command.draft)
    body = drafts.body(db, command.draft)
    found = versions.newest(db)
    if draft is None or not body:
        return None
    version = 0 if found is None else found.number
    merged, clashes = merge(
        versions.version(db, draft.base),
        msgspec.json.decode(body, type=Catalogue),
        versions.version(db, version),
        command.prefer,
    )
    made = msgspec.json.encode(merged)
    digest = hashlib.sha256(made).hexdigest()
    content = Content(digest, packed(made), len(merged.items), len(merged.themes))
    return Merged(draft.sha256, version, content, clashes)


def rebase_catalogue(command: RebaseCatalogue, work: Work) -> DraftChanged:
    """The draft's changes upon the version that counts now; a draft again, approvals void.

    Refused(UNKNOWN_DRAFT), (DRAFT_STAGE), (MERGE_CLASH) where both changed the same and nobody
    said whose counts, (BASE_CHANGED) when a version was published meanwhile: try again.
    """
    draft = known(work, command.draft)
    stage = rules.after(draft.id, draft.stage, DraftMove.REBASE)
    merged = work.evidence
    assert isinstance(merged, Merged)
    if (merged.sha256, merged.version) != (draft.sha256, newest(work)):
        raise Refused(Code.BASE_CHANGED, base=merged.version, newest=newest(work))
    if merged.clashes and command.prefer is None:
        told = "；".join(map(str, merged.clashes[:TOLD]))
        more = " …" if len(merged.clashes) > TOLD else ""
        raise Refused(Code.MERGE_CLASH, count=len(merged.clashes), what=told + more)
    if draft.base != merged.version:
        drafts.replace_content(work.db, draft.id, merged.version, merged.content)
        drafts.move(work.db, draft.id, stage, step(work, DraftMove.REBASE))
        work.fact(
            FactKind.CATALOGUE_REBASED,
            device=work.caller.device,
            draft=draft.id,
            base=merged.version,
            was=draft.base,
            clashes=len(merged.clashes),
            prefer=command.prefer and command.prefer.value,
        )
        catalogue_alerts.end(work, draft.id)
    catalogue_alerts.follow(work, known(work, draft.id))
    return changed(command.request_id, work, draft.id)


def drop_catalogue(command: DropCatalogue, work: Work) -> DraftChanged:
    """Give a draft up. Refused(UNKNOWN_DRAFT), (DRAFT_STAGE)."""
    draft = known(work, command.draft)
    stage = rules.after(draft.id, draft.stage, DraftMove.DROP)
    drafts.move(work.db, draft.id, stage, step(work, DraftMove.DROP))
    work.fact(FactKind.CATALOGUE_DROPPED, device=work.caller.device, draft=draft.id)
    catalogue_alerts.end(work, draft.id)
    catalogue_alerts.follow(work, known(work, draft.id))
    return changed(command.request_id, work, draft.id)


COMMANDS = (
    Spec(
        DraftCatalogue,
        draft_catalogue,
        ADMINS,
        supervisor=True,
        prepare=staged.read_staged,
        lengthy=True,
    ),
    Spec(
        RebaseCatalogue,
        rebase_catalogue,
        ADMINS,
        supervisor=True,
        prepare=work_out,
        lengthy=True,
    ),
    Spec(DropCatalogue, drop_catalogue, ADMINS, supervisor=True),
)
