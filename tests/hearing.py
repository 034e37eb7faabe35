"""Listens to a recording: what is heard in it from silence to silence, and how like two sounds are.

Samples are 16 bit at the clips' rate; places and lengths are counted in samples.
"""

from __future__ import annotations

import array
import math
from operator import mul
from typing import NamedTuple

from assets.voice import RATE

SILENCE = int(0.25 * RATE)
"""Words of a sentence are closer together, sentences are farther apart."""
SHIFT = int(0.03 * RATE)
"""A sound may have lost so much of its beginning to a sink that was asleep."""
BEGINNING = int(0.5 * RATE)
"""A shorter piece of a bell's tone would fit in several places."""
PROBE = int(0.05 * RATE)
PIECE = int(0.25 * RATE)
SLIP = int(0.15 * RATE)
"""The longest gap that is followed."""
SAME = 0.99


class Burst(NamedTuple):
    """Sound between two silences."""

    start: int
    samples: array.array[int]

    @property
    def end(self) -> int:
        return self.start + len(self.samples)


def samples(data: bytes) -> array.array[int]:
    """Samples of raw sound; a last half one is left out."""
    return array.array("h", data[: len(data) // 2 * 2])


def bursts(sound: array.array[int]) -> list[Burst]:
    """Everything that is heard, in order: nothing but zeros lies between."""
    found: list[Burst] = []
    start = last = None
    for place, value in enumerate(sound):
        if value == 0:
            continue
        if last is None or start is None:
            start = place
        elif place - last > SILENCE:
            found.append(Burst(start, sound[start : last + 1]))
            start = place
        last = place
    if start is not None and last is not None:
        found.append(Burst(start, sound[start : last + 1]))
    return found


def likeness(one: array.array[int], other: array.array[int]) -> tuple[float, float]:
    """How like two sounds are (correlation, 1 the same), and how many times as loud the first is.

    A sound server without time leaves small gaps: each piece of `other` is looked for where the
    one before it was, and a little later.
    """
    shift = _find(one, other[:BEGINNING], range(-SHIFT, SHIFT + 1))
    heard, wanted = array.array("h"), array.array("h")
    for start in range(max(0, -shift), len(other), PIECE):
        piece = other[start : start + PIECE]
        if _correlation(one[start + shift : start + shift + len(piece)], piece) < SAME:
            shift += _find(one[start + shift :], piece, range(SLIP))
        found = one[start + shift : start + shift + len(piece)]
        heard += found
        wanted += piece[: len(found)]
    return _correlation(heard, wanted), _dot(heard, wanted) / _power(wanted)


def _find(sound: array.array[int], piece: array.array[int], shifts: range) -> int:
    """By how much a piece begins later in a sound: looked for with the loudest part of it.

    A tone fits again after each of its periods: the least shift is meant.
    """
    length = min(PROBE, len(piece))
    first = min(max(0, -shifts.start), len(piece) - length)
    parts = range(first, len(piece) - length + 1, length)
    place = max(parts, key=lambda at: _power(piece[at : at + length]))
    probe = piece[place : place + length]

    def fit(by: int) -> tuple[float, int]:
        there = sound[place + by : place + by + length] if place + by >= 0 else probe[:0]
        return round(_correlation(there, probe), 3), -abs(by)

    return max(shifts, key=fit)


def _correlation(one: array.array[int], other: array.array[int]) -> float:
    energy = _power(one) * _power(other)
    return _dot(one, other) / math.sqrt(energy) if energy else 0.0


def _power(sound: array.array[int]) -> int:
    return _dot(sound, sound)


def _dot(one: array.array[int], other: array.array[int]) -> int:
    return sum(map(mul, one, other))
