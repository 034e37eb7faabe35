"""Waits over the day as a chart: by class, after as a line, before as a broken one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import ceil

from hub.domain.figures import percentile
from hub.sim.whatif.shapes import Area, Line, Point, Shape, Words
from hub.sim.whatif.tally import Tally

WIDTH, HEIGHT = 960, 420
LEFT, RIGHT, TOP, BOTTOM = 60, 20, 64, 40
SLOT_S = 1800
COLOURS = {"regular": "#2f6db3", "appointment": "#3d8a5f", "priority": "#b0574f"}
PALE = {"regular": "#dbe7f4", "appointment": "#dcede3", "priority": "#f3dfdc"}
GRID, INK = "#e3e3e3", "#333333"


def draw(
    after: Tally, before: Tally | None, title: str, subtitle: str = "", other: str = "before"
) -> list[Shape]:
    """Of each class: the mean wait by half-hour of coming, and pale up to the 90th percentile.
    `before` is named `other`."""
    mine, theirs = _slots(after), _slots(before) if before is not None else {}
    slots = sorted({slot for table in (*mine.values(), *theirs.values()) for slot in table})
    if not slots:
        return [Words((WIDTH / 2, HEIGHT / 2), "nobody was called", INK, "middle", 16)]
    tops = [percentile(waits, 90) or 0 for table in mine.values() for waits in table.values()]
    tops += [round(_mean(waits)) for table in theirs.values() for waits in table.values()]
    chart = _Chart(slots, max(tops))
    shapes: list[Shape] = [Words((LEFT, 24), title, INK, size=16), Words((LEFT, 44), subtitle)]
    shapes += [chart.band(table, PALE[name]) for name, table in mine.items()]
    shapes += chart.grid()
    for name, table in theirs.items():
        shapes.append(Line(chart.means(table), COLOURS[name], 2.0, dash=True))
    for name, table in mine.items():
        shapes.append(Line(chart.means(table), COLOURS[name], 2.5))
    return [*shapes, *_legend(mine, other if before is not None else "")]


Slots = Mapping[int, Sequence[int]]


def _slots(tally: Tally) -> dict[str, dict[int, list[int]]]:
    """Whole seconds of wait by class and half-hour."""
    found: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for wait in tally.waits:
        found[wait.priority][int(wait.at_s // SLOT_S)].append(round(wait.seconds))
    return {name: dict(found[name]) for name in COLOURS if name in found}


class _Chart:
    """Where half-hours and waits are on the picture."""

    def __init__(self, slots: Sequence[int], highest: int) -> None:
        self._first, self._last = slots[0], slots[-1] + 1
        step = next((s for s in (1, 2, 5, 10, 15, 30, 60) if highest / 60 / s <= 8), 120)
        self._step = step * 60
        self._top = max(ceil(highest / self._step), 1) * self._step

    def _x(self, slot: float) -> float:
        return LEFT + (slot - self._first) / (self._last - self._first) * (WIDTH - LEFT - RIGHT)

    def _y(self, seconds: float) -> float:
        return HEIGHT - BOTTOM - seconds / self._top * (HEIGHT - TOP - BOTTOM)

    def means(self, table: Slots) -> list[Point]:
        return [
            (self._x(slot + 0.5), self._y(_mean(waits))) for slot, waits in sorted(table.items())
        ]

    def band(self, table: Slots, colour: str) -> Area:
        tops = [
            (self._x(slot + 0.5), self._y(percentile(waits, 90) or 0))
            for slot, waits in sorted(table.items())
        ]
        return Area([(tops[0][0], self._y(0)), *tops, (tops[-1][0], self._y(0))], colour)

    def grid(self) -> list[Shape]:
        shapes: list[Shape] = []
        for seconds in range(0, self._top + 1, self._step):
            y = self._y(seconds)
            shapes.append(Line([(LEFT, y), (WIDTH - RIGHT, y)], GRID))
            shapes.append(Words((LEFT - 8, y + 4), f"{seconds // 60} min", INK, "end", 12))
        for slot in range(self._first + self._first % 2, self._last + 1, 2):
            x = self._x(slot)
            shapes.append(Line([(x, self._y(0)), (x, self._y(0) + 5)], INK))
            shapes.append(
                Words((x, HEIGHT - BOTTOM + 20), f"{slot // 2:02d}:00", INK, "middle", 12)
            )
        return shapes


def _mean(waits: Sequence[int]) -> float:
    return sum(waits) / len(waits)


def _legend(classes: Mapping[str, Slots], other: str) -> list[Shape]:
    shapes: list[Shape] = []
    x = WIDTH - RIGHT - 130 * len(classes) - (150 if other else 0)
    for name in classes:
        shapes.append(Line([(x, 40), (x + 24, 40)], COLOURS[name], 2.5))
        shapes.append(Words((x + 30, 44), name))
        x += 130
    if other:
        shapes.append(Line([(x, 40), (x + 24, 40)], INK, 2.0, dash=True))
        shapes.append(Words((x + 30, 44), other))
    return shapes
