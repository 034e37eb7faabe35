"""Who listens to recordings must hear what is wrong with one."""

from __future__ import annotations

import array
import math

import pytest

from assets.voice import RATE
from tests.hearing import SHIFT, SILENCE, bursts, likeness


def tone(hertz: float, seconds: float, peak: int = 12000) -> array.array[int]:
    """A tone that rises: no two of its periods are alike, as in a voice."""
    count = int(RATE * seconds)
    moments = (at / RATE for at in range(count))
    values = (peak * math.sin(2 * math.pi * (hertz + 300 * t) * t) for t in moments)
    return array.array("h", (round(value) or 1 for value in values))


def quiet(samples: int) -> array.array[int]:
    return array.array("h", bytes(2 * samples))


A, B = tone(440, 0.8), tone(555, 0.8)


def test_sounds_between_silences_are_found_with_their_places() -> None:
    heard = bursts(quiet(100) + A + quiet(SILENCE + 1) + B + quiet(50))
    assert [(burst.start, burst.samples) for burst in heard] == [
        (100, A),
        (100 + len(A) + SILENCE + 1, B),
    ]
    assert bursts(quiet(RATE)) == []
    assert len(bursts(A + quiet(SILENCE - 1) + B)) == 1, "a breath inside a sentence"


@pytest.mark.parametrize("lost", [0, 1, 255, SHIFT - 1])
def test_the_same_sound_is_known_without_its_beginning_and_softer(lost: int) -> None:
    softer = array.array("h", (value // 4 for value in A[lost:]))
    like, gain = likeness(softer, A)
    assert like > 0.999
    assert gain == pytest.approx(0.25, rel=0.02)


def test_another_sound_a_mixture_and_a_gap_are_known() -> None:
    assert abs(likeness(B, A)[0]) < 0.2
    mixed = array.array("h", (one + other for one, other in zip(A, B, strict=True)))
    assert likeness(mixed, A)[0] < 0.9
    assert likeness(A[: len(A) // 4] + B[len(A) // 4 :], A)[0] < 0.9


def test_small_gaps_change_little() -> None:
    gaps = A[:9000] + quiet(400) + A[9000:11900] + quiet(90) + A[11900:]
    like, gain = likeness(gaps, A)
    assert like > 0.9
    assert gain == pytest.approx(1, abs=0.15)
