"""A catalogue becomes the version that counts: in one step, at once, or when its time comes."""

from __future__ import annotations

from datetime import datetime

from hub.contract.codes import Code
from hub.contract.commands import PublishCatalogue, ScheduleCatalogue
from hub.contract.events import FactKind
from hub.contract.results import AnyReply, CataloguePublished
from hub.contract.words import DraftMove
from hub.domain import catalogue_draft as rules
from hub.errors import Refused
from hub.handlers import catalogue_alerts, staged
from hub.handlers.catalogue_drafts import changed, known, newest, step
from hub.handlers.table import ADMINS, Spec, Timer
from hub.handlers.work import Work
from hub.store import catalogue as versions
from hub.store import catalogue_drafts as drafts
from hub.store.catalogue_drafts import Content, Draft


def publish_catalogue(command: PublishCatalogue, work: Work) -> CataloguePublished:
    """A new version without approval; the same content again is the same version.

    Refused(REVIEW_NEEDED) where the hall's settings want approval, unless it is the hall's
    first; (BASE_CHANGED) when another version than the one it was made from counts now;
    (STAGED_MISSING), (CATALOGUE_WRONG).
    """
    content = staged.content(work)
    present = versions.newest(work.db)
    if present is not None and present.sha256 == content.sha256:
        return _published(command.request_id, present.number, content)
    if present is not None and not work.hall.catalogue.one_step:
        raise Refused(Code.REVIEW_NEEDED)
    if command.base is not None:
        rules.check_base(command.base, newest(work))
    staged.keep(work, content.sha256)
    number = versions.publish(work.db, content.sha256, content.packed, work.now)
    _tell(work, number, content)
    return _published(command.request_id, number, content)


def schedule_catalogue(command: ScheduleCatalogue, work: Work) -> AnyReply:
    """Publish an approved draft, at once or at a time.

    Refused(UNKNOWN_DRAFT), (DRAFT_STAGE) before all levels have approved, (DRAFT_CHANGED),
    (BASE_CHANGED), (PUBLISH_TIME) for a time that is over or more than a year ahead.
    """
    draft = known(work, command.draft)
    move = DraftMove.PUBLISH if command.at is None else DraftMove.SCHEDULE
    rules.after(draft.id, draft.stage, move)
    rules.check_seen(draft.id, command.seen, draft.sha256)
    rules.check_base(draft.base, newest(work))
    if command.at is None:
        staged.keep(work, draft.sha256)
        return _published(command.request_id, _publish(work, draft), draft)
    _schedule(work, draft, command.at.astimezone(work.now.tzinfo))
    return changed(command.request_id, work, draft.id)


def _schedule(work: Work, draft: Draft, at: datetime) -> None:
    rules.check_time(at, work.now)
    stage = rules.after(draft.id, draft.stage, DraftMove.SCHEDULE)
    drafts.move(work.db, draft.id, stage, step(work, DraftMove.SCHEDULE), at)
    work.fact(
        FactKind.CATALOGUE_SCHEDULED,
        device=work.caller.device,
        draft=draft.id,
        publish_at=at.isoformat(),
    )
    catalogue_alerts.follow(work, known(work, draft.id))


def publish_due(work: Work) -> None:
    """Timer: publishes what was scheduled, also what became due while the hub was away.

    The time is that of the clock on the wall. A clock that was set over midnight publishes
    nothing until its date is believed (`hub.timekeeper`). A draft whose base has changed
    meanwhile goes back, and the supervisor is told.
    """
    for draft in drafts.due(work.db, work.now):
        assert draft.publish_at is not None
        if draft.publish_at.date().isoformat() > work.day:
            continue
        if draft.base == newest(work):
            _publish(work, draft)
        else:
            _lapse(work, draft)


def _publish(work: Work, draft: Draft) -> int:
    stage = rules.after(draft.id, draft.stage, DraftMove.PUBLISH)
    number = drafts.become_version(work.db, draft.id, work.now)
    drafts.move(work.db, draft.id, stage, step(work, DraftMove.PUBLISH), draft.publish_at)
    catalogue_alerts.follow(work, known(work, draft.id))
    _tell(work, number, draft)
    return number


def _lapse(work: Work, draft: Draft) -> None:
    stage = rules.after(draft.id, draft.stage, DraftMove.LAPSE)
    reason = f"{draft.base} → {newest(work)}"
    drafts.move(work.db, draft.id, stage, step(work, DraftMove.LAPSE, reason=reason))
    work.fact(
        FactKind.CATALOGUE_LAPSED,
        device=work.caller.device,
        draft=draft.id,
        base=draft.base,
        newest=newest(work),
    )
    catalogue_alerts.begin(work, draft.id, newest(work))
    catalogue_alerts.follow(work, known(work, draft.id))


def _tell(work: Work, number: int, what: Content | Draft) -> None:
    """`draft` is None where it was published in one step."""
    work.fact(
        FactKind.CATALOGUE_PUBLISHED,
        device=work.caller.device,
        version=number,
        items=what.items,
        themes=what.themes,
        draft=what.id if isinstance(what, Draft) else None,
        one_step=isinstance(what, Content),
    )
    work.touch_catalogue()
    work.touch_menu()


def _published(request_id: str, number: int, what: Content | Draft) -> CataloguePublished:
    return CataloguePublished(
        request_id=request_id, version=number, items=what.items, themes=what.themes
    )


COMMANDS = (
    Spec(PublishCatalogue, publish_catalogue, ADMINS, prepare=staged.read_staged, lengthy=True),
    Spec(
        ScheduleCatalogue,
        schedule_catalogue,
        ADMINS,
        supervisor=True,
        prepare=staged.read_draft,
        lengthy=True,
    ),
)
TIMERS: tuple[Timer, ...] = (publish_due,)
