"""A call goes forward only, and too many of them have to wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from hub.contract.words import MessageStage
from hub.domain.message import WAY, WITHIN, is_open, moved, wait_minutes

NOW = datetime(2026, 7, 14, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("now", list(MessageStage))
@pytest.mark.parametrize("wanted", list(MessageStage))
def test_a_stage_is_never_taken_back(now: MessageStage, wanted: MessageStage) -> None:
    ahead = is_open(now) and wanted in WAY and WAY.index(wanted) > WAY.index(now)
    assert moved(now, wanted) is (wanted if ahead else None)


def test_withdrawing_is_no_answer_and_both_ends_are_final() -> None:
    assert {stage for stage in MessageStage if not is_open(stage)} == {
        MessageStage.DONE,
        MessageStage.WITHDRAWN,
    }
    assert moved(MessageStage.SENT, MessageStage.WITHDRAWN) is None


@pytest.mark.parametrize(
    ("ago", "minutes"),
    [
        (timedelta(), 10),
        (timedelta(minutes=3), 7),
        (timedelta(minutes=3, seconds=1), 7),
        (WITHIN - timedelta(seconds=1), 1),
        (WITHIN, 1),
    ],
)
def test_how_long_until_the_next_is_heard(ago: timedelta, minutes: int) -> None:
    assert wait_minutes(NOW - ago, NOW) == minutes
