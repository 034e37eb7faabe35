"""What may be pressed: the hub's word, the phase of the window, and the link."""

from __future__ import annotations

import pytest

from counter.desk import FACES, PRIMARY, Act, Facts, Lost, button, may
from counter.keymap import USUAL
from counter.say import NOTHING
from hub.client.phase import Phase, phase_of
from hub.contract.states import Pause, WindowState
from hub.contract.words import Move, PauseReason, WindowStatus

from .windows import NOW, ago, called, serving, window

CLOSED = window(status=WindowStatus.CLOSED, may=())
PAUSED = window(status=WindowStatus.PAUSED, may=(), pause=Pause(PauseReason.AWAY, ago(250)))
SIGNED_OUT = window(clerk=None, may=())
TWICE = window(may=(*called().may, Move.NO_SHOW), ticket=called(times=2).ticket)

TABLE: dict[str, tuple[WindowState | None, Phase, set[Act]]] = {
    "no state yet": (None, Phase.SIGNED_OUT, set()),
    "signed out": (SIGNED_OUT, Phase.SIGNED_OUT, set()),
    "closed": (CLOSED, Phase.CLOSED, {Act.OPEN}),
    "idle": (window(), Phase.IDLE, {Act.CALL, Act.PAUSE}),
    "called": (called(), Phase.CALLED, {Act.START, Act.RECALL, Act.TRANSFER, Act.PAUSE}),
    "called twice": (
        TWICE,
        Phase.CALLED,
        {Act.START, Act.RECALL, Act.NO_SHOW, Act.TRANSFER, Act.PAUSE},
    ),
    "serving": (serving(), Phase.SERVING, {Act.FINISH, Act.PARK, Act.TRANSFER, Act.PAUSE}),
    "paused": (PAUSED, Phase.PAUSED, {Act.RESUME}),
}


@pytest.mark.parametrize("name", TABLE)
def test_each_phase_allows_its_acts(name: str) -> None:
    state, phase, acts = TABLE[name]
    assert phase_of(state) is phase
    assert {act for act in Act if may(act, Facts(state, NOW))} == acts


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize("fields", [{"lost": Lost(38, NOW)}, {"busy": True}])
def test_nothing_may_be_pressed_without_the_hub_or_twice(
    name: str, fields: dict[str, object]
) -> None:
    facts = Facts(TABLE[name][0], NOW, **fields)  # type: ignore[arg-type]  # a test's own table
    assert not any(may(act, facts) for act in Act)


@pytest.mark.parametrize("name", TABLE)
def test_what_is_off_says_why(name: str) -> None:
    facts = Facts(TABLE[name][0], NOW)
    for act in Act:
        shown = button(act, facts)
        assert shown.enabled is (shown.why == NOTHING)
        assert shown.key == USUAL.of(FACES[act].deed)


def test_the_no_show_says_that_more_calls_are_needed() -> None:
    assert button(Act.NO_SHOW, Facts(called(), NOW)).why.plain() == "叫满规定次数才能过号"
    assert button(Act.NO_SHOW, Facts(window(), NOW)).why.plain() == "叫号后才能过号"


def test_one_key_has_one_meaning_in_every_phase() -> None:
    facts = Facts(window(), NOW)
    due = [PRIMARY[phase] for phase in (Phase.IDLE, Phase.CALLED, Phase.SERVING)]
    assert [facts.key(act) for act in due] == ["F1", "F3", "F4"]
    assert {facts.key(act) for act in (Act.PAUSE, Act.RESUME, Act.OPEN)} == {"F8"}


def test_f8_while_a_pause_waits_takes_it_back() -> None:
    waiting = window(pause_after=PauseReason.LUNCH, ticket=serving().ticket, may=serving().may)
    assert button(Act.PAUSE, Facts(waiting, NOW)).label.plain() == "不暂停"
