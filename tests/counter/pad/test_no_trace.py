"""Whatever ends a question, nothing of its answer is left: on the screen, in memory, in logs."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication

from assets.pinyin.typing import Typing
from counter.pad.state import Pad as PadState
from counter.pad.state import Send
from hub.client.port import OnReply
from hub.contract.commands import AnyCommand, Rate
from hub.contract.devices import AnyResult, DeviceHealth
from hub.contract.rating_tags import TAGS
from hub.contract.results import RatingTaken
from hub.contract.words import Level
from tests.counter.recorder import RecordingPort

from .scenes import T0, Stage

pytestmark = pytest.mark.qt

WORDS = "很慢"
TAG = TAGS[Level.BAD][2]
TELLING = (WORDS, "ren", TAG.text.zh, "不满意")


class ForgetfulPort(RecordingPort):
    """Answers as the hub does and keeps nothing of what it was given."""

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        on_reply(RatingTaken(request_id=command.request_id, rating="rating-1"))

    def report(self, result: AnyResult) -> None:
        pass

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        pass


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage(port=ForgetfulPort())
    yield made
    made.close()


def say_much(stage: Stage) -> None:
    """Level, tag and words, with letters that are not chosen yet; the page is still open."""
    stage.ask()
    stage.pad.choose(2)
    stage.pad.toggle(TAG.code)
    stage.pad.write()
    for key in ("h", "e", "n", "space", "m", "a", "n"):
        stage.pad.keyboard.press(key)
    stage.pad.keyboard.choose([c["text"] for c in stage.pad.keyboard.cells].index("慢"))
    for key in "ren":
        stage.pad.keyboard.press(key)
    stage.draw()


def thanks(stage: Stage) -> None:
    for _ in "ren":
        stage.pad.keyboard.press("delete")
    stage.pad.submit()


def slept(stage: Stage) -> None:
    thanks(stage)
    stage.pad.fine()


def silence(stage: Stage) -> None:
    stage.time += 61
    stage.pad.fine()  # no thanks: only time ends it
    stage.pad._on_second()  # what its timer does


def next_question(stage: Stage) -> None:
    stage.ask(2)


ENDINGS: dict[str, Callable[[Stage], None]] = {
    "thanks": thanks,
    "slept": slept,
    "declined": lambda stage: stage.pad.decline(),
    "chosen again": lambda stage: stage.pad.again(),
    "silence": silence,
    "stopped": lambda stage: stage.stop(),
    "next question": next_question,
}


def texts(root: QObject) -> list[str]:
    """All that any living item of a window says, shown or hidden."""
    values = (item.property("text") for item in [root, *root.findChildren(QObject)])
    return [value for value in values if isinstance(value, str) and value]


def settle(stage: Stage) -> None:
    """Let everything that was thrown away go."""
    stage.draw()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QGuiApplication.processEvents()
    gc.collect()


def told(obj: object) -> bool:
    """Whether a living value holds a part of an answer."""
    match obj:
        case PadState():
            return bool(obj.text or obj.tags) or obj.level is not None
        case Typing():
            return bool(obj.letters)
        case Send() | Rate():
            return True
    return False


@pytest.mark.parametrize("ending", ENDINGS)
def test_nothing_is_left_on_the_screen(stage: Stage, ending: str) -> None:
    say_much(stage)
    window = stage.engine.windows()[0]
    assert any(WORDS + "ren" in text for text in texts(window)), "the page shows it"
    ENDINGS[ending](stage)
    settle(stage)
    left = texts(window)
    faces = stage.pad.page == "faces"  # all five words stand there for everybody
    for word in TELLING[: 3 if faces else 4]:
        assert not [text for text in left if word in text]
    assert (stage.pad.level, stage.pad.text, stage.pad.chosen) == (0, "", [])
    assert (stage.pad.keyboard.letters, stage.pad.keyboard.cells) == ("", [])


@pytest.mark.parametrize("ending", ENDINGS)
def test_nothing_is_left_in_memory(stage: Stage, ending: str) -> None:
    others = {id(obj): obj for obj in gc.get_objects() if told(obj)}  # constants of other tests

    def ours() -> list[object]:
        return [obj for obj in gc.get_objects() if id(obj) not in others and told(obj)]

    say_much(stage)
    assert ours()
    ENDINGS[ending](stage)
    settle(stage)
    assert ours() == []
    assert stage.letters.waiting() == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_nothing_of_it_is_logged(
    stage: Stage, ending: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        say_much(stage)
        ENDINGS[ending](stage)
        settle(stage)
    out, err = capfd.readouterr()
    for word in (*TELLING, TAG.code):
        assert word not in caplog.text + out + err
    assert stage.engine.warned == []


def test_the_next_person_begins_afresh(stage: Stage) -> None:
    say_much(stage)
    stage.pad.speak("en")
    thanks(stage)
    stage.pad.fine()
    stage.ask(2)
    assert (stage.pad.page, stage.pad.language, stage.pad.seconds) == ("faces", "zh", 60)
    assert (stage.pad.level, stage.pad.elder) == (0, False)


def test_elder_mode_belongs_to_its_question() -> None:
    stage = Stage(elder=True)
    stage.ask()
    assert stage.pad.elder
    stage.pad.decline()
    assert not stage.pad.elder
    stage.elder = False
    stage.ask(2)
    assert not stage.pad.elder
    stage.close()


def test_letters_that_are_not_chosen_yet_give_time(stage: Stage) -> None:
    say_much(stage)
    stage.time += 50
    stage.pad.keyboard.press("m")
    assert stage.pad.seconds == 60
    stage.time += 30
    stage.pad.keyboard.turn(1)
    assert stage.pad.seconds == 60


def test_what_is_still_open_is_written_with_the_rest() -> None:
    stage = Stage()
    say_much(stage)
    stage.pad.written()
    assert (stage.pad.page, stage.pad.text) == ("reasons", "很慢人")
    stage.pad.submit()
    (sent,) = stage.port.take(Rate)
    assert (sent.text, sent.tags, sent.given_at) == ("很慢人", (TAG.code,), T0)
    stage.close()


def test_more_than_two_hundred_signs_are_not_kept(stage: Stage) -> None:
    say_much(stage)
    for _ in range(250):
        stage.pad.keyboard.press("，")
    assert len(stage.pad.text) == 200
