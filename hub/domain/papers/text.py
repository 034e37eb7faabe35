"""Values as they stand on paper: cleaned, in whole minutes, in runs."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from hub.contract.devices import Align, Line, Paper
from hub.contract.words import Wait

AGAIN = "补打"
UNPRINTABLE = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})


def printable(text: str) -> str:
    """Text from people without control, private and unassigned characters, on one line."""
    if text.isprintable():  # nearly all; no character of UNPRINTABLE is, nor any other space
        return text
    kept = (" " if char.isspace() else char for char in text)
    return "".join(char for char in kept if unicodedata.category(char) not in UNPRINTABLE)


def marked_again(paper: Paper, at: datetime) -> Paper:
    """A ready paper with 补打 and the time at its top."""
    mark = Line(f"{AGAIN} {at:%Y-%m-%d %H:%M}", bold=True, align=Align.CENTER)
    return Paper(paper.template, (mark, *paper.blocks), paper.copies)


def minutes(wait: Wait) -> tuple[str, str, str]:
    """now (under a minute), about or range; and its whole minutes, widened outwards."""
    if wait.high < 60:
        return "now", "0", "1"
    low, high = max(1, wait.low // 60), -(-wait.high // 60)
    return "about" if low >= high else "range", str(low), str(high)


@lru_cache(maxsize=128)
def window_list(numbers: Sequence[int]) -> str:
    """1, 2, 3, 5 → `1-3、5`."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return "、".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def spaced(code: str) -> str:
    """12345678 → 1234 5678."""
    return f"{code[:4]} {code[4:]}"
