"""An app of its own process, driven through `assets.hand` by real touches and keys."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assets.hand import Hand, HandError

HERE = Path(__file__).parent / "scenes"
ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.qt


@pytest.fixture(scope="module")
def hand() -> Iterator[Hand]:
    env = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    argv = [sys.executable, str(HERE / "app.py"), str(HERE / "Hand.qml")]
    started = Hand(argv, env=env, cwd=ROOT)
    yield started
    if started.process.poll() is None:
        started.quit()


def test_lists_what_is_visible(hand: Hand) -> None:
    names = hand.names()
    assert {"row-0", "row-1", "row-2", "field", "off"} <= set(names)
    assert "late" not in names
    assert "inside" not in names


def test_taps_repeater_delegates_by_touch_and_mouse(hand: Hand) -> None:
    hand.tap("row-1")
    hand.tap("row-2", by="mouse")
    assert hand.wait("hall.taps", equals=2) == 2


def test_waits_for_what_comes_later(hand: Hand) -> None:
    assert hand.wait("hall.pressed", contains="tim") == "timer"


def test_reaches_a_second_window(hand: Hand, tmp_path: Path) -> None:
    hand.tap("late")
    hand.tap("inside")
    hand.wait("hall.pressed", equals="inside")
    hand.grab(tmp_path / "second.png", window="second")
    assert (tmp_path / "second.png").read_bytes().startswith(b"\x89PNG")


def test_types_into_the_focus(hand: Hand) -> None:
    hand.tap("field")
    hand.type("王美娜 A023")
    assert hand.read("field.text") == "王美娜 A023"


def test_tells_where_a_pointer_would_press(hand: Hand) -> None:
    (_, upper), (x, lower) = hand.place("row-0"), hand.place("row-1")
    assert upper < lower
    assert x > 0


@pytest.mark.parametrize("keys", ["F1", "Ctrl+Z"])
def test_presses_keys(hand: Hand, keys: str) -> None:
    hand.tap("row-0")
    hand.key(keys)
    assert hand.wait("hall.pressed", equals=keys) == keys


def test_times_a_press_to_the_frame_that_shows_what_follows(hand: Hand) -> None:
    hand.tap("row-0")
    hand.wait("late")
    assert 0 < hand.time({"tap": "late"}, until="inside") < 30_000
    assert 0 < hand.time({"tap": "inside"}, gone="nobody") < 30_000
    with pytest.raises(HandError, match="no item called 'nobody'"):
        hand.do(time={"tap": "nobody"}, until="late", timeout_s=0.1)
    with pytest.raises(HandError, match="nothing to press: tap, key"):
        hand.do(time={"type": "x"}, until="late", timeout_s=0.1)


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ({"tap": "nobody"}, "no item called 'nobody'"),
        ({"tap": "off"}, "'off' is not enabled"),
        ({"tap": "far"}, "'far' lies outside its window"),
        ({"place": "off"}, "'off' is not enabled"),
        ({"read": "field.colour"}, "'field' has no property 'colour'"),
        ({"wait": "hall.taps", "equals": -1}, "hall.taps is"),
        ({"wait": "row-0", "gone": True}, "'row-0' is still visible"),
        ({"grab": "x.png", "window": "third"}, "no window called 'third'"),
        ({"dance": True}, "unknown command; one of tap"),
    ],
)
def test_says_why_not(hand: Hand, command: dict[str, object], why: str) -> None:
    with pytest.raises(HandError) as told:
        hand.do(**command, timeout_s=0.05)
    assert why in str(told.value)


def test_an_error_names_what_is_visible(hand: Hand) -> None:
    with pytest.raises(HandError, match="row-0"):
        hand.do(tap="nobody", timeout_s=0)


def test_broken_json_is_answered_and_harms_nothing(hand: Hand) -> None:
    hand._send("{tap")
    answer = hand._answers.get(timeout=30)
    assert answer is not None
    assert "not JSON" in answer
    assert hand.names()


def test_end_of_input_ends_the_app() -> None:
    argv = [sys.executable, str(HERE / "app.py"), str(HERE / "Hand.qml")]
    app = Hand(argv, env={**os.environ, "PYTHONPATH": str(ROOT)}, cwd=ROOT)
    app.names()
    assert app.process.stdin is not None
    app.process.stdin.close()
    assert app.process.wait(30) == 0
