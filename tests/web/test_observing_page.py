"""The hand-written page says what the code does."""

from __future__ import annotations

import json
import logging
import re
import tomllib
from pathlib import Path

import pytest

from hub.config import HallConfig
from hub.config_reader import parse_hall
from hub.contract.codes import Code
from hub.observe.done import Done
from hub.observe.lines import JsonFormatter, TextFormatter
from hub.observe.observer import Observer
from hub.web.families import ALL
from hub.web.routes import ROUTES

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "assets" / "docs" / "observing.md").read_text("utf-8")
SOURCES = [path.read_text("utf-8") for path in (ROOT / "hub").rglob("*.py")]


def rows(header: str) -> list[list[str]]:
    """The cells of the table under a header line."""
    table = PAGE.partition(header + "\n")[2].partition("\n")[2].partition("\n\n")[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def test_the_metrics_are_those_of_the_code() -> None:
    told = rows("| metric | type | labels | is |")
    wanted = [
        [f"`{f.full_name}`", f.kind, ", ".join(f"`{label}`" for label in f.labels), f.help]
        for f in ALL
    ]
    assert told == wanted


def test_the_example_rules_name_metrics_that_there_are() -> None:
    names = {family.full_name for family in ALL} | {f"{family.full_name}_bucket" for family in ALL}
    (*_, examples) = blocks("yaml")
    assert set(re.findall(r"jiaohao_\w+", examples)) <= names
    assert set(re.findall(r'outcome="(\w+)"', examples)) <= {code.value for code in Code}


def test_the_paths_are_those_of_the_code() -> None:
    told = {path.strip("`") for path, _ in rows("| path | gives |")}
    assert told == {path for route in ROUTES for path in route.paths}


def test_the_settings_are_taken() -> None:
    (example,) = blocks("toml")
    sample = (ROOT / "assets" / "samples" / "hall.toml").read_text("utf-8")
    sample = re.sub(r"\n\[web\]\n.*?\n\n", "\n\n", sample, flags=re.DOTALL)
    hall = parse_hall(f"{sample}\n{example}", Path("hall.toml"))
    assert isinstance(hall, HallConfig)
    assert hall.web.port == tomllib.loads(example)["web"]["port"]


def test_a_commands_line_has_the_fields_that_are_told(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    done = Done("kiosk-1", "issue_ticket", "kiosk-1-7f3a", "ok", 100.0)
    Observer().ran([done], 1, 0.001, 100.00132)
    (record,) = caplog.records
    told = [name.strip("`") for name, _ in rows("| field | is |")]
    assert isinstance(record.args, dict)
    assert list(record.args) == told
    (text,), as_json = blocks("text"), blocks("json")[0]
    written = TextFormatter().format(record)
    assert text.split(" ", 1)[1].strip() == written.split(" ", 1)[1]
    mine, theirs = json.loads(JsonFormatter().format(record)), json.loads(as_json)
    assert [*mine] == [*theirs]
    assert {**mine, "time": ""} == {**theirs, "time": ""}


def test_every_event_is_told_and_every_told_event_is_there() -> None:
    told = {name.strip("`") for name, *_ in rows("| line | level | fields | when |")}
    calls = r'\b(?:log\.(?:info|warning|error|exception)|work\.note)\(\s*"([a-z]+(?:_[a-z]+)*)"'
    written = {event for source in SOURCES for event in re.findall(calls, source)}
    assert written <= told
    everything = "\n".join(SOURCES)
    assert [event for event in told if f'"{event}"' not in everything] == []
