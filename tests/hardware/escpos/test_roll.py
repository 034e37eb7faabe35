"""How much paper is left: the length of slips, the estimate, and what corrects it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.escpos.draw import TOP, Painter
from hardware.escpos.layout import set_paper
from hardware.escpos.meter import Meter
from hardware.escpos.raster import measure
from hardware.escpos.roll import (
    DOTS_PER_MM,
    KNIFE_MM,
    Left,
    Roll,
    left,
    near_end,
    printed,
    renewed,
    slip_mm,
)
from hardware.escpos.slip import encode_paper
from hardware.escpos.status import PrinterStatus
from hardware.escpos.stream import StreamParser
from hardware.escpos.trial import trial_paper
from tests.kiosk.samples import NOON

ROLL_MM = 50_000.0
WELL = PrinterStatus()
COVER = PrinterStatus(cover_open=True, paper_end=True, offline=True)
NEAR = PrinterStatus(near_end=True)
END = PrinterStatus(paper_end=True, near_end=True, offline=True)


@pytest.mark.parametrize("width", [384, 576])
def test_a_slips_length_is_what_a_printer_draws(width: int) -> None:
    paper = trial_paper(NOON)
    drawn = []
    painter = Painter(width, drawn.append)
    for op in StreamParser().feed(encode_paper(paper, width)):
        painter.apply(op)
    (slip,) = drawn
    told = (slip_mm(set_paper(paper, width, measure)) - KNIFE_MM) * DOTS_PER_MM
    assert told == pytest.approx(slip.height - TOP, rel=0.08)


def test_nothing_is_told_where_nothing_is_known() -> None:
    assert left(Roll(), ROLL_MM) is None
    assert left(printed(Roll(), 120), ROLL_MM) is None
    assert left(renewed(Roll()), ROLL_MM) is None
    assert left(printed(renewed(Roll()), 120), None) is None


def test_slips_are_counted_down() -> None:
    roll = renewed(Roll())
    told = []
    for number in range(1, 421):
        roll = printed(roll, 125)
        if number in (1, 200, 380, 395, 400, 420):
            told.append(left(roll, ROLL_MM))
    assert told == [
        Left(95, 390),
        Left(50, 200),
        Left(5, 20),
        Left(0, 5),
        Left(0, 0),
        Left(0, 0),
    ]


@given(st.lists(st.floats(40, 400), min_size=1, max_size=60))
def test_it_never_tells_more_than_before(slips: list[float]) -> None:
    roll, before = renewed(Roll()), 100
    for length in slips:
        roll = printed(roll, length)
        told = left(roll, 10_000.0)
        assert told is not None
        assert 0 <= told.percent <= before
        assert told.slips >= 0
        before = told.percent


def test_a_sensor_that_knows_better_is_believed() -> None:
    wrong, right = Roll(10_000.0, 125), Roll(45_000.0, 125)
    assert left(near_end(wrong, ROLL_MM), ROLL_MM) is None
    assert near_end(right, ROLL_MM) == right


def meter(path: Path | None = None) -> Meter:
    made = Meter(ROLL_MM, path)
    made.renew()
    made.printed(125)
    for _ in range(359):
        made.printed(125)
    return made


@pytest.mark.parametrize(
    ("seen", "new_roll"),
    [
        ((WELL, COVER, WELL), False),
        ((WELL, NEAR, WELL), True),
        ((WELL, NEAR, COVER, WELL), True),
        ((WELL, NEAR, COVER, NEAR), False),
        ((WELL, END, COVER, WELL), True),
        ((WELL, END, WELL), True),
        ((WELL, None, WELL), False),
    ],
)
def test_what_is_a_new_roll(seen: tuple[PrinterStatus | None, ...], new_roll: bool) -> None:
    made = meter()
    assert made.left == Left(10, 40)
    for status in seen:
        made.see(status)
    assert made.left == (Left(100, 400) if new_roll else Left(10, 40))


def test_the_estimate_outlives_the_station(tmp_path: Path) -> None:
    path = tmp_path / "printer.roll"
    meter(path)
    assert Meter(ROLL_MM, path).left == Left(10, 40)
    path.write_text("{")
    assert Meter(ROLL_MM, path).left is None


def test_a_printer_without_a_rolls_length_keeps_no_file(tmp_path: Path) -> None:
    path = tmp_path / "printer.roll"
    made = Meter(None, path)
    made.renew()
    made.printed(125)
    assert (made.left, path.exists()) == (None, False)
