"""Keys put together: every character, Shift, each kind of Enter, rests, and what goes missing."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.hid.events import DROPPED, Event, Stroke, Type
from hardware.hid.keys import ENTERS, TYPED, strokes
from hardware.hid.typist import LONGEST, Typist
from hardware.hid.values import Scan, ScanFault, Scanned, ScanTrouble

TYPEABLE = string.ascii_letters + string.digits + string.punctuation + " "
TOKEN = "https://hall.example/t/AbC-_0123456789abcdefg"
LOST = Event(Type.SYN, DROPPED, 0)
BROKEN = ScanFault(ScanTrouble.BROKEN)


def down(code: int) -> Event:
    return Event(Type.KEY, code, Stroke.DOWN)


def up(code: int) -> Event:
    return Event(Type.KEY, code, Stroke.UP)


def keys(text: str, shift: int = 42) -> list[Event]:
    """As a scanner types it."""
    events: list[Event] = []
    for code, shifted in strokes(text):
        inner = [down(code), up(code)]
        events += [down(shift), *inner, up(shift)] if shifted else inner
    return events


def heard(typist: Typist, events: list[Event]) -> list[Scan]:
    return [scan for scan in map(typist.hear, events) if scan is not None]


@given(st.text(TYPEABLE, min_size=1, max_size=60), st.sampled_from([42, 54]))
def test_what_is_typed_is_read(text: str, shift: int) -> None:
    assert heard(Typist(), [*keys(text, shift), down(28), up(28)]) == [Scanned(text)]


def test_every_printable_character_has_a_key() -> None:
    assert {char for pair in TYPED.values() for char in pair} == set(TYPEABLE)


@pytest.mark.parametrize("enter", sorted(ENTERS))
def test_each_enter_ends_a_text(enter: int) -> None:
    assert heard(Typist(), [*keys(TOKEN), down(enter), up(enter)]) == [Scanned(TOKEN)]


@pytest.mark.parametrize("code", [36, 50])
@pytest.mark.parametrize("control", [29, 97])
def test_control_j_and_control_m_are_enter_too(control: int, code: int) -> None:
    events = [*keys("A023"), down(control), down(code), up(code), up(control)]
    assert heard(Typist(), events) == [Scanned("A023")]


def test_with_control_other_keys_type_nothing() -> None:
    events = [down(29), *keys("c"), up(29), *keys("x"), down(28)]
    assert heard(Typist(), events) == [Scanned("x")]


def test_the_number_pad_types_digits_and_signs() -> None:
    codes = [79, 80, 81, 75, 76, 77, 71, 72, 73, 82, 74, 78, 83, 55, 98, 117, 121]
    assert heard(Typist(), [*map(down, codes), down(96)]) == [Scanned("1234567890-+.*/=,")]


def test_a_key_that_is_held_counts_once() -> None:
    repeat = Event(Type.KEY, 2, Stroke.REPEAT)
    enter = Event(Type.KEY, 28, Stroke.REPEAT)
    events = [down(2), repeat, repeat, up(2), down(28), enter, enter, up(28)]
    assert heard(Typist(), events) == [Scanned("1")]


def test_enter_alone_and_other_events_mean_nothing() -> None:
    events = [down(28), Event(Type.MSC, 4, 458792), Event(Type.LED, 0, 1), down(1), up(1), down(28)]
    assert heard(Typist(), events) == []


def test_the_longest_is_read_and_what_is_longer_is_told_and_dropped() -> None:
    typist = Typist()
    assert heard(typist, [*keys("x" * LONGEST), down(28)]) == [Scanned("x" * LONGEST)]
    too_long = ScanFault(ScanTrouble.TOO_LONG)
    assert heard(typist, [*keys("x" * (LONGEST + 5000)), down(28)]) == [too_long]
    assert heard(typist, [*keys("A023"), down(28)]) == [Scanned("A023")]


def test_a_text_with_a_gap_is_none_and_the_next_is_whole() -> None:
    typist = Typist()
    assert heard(typist, [*keys("A0"), LOST, *keys("23"), down(28)]) == [BROKEN]
    assert heard(typist, [*keys("A023"), down(28)]) == [Scanned("A023")]


def test_a_shift_whose_end_was_lost_is_not_held_for_ever() -> None:
    typist = Typist()
    assert heard(typist, [down(42), LOST, down(28)]) == [BROKEN]
    assert heard(typist, [*keys("a1"), down(28)]) == [Scanned("a1")]


def test_a_pause_ends_what_was_begun() -> None:
    typist = Typist()
    heard(typist, [down(42), *keys("A0")])
    assert typist.pause() == BROKEN
    assert typist.pause() is None
    assert heard(typist, [*keys("a1"), down(28)]) == [Scanned("a1")]
    assert typist.pause() is None


def test_what_no_key_types_is_refused() -> None:
    with pytest.raises(ValueError, match="no key types '号'"):
        strokes("3号")
