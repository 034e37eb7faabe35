"""What the README of the design system says is what there is."""

from __future__ import annotations

import re

import pytest

from assets import voice
from assets.clip_texts import TEXTS
from assets.i18n.catalogue import ROOT, sources
from hub.config import Icon

UI = ROOT / "assets" / "qml" / "Ui"
README = (UI / "README.md").read_text(encoding="utf-8")
NAMES = re.findall(r"^(?:singleton )?(\w+) 1\.0 ", (UI / "qmldir").read_text(), re.MULTILINE)


def test_every_file_is_in_the_module() -> None:
    assert sorted(NAMES) == sorted(path.stem for path in UI.glob("*.qml"))


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"ButtonFace", "StateNote", "Icons"}))
def test_every_component_is_in_the_table(name: str) -> None:
    assert f"`{name}`" in README or f"## {name}" in README


def icons() -> set[str]:
    table = (UI / "Icons.qml").read_text(encoding="utf-8")
    return set(re.findall(r'^        "([\w-]+)": "', table, re.MULTILINE))


def test_every_icon_that_a_hall_may_name_exists() -> None:
    assert {icon.value for icon in Icon} <= icons()


def test_every_icon_that_is_used_exists() -> None:
    known = icons() | {""}
    used = re.compile(r'(?:iconName|"?icon"?):\s*"([\w-]*)"')
    unknown = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in sources()
        for name in used.findall(path.read_text(encoding="utf-8"))
        if name not in known
    }
    assert unknown == set()


def test_every_clip_is_in_the_table_of_sounds() -> None:
    text = (voice.SOUNDS / "README.md").read_text(encoding="utf-8")
    words = [name for folder in TEXTS if folder != "letter" for name in TEXTS[folder]]
    named = [name for name in words if not name[0].isdigit()]
    assert [name for name in named if f"`{name}`" not in text] == []
