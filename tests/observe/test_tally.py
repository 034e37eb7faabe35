"""The counters, and the last minutes as differences of them."""

from __future__ import annotations

import pytest

from hub.contract.codes import Code
from hub.observe.done import OK, REPEATED, Done
from hub.observe.recent import MINUTES, Recent
from hub.observe.tally import Tally


def told(tally: Tally, outcome: str = OK, took_s: float = 0.001, times: int = 1) -> None:
    for _ in range(times):
        tally.count(Done("kiosk-1", "issue_ticket", "abcdefgh", outcome), took_s)


def test_refusals_are_parted_from_what_is_nobodys_wish() -> None:
    tally = Tally()
    for outcome in (OK, REPEATED, Code.NO_WINDOW, Code.WRONG_PIN, Code.BUG, Code.UNAVAILABLE):
        told(tally, outcome)
    assert (tally.total(), tally.refused()) == (6, 2)
    assert tally.with_outcome(Code.BUG) == tally.with_outcome(Code.UNAVAILABLE) == 1


def test_a_lost_commit_is_counted_and_not_timed() -> None:
    tally = Tally()
    tally.count_group(3, 0.002)
    tally.count_group(5, None)
    assert (tally.largest_group, tally.commits_refused) == (5, 1)
    assert (sum(tally.groups.counts), sum(tally.commits.counts)) == (2, 1)
    assert tally.commits.sum == 2000


def test_a_command_of_unknown_length_is_counted_only() -> None:
    tally = Tally()
    tally.count(Done("kiosk-1", "issue_ticket", "abcdefgh", OK))
    assert (tally.total(), sum(tally.answers.counts)) == (1, 0)


def test_the_last_minute_and_the_last_five() -> None:
    tally = Tally()
    recent = Recent(tally)
    assert (recent.per_minute, recent.answer_us(0.5)) == (0, None)
    told(tally, took_s=0.001, times=7)
    recent.minute()
    assert recent.per_minute == 7
    assert recent.answer_us(0.5) == pytest.approx(1000, rel=0.3)
    told(tally, took_s=0.1, times=93)
    assert recent.per_minute == 7, "rests until the next minute is over"
    recent.minute()
    assert recent.per_minute == 93
    assert recent.answer_us(0.5) == pytest.approx(100_000, rel=0.3)
    assert recent.answer_us(0.05) == pytest.approx(1000, rel=0.3)
    for _ in range(MINUTES):
        recent.minute()
    assert (recent.per_minute, recent.answer_us(0.5)) == (0, None)
