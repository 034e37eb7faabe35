"""No colour and no type size is written outside the design system, in any QML of the project."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assets import lint
from assets.i18n.catalogue import ROOT, sources

UI = ROOT / "assets" / "qml" / "Ui"
LITERALS = re.compile(
    r"""["']\#[0-9A-Fa-f]{3,8}["']            # "#1B4F9C"
      | \bQt\.(rgba|hsla|hsva|color)\(        # Qt.rgba(…)
      | \bcolor:\s*["'](?!transparent)        # color: "white"
      | \bpixelSize:\s*\d | \bpointSize:\s*\d # font.pixelSize: 30
      | \bfont\.family:\s*["']                # font.family: "Arial"
    """,
    re.VERBOSE,
)


def pages() -> list[Path]:
    found = [*sources(), *(ROOT / "assets" / "gallery").rglob("*.qml")]
    return [path for path in found if UI not in path.parents]


def literals(text: str) -> list[str]:
    return [
        f"{number}: {line.strip()}"
        for number, line in enumerate(text.splitlines(), 1)
        if LITERALS.search(line.split("//")[0])
    ]


def test_pages_use_tokens_only() -> None:
    found = {
        str(path.relative_to(ROOT)): bad
        for path in pages()
        if (bad := literals(path.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "line",
    ['color: "#1B4F9C"', "color: Qt.rgba(0, 0, 0, 1)", 'color: "white"', "font.pixelSize: 30"],
)
def test_the_net_has_no_hole(line: str) -> None:
    assert literals(f"    {line}")
    assert not literals("    color: Tokens.ink\n    font.pixelSize: Tokens.type.body")


@pytest.mark.qt
def test_all_qml_is_clean() -> None:
    code, words = lint.lint([*sources(), *(ROOT / "assets" / "gallery").rglob("*.qml")])
    assert code == 0, words


@pytest.mark.qt
def test_qmllint_finds_what_is_wrong(tmp_path: Path) -> None:
    page = tmp_path / "Page.qml"
    page.write_text("import QtQuick\nItem { width: nothing.here }\n", encoding="utf-8")
    assert lint.main([str(page)]) != 0
