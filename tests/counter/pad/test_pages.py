"""Every page of the pad in three languages, two sizes and elder mode; and ratings by touch."""

from __future__ import annotations

from functools import cache

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from assets.scene import find_item, is_shown
from assets.ui import application
from hub.contract.commands import Rate
from hub.contract.devices import RatingClosed, RatingShown
from hub.contract.rating_tags import TAGS
from hub.contract.words import Level
from tests.counter.clipping import clipped

from .scenes import SCENES, SIZES, Stage

pytestmark = pytest.mark.qt


LOOKS = [(SIZES[0], False), (SIZES[0], True), (SIZES[1], False)]


@pytest.mark.parametrize("language", ["zh", "en", "bo"])
@pytest.mark.parametrize(("size", "elder"), LOOKS, ids=["1280", "elder", "800"])
@pytest.mark.parametrize("name", SCENES)
def test_a_page_can_be_read_whole(name: str, size: QSize, language: str, elder: bool) -> None:
    stage = Stage(size, language, elder)
    SCENES[name](stage)
    shown = stage.engine.windows()[0]
    shown.grabWindow()  # lays everything out
    application().processEvents()
    problems, warned = clipped(shown), list(stage.engine.warned)
    stage.close()
    assert warned == []
    assert problems == []


@cache
def glass() -> QPointingDevice:
    """One touch device for all tests."""
    return QTest.createTouchDevice()


class Hand:
    """A finger on the pad's glass."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.window = stage.engine.windows()[0]
        stage.draw()

    def item(self, name: str) -> QQuickItem:
        found = find_item(name)
        assert found is not None, name
        return found

    def touch(self, name: str) -> None:
        item = self.item(name)
        assert is_shown(item), name
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self.window, glass()).press(0, point)
        QTest.touchEvent(self.window, glass()).release(0, point)
        self.stage.draw()

    def shows(self, name: str) -> bool:
        found = find_item(name)
        return found is not None and is_shown(found)


@pytest.mark.parametrize("size", SIZES, ids=["1280", "800"])
def test_a_bad_rating_by_touch(size: QSize) -> None:
    stage = Stage(size)
    hand = Hand(stage)
    assert hand.shows("asleep")
    stage.ask()
    stage.draw()
    assert stage.port.results == [
        RatingShown(job_id="job-1", rating="rating-1", at=stage.pad.now())
    ]
    hand.touch("level-2")
    assert not hand.item("submit").isEnabled()
    hand.touch("tag-208")
    assert hand.item("submit").isEnabled()
    hand.touch("submit")
    (rate,) = stage.port.take(Rate)
    assert (rate.rating, rate.level, rate.tags, rate.source) == (
        "rating-1",
        Level.BAD,
        ("208",),
        "pad",
    )
    assert hand.shows("thanks")
    stage.taken()
    stage.draw()
    assert "已经记下" in str(hand.item("thanks-line").property("text"))
    hand.touch("fine")
    assert hand.shows("asleep")
    warned = list(stage.engine.warned)
    stage.close()
    assert warned == []


def test_elders_see_four_reasons_at_a_time_in_large_type() -> None:
    stage = Stage(elder=True)
    hand = Hand(stage)
    stage.ask()
    stage.draw()
    hand.touch("level-1")
    first, *_, last = (tag.code for tag in TAGS[Level.VERY_BAD])
    assert hand.shows(f"tag-{first}")
    assert not hand.shows(f"tag-{last}")
    assert hand.item(f"tag-{first}").property("textSize") == 45
    stage.time += 30
    hand.touch("more-reasons")
    assert stage.pad.seconds == 60
    assert not hand.shows(f"tag-{first}")
    hand.touch(f"tag-{last}")
    hand.touch("more-reasons")
    hand.touch(f"tag-{first}")
    hand.touch("submit")
    (rate,) = stage.port.take(Rate)
    assert set(rate.tags) == {first, last}
    warned = list(stage.engine.warned)
    stage.close()
    assert warned == []


def test_words_by_touch() -> None:
    stage = Stage()
    hand = Hand(stage)
    stage.ask()
    stage.draw()
    hand.touch("level-1")
    hand.touch("write")
    for key in ("key-T", "key-D", "candidate-0"):
        hand.touch(key)
    assert stage.pad.text == "态度不好"
    for key in ("key-，", *(f"key-{letter}" for letter in "TAIMAN"), "candidate-0"):
        hand.touch(key)
    assert stage.pad.text == "态度不好，太慢"
    for key in ("key-signs", "key-3", "key-delete", "key-signs", "key-delete"):
        hand.touch(key)
    hand.touch("written")
    assert "6" in str(hand.item("write").property("text"))
    hand.touch("submit")
    assert [rate.text for rate in stage.port.take(Rate)] == ["态度不好，太"]
    stage.close()


def test_declining_by_touch_sends_nothing() -> None:
    stage = Stage()
    hand = Hand(stage)
    stage.ask()
    stage.draw()
    hand.touch("level-5")
    hand.touch("choose-again")
    hand.touch("decline")
    assert hand.shows("asleep")
    assert stage.port.take(Rate) == []
    assert stage.port.results[-1] == RatingClosed(
        job_id="job-1", rating="rating-1", declined=True, at=stage.pad.now()
    )
    stage.close()


def test_the_language_follows_the_job_and_the_finger() -> None:
    stage = Stage(language="en")
    hand = Hand(stage)
    stage.ask()
    stage.draw()
    assert hand.item("level-5").property("text") == "Very satisfied"
    hand.touch("language-zh")
    assert hand.item("level-5").property("text") == "非常满意"
    stage.close()


def test_a_dark_pad_takes_no_key_and_no_touch() -> None:
    stage = Stage()
    hand = Hand(stage)
    hand.touch("asleep")
    QTest.keyClick(hand.window, Qt.Key.Key_5)
    stage.draw()
    assert hand.shows("asleep")
    assert (stage.port.sent, stage.port.results) == ([], [])
    stage.close()
