"""A five-key pad on the counter's station: one question, one key, no default."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from hardware.pad.keypad import Answer, Keypad
from hardware.pad.values import Key, PadAnswer, PadAsks, PadKey, PadSilence, PadValue
from hub.contract.devices import AskRating, RatingClosed, RatingShown, StopRating
from hub.contract.words import Level, Text

NOW = datetime(2026, 7, 14, 10, 24, 37, tzinfo=UTC)


def job(number: int = 1, seconds: int = 60) -> AskRating:
    return AskRating(
        job_id=f"job-{number}",
        valid_until=NOW + timedelta(seconds=seconds),
        rating=f"rating-{number}",
        window=3,
        subject=Text("残疾人证新办"),
        ticket="A023",
    )


def value(number: int, level: Level | None = None) -> PadValue:
    return PadValue(1, number, level or Level(number), "pad:ff68:five")


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_a_key_answers_the_open_question_once(number: int) -> None:
    pad = Keypad()
    assert pad.ask(job(), NOW) == (RatingShown(job_id="job-1", rating="rating-1", at=NOW),)
    answer = Answer("rating-1", Level(number), "pad:ff68:five")
    assert pad.press(value(number), NOW) == answer
    assert pad.press(value(number), NOW) is None


def test_a_key_without_a_question_means_nothing() -> None:
    assert Keypad().press(value(5), NOW) is None


def test_other_keys_and_unmapped_values_mean_nothing() -> None:
    pad = Keypad()
    pad.ask(job(), NOW)
    assert pad.press(PadKey(1, Key.NEXT), NOW) is None
    assert pad.press(PadValue(1, 9, None, "pad:ff68:three"), NOW) is None
    assert pad.ends is not None


def test_silence_closes_with_nothing() -> None:
    pad = Keypad()
    pad.ask(job(), NOW)
    assert pad.tick(NOW + timedelta(seconds=59)) == ()
    end = NOW + timedelta(seconds=60)
    assert pad.press(value(5), end) is None
    assert pad.tick(end) == (RatingClosed(job_id="job-1", rating="rating-1", at=end),)
    assert pad.tick(end) == ()


def test_a_question_that_is_over_is_closed_at_once() -> None:
    pad = Keypad()
    assert pad.ask(job(seconds=0), NOW) == (
        RatingClosed(job_id="job-1", rating="rating-1", at=NOW),
    )
    assert pad.ends is None


def test_a_pad_that_is_away_has_shown_nothing() -> None:
    pad = Keypad()
    closed = RatingClosed(job_id="job-1", rating="rating-1", at=NOW)
    assert pad.ask(job(), NOW, there=False) == (closed,)
    assert pad.ends is None


def test_a_session_waits_for_a_pad_that_is_away() -> None:
    pad = Keypad(sessions=True)
    assert pad.ask(job(), NOW, there=False) == ()
    assert pad.ends is not None


def test_a_new_question_closes_the_one_before() -> None:
    pad = Keypad()
    pad.ask(job(1), NOW)
    assert pad.ask(job(2), NOW) == (
        RatingClosed(job_id="job-1", rating="rating-1", at=NOW),
        RatingShown(job_id="job-2", rating="rating-2", at=NOW),
    )


def test_a_stop_closes_its_own_question_only() -> None:
    pad = Keypad()
    pad.ask(job(), NOW)
    until = NOW + timedelta(minutes=1)
    pad.stop(StopRating(job_id="stop-2", valid_until=until, rating="rating-2"))
    assert pad.ends is not None
    pad.stop(StopRating(job_id="stop-1", valid_until=until, rating="rating-1"))
    assert pad.press(value(5), NOW) is None


def test_keys_count_for_the_idle_time_only() -> None:
    pad = Keypad()
    pad.ask(job(seconds=180), NOW)
    assert pad.ends == NOW + timedelta(seconds=60)
    assert pad.press(value(5), NOW + timedelta(seconds=61)) is None


def said(number: int = 1, *tags: str) -> PadAnswer:
    return PadAnswer(f"rating-{number}", Level.BAD, tags, "等了很久", "pad:a55a:five")


def test_an_answer_of_a_session_brings_its_reasons_and_words() -> None:
    pad = Keypad(sessions=True)
    pad.ask(job(), NOW)
    assert pad.press(said(2, "214"), NOW) is None
    answer = Answer("rating-1", Level.BAD, "pad:a55a:five", ("214",), "等了很久")
    assert pad.press(said(1, "214"), NOW) == answer
    assert pad.press(said(1, "214"), NOW) is None


@pytest.mark.parametrize("declined", [False, True])
def test_a_session_s_silence_closes_its_own_question(declined: bool) -> None:
    pad = Keypad(sessions=True)
    assert pad.hear(PadSilence("rating-1", declined), NOW) == ()
    pad.ask(job(), NOW)
    assert pad.hear(PadSilence("rating-2", declined), NOW) == ()
    closed = RatingClosed(job_id="job-1", rating="rating-1", declined=declined, at=NOW)
    assert pad.hear(PadSilence("rating-1", declined), NOW) == (closed,)
    assert pad.ends is None


def test_a_pad_with_sessions_tells_its_idle_time_itself() -> None:
    pad = Keypad(sessions=True)
    pad.ask(job(seconds=180), NOW)
    assert pad.ends == NOW + timedelta(seconds=180)
    assert pad.press(said(), NOW + timedelta(seconds=100)) is not None


def test_a_session_is_shown_when_the_pad_says_so() -> None:
    pad = Keypad(sessions=True)
    assert pad.hear(PadAsks("rating-1"), NOW) == ()
    assert pad.ask(job(), NOW) == ()
    assert pad.hear(PadAsks("rating-2"), NOW) == ()
    shown = RatingShown(job_id="job-1", rating="rating-1", at=NOW)
    assert pad.hear(PadAsks("rating-1"), NOW) == (shown,)
