"""Outcomes against findings: what fits, what is barred and why."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.commands import Finding
from hub.contract.words import MaterialCheck, Outcome
from hub.domain.catalogue import HandleKind, Item
from hub.domain.finding import tally, wrong_finding
from hub.domain.outcome import (
    OUTCOMES,
    WHY_TEXTS,
    Checklist,
    Why,
    fitting,
    outcomes_of,
    why_not,
    why_text,
)
from tests.domain.items import ITEM

PRESENT, MISSING = MaterialCheck.PRESENT, MaterialCheck.MISSING
EXEMPT, LATER, PROMISED = MaterialCheck.EXEMPT, MaterialCheck.LATER, MaterialCheck.PROMISED
CHECKLISTS = st.builds(
    Checklist,
    unchecked=st.integers(0, 3),
    missing=st.integers(0, 3),
    later=st.integers(0, 3),
    promised=st.integers(0, 3),
)
HANDLES = st.sampled_from([None, *HandleKind])


def findings(**checks: MaterialCheck) -> list[Finding]:
    return [Finding(name, check) for name, check in checks.items()]


def test_the_picture_of_the_counter() -> None:
    """Two here, two exempt, one to follow: 容缺受理 fits, 受理 lacks one."""
    checklist = tally(
        ITEM, findings(申报审批表=PRESENT, 银行卡=LATER, 照片=PRESENT, 居民身份证=EXEMPT)
    )
    assert fitting(ITEM.handle, checklist) is Outcome.ACCEPTED_WITH_GAPS
    reasons = {outcome: why_not(outcome, ITEM.handle, checklist) for outcome in OUTCOMES}
    assert reasons == {
        Outcome.ACCEPTED: Why.SHORT,
        Outcome.ACCEPTED_WITH_GAPS: None,
        Outcome.ACCEPTED_ON_PROMISE: Why.NOTHING_PROMISED,
        Outcome.NOTICE_TO_SUPPLEMENT: None,
        Outcome.REFUSED: None,
        Outcome.DONE_AT_ONCE: Why.NOT_AT_ONCE,
        Outcome.RECEIVED: None,
        Outcome.UNRESOLVED: None,
    }
    assert why_text(Why.SHORT, checklist).zh == "差 1 项"


@pytest.mark.parametrize(
    ("marks", "outcome", "why"),
    [
        ({}, Outcome.ACCEPTED, Why.UNCHECKED),
        ({}, Outcome.NOTICE_TO_SUPPLEMENT, Why.UNCHECKED),
        ({"missing": 1}, Outcome.ACCEPTED, Why.SHORT),
        ({"missing": 1, "later": 1}, Outcome.ACCEPTED_WITH_GAPS, Why.MISSING),
        ({"promised": 1, "later": 1}, Outcome.ACCEPTED_ON_PROMISE, Why.STILL_LATER),
        ({"promised": 1}, Outcome.ACCEPTED_ON_PROMISE, None),
    ],
)
def test_reasons(marks: dict[str, int], outcome: Outcome, why: Why | None) -> None:
    checklist = Checklist(unchecked=0 if marks else 2, **marks)
    assert why_not(outcome, None, checklist) is why


def test_all_here_is_no_case_for_a_notice() -> None:
    assert why_not(Outcome.NOTICE_TO_SUPPLEMENT, None, Checklist()) is Why.COMPLETE


def test_refusal_and_escalation_need_a_reason_in_words() -> None:
    for outcome in (Outcome.REFUSED, Outcome.UNRESOLVED):
        assert why_not(outcome, None, Checklist(), "  ") is Why.NOTE_NEEDED
        assert why_not(outcome, None, Checklist(), "不符合条件") is None
    assert why_not(Outcome.ACCEPTED, None, Checklist(), "") is None


def test_a_mark_must_be_allowed_by_the_catalogue() -> None:
    assert wrong_finding(ITEM, findings(银行卡=LATER, 照片=PROMISED, 居民身份证=EXEMPT)) is None
    for name, check in (("申报审批表", LATER), ("银行卡", EXEMPT), ("居民身份证", PROMISED)):
        assert wrong_finding(ITEM, [Finding(name, check)]) == Finding(name, check)


def test_unknown_and_repeated_materials_are_wrong() -> None:
    assert wrong_finding(ITEM, findings(护照=PRESENT)) is not None
    assert wrong_finding(ITEM, [Finding("照片", PRESENT), Finding("照片", MISSING)]) is not None


def test_an_item_with_an_unknown_list_takes_what_the_clerk_names() -> None:
    silent = Item(code="X", name="咨询")
    assert wrong_finding(silent, findings(申请书=PRESENT)) is None
    assert wrong_finding(silent, findings(申请书=EXEMPT)) is not None
    assert tally(silent, []) == Checklist()


def test_conditional_materials_need_no_mark() -> None:
    marks = findings(申报审批表=PRESENT, 银行卡=PRESENT, 照片=PRESENT, 居民身份证=PRESENT)
    assert tally(ITEM, marks) == Checklist()
    assert fitting(ITEM.handle, Checklist()) is Outcome.ACCEPTED
    assert fitting(HandleKind.AT_ONCE, Checklist()) is Outcome.DONE_AT_ONCE


@given(HANDLES, CHECKLISTS)
def test_what_fits_is_possible_and_there_is_always_a_way(
    handle: HandleKind | None, checklist: Checklist
) -> None:
    fits = fitting(handle, checklist)
    assert fits is None or why_not(fits, handle, checklist) is None
    assert why_not(Outcome.REFUSED, handle, checklist) is None
    assert why_not(Outcome.UNRESOLVED, handle, checklist) is None


@given(HANDLES, CHECKLISTS)
def test_nothing_is_accepted_while_something_is_missing(
    handle: HandleKind | None, checklist: Checklist
) -> None:
    accepting = (
        Outcome.ACCEPTED,
        Outcome.ACCEPTED_WITH_GAPS,
        Outcome.ACCEPTED_ON_PROMISE,
        Outcome.DONE_AT_ONCE,
    )
    if checklist.missing or checklist.unchecked:
        assert all(why_not(outcome, handle, checklist) for outcome in accepting)


@given(st.sampled_from(list(Why)), CHECKLISTS)
def test_every_reason_has_words_in_three_languages(why: Why, checklist: Checklist) -> None:
    text = why_text(why, checklist)
    assert text.zh
    assert text.en
    assert text.bo
    assert set(WHY_TEXTS) == set(Why)


def test_every_outcome_has_a_row_with_papers() -> None:
    assert set(OUTCOMES) == set(Outcome)
    assert all(row.papers for row in OUTCOMES.values())


def test_outcomes_that_an_item_can_have() -> None:
    assert Outcome.DONE_AT_ONCE not in outcomes_of(ITEM)
    bare = Item(code="X", name="X", materials=())
    assert Outcome.ACCEPTED_WITH_GAPS not in outcomes_of(bare)
    assert Outcome.NOTICE_TO_SUPPLEMENT not in outcomes_of(bare)
    assert Outcome.NOTICE_TO_SUPPLEMENT in outcomes_of(Item(code="X", name="X"))
