"""The pad's state machine: voluntary, nothing preset, nothing kept on the screen, sent once."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from counter.pad import rate
from counter.pad.state import ASLEEP, Closed, Kept, Pad, Page, Send, Shown, Times
from hub.contract.devices import AskRating, StopRating
from hub.contract.rating_tags import TAGS
from hub.contract.words import Language, Level, Text

T0 = datetime(2026, 7, 14, 10, 43, tzinfo=timezone(timedelta(hours=8)))
TIMES = Times()


def job(number: int = 1, seconds: float = 3600, at: datetime = T0, **fields: object) -> AskRating:
    values: dict[str, object] = {
        "job_id": f"job-{number}",
        "valid_until": at + timedelta(seconds=seconds),
        "rating": f"rating-{number}",
        "window": 3,
        "subject": Text("残疾人证新办"),
        "ticket": "A023",
        "clerk_name": "王敏",
    }
    return AskRating(**(values | fields))  # type: ignore[arg-type]  # a test's own table


def stop_job(number: int = 1) -> StopRating:
    return StopRating(
        job_id=f"stop-{number}", valid_until=T0 + timedelta(hours=1), rating=f"rating-{number}"
    )


def awake(**fields: object) -> Pad:
    pad, _ = rate.ask(ASLEEP, job(**fields), T0, TIMES)  # type: ignore[arg-type]
    return pad


def at_reasons(level: Level) -> Pad:
    return rate.choose(awake(), level, T0)[0]


def test_a_job_wakes_it_with_nothing_chosen() -> None:
    pad, effects = rate.ask(ASLEEP, job(language=Language.BO), T0, TIMES)
    assert (pad.page, pad.level, pad.tags, pad.text) == (Page.FACES, None, (), "")
    assert pad.language is Language.BO
    assert effects == (Shown("job-1", "rating-1"),)
    assert rate.seconds_left(pad, T0) == 60


def test_a_job_that_is_over_shows_nothing() -> None:
    pad, effects = rate.ask(ASLEEP, job(seconds=0), T0, TIMES)
    assert pad is ASLEEP
    assert effects == (Closed("job-1", "rating-1"),)


def test_it_never_stays_beyond_the_job() -> None:
    pad = awake(seconds=20)
    assert rate.seconds_left(pad, T0) == 20
    pad, _ = rate.choose(pad, Level.GOOD, T0 + timedelta(seconds=15))
    assert rate.seconds_left(pad, T0 + timedelta(seconds=15)) == 5


def test_each_touch_restarts_the_time() -> None:
    later = T0 + timedelta(seconds=50)
    pad, _ = rate.choose(awake(), Level.BAD, later)
    assert rate.seconds_left(pad, later) == 60


def test_looking_at_more_reasons_restarts_the_time_and_wakes_nothing() -> None:
    later = T0 + timedelta(seconds=50)
    pad, effects = rate.turn(at_reasons(Level.BAD), later)
    assert (rate.seconds_left(pad, later), effects) == (60, ())
    assert rate.turn(ASLEEP, later) == (ASLEEP, ())


def test_silence_is_nothing() -> None:
    pad, effects = rate.tick(awake(), T0 + timedelta(seconds=59.9), TIMES)
    assert (pad.page, effects) == (Page.FACES, ())
    pad, effects = rate.tick(pad, T0 + timedelta(seconds=60), TIMES)
    assert pad == ASLEEP
    assert effects == (Closed("job-1", "rating-1", declined=False),)


def test_a_chosen_face_that_is_not_sent_is_nothing() -> None:
    pad, effects = rate.tick(at_reasons(Level.VERY_GOOD), T0 + timedelta(seconds=61), TIMES)
    assert pad == ASLEEP
    assert effects == (Closed("job-1", "rating-1"),)


def test_declining_is_told_apart_and_stores_nothing() -> None:
    pad, effects = rate.decline(at_reasons(Level.BAD))
    assert pad == ASLEEP
    assert effects == (Closed("job-1", "rating-1", declined=True),)


@pytest.mark.parametrize("level", list(Level))
def test_only_the_two_bad_levels_need_a_reason(level: Level) -> None:
    pad = at_reasons(level)
    assert pad.may_send is (level >= Level.FAIR)
    tagged, _ = rate.toggle(pad, TAGS[level][3].code, T0)
    assert tagged.may_send
    assert not rate.toggle(tagged, TAGS[level][3].code, T0)[0].tags


def test_words_are_a_reason_too_but_blanks_are_not() -> None:
    pad, _ = rate.write(at_reasons(Level.VERY_BAD), T0)
    assert not rate.put_text(pad, "  ", T0)[0].may_send
    assert rate.put_text(pad, "太慢", T0)[0].may_send


def test_a_tag_of_another_level_is_no_tag() -> None:
    pad = at_reasons(Level.BAD)
    assert rate.toggle(pad, "510", T0)[0] is pad


def test_the_text_is_cut_at_two_hundred() -> None:
    pad, _ = rate.write(at_reasons(Level.GOOD), T0)
    assert len(rate.put_text(pad, "好" * 300, T0)[0].text) == 200


def test_choosing_again_forgets() -> None:
    pad, _ = rate.toggle(at_reasons(Level.BAD), "208", T0)
    pad, _ = rate.again(pad, T0)
    assert (pad.page, pad.level, pad.tags) == (Page.FACES, None, ())


def test_the_answer_is_sent_and_leaves_no_trace() -> None:
    pad, _ = rate.toggle(at_reasons(Level.BAD), "208", T0)
    pad, effects = rate.submit(pad, T0, TIMES)
    assert effects == (Send(job(), Level.BAD, ("208",), ""),)
    assert (pad.page, pad.level, pad.tags, pad.text) == (Page.THANKS, None, (), "")
    assert rate.seconds_left(pad, T0) == 8
    assert rate.submit(pad, T0, TIMES) == (pad, ())


def test_the_thanks_look_the_same_for_every_level() -> None:
    pages = set()
    for level in Level:
        pad, _ = rate.toggle(at_reasons(level), TAGS[level][0].code, T0)
        pages.add(rate.submit(pad, T0, TIMES)[0])
    assert len(pages) == 1


def test_the_thanks_say_what_became_of_it() -> None:
    pad, _ = rate.submit(at_reasons(Level.GOOD), T0, TIMES)
    assert rate.settle(pad, "rating-1", Kept.SAVED)[0].kept is Kept.SAVED
    assert rate.settle(pad, "rating-9", Kept.SAVED)[0] is pad
    assert rate.settle(ASLEEP, "rating-1", Kept.REFUSED, "x")[0] is ASLEEP
    assert rate.fine(pad, T0, TIMES) == (ASLEEP, ())
    assert rate.tick(pad, T0 + timedelta(seconds=8), TIMES) == (ASLEEP, ())


def test_a_stop_puts_it_to_sleep() -> None:
    assert rate.stop(at_reasons(Level.BAD), stop_job()) == (ASLEEP, ())


def test_a_stop_for_another_rating_leaves_it_awake() -> None:
    pad = awake()
    assert rate.stop(pad, stop_job(2)) == (pad, ())


def test_a_new_job_takes_the_place_of_an_unanswered_one() -> None:
    pad, effects = rate.ask(at_reasons(Level.BAD), job(2), T0, TIMES)
    assert (pad.job.rating if pad.job else "", pad.level) == ("rating-2", None)
    assert effects == (Closed("job-1", "rating-1"), Shown("job-2", "rating-2"))


def test_the_visits_next_question_waits_for_the_thanks() -> None:
    thanks, _ = rate.submit(at_reasons(Level.GOOD), T0, TIMES)
    pad, effects = rate.ask(thanks, job(2), T0, TIMES)
    assert (pad.page, effects, rate.seconds_left(pad, T0)) == (Page.THANKS, (), 3)
    for step in (
        rate.fine(pad, T0, TIMES),
        rate.tick(pad, T0 + timedelta(seconds=3), TIMES),
    ):
        awake_again, effects = step
        assert effects == (Shown("job-2", "rating-2"),)
        assert awake_again.page is Page.FACES
    third, effects = rate.ask(pad, job(3), T0, TIMES)
    assert effects == (Closed("job-2", "rating-2"),)
    assert rate.stop(third, stop_job(3))[0].after is None


def test_a_touch_on_a_dark_pad_does_nothing() -> None:
    assert rate.choose(ASLEEP, Level.GOOD, T0) == (ASLEEP, ())
    assert rate.decline(ASLEEP) == (ASLEEP, ())
    assert rate.submit(ASLEEP, T0, TIMES) == (ASLEEP, ())
    assert rate.speak(ASLEEP, Language.EN, T0) == (ASLEEP, ())


class PadMachine(RuleBasedStateMachine):
    """Whatever is touched in whatever order: what is sent is whole, once a job at most."""

    def __init__(self) -> None:
        super().__init__()
        self.pad = ASLEEP
        self.now = T0
        self.jobs = 0
        self.ended: list[str] = []

    def take(self, step: rate.Step) -> None:
        self.pad, effects = step
        for effect in effects:
            if isinstance(effect, Send):
                assert effect.level >= Level.FAIR or effect.tags or effect.text
                assert all(tag.startswith(str(effect.level.value)) for tag in effect.tags)
            if isinstance(effect, Send):
                self.ended.append(effect.question.rating)
            elif not isinstance(effect, Shown):
                self.ended.append(effect.rating)

    @rule(seconds=st.integers(0, 100))
    def ask(self, seconds: int) -> None:
        self.jobs += 1
        self.take(rate.ask(self.pad, job(self.jobs, seconds, self.now), self.now, TIMES))

    @rule(level=st.sampled_from(Level))
    def choose(self, level: Level) -> None:
        self.take(rate.choose(self.pad, level, self.now))

    @rule(code=st.sampled_from([tag.code for tags in TAGS.values() for tag in tags]))
    def toggle(self, code: str) -> None:
        self.take(rate.toggle(self.pad, code, self.now))

    @rule(text=st.text(max_size=5))
    def type(self, text: str) -> None:
        self.take(rate.put_text(rate.write(self.pad, self.now)[0], text, self.now))

    @rule()
    def again(self) -> None:
        self.take(rate.again(self.pad, self.now))

    @rule()
    def submit(self) -> None:
        self.take(rate.submit(self.pad, self.now, TIMES))

    @rule()
    def decline(self) -> None:
        self.take(rate.decline(self.pad))

    @rule(seconds=st.integers(0, 70))
    def wait(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)
        self.take(rate.tick(self.pad, self.now, TIMES))

    @invariant()
    def each_rating_ends_once(self) -> None:
        assert len(self.ended) == len(set(self.ended))

    @invariant()
    def nothing_of_an_answer_outlives_its_page(self) -> None:
        if self.pad.page in (Page.ASLEEP, Page.THANKS, Page.FACES):
            assert (self.pad.level, self.pad.tags, self.pad.text) == (None, (), "")

    @invariant()
    def it_sleeps_or_will_sleep(self) -> None:
        assert (self.pad.page is Page.ASLEEP) is (self.pad.until is None)


TestPadMachine = PadMachine.TestCase
TestPadMachine.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_each_touch_gives_the_jobs_own_time_never_beyond_its_end() -> None:
    long = job(idle_s=20, valid_until=T0 + timedelta(seconds=50))
    pad, _ = rate.ask(ASLEEP, long, T0, TIMES)
    assert pad.until == T0 + timedelta(seconds=20)
    pad, _ = rate.choose(pad, Level.GOOD, T0 + timedelta(seconds=15))
    assert pad.until == T0 + timedelta(seconds=35)
    pad, _ = rate.toggle(pad, TAGS[Level.GOOD][0].code, T0 + timedelta(seconds=34))
    assert pad.until == long.valid_until
