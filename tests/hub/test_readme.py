"""Both front pages: what they tell to type, to write and to open is there."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from hardware.config import parse_station
from hub.cli import parser
from hub.client.address import load_address
from hub.programs import PROGRAMS

ROOT = Path(__file__).parents[2]
PAGES = {name: (ROOT / name).read_text("utf-8") for name in ("README.md", "README.zh-CN.md")}


def commands(page: str) -> list[list[str]]:
    """Every `.venv/bin/jiaohao …` of a page, in words."""
    lines = re.findall(r"^\.venv/bin/jiaohao .+$", page, re.MULTILINE)
    parts = [part for line in lines for part in line.partition("  #")[0].split(";")]
    return [shlex.split(part, comments=True)[1:] for part in parts]


def test_both_pages_tell_the_same_commands() -> None:
    english, chinese = (commands(page) for page in PAGES.values())
    assert [words[:2] for words in english] == [words[:2] for words in chinese]
    assert len(english) >= 8


@pytest.mark.parametrize("name", PAGES)
def test_the_command_line_takes_them(name: str) -> None:
    for words in commands(PAGES[name]):
        if words[0] not in PROGRAMS:
            parser().parse_args(words)


@pytest.mark.parametrize("name", PAGES)
def test_the_station_file_is_right(name: str, tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.+?)```", PAGES[name], re.DOTALL)
    file = tmp_path / "station.toml"
    file.write_text(example, encoding="utf-8")
    assert load_address(file).device == "kiosk-1"
    assert [d.kind for d in parse_station(tomllib.loads(example)).devices] == ["card", "printer"]


@pytest.mark.parametrize("name", PAGES)
def test_every_link_and_place_is_there(name: str) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", PAGES[name])
    rows = re.findall(r"^\| (`.+?) \|", PAGES[name], re.MULTILINE)
    places = [place for row in rows for place in re.findall(r"`([^`]+)`", row)]
    assert len(places) >= 12
    assert [path for path in links + places if not (ROOT / path).exists()] == []
