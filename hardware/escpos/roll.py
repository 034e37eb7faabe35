"""How much paper is left on a roll, by what was printed since it was put in. Pure.

An estimate, and only where something is known: a length of the roll (a setting) and the moment
when it was put in (told by the staff, or seen when paper came after its end). A printer's own
sensor is believed before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from hardware.escpos.encoder import BASE
from hardware.escpos.layout import GAP, FeedRow, QrRow, Row, TextRow, qr_modules

DOTS_PER_MM = 8
"""203 dpi, as all receipt printers in use."""
KNIFE_MM = 15.0
"""From head to knife and the blank after a cut: no slip begins before it."""
RECENT = 20
"""The usual length of a slip follows about so many of the last ones."""
SENSOR_PART = 0.15
"""A sensor of the near end speaks when less than this is left. An estimate of more is wrong."""


class Roll(NamedTuple):
    """`used_mm` None: nobody knows how much of it was used. `slip_mm`: a usual slip."""

    used_mm: float | None = None
    slip_mm: float = 0.0


Change = Callable[[Roll], Roll]


class Left(NamedTuple):
    """Of the roll, in percent by fives; slips in tens, in fives when there are few."""

    percent: int
    slips: int


def slip_mm(rows: Iterable[Row]) -> float:
    """The paper that a slip of these rows takes, with its cut."""
    return sum(map(_dots, rows)) / DOTS_PER_MM + KNIFE_MM


def _dots(row: Row) -> int:
    match row:
        case FeedRow():
            return row.dots
        case QrRow():
            return qr_modules(row.data) * row.module
        case TextRow():
            return BASE * max((span.size for span in row.spans), default=1) + GAP
        case _:
            return BASE + GAP


def printed(roll: Roll, length_mm: float) -> Roll:
    """One slip more."""
    usual = roll.slip_mm + (length_mm - roll.slip_mm) / RECENT if roll.slip_mm else length_mm
    used = None if roll.used_mm is None else roll.used_mm + length_mm
    return Roll(used, usual)


def renewed(roll: Roll) -> Roll:
    """A whole new roll was put in."""
    return roll._replace(used_mm=0.0)


def near_end(roll: Roll, length_mm: float) -> Roll:
    """The sensor says that little is left: an estimate of much more is forgotten."""
    wrong = roll.used_mm is not None and roll.used_mm < length_mm * (1 - SENSOR_PART)
    return roll._replace(used_mm=None) if wrong else roll


def left(roll: Roll, length_mm: float | None) -> Left | None:
    """What is left of a roll of this length; None where nobody knows."""
    if length_mm is None or roll.used_mm is None or not roll.slip_mm:
        return None
    rest = max(0.0, length_mm - roll.used_mm)
    slips = int(rest / roll.slip_mm)
    step = 10 if slips >= 20 else 5
    return Left(int(rest / length_mm * 20) * 5, slips // step * step)
