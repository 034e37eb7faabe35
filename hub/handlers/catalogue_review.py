"""Submitting, approving and rejecting a draft; each by a person who answers for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hub.config import ClerkSettings, Role
from hub.contract.codes import Code
from hub.contract.commands import ApproveCatalogue, RejectCatalogue, Signed, SubmitCatalogue
from hub.contract.events import FactKind
from hub.contract.results import AnyReply
from hub.contract.words import ApprovalLevel, DraftMove
from hub.domain import catalogue_draft as rules
from hub.domain.catalogue_draft import Step
from hub.errors import Refused
from hub.handlers import catalogue_alerts, proving
from hub.handlers.catalogue_drafts import changed, known, newest
from hub.handlers.refusing import refusal_of
from hub.handlers.table import ADMINS, COUNTERS, Spec
from hub.handlers.work import Work
from hub.store import catalogue_drafts as drafts
from hub.store.catalogue_drafts import Draft

C = TypeVar("C", bound=Signed)
Act = Callable[[C, Work, ClerkSettings, Draft], None]


def _by_a_person(act: Act[C]) -> Callable[[C, Work], AnyReply]:
    """The handler that finds out who answers for it first, and shows the draft at the end."""

    def handler(command: C, work: Work) -> AnyReply:
        who = proving.signer(command, work)
        if isinstance(who, Refused):
            return refusal_of(command, who)
        act(command, work, who, known(work, command.draft))
        catalogue_alerts.follow(work, known(work, command.draft))
        return changed(command.request_id, work, command.draft)

    return handler


def submit(command: SubmitCatalogue, work: Work, who: ClerkSettings, draft: Draft) -> None:
    """Hand in. Refused(NOT_ALLOWED) for who is no supervisor, (DRAFT_STAGE), (DRAFT_CHANGED),
    (BASE_CHANGED)."""
    if who.role is not Role.SUPERVISOR:
        raise Refused(Code.NOT_ALLOWED)
    rules.after(draft.id, draft.stage, DraftMove.SUBMIT)
    rules.check_seen(draft.id, command.seen, draft.sha256)
    rules.check_base(draft.base, newest(work))
    _move(work, draft, _step(work, DraftMove.SUBMIT, who))
    _tell(work, FactKind.CATALOGUE_SUBMITTED, draft, who)


def approve(command: ApproveCatalogue, work: Work, who: ClerkSettings, draft: Draft) -> None:
    """Approve at the first level that is missing.

    Refused(DRAFT_STAGE), (DRAFT_CHANGED), (BASE_CHANGED), (APPROVAL_RIGHT), (FOUR_EYES).
    """
    rules.after(draft.id, draft.stage, DraftMove.APPROVE)
    rules.check_seen(draft.id, command.seen, draft.sha256)
    rules.check_base(draft.base, newest(work))
    steps = drafts.steps(work.db, draft.id)
    needed = work.hall.catalogue.approvals
    if not rules.missing(steps, needed):  # the settings have changed since: submit it anew
        stage, move = draft.stage.value, DraftMove.APPROVE.value
        raise Refused(Code.DRAFT_STAGE, draft=draft.id, stage=stage, step=move)
    level = rules.level_of(who.no, who.approves, steps, needed)
    _move(work, draft, _step(work, DraftMove.APPROVE, who, level))
    _tell(work, FactKind.CATALOGUE_APPROVED, draft, who, level=level.value)


def reject(command: RejectCatalogue, work: Work, who: ClerkSettings, draft: Draft) -> None:
    """Give back with the reason. Refused(DRAFT_STAGE), (APPROVAL_RIGHT)."""
    rules.after(draft.id, draft.stage, DraftMove.REJECT)
    rules.check_rejector(who.no, who.approves, work.hall.catalogue.approvals)
    _move(work, draft, _step(work, DraftMove.REJECT, who)._replace(reason=command.reason))
    _tell(work, FactKind.CATALOGUE_REJECTED, draft, who)


def _step(
    work: Work, move: DraftMove, who: ClerkSettings, level: ApprovalLevel | None = None
) -> Step:
    return Step(move, work.now, work.caller.device, who.no, level)


def _move(work: Work, draft: Draft, step: Step) -> None:
    """The stage that the step leads to, with all levels' approvals counted."""
    to = rules.after(draft.id, draft.stage, step.move)
    steps = [*drafts.steps(work.db, draft.id), step]
    stage = rules.settled(to, steps, work.hall.catalogue.approvals)
    drafts.move(work.db, draft.id, stage, step)


def _tell(
    work: Work,
    kind: FactKind,
    draft: Draft,
    who: ClerkSettings,
    *,
    level: str | None = None,
) -> None:
    """The reason of a rejection stays with the draft: facts carry no free text."""
    work.fact(
        kind,
        clerk=who.no,
        device=work.caller.device,
        draft=draft.id,
        base=draft.base,
        level=level,
    )


PEOPLE = ADMINS | COUNTERS
COMMANDS = (
    Spec(SubmitCatalogue, _by_a_person(submit), PEOPLE, prepare=proving.check_pin),
    Spec(ApproveCatalogue, _by_a_person(approve), PEOPLE, prepare=proving.check_pin),
    Spec(RejectCatalogue, _by_a_person(reject), PEOPLE, prepare=proving.check_pin),
)
