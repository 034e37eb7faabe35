"""The chart of waits, as SVG and PNG."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from hub.errors import SetupError
from hub.sim.whatif import shapes
from hub.sim.whatif.picture import HEIGHT, WIDTH, draw
from hub.sim.whatif.shapes import Line
from hub.sim.whatif.tally import Tally, Waited


def tally(seconds: float) -> Tally:
    found = Tally()
    for hour in (9, 10, 11):
        found.waits += [
            Waited(hour * 3600 + 60, seconds * hour, "A", "regular"),
            Waited(hour * 3600 + 90, seconds, "A", "priority"),
        ]
    return found


def test_a_line_for_each_class_before_and_after() -> None:
    lines = [s for s in draw(tally(60), tally(90), "x") if isinstance(s, Line) and s.width >= 2]
    assert sum(line.dash and len(line.points) == 3 for line in lines) == 2
    assert sum(not line.dash and len(line.points) == 3 for line in lines) == 2


def test_everything_is_on_the_picture() -> None:
    for shape in draw(tally(60), tally(300), "x"):
        points = [shape.at] if isinstance(shape, shapes.Words) else shape.points
        assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in points), shape


def test_a_day_without_calls_says_so() -> None:
    assert "nobody" in shapes.svg(WIDTH, HEIGHT, draw(Tally(), None, "x"))


def test_both_kinds_of_files(tmp_path: Path) -> None:
    drawn = draw(tally(60), tally(90), "waits <&>")
    shapes.write(tmp_path / "a.svg", WIDTH, HEIGHT, drawn)
    assert ElementTree.parse(tmp_path / "a.svg").getroot().tag.endswith("svg")
    shapes.write(tmp_path / "a.png", WIDTH, HEIGHT, drawn)
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"\.svg or \.png"):
        shapes.write(tmp_path / "a.gif", WIDTH, HEIGHT, [])
    with pytest.raises(SetupError, match="no folder"):
        shapes.check(tmp_path / "nowhere" / "a.svg")
