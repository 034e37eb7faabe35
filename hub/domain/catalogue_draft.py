"""From a draft to a published catalogue: stages, moves, and who may approve; pure.

The table is the only place that knows which move leads where. Approvals count since the last
submission: whatever changes the content makes them void.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from hub.contract.codes import Code
from hub.contract.words import ApprovalLevel, DraftMove, DraftStage
from hub.errors import Refused

OPEN = (DraftStage.DRAFT, DraftStage.SUBMITTED, DraftStage.APPROVED, DraftStage.SCHEDULED)
LATEST = timedelta(days=366)
"""How far ahead a publication may be set."""

_D, _S, _A, _T = OPEN

TABLE: dict[DraftMove, dict[DraftStage, DraftStage]] = {
    DraftMove.REVISE: {_D: _D},
    DraftMove.SUBMIT: {_D: _S},
    DraftMove.APPROVE: {_S: _S},
    DraftMove.REJECT: {_S: _D, _A: _D, _T: _D},
    DraftMove.SCHEDULE: {_A: _T, _T: _T},
    DraftMove.PUBLISH: {_A: DraftStage.PUBLISHED, _T: DraftStage.PUBLISHED},
    DraftMove.REBASE: dict.fromkeys(OPEN, _D),
    DraftMove.LAPSE: {_T: _D},
    DraftMove.DROP: dict.fromkeys(OPEN, DraftStage.DROPPED),
}
"""Move → from → to. A draft that was submitted is approved once its last level has approved
(`settled`), so with no level at all it is so at once."""


class Step(NamedTuple):
    """What was done to a draft, by whom. `clerk` is None where a device's account is enough."""

    move: DraftMove
    at: datetime
    device: str
    clerk: str | None = None
    level: ApprovalLevel | None = None
    reason: str = ""


def after(draft: int, stage: DraftStage, move: DraftMove) -> DraftStage:
    """Where a move leads. Refused(DRAFT_STAGE) when it is not possible."""
    to = TABLE[move].get(stage)
    if to is None:
        raise Refused(Code.DRAFT_STAGE, draft=draft, stage=stage.value, step=move.value)
    return to


def check_base(base: int, newest: int) -> None:
    """Refused(BASE_CHANGED) when another version than the draft's base counts now."""
    if base != newest:
        raise Refused(Code.BASE_CHANGED, base=base, newest=newest)


def check_seen(draft: int, seen: str, sha256: str) -> None:
    """Refused(DRAFT_CHANGED) when the content is not the one that was looked at (its SHA-256)."""
    if seen != sha256:
        raise Refused(Code.DRAFT_CHANGED, draft=draft)


def _since_submission(steps: Sequence[Step]) -> Sequence[Step]:
    """The last submission and what followed; empty when the content has changed since."""
    for place in range(len(steps) - 1, -1, -1):
        if steps[place].move is DraftMove.SUBMIT:
            return steps[place:]
        if steps[place].move in (DraftMove.REBASE, DraftMove.REVISE, DraftMove.REJECT):
            break
    return ()


def submitter(steps: Sequence[Step]) -> str | None:
    """Who submitted the draft as it is."""
    return next((step.clerk for step in _since_submission(steps)), None)


def approvals(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The approvals that count, in order."""
    return tuple(s for s in _since_submission(steps) if s.move is DraftMove.APPROVE)


def missing(steps: Sequence[Step], needed: Sequence[ApprovalLevel]) -> tuple[ApprovalLevel, ...]:
    """Levels that have not approved yet, in the order in which they do."""
    given = {step.level for step in approvals(steps)}
    return tuple(level for level in needed if level not in given)


def settled(
    stage: DraftStage, steps: Sequence[Step], needed: Sequence[ApprovalLevel]
) -> DraftStage:
    """The stage, once nobody's approval is missing."""
    if stage is DraftStage.SUBMITTED and not missing(steps, needed):
        return DraftStage.APPROVED
    return stage


def level_of(
    clerk: str,
    rights: Sequence[ApprovalLevel],
    steps: Sequence[Step],
    needed: Sequence[ApprovalLevel],
) -> ApprovalLevel:
    """The level at which a clerk approves a submitted draft now: the first that is missing.

    Refused(APPROVAL_RIGHT) without the right for it, (FOUR_EYES) for the submitter and for who
    has approved already.
    """
    level = missing(steps, needed)[0]
    if level not in rights:
        raise Refused(Code.APPROVAL_RIGHT, clerk=clerk, level=level.value)
    if clerk == submitter(steps) or clerk in {step.clerk for step in approvals(steps)}:
        raise Refused(Code.FOUR_EYES)
    return level


def check_rejector(
    clerk: str, rights: Sequence[ApprovalLevel], needed: Sequence[ApprovalLevel]
) -> None:
    """Who may approve at any of the levels may give back. Refused(APPROVAL_RIGHT)."""
    if needed and not set(rights) & set(needed):
        raise Refused(Code.APPROVAL_RIGHT, clerk=clerk, level=needed[0].value)


def check_time(at: datetime, now: datetime) -> None:
    """Refused(PUBLISH_TIME) unless a publication may be set for a time."""
    if not now < at <= now + LATEST:
        raise Refused(Code.PUBLISH_TIME)


LAST = {DraftMove.SUBMIT: "no level is needed", DraftMove.APPROVE: "the last level"}
"""When a draft that was submitted counts as approved."""


def stages_diagram() -> str:
    """The table as a Mermaid diagram."""
    lines = ["stateDiagram-v2", "    [*] --> draft: make"]
    return "\n".join([*lines, *_arrows()]) + "\n"


def _arrows() -> Iterator[str]:
    for move, ways in TABLE.items():
        for start, end in ways.items():
            yield f"    {start.value} --> {end.value}: {move.value}"
            if move in LAST:
                yield f"    {start.value} --> approved: {move.value} ({LAST[move]})"
