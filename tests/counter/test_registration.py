"""The checklist and the outcome row: nothing preset, forbidden parts off, the hub's words kept."""

from __future__ import annotations

import pytest

from counter.registration import (
    NOTE_NEEDED,
    PLACES,
    Draft,
    begin,
    counts,
    due,
    findings,
    fitting,
    mark,
    mark_rest_present,
    needs_date,
    outcome_row,
    parts,
    prints,
    put_date,
    refuse,
    unchecked,
)
from hub.contract.commands import Finding
from hub.contract.results import ItemShown, MaterialView
from hub.contract.words import Applicant, MaterialCheck, Outcome

P, M, E, L, A = (
    MaterialCheck.PRESENT,
    MaterialCheck.MISSING,
    MaterialCheck.EXEMPT,
    MaterialCheck.LATER,
    MaterialCheck.PROMISED,
)


def material(name: str, required: bool | None = True, **allowed: bool) -> MaterialView:
    flags = {"exempt": None, "later": None, "promise": None} | allowed
    return MaterialView(name, required, "原件", 1, "", **flags)


def item(*materials: MaterialView, at_once: bool = False, **fields: object) -> ItemShown:
    values: dict[str, object] = {
        "request_id": "request-1",
        "code": "000511011000",
        "name": "老年人福利补贴",
        "kind": "行政给付",
        "department": "民政部门",
        "service": "A",
        "at_once": at_once,
        "legal_days": 30,
        "promised_days": 30,
        "visits": 1,
        "fee": "不收费",
        "applicants": (Applicant.PERSON,),
        "materials": materials,
        "results": (),
        "outcomes": tuple(Outcome),
    }
    return ItemShown(**(values | fields))  # type: ignore[arg-type]  # a test's own table


FORM = material("申报审批表")
BANK = material("银行卡", later=True)
CARD = material("身份证", exempt=True)
VOW = material("无欠费声明", promise=True)


def draft(*checks: MaterialCheck | None, **fields: object) -> Draft:
    made = begin(item(*(FORM, BANK, CARD, VOW)[: len(checks)], **fields))
    for index, check in enumerate(checks):
        if check is not None:
            made = mark(made, index, check)
    return made


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, ""),
        ({"due": "2026-08-25"}, "现在受理，2026-08-25 前办结"),
        (
            {"due": "2027-08-25", "due_provisional": True},
            "现在受理，2027-08-25 前办结（暂定）",
        ),
        ({"due": "2026-08-25", "outcomes": (Outcome.DONE_AT_ONCE,)}, ""),
    ],
)
def test_what_accepting_begins_is_said_before(fields: dict[str, object], told: str) -> None:
    assert due(begin(item(**fields))).plain() == told


def test_nothing_is_preset() -> None:
    fresh = draft(None, None, None)
    assert fresh.checks == (None, None, None)
    assert fitting(fresh) is None
    assert findings(fresh) == ()
    assert unchecked(fresh) == 3


def test_silence_of_the_catalogue_is_not_a_yes() -> None:
    assert [(part.check, part.off) for part in parts(FORM)] == [
        (P, False),
        (M, False),
        (E, True),
        (L, True),
    ]
    assert [part.off for part in parts(BANK)] == [False, False, True, False]
    assert [part.off for part in parts(CARD)] == [False, False, False, True]
    assert [part.check for part in parts(VOW)][-1] is A


def test_a_forbidden_mark_changes_nothing() -> None:
    fresh = draft(None)
    assert mark(fresh, 0, E) is fresh


def test_the_same_mark_again_takes_it_off() -> None:
    assert mark(draft(P), 0, P).checks == (None,)


def test_all_here_keeps_what_is_marked() -> None:
    done = mark_rest_present(draft(None, L, None))
    assert done.checks == (P, L, P)
    assert counts(done) == {P: 2, L: 1}


def test_what_fits_follows_the_checklist() -> None:
    assert fitting(draft(P, P)) is Outcome.ACCEPTED
    assert fitting(draft(P, P, at_once=True)) is Outcome.DONE_AT_ONCE
    assert fitting(draft(P, L)) is Outcome.ACCEPTED_WITH_GAPS
    assert fitting(draft(M, L)) is Outcome.NOTICE_TO_SUPPLEMENT
    assert fitting(draft(P, P, E, A)) is Outcome.ACCEPTED_ON_PROMISE
    assert fitting(draft(P, None)) is None
    assert fitting(draft(P, outcomes=(Outcome.REFUSED,))) is None


def test_an_optional_material_may_stay_unmarked() -> None:
    made = mark(begin(item(FORM, material("委托书", None))), 0, P)
    assert unchecked(made) == 0
    assert fitting(made) is Outcome.ACCEPTED
    assert findings(made) == (Finding("申报审批表", P),)


def test_the_row_has_six_fixed_places() -> None:
    row = outcome_row(draft(P, outcomes=PLACES))
    assert [button.outcome for button in row] == list(PLACES)
    assert [button.fits for button in row] == [True] + [False] * 5


def test_seldom_outcomes_come_behind_only_where_known() -> None:
    row = outcome_row(draft(P))
    assert [button.outcome for button in row[6:]] == [Outcome.RECEIVED, Outcome.ACCEPTED_ON_PROMISE]
    known = (*PLACES, Outcome.ACCEPTED_ON_PROMISE)
    seldom = outcome_row(draft(P, outcomes=known))[6:]
    assert [button.outcome for button in seldom] == [Outcome.ACCEPTED_ON_PROMISE]


def test_the_catalogue_greys_and_says_why() -> None:
    row = outcome_row(draft(P, outcomes=(Outcome.ACCEPTED, Outcome.REFUSED)))
    why = {button.outcome: button.why.plain() for button in row if not button.enabled}
    assert why == {
        Outcome.ACCEPTED_WITH_GAPS: "无可容缺",
        Outcome.NOTICE_TO_SUPPLEMENT: "无需材料",
        Outcome.DONE_AT_ONCE: "非即办件",
        Outcome.UNRESOLVED: "本事项不适用",
    }


def test_the_hubs_refusal_stands_until_the_findings_change() -> None:
    refused = refuse(draft(M), Outcome.ACCEPTED, "差 1 项")
    first = outcome_row(refused)[0]
    assert (first.enabled, first.why.plain()) == (False, "差 1 项")
    for changed in (
        mark(refused, 0, P),
        mark_rest_present(refused),
        put_date(refused, "2026-07-21"),
    ):
        assert outcome_row(changed)[0].enabled


def test_a_date_is_asked_for_only_with_gaps() -> None:
    assert needs_date(draft(P, L))
    assert not needs_date(draft(P, P))


def test_refusals_say_why_in_writing() -> None:
    assert {Outcome.REFUSED, Outcome.UNRESOLVED} == NOTE_NEEDED


def test_the_papers_of_the_outcome_that_fits_are_told_before() -> None:
    papers = {
        Outcome.ACCEPTED: ("acceptance",),
        Outcome.NOTICE_TO_SUPPLEMENT: ("supplement_notice",),
    }
    assert prints(draft(None, prints=papers)) == ()
    assert prints(draft(P, prints=papers)) == ("acceptance",)
    assert prints(draft(M, prints=papers)) == ("supplement_notice",)
    assert prints(draft(P, L, prints=papers)) == ()
