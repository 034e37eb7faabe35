"""Who sits when: each window's shifts of a day, from words like `7@10:00-11:30` and `1-6`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from hub.config import HallConfig
from hub.errors import SetupError

_WORDS = re.compile(r"(\d+)(?:-(\d+))?(?:@(\d\d:[0-5]\d-\d\d:[0-5]\d))?")


class Shift(NamedTuple):
    """A window's time of service, in seconds after midnight."""

    begins_s: float
    ends_s: float


Staffing: TypeAlias = Mapping[int, tuple[Shift, ...]]
"""Shifts by window; a window that is not named stays closed."""


def whole_day(hall: HallConfig, day: Shift) -> dict[int, tuple[Shift, ...]]:
    """Every window from opening to closing."""
    return {window.no: (day,) for window in hall.windows}


def staffing(hall: HallConfig, day: Shift, words: Iterable[str], usual: Staffing) -> Staffing:
    """What the words change about the `usual` staffing. `7@10:00-11:30` gives a window this time
    alone, and may be said again for the same window; `1-6` names who sits all `day`, and then
    every window that is not named stays closed. Raises SetupError with the word that is wrong.
    """
    all_day: list[int] = []
    timed: dict[int, list[Shift]] = {}
    for numbers, shift in (_parse(word) for word in ",".join(words).split(",") if word):
        for no in numbers:
            if shift is None:
                all_day.append(no)
            else:
                timed.setdefault(no, []).append(shift)
    found = dict.fromkeys(all_day, (day,)) if all_day else dict(usual)
    found |= {no: tuple(sorted(shifts)) for no, shifts in timed.items()}
    for no, shifts in found.items():
        _check(hall, no, shifts)
    return found


def _check(hall: HallConfig, no: int, shifts: tuple[Shift, ...]) -> None:
    if hall.window(no) is None:
        known = ", ".join(str(window.no) for window in hall.windows)
        raise SetupError(f"--windows: this hall has no window {no}. It has: {known}")
    if any(one.ends_s > other.begins_s for one, other in pairwise(shifts)):
        raise SetupError(f"--windows: the times of window {no} overlap")


def _parse(word: str) -> tuple[range, Shift | None]:
    found = _WORDS.fullmatch(word.strip())
    if found is None:
        raise SetupError(f"--windows: {word!r} is not like 3, 1-6 or 7@10:00-11:30")
    first, last, span = found.groups()
    numbers = range(int(first), int(last or first) + 1)
    if not numbers:
        raise SetupError(f"--windows: {word!r} names no window")
    return numbers, None if span is None else _shift(word, span)


def _shift(word: str, text: str) -> Shift:
    begins, ends = (_minutes(part) for part in text.split("-"))
    if not begins < ends <= 24 * 60:
        raise SetupError(f"--windows: {word!r} is no time of a day")
    return Shift(begins * 60.0, ends * 60.0)


def _minutes(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)
