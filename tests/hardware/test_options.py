"""What an option may be, and how a mistake is told."""

from __future__ import annotations

import pytest

from hardware.options import Option, one_of, problems, seconds, whole, yes_no


@pytest.mark.parametrize(
    ("option", "good", "bad"),
    [
        (whole(1, 247), (1, 247), (0, 248, True, "1", 1.0)),
        (whole(192, 832, 8), (192, 384), (193, 8)),
        (seconds(60), (0.5, 60), (0, 61, True, "1")),
        (one_of("ascii", "char"), ("ascii",), ("ASCII", 1, "")),
        (yes_no(), (True, False), (1, "true")),
    ],
)
def test_what_fits(option: Option, good: tuple[object, ...], bad: tuple[object, ...]) -> None:
    assert [option.fits(value) for value in good] == [True] * len(good)
    assert [option.fits(value) for value in bad] == [False] * len(bad)


def test_each_mistake_is_told_with_what_is_allowed() -> None:
    table = {"unit": whole(1, 9)._replace(required=True), "layout": one_of("ascii", "char")}
    assert problems(table, {"unit": 3, "layout": "char"}) == []
    assert problems(table, {"layout": "x", "fast": 1}) == [
        "options.fast: is not known; allowed: unit, layout",
        "options.unit: is missing; allowed: 1 to 9",
        "options.layout: 'x'; allowed: ascii, char",
    ]
