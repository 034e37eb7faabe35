"""Which stops and extensions are lawful for which outcome: the table in whole."""

from __future__ import annotations

import pytest

from hub.contract.words import Decision, Outcome, StopReason
from hub.domain.clock import DECISIONS, REASONS, STOPS, WHY_NOT, WhyNot, law_of, why_not
from hub.domain.outcome import OUTCOMES, Runs


def test_exactly_the_outcomes_whose_limit_runs_have_a_clock() -> None:
    runs = {o for o, row in OUTCOMES.items() if row.runs in (Runs.DECISION, Runs.PROMISED)}
    assert set(STOPS) == runs


def test_a_receipt_waits_for_supplements_only_and_acceptance_never_does() -> None:
    assert STOPS[Outcome.RECEIVED] == (StopReason.SUPPLEMENT,)
    assert StopReason.SUPPLEMENT not in STOPS[Outcome.ACCEPTED]
    assert StopReason.EXPERT_REVIEW in STOPS[Outcome.ACCEPTED]


@pytest.mark.parametrize(
    ("outcome", "days", "joint", "extended", "why"),
    [
        (Outcome.ACCEPTED, 10, False, 0, None),
        (Outcome.ACCEPTED, 11, False, 0, WhyNot.TOO_LONG),
        (Outcome.ACCEPTED, 15, True, 0, None),
        (Outcome.ACCEPTED, 16, True, 0, WhyNot.TOO_LONG),
        (Outcome.ACCEPTED, 5, False, 5, WhyNot.ALREADY),
        (Outcome.RECEIVED, 5, False, 0, WhyNot.NOT_ACCEPTED),
    ],
)
def test_extensions(
    outcome: Outcome, days: int, joint: bool, extended: int, why: WhyNot | None
) -> None:
    assert why_not(outcome, days, joint=joint, extended=extended) is why


def test_everything_has_words_and_a_law() -> None:
    assert set(REASONS) == set(StopReason)
    assert set(DECISIONS) == set(Decision)
    assert set(WHY_NOT) == set(WhyNot)
    assert law_of(StopReason.HEARING) == "《行政许可法》第四十五条"
    assert law_of(StopReason.SUPPLEMENT) == "《行政许可法》第三十二条"
