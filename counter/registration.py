"""Registering one case: the checklist, its four-part switches and the outcome row. Pure.

Which outcome is possible is the hub's to say: by `ItemShown.outcomes` and by its refusals,
which are kept here until the findings change. Nothing is preset.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from counter import words
from counter.say import NOTHING, Say
from hub.contract.commands import Finding
from hub.contract.results import ItemShown, MaterialView
from hub.contract.words import MaterialCheck, Outcome

PLACES: tuple[Outcome, ...] = (
    Outcome.ACCEPTED,
    Outcome.ACCEPTED_WITH_GAPS,
    Outcome.NOTICE_TO_SUPPLEMENT,
    Outcome.REFUSED,
    Outcome.DONE_AT_ONCE,
    Outcome.UNRESOLVED,
)
"""The outcome row: six fixed places."""
SELDOM: tuple[Outcome, ...] = (Outcome.RECEIVED, Outcome.ACCEPTED_ON_PROMISE)
"""Above the row, only for items that know them."""
NOTE_NEEDED = frozenset({Outcome.REFUSED, Outcome.UNRESOLVED})
"""The paper of these says why: the clerk is asked before it is sent."""

ALLOWED: dict[MaterialCheck, Callable[[MaterialView], bool]] = {
    MaterialCheck.PRESENT: lambda _: True,
    MaterialCheck.MISSING: lambda _: True,
    MaterialCheck.EXEMPT: lambda material: material.exempt is True,
    MaterialCheck.LATER: lambda material: material.later is True,
    MaterialCheck.PROMISED: lambda material: material.promise is True,
}
"""What the catalogue allows on a material; its silence is not a yes."""
SWITCH = (
    MaterialCheck.PRESENT,
    MaterialCheck.MISSING,
    MaterialCheck.EXEMPT,
    MaterialCheck.LATER,
)
WHY_NEVER: dict[Outcome, str] = {
    Outcome.DONE_AT_ONCE: "非即办件",
    Outcome.ACCEPTED_WITH_GAPS: "无可容缺",
    Outcome.ACCEPTED_ON_PROMISE: "无可承诺",
    Outcome.NOTICE_TO_SUPPLEMENT: "无需材料",
}


@dataclass(frozen=True)
class Draft:
    """One case being registered. `refused`: the hub's words against an outcome as it stands."""

    item: ItemShown
    checks: tuple[MaterialCheck | None, ...]
    supplement_by: str = ""
    refused: dict[Outcome, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """One part of a switch."""

    check: MaterialCheck
    label: Say
    tone: str
    off: bool


@dataclass(frozen=True)
class OutcomeButton:
    """One place of the outcome row; `why` it cannot be chosen."""

    outcome: Outcome
    label: Say
    enabled: bool
    fits: bool
    why: Say


def begin(item: ItemShown) -> Draft:
    """An empty checklist for an item."""
    return Draft(item, tuple(None for _ in item.materials))


def due(draft: Draft) -> Say:
    """By when a case that is accepted now is done; nothing where nobody knows."""
    if draft.item.due is None or Outcome.ACCEPTED not in draft.item.outcomes:
        return NOTHING
    told = "现在受理，%1 前办结（暂定）" if draft.item.due_provisional else "现在受理，%1 前办结"
    return Say(told, (draft.item.due,))


def mark(draft: Draft, index: int, check: MaterialCheck) -> Draft:
    """Mark one material; the same mark again takes it off. What is forbidden changes nothing."""
    if not ALLOWED[check](draft.item.materials[index]):
        return draft
    now = None if draft.checks[index] is check else check
    checks = (*draft.checks[:index], now, *draft.checks[index + 1 :])
    return replace(draft, checks=checks, refused={})


def mark_rest_present(draft: Draft) -> Draft:
    """全部齐: whatever has no mark yet is here."""
    checks = tuple(check or MaterialCheck.PRESENT for check in draft.checks)
    return replace(draft, checks=checks, refused={})


def put_date(draft: Draft, day: str) -> Draft:
    """The supplement date, `yyyy-MM-dd` or empty."""
    return replace(draft, supplement_by=day, refused={})


def refuse(draft: Draft, outcome: Outcome, message: str) -> Draft:
    """The hub said no to an outcome with these findings."""
    return replace(draft, refused={**draft.refused, outcome: message})


def parts(material: MaterialView) -> tuple[Part, ...]:
    """The switch of one material; a fifth part 承诺 only where the catalogue knows it."""
    checks = (*SWITCH, MaterialCheck.PROMISED) if material.promise else SWITCH
    return tuple(
        Part(
            check,
            Say(words.CHECKS[check]),
            words.CHECK_TONES[check],
            not ALLOWED[check](material),
        )
        for check in checks
    )


def counts(draft: Draft) -> Counter[MaterialCheck | None]:
    """How many materials have each mark; None counts the unmarked."""
    return Counter(draft.checks)


def unchecked(draft: Draft) -> int:
    """Required materials without a mark."""
    pairs = zip(draft.item.materials, draft.checks, strict=True)
    return sum(bool(material.required) and check is None for material, check in pairs)


def needs_date(draft: Draft) -> bool:
    return MaterialCheck.LATER in draft.checks


def fitting(draft: Draft) -> Outcome | None:
    """The outcome that fits the checklist, to be offered first; None until all is checked."""
    if unchecked(draft):
        return None
    for check, outcome in (
        (MaterialCheck.MISSING, Outcome.NOTICE_TO_SUPPLEMENT),
        (MaterialCheck.LATER, Outcome.ACCEPTED_WITH_GAPS),
        (MaterialCheck.PROMISED, Outcome.ACCEPTED_ON_PROMISE),
    ):
        if check in draft.checks:
            return outcome if outcome in draft.item.outcomes else None
    wanted = Outcome.DONE_AT_ONCE if draft.item.at_once else Outcome.ACCEPTED
    return wanted if wanted in draft.item.outcomes else None


def prints(draft: Draft) -> tuple[str, ...]:
    """Names of the papers that the fitting outcome prints; empty until one fits."""
    fits = fitting(draft)
    return draft.item.prints.get(fits, ()) if fits else ()


def outcome_row(draft: Draft) -> tuple[OutcomeButton, ...]:
    """The six fixed places, then those of the seldom ones that this item knows."""
    seldom = tuple(outcome for outcome in SELDOM if outcome in draft.item.outcomes)
    return tuple(_button(draft, outcome) for outcome in PLACES + seldom)


def findings(draft: Draft) -> tuple[Finding, ...]:
    """What the command carries: the marked materials."""
    pairs = zip(draft.item.materials, draft.checks, strict=True)
    return tuple(Finding(material.name, check) for material, check in pairs if check is not None)


def _button(draft: Draft, outcome: Outcome) -> OutcomeButton:
    possible = outcome in draft.item.outcomes
    refusal = draft.refused.get(outcome, "")
    why = NOTHING
    if not possible:
        why = Say(WHY_NEVER.get(outcome, "本事项不适用"))
    elif refusal:
        why = Say("%1", (refusal,))
    return OutcomeButton(
        outcome=outcome,
        label=Say(words.OUTCOMES[outcome]),
        enabled=possible and not refusal,
        fits=fitting(draft) is outcome,
        why=why,
    )
