"""How counter and pad start: arguments, station file, the bar across the screen."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from assets import starting
from counter import app
from counter.dock import Area
from counter.docking import full_size
from counter.pad import app as pad_app


def test_the_bar_spans_a_clerks_screen() -> None:
    asked = QSize(1366, 768)
    assert full_size(asked, Area(0, 0, 1920, 1080)) == (1920, 768)
    assert full_size(asked, Area(0, 0, 1280, 720)) == (1280, 720)
    assert full_size(asked, Area(0, 0, 911, 512)) == (911, 512)
    assert full_size(asked, None) == (1366, 768)
    assert full_size(asked, Area(0, 0, 800, 600)) == (1366, 768), "no clerk's screen"


@pytest.mark.parametrize(
    ("parser", "usual"), [(app.arguments(), (1366, 768)), (pad_app.arguments(), (1280, 800))]
)
def test_sizes(parser: argparse.ArgumentParser, usual: tuple[int, int]) -> None:
    given = parser.parse_args(["--station", "x.toml"])
    assert (given.size.width(), given.size.height()) == usual
    given = parser.parse_args(["--station", "x.toml", "--size", "800x480", "--language", "bo"])
    assert (given.size.width(), given.size.height(), given.language) == (800, 480, "bo")
    with pytest.raises(SystemExit):
        parser.parse_args(["--station", "x.toml", "--size", "big"])


def test_a_mistake_is_one_line_and_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = app.arguments().parse_args(["--station", str(tmp_path / "none.toml")])
    assert starting.run(app.main, given) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
