"""Who may do what with a draft now: the rules of `catalogue_draft` asked beforehand; pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from hub.contract.words import ApprovalLevel, DraftMove, DraftStage
from hub.domain import catalogue_draft as rules
from hub.domain.catalogue_draft import TABLE, Step
from hub.errors import Refused


class Person(NamedTuple):
    """Who looks at a draft, and the levels for which they approve."""

    clerk: str
    supervisor: bool
    rights: Sequence[ApprovalLevel]


class Standing(NamedTuple):
    """A draft on its way; `stale`: another version than its base counts now."""

    stage: DraftStage
    stale: bool
    steps: Sequence[Step]
    needed: Sequence[ApprovalLevel]


def may(who: Person, draft: Standing) -> tuple[DraftMove, ...]:
    """What this person may do with the draft now, in the order in which it is done."""
    return tuple(
        move for move, allows in MOVES.items() if draft.stage in TABLE[move] and allows(who, draft)
    )


def _supervises(who: Person, draft: Standing) -> bool:
    return who.supervisor


def _leads_on(who: Person, draft: Standing) -> bool:
    return who.supervisor and not draft.stale


def _leads_back(who: Person, draft: Standing) -> bool:
    return who.supervisor and draft.stale


def _approves(who: Person, draft: Standing) -> bool:
    if draft.stale or not rules.missing(draft.steps, draft.needed):
        return False
    return _passes(lambda: rules.level_of(who.clerk, who.rights, draft.steps, draft.needed))


def _rejects(who: Person, draft: Standing) -> bool:
    return _passes(lambda: rules.check_rejector(who.clerk, who.rights, draft.needed))


def _passes(check: Callable[[], object]) -> bool:
    try:
        check()
    except Refused:
        return False
    return True


MOVES: dict[DraftMove, Callable[[Person, Standing], bool]] = {
    DraftMove.SUBMIT: _leads_on,
    DraftMove.APPROVE: _approves,
    DraftMove.PUBLISH: _leads_on,
    DraftMove.REBASE: _leads_back,
    DraftMove.REJECT: _rejects,
    DraftMove.DROP: _supervises,
}
"""A move that sets a time is allowed where one that publishes at once is."""
