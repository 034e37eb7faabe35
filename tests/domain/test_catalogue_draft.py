"""The way of a draft: only approved content is published, whoever does what in whichever order."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.codes import Code
from hub.contract.words import ApprovalLevel, DraftMove, DraftStage
from hub.domain import catalogue_draft as rules
from hub.domain.catalogue_draft import TABLE, Step
from hub.errors import Refused

NOW = datetime.fromisoformat("2026-11-23T09:30:00+08:00")
LEVELS = tuple(ApprovalLevel)
RIGHTS = {
    "0901": LEVELS,
    "0902": (ApprovalLevel.DISTRICT,),
    "0903": (ApprovalLevel.CITY, ApprovalLevel.PROVINCE),
    "0904": (ApprovalLevel.PROVINCE,),
    "0905": (),
}


def step(move: DraftMove, clerk: str | None = None, level: ApprovalLevel | None = None) -> Step:
    return Step(move, NOW, "cli", clerk, level)


def refused(code: Code, act: object, *arguments: object) -> None:
    with pytest.raises(Refused) as caught:
        act(*arguments)  # type: ignore[operator]
    assert caught.value.code is code


def test_what_ended_moves_no_more() -> None:
    for stage in (DraftStage.PUBLISHED, DraftStage.DROPPED):
        for move in TABLE:
            refused(Code.DRAFT_STAGE, rules.after, 1, stage, move)


def test_only_what_is_approved_can_be_published_or_scheduled() -> None:
    able = {DraftStage.APPROVED, DraftStage.SCHEDULED}
    for move in (DraftMove.PUBLISH, DraftMove.SCHEDULE):
        assert set(TABLE[move]) == able


def test_without_levels_a_submission_is_enough() -> None:
    assert rules.settled(DraftStage.SUBMITTED, [step(DraftMove.SUBMIT)], ()) == "approved"
    assert rules.settled(DraftStage.SUBMITTED, [step(DraftMove.SUBMIT)], LEVELS) == "submitted"


def test_levels_approve_in_their_order() -> None:
    steps = [step(DraftMove.SUBMIT, "0901")]
    refused(Code.APPROVAL_RIGHT, rules.level_of, "0903", RIGHTS["0903"], steps, LEVELS)
    assert rules.level_of("0902", RIGHTS["0902"], steps, LEVELS) is ApprovalLevel.DISTRICT
    steps.append(step(DraftMove.APPROVE, "0902", ApprovalLevel.DISTRICT))
    assert rules.level_of("0903", RIGHTS["0903"], steps, LEVELS) is ApprovalLevel.CITY


def test_nobody_approves_what_he_submitted_or_twice() -> None:
    steps = [step(DraftMove.SUBMIT, "0901")]
    refused(Code.FOUR_EYES, rules.level_of, "0901", LEVELS, steps, LEVELS)
    steps = [
        step(DraftMove.SUBMIT, "0902"),
        step(DraftMove.APPROVE, "0901", ApprovalLevel.DISTRICT),
    ]
    refused(Code.FOUR_EYES, rules.level_of, "0901", LEVELS, steps, LEVELS)


def test_times_to_come_only() -> None:
    rules.check_time(NOW + timedelta(minutes=1), NOW)
    for at in (NOW, NOW - timedelta(seconds=1), NOW + timedelta(days=367)):
        refused(Code.PUBLISH_TIME, rules.check_time, at, NOW)


MOVES = st.lists(
    st.tuples(st.sampled_from(list(TABLE)), st.sampled_from(list(RIGHTS))), max_size=40
)


@given(MOVES, st.lists(st.sampled_from(LEVELS), unique=True).map(tuple))
def test_what_is_published_was_approved_by_all_as_it_is(
    moves: list[tuple[DraftMove, str]], needed: tuple[ApprovalLevel, ...]
) -> None:
    """A model kept beside it: which content each level has approved, and who."""
    stage, steps = DraftStage.DRAFT, [step(DraftMove.MAKE)]
    content, by, approved = 0, "", {}
    for move, clerk in moves:
        try:
            to = rules.after(1, stage, move)
            level = None
            if move is DraftMove.APPROVE:
                level = rules.level_of(clerk, RIGHTS[clerk], steps, needed)
        except Refused:
            continue
        steps.append(step(move, clerk, level))
        stage = rules.settled(to, steps, needed)
        if move in (DraftMove.REVISE, DraftMove.REBASE):
            content += 1
        if move is DraftMove.SUBMIT:
            by, approved = clerk, {}
        if level is not None:
            approved[level] = (content, clerk)
        if stage in (DraftStage.APPROVED, DraftStage.SCHEDULED, DraftStage.PUBLISHED):
            assert set(approved) == set(needed)
            assert all(what == content for what, _ in approved.values())
            people = [by, *(who for _, who in approved.values())]
            assert len(set(people)) == len(people)


def test_the_diagram_names_every_move() -> None:
    diagram = rules.stages_diagram()
    assert all(f": {move.value}" in diagram for move in TABLE)
