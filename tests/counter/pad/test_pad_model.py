"""The pad's view-model: time-outs, offline, stops; an answer goes out once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from counter.pad.view_model import PadModel
from hub.contract import wire
from hub.contract.commands import DeliverRating, Rate
from hub.contract.devices import RatingClosed, RatingShown
from hub.contract.results import RatingTaken
from hub.contract.sealed import unseal
from hub.contract.states import Clock
from hub.contract.words import Level
from tests.counter.recorder import RecordingPort

from .scenes import HUB_KEY, T0, Stage

pytestmark = pytest.mark.qt


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def closed(stage: Stage) -> list[tuple[str, bool]]:
    return [(r.rating, r.declined) for r in stage.port.results if isinstance(r, RatingClosed)]


def test_nobody_answers_and_nothing_is_sent(stage: Stage, qtbot: QtBot) -> None:
    stage.ask()
    stage.time += 60
    qtbot.waitUntil(lambda: stage.pad.page == "asleep", timeout=30_000)
    assert closed(stage) == [("rating-1", False)]
    assert stage.port.take(Rate) == []


def test_the_ring_steps_each_second(stage: Stage, qtbot: QtBot) -> None:
    stage.ask()
    assert (stage.pad.seconds, stage.pad.total) == (60, 60)
    stage.time += 12
    qtbot.waitUntil(lambda: 0 < stage.pad.seconds <= 48, timeout=30_000)


def test_without_the_hub_the_answer_waits_and_goes_once(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(4)
    stage.pad.submit()
    stage.pad.on_lost(True)
    assert stage.pad.kept == "waiting"
    stage.pad.submit()
    assert len(stage.port.take(Rate)) == 1
    stage.pad.on_lost(False)
    stage.taken()
    assert stage.pad.kept == "saved"


def test_an_answer_without_receipt_says_that_it_waits(stage: Stage, qtbot: QtBot) -> None:
    stage.ask()
    stage.pad.choose(4)
    stage.pad.submit()
    assert stage.pad.kept == "sending"
    qtbot.waitUntil(lambda: stage.pad.kept == "waiting", timeout=30_000)


def test_what_waits_is_sealed_on_the_disk_until_the_receipt(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(4)
    stage.pad.submit()
    (kept,) = stage.letters.waiting()
    assert kept.until == T0 + timedelta(days=15)
    (sent,) = stage.port.take(Rate)
    assert sent.given_at == T0
    opened = unseal(kept.letter, HUB_KEY, kept.request_id)
    assert wire.commands.decode(opened) == sent
    stage.taken()
    assert stage.letters.waiting() == []


def test_the_thanks_do_not_promise_what_the_disk_did_not_take(stage: Stage) -> None:
    stage.ask(seal_key="")
    stage.pad.choose(4)
    stage.pad.submit()
    stage.pad.on_lost(True)
    assert stage.pad.kept == "unsafe"
    assert stage.port.health[-1].part == "answers"
    stage.taken()
    assert stage.pad.kept == "saved"


def test_a_hub_that_cannot_save_leaves_it_waiting(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(4)
    stage.pad.submit()
    stage.port.refuse(Rate, "unavailable", "系统暂时无法保存，请稍后再试")
    assert stage.pad.kept == "waiting"
    stage.pad.on_lost(True)
    stage.pad.on_lost(False)
    assert len(stage.port.take(DeliverRating)) == 1


def test_the_next_run_hands_in_what_was_left_at_the_hubs_first_clock(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(2)
    stage.pad.toggle("208")
    stage.pad.submit()
    port = RecordingPort()
    later = PadModel(port, 3, letters=stage.letters)
    later.on_lost(False)
    assert port.sent == []
    later.on_state("clock", Clock(T0 + timedelta(hours=3)))
    (sent,) = port.take(DeliverRating)
    assert sent.request_id == stage.port.take(Rate)[0].request_id
    port.reply(DeliverRating, lambda rid: RatingTaken(request_id=rid, rating="rating-1"))
    assert stage.letters.waiting() == []
    assert later.page == "asleep"


def test_a_question_of_another_window_wakes_nothing(stage: Stage) -> None:
    stage.ask(window=4)
    assert (stage.pad.page, stage.port.results) == ("asleep", [])


def test_a_late_receipt_wakes_nothing(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(4)
    stage.pad.submit()
    stage.pad.fine()
    stage.taken()
    assert stage.pad.page == "asleep"


def test_a_refusal_is_told_in_the_hubs_words(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(4)
    stage.pad.submit()
    stage.port.refuse(Rate, "already_rated", "已经评价过了，谢谢")
    assert (stage.pad.kept, stage.pad.problem) == ("refused", "已经评价过了，谢谢")


def test_the_level_is_gone_with_its_page(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(2)
    stage.pad.toggle("208")
    stage.pad.submit()
    assert (stage.pad.level, stage.pad.chosen, stage.pad.text, stage.pad.tags) == (0, [], "", [])
    assert stage.port.take(Rate)[0].level is Level.BAD


def test_a_stop_sends_it_to_sleep(stage: Stage) -> None:
    stage.ask()
    stage.pad.choose(2)
    stage.stop()
    assert stage.pad.page == "asleep"
    assert [r.job_id for r in stage.port.results] == ["job-1"]


def test_the_next_question_takes_the_place_of_the_last(stage: Stage) -> None:
    stage.ask(1)
    stage.ask(2)
    shown = [r.rating for r in stage.port.results if isinstance(r, RatingShown)]
    assert shown == ["rating-1", "rating-2"]
    assert closed(stage) == [("rating-1", False)]


def test_the_clerks_number_comes_from_the_window(stage: Stage) -> None:
    stage.ask()
    about = stage.pad.about
    assert (about["clerk"], about["clerkNo"], about["window"]) == ("王敏", "0217", 3)
