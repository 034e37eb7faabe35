"""The page about the kiosk names every setting, with its default."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from kiosk.settings import KioskSettings

PAGE = Path(__file__).parents[2] / "assets" / "docs" / "kiosk.md"


def test_the_page_names_every_setting_with_its_default() -> None:
    told = [row.split(" | ") for row in PAGE.read_text(encoding="utf-8").splitlines()]
    table = {row[0].strip("| `"): row[1].strip("`") for row in told if row[0].startswith("| `")}
    defaults = {
        name: json.dumps(value) for name, value in msgspec.to_builtins(KioskSettings()).items()
    }
    assert {name: table.get(name) for name in defaults} == defaults
