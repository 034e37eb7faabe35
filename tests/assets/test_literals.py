"""No colour, no type size, no frame and no text is written outside the design system, in any QML
of the project."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from assets import lint
from assets.i18n.catalogue import ROOT, sources

UI = ROOT / "assets" / "qml" / "Ui"
GALLERY = ROOT / "assets" / "gallery"
NAMED = "|".join(name for name in QColor.colorNames() if name != "transparent")
LITERALS = re.compile(
    rf"""["']\#[0-9A-Fa-f]{{3,8}}["']                        # "#1B4F9C"
      | \bQt\.(rgba|hsla|hsva|color|darker|lighter|alpha|tint)\(
      | ^(?!.*\btones?:).*["'](?i:{NAMED})["']                 # ? "red" : …, but tone: "gold"
      | \b(pixelSize|pointSize):\s*\d                        # font.pixelSize: 30
      | \b(text|title|note|number)Size:\s*\d | \b(wish|least):\s*\d
      | \bfont\.family:\s*["']                               # font.family: "Arial"
      | \bborder\.width:\s*[1-9](?!\s*\*) | \bduration:\s*\d
    """,
    re.VERBOSE,
)
SIZED = re.compile(r"\bsize:\s*\d")
WORDED = re.compile(r"\b(App|Fit)?Text \{")
"""A `size` is a type size where its item writes; elsewhere it is that of a picture."""
STRINGS = re.compile(r'"((?:[^"\\]|\\.)*)"')
UNSEEN = re.compile(r'(?:(?:qsTr|QT_TR_NOOP)\(|[!=]== |case |\[)"(?:[^"\\]|\\.)*"')
"""What the catalogue has, and what is compared or looked up."""
WRITES = re.compile(r"\b(?:\w*[tT]ext|\w*[tT]itle|label|note|placeholder|hint): *[^/]*$")
FOREIGN = re.compile(r"[\u0f40-\u0fbc\u4e00-\u9fff]")
SAID = re.compile(r"[A-Za-z]{2}")
OWN_NAMES = {"中文", "English", "བོད་ཡིག", "Esc"}
"""A language is called by its own name, a key as it is printed on the keyboard."""
THREE_AT_ONCE = {ROOT / "kiosk" / "sorry" / "qml" / "Sorry.qml"}
"""Stands there when nothing else works: in three languages, without a catalogue."""


def pages() -> list[Path]:
    found = [*sources(), *GALLERY.rglob("*.qml")]
    return [path for path in found if UI not in path.parents]


def literals(text: str) -> list[str]:
    """Colours, type sizes, frames and times that stand as such in a page."""
    return [
        f"{number}: {line.strip()}"
        for number, line, within in lines(text)
        if LITERALS.search(line) or (SIZED.search(line) and WORDED.search(within))
    ]


def untranslated(text: str) -> list[str]:
    """Words that no catalogue can have."""
    return [
        f"{number}: {line.strip()}"
        for number, line, _ in lines(text)
        for words in STRINGS.findall(UNSEEN.sub('""', line))
        if words not in OWN_NAMES
        and (FOREIGN.search(words) or (WRITES.search(line) and SAID.search(words)))
    ]


def lines(text: str) -> Iterator[tuple[int, str, str]]:
    """(number, line without its comment, the line that opened its block)."""
    open_blocks: list[str] = [""]
    for number, line in enumerate(text.splitlines(), 1):
        bare = re.sub(r"(^|\s)//.*", "", line)
        yield number, bare, open_blocks[-1]
        for bracket in re.sub(STRINGS, "", bare):
            if bracket == "{":
                open_blocks.append(bare)
            elif bracket == "}" and len(open_blocks) > 1:
                open_blocks.pop()


def found_by(net: object, paths: list[Path]) -> dict[str, list[str]]:
    assert callable(net)
    return {
        str(path.relative_to(ROOT)): bad
        for path in paths
        if (bad := net(path.read_text(encoding="utf-8")))
    }


def test_pages_use_tokens_only() -> None:
    assert found_by(literals, pages()) == {}


def test_pages_say_nothing_untranslated() -> None:
    spoken = [path for path in pages() if GALLERY not in path.parents and path not in THREE_AT_ONCE]
    assert found_by(untranslated, spoken) == {}


@pytest.mark.parametrize(
    "line",
    [
        'color: "#1B4F9C"',
        "color: Qt.rgba(0, 0, 0, 1)",
        "color: Qt.darker(Tokens.primary, 1.2)",
        'color: "white"',
        'color: root.down ? "Tomato" : Tokens.ink',
        'property color ground: "gold"',
        "font.pixelSize: 30",
        "font { pixelSize: 30 }",
        "textSize: 30",
        "wish: 44",
        "border.width: 3",
        "NumberAnimation { duration: 300 }",
        "AppText {\n        size: 30\n    }",
        "AppText {\n        Item {}\n        size: 30\n    }",
    ],
)
def test_the_net_has_no_hole(line: str) -> None:
    assert literals(f"    {line}")


def test_the_net_lets_the_rest_pass() -> None:
    assert not literals(
        "    color: Tokens.ink\n    font.pixelSize: Tokens.type.body\n    border.width: 0\n"
        '    color: "transparent"  // never "white"\n    Icon {\n        size: 30\n    }\n'
    )


@pytest.mark.parametrize(
    "line",
    [
        'text: "你好"',
        'text: a ? qsTr("好") : "不好"',
        'text: "Hello"',
        'return "暂停";',
        'title: "བོད"',
    ],
)
def test_words_do_not_slip_through(line: str) -> None:
    assert untranslated(line)


def test_words_of_the_catalogue_and_signs_pass() -> None:
    assert not untranslated(
        'text: qsTr("你好，%1").arg(name)\nreturn "中文";\ntext: "→ " + no\nobjectName: "hall"\n'
        'QT_TR_NOOP("暂停"),\nname: "lost" // 图标\ntext: list.join("、")'
    )


def test_drawings_have_smooth_edges_where_there_is_a_gpu() -> None:
    """The software renderer always draws them so; a GPU only when it is asked to."""
    shape = re.compile(r"\bShape \{\s*\n\s*(.*)")
    drawn = {
        str(path.relative_to(ROOT)): shape.findall(path.read_text(encoding="utf-8"))
        for path in [*sources(), *GALLERY.rglob("*.qml")]
    }
    found = [line for lines in drawn.values() for line in lines]
    assert len(found) >= 6
    assert set(found) == {"preferredRendererType: Shape.CurveRenderer"}, drawn


@pytest.mark.qt
def test_all_qml_is_clean() -> None:
    code, words = lint.lint([*sources(), *GALLERY.rglob("*.qml")])
    assert code == 0, words


@pytest.mark.qt
def test_qmllint_finds_what_is_wrong(tmp_path: Path) -> None:
    page = tmp_path / "Page.qml"
    page.write_text("import QtQuick\nItem { width: nothing.here }\n", encoding="utf-8")
    assert lint.main([str(page)]) != 0
