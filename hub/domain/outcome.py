"""Outcomes of a case: which is possible for which findings, what it prints, what it starts.

The table of outcomes is the only place that knows them.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import msgspec

from hub.contract.words import Outcome, Text
from hub.domain.catalogue import HandleKind, Item


class Checklist(msgspec.Struct, frozen=True):
    """Findings counted. `unchecked`: required materials without a mark."""

    unchecked: int = 0
    missing: int = 0
    later: int = 0
    promised: int = 0

    @property
    def short(self) -> int:
        """Materials that are not here, for whatever reason."""
        return self.missing + self.later + self.promised


class Why(StrEnum):
    """Why an outcome is not possible."""

    UNCHECKED = "unchecked"
    SHORT = "short"
    MISSING = "missing"
    NOT_AT_ONCE = "not_at_once"
    NOTHING_LATER = "nothing_later"
    NOTHING_PROMISED = "nothing_promised"
    STILL_LATER = "still_later"
    COMPLETE = "complete"
    NOTE_NEEDED = "note_needed"


WHY_TEXTS: dict[Why, Text] = {
    Why.UNCHECKED: Text(
        "还有 {unchecked} 项未核对", "{unchecked} not checked yet", "ཞིབ་བཤེར་མ་བྱས་པ་ {unchecked}"
    ),
    Why.SHORT: Text("差 {short} 项", "{short} missing", "{short} ཆད།"),
    Why.MISSING: Text("缺 {missing} 项", "{missing} missing", "{missing} ཆད།"),
    Why.NOT_AT_ONCE: Text("非即办件", "Not an on-the-spot item", "ཐང་འགྲུབ་མིན།"),
    Why.NOTHING_LATER: Text("没有容缺材料", "Nothing may follow later", "རྗེས་སུ་སྤྲོད་རྒྱུ་མེད།"),
    Why.NOTHING_PROMISED: Text("没有承诺材料", "Nothing is promised", "ཁས་ལེན་བྱས་པ་མེད།"),
    Why.STILL_LATER: Text("有容缺 {later} 项", "{later} to follow later", "རྗེས་སུ་སྤྲོད་རྒྱུ་ {later}"),
    Why.COMPLETE: Text("材料已齐", "All materials are here", "ཡིག་ཆ་ཚང་འདུག"),
    Why.NOTE_NEEDED: Text("请写明理由", "Give the reason", "རྒྱུ་མཚན་འབྲི་རོགས།"),
}


class Runs(StrEnum):
    """Which limit an outcome starts."""

    NONE = "none"
    TODAY = "today"
    DECISION = "decision"
    PROMISED = "promised"


class PaperKind(StrEnum):
    """Papers that a case prints."""

    RESULT = "result"
    ACCEPTANCE = "acceptance"
    RECEIPT = "receipt"
    GAPS_PROMISE = "gaps_promise"
    GAPS_NOTICE = "gaps_notice"
    PROMISE = "promise"
    SUPPLEMENT_NOTICE = "supplement_notice"
    REFUSAL = "refusal"
    UNRESOLVED = "unresolved"
    STOP = "stop"
    RESUMPTION = "resumption"
    EXTENSION = "extension"


Bar = Callable[[HandleKind | None, Checklist], Why | None]
"""One reason against an outcome, or None."""


class Row(msgspec.Struct, frozen=True):
    """One outcome: what bars it (first counts), whether it needs a note, papers and limit."""

    bars: tuple[Bar, ...]
    papers: tuple[PaperKind, ...]
    runs: Runs = Runs.NONE
    needs_note: bool = False


def _bar(why: Why, test: Callable[[HandleKind | None, Checklist], bool]) -> Bar:
    return lambda handle, checklist: why if test(handle, checklist) else None


_NOT_AT_ONCE = _bar(Why.NOT_AT_ONCE, lambda handle, _: handle is HandleKind.PROMISED)
_UNCHECKED = _bar(Why.UNCHECKED, lambda _, checklist: checklist.unchecked > 0)
_MISSING = _bar(Why.MISSING, lambda _, checklist: checklist.missing > 0)
_LATER = _bar(Why.STILL_LATER, lambda _, checklist: checklist.later > 0)
_SHORT = _bar(Why.SHORT, lambda _, checklist: checklist.short > 0)
_NO_LATER = _bar(Why.NOTHING_LATER, lambda _, checklist: checklist.later == 0)
_NO_PROMISE = _bar(Why.NOTHING_PROMISED, lambda _, checklist: checklist.promised == 0)
_COMPLETE = _bar(Why.COMPLETE, lambda _, checklist: checklist.short == 0)

OUTCOMES: dict[Outcome, Row] = {
    Outcome.ACCEPTED: Row((_SHORT, _UNCHECKED), (PaperKind.ACCEPTANCE,), Runs.PROMISED),
    Outcome.ACCEPTED_WITH_GAPS: Row(
        (_MISSING, _NO_LATER, _UNCHECKED),
        (PaperKind.GAPS_PROMISE, PaperKind.GAPS_NOTICE),
        Runs.PROMISED,
    ),
    Outcome.ACCEPTED_ON_PROMISE: Row(
        (_MISSING, _NO_PROMISE, _LATER, _UNCHECKED),
        (PaperKind.PROMISE, PaperKind.ACCEPTANCE),
        Runs.PROMISED,
    ),
    Outcome.NOTICE_TO_SUPPLEMENT: Row((_UNCHECKED, _COMPLETE), (PaperKind.SUPPLEMENT_NOTICE,)),
    Outcome.REFUSED: Row((), (PaperKind.REFUSAL,), needs_note=True),
    Outcome.DONE_AT_ONCE: Row(
        (_NOT_AT_ONCE, _MISSING, _LATER, _UNCHECKED), (PaperKind.RESULT,), Runs.TODAY
    ),
    Outcome.RECEIVED: Row((_UNCHECKED,), (PaperKind.RECEIPT,), Runs.DECISION),
    Outcome.UNRESOLVED: Row((), (PaperKind.UNRESOLVED,), needs_note=True),
}


def why_not(
    outcome: Outcome, handle: HandleKind | None, checklist: Checklist, note: str | None = None
) -> Why | None:
    """The first reason against an outcome. `note` None: the note is not asked for yet."""
    row = OUTCOMES[outcome]
    for bar in row.bars:
        why = bar(handle, checklist)
        if why is not None:
            return why
    if row.needs_note and note is not None and not note.strip():
        return Why.NOTE_NEEDED
    return None


def why_text(why: Why, checklist: Checklist) -> Text:
    """The reason in words, with its counts."""
    counts = {**msgspec.structs.asdict(checklist), "short": checklist.short}
    text = WHY_TEXTS[why]
    return Text(text.zh.format(**counts), text.en.format(**counts), text.bo.format(**counts))


def fitting(handle: HandleKind | None, checklist: Checklist) -> Outcome | None:
    """The outcome that fits the checklist, to be offered first; None until all is checked."""
    if checklist.unchecked:
        return None
    if checklist.missing:
        return Outcome.NOTICE_TO_SUPPLEMENT
    if checklist.later:
        return Outcome.ACCEPTED_WITH_GAPS
    if checklist.promised:
        return Outcome.ACCEPTED_ON_PROMISE
    return Outcome.DONE_AT_ONCE if handle is HandleKind.AT_ONCE else Outcome.ACCEPTED


def outcomes_of(item: Item) -> tuple[Outcome, ...]:
    """Outcomes that some findings could lead to, in the table's order."""
    materials = item.materials or ()
    never = {
        Outcome.DONE_AT_ONCE: item.handle is HandleKind.PROMISED,
        Outcome.ACCEPTED_WITH_GAPS: not any(m.later for m in materials),
        Outcome.ACCEPTED_ON_PROMISE: not any(m.promise for m in materials),
        Outcome.NOTICE_TO_SUPPLEMENT: item.materials == (),
    }
    return tuple(outcome for outcome in OUTCOMES if not never.get(outcome, False))
