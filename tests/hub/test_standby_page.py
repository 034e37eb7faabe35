"""The page on backups and the second machine: its commands, figures and links are right."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from hub.backup import contents
from hub.cli import parser
from hub.contract.events import FactKind
from hub.domain import gap

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "assets" / "docs" / "standby.md").read_text("utf-8")


def commands() -> list[str]:
    """Every command that the page tells to type."""
    blocks = re.findall(r"```(?:sh|ini)\n(.+?)```", PAGE, re.DOTALL)
    lines = [
        line.strip().removeprefix("ExecStart=") for block in blocks for line in block.split("\n")
    ]
    lines += re.findall(r"`(jiaohao (?:backup|restore) [^`]+)`", PAGE)
    return [line[line.index("jiaohao ") :] for line in lines if re.match(r"(/\S+/)?jiaohao ", line)]


@pytest.mark.parametrize("command", commands())
def test_the_command_line_takes_what_is_told(command: str) -> None:
    parser().parse_args(shlex.split(command)[1:])


def test_all_three_tools_are_told() -> None:
    assert {command.split()[1] for command in commands()} == {"backup", "restore", "run", "doctor"}


@pytest.mark.parametrize(
    "words",
    [
        f"{gap.PER_MINUTE} a minute since the copy",
        f"at least {gap.LEAST}, at most {gap.MOST}",
        f"{gap.CALLS:,} later",
        f"{gap.FACTS:,} later",
        f"`{FactKind.HALL_RESTORED}`",
    ],
)
def test_figures_are_those_of_the_code(words: str) -> None:
    assert words in PAGE


def test_what_is_saved_is_told() -> None:
    saved = PAGE.partition("| saved |")[2].partition("The file holds")[0]
    for kept in contents.KEPT:
        assert kept.pattern.partition("/")[0] in saved, kept


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_front_page_leads_there(name: str) -> None:
    assert "(assets/docs/standby.md)" in (ROOT / name).read_text("utf-8")
