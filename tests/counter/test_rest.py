"""The planned rest of a window: reminded of, offered with one key, never forced."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from counter.bar import look
from counter.desk import Act, Facts, Lost, button, may, rest_of
from counter.rest import planned
from hub.contract import commands
from hub.contract.results import WindowChanged
from hub.contract.states import Break, Clock, Pause, WindowState
from hub.contract.words import HallPauseReason, Move, PauseReason, WindowStatus
from tests.pauses import hall_pause

from .scenes import Stage
from .windows import NOW, called, serving, window

MINUTE = timedelta(minutes=1)


def rests(*starts: int) -> tuple[Break, ...]:
    """Rests of 45 minutes that begin in so many minutes."""
    return tuple(Break(NOW + n * MINUTE, NOW + (n + 45) * MINUTE) for n in starts)


def facts(state: WindowState, **fields: object) -> Facts:
    return Facts(state, NOW, **fields)  # type: ignore[arg-type]  # a test's own table


@pytest.mark.parametrize(
    ("starts", "found", "due"),
    [
        ((), None, False),
        ((11,), None, False),
        ((10,), 10, False),
        ((1,), 1, False),
        ((0,), 0, True),
        ((-44,), -44, True),
        ((-45,), None, False),
        ((-60, 5), 5, False),
    ],
)
def test_when_a_rest_is_spoken_of(starts: tuple[int, ...], found: int | None, due: bool) -> None:
    rest = planned(rests(*starts), NOW, None)
    assert (rest and rest.begins) == (None if found is None else NOW + found * MINUTE)
    assert (rest is not None and rest.due) is due


def test_a_rest_that_was_taken_is_not_offered_again() -> None:
    assert planned(rests(-5), NOW, NOW - 5 * MINUTE) is None
    assert planned(rests(-5, 3), NOW, NOW - 5 * MINUTE) is not None


def paused() -> WindowState:
    pause = Pause(PauseReason.LUNCH, NOW)
    return window(breaks=rests(-1), status=WindowStatus.PAUSED, may=(), pause=pause)


@pytest.mark.parametrize(
    "silent",
    [
        paused(),
        window(breaks=rests(-1), status=WindowStatus.CLOSED, may=()),
        window(breaks=rests(-1), clerk=None, may=()),
        window(breaks=rests(-1), hall_pause=hall_pause(HallPauseReason.POWER, NOW)),
        window(breaks=rests(-1), pause_after=PauseReason.AWAY),
    ],
)
def test_nobody_is_reminded_who_rests_or_cannot(silent: WindowState) -> None:
    assert rest_of(facts(silent)) is None
    assert button(Act.PAUSE, facts(silent)).label.key != "去休息"


def test_without_the_hub_nothing_is_offered() -> None:
    assert rest_of(facts(window(breaks=rests(-1)), lost=Lost(3, NOW))) is None


def test_the_line_and_the_key_say_so() -> None:
    soon, due = facts(window(breaks=rests(7))), facts(window(breaks=rests(-1)))
    assert look(soon).line.text.plain() == "10:31 休息，还有 7 分"
    assert button(Act.PAUSE, soon).label.plain() == "暂停"
    assert look(due).line.text.plain() == "该休息了，按 F8 休息到 11:08"
    assert button(Act.PAUSE, due).label.plain() == "去休息"
    assert may(Act.CALL, due), "whoever wants to go on may"


def test_while_somebody_is_served_nothing_is_cut_off() -> None:
    here = facts(window(ticket=serving().ticket, may=serving().may, breaks=rests(-1)))
    assert all(may(act, here) for act in (Act.FINISH, Act.PARK, Act.TRANSFER))
    assert look(here).line.text.args[1:] == ("F8", "11:08")


# ── pressed ──────────────────────────────────────────────────────────────────


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def at(stage: Stage, now: datetime) -> None:
    stage.session.on_state("clock", Clock(now))


@pytest.mark.qt
def test_the_clerk_is_reminded_once_before_and_once_at_the_beginning(stage: Stage) -> None:
    told: list[str] = []
    stage.session.notice.connect(lambda said: told.append(said.plain()))
    stage.show(window(breaks=rests(15)))
    for minute in range(20):
        at(stage, NOW + minute * MINUTE)
    assert told == [
        "10:39 至 11:24 轮到本窗口休息",
        "休息时间到：按 F8 休息到 11:24；手上的号先办完",
    ]


@pytest.mark.qt
@pytest.mark.parametrize("busy", [False, True])
def test_one_key_rests_until_the_end(stage: Stage, busy: bool) -> None:
    state = window(breaks=rests(-1))
    if busy:
        state = window(ticket=called().ticket, may=(Move.START,), breaks=rests(-1))
    stage.show(state)
    stage.counter.bar.key("F8")
    (sent,) = stage.port.take(commands.PauseWindow)
    assert (sent.reason, sent.back_at) == (PauseReason.LUNCH, NOW + 44 * MINUTE)
    assert stage.counter.panel.name == ""
    stage.port.reply(
        commands.PauseWindow, lambda rid: WindowChanged(request_id=rid, window=paused())
    )
    at(stage, NOW)
    stage.show(window(breaks=rests(-1)))  # back before its end
    assert stage.counter.bar.picture["pause"]["label"]["key"] == "暂停%1"
    stage.time += 1
    stage.counter.bar.key("F8")
    assert stage.counter.panel.name == "pause", "another pause asks for its reason"


@pytest.mark.qt
def test_a_refused_rest_is_told(stage: Stage) -> None:
    stage.show(window(breaks=rests(-1)))
    stage.counter.bar.key("F8")
    stage.port.refuse(commands.PauseWindow, "window_not_open", "窗口没有开放")
    assert stage.counter.notice["args"] == ["窗口没有开放"]
    assert stage.counter.bar.picture["pause"]["enabled"]
