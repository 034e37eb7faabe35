"""The keys: one table, changed by a PC's settings, shown wherever a key is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from assets.scene import find_item, is_shown, items
from counter import app, document
from counter.keymap import TABLE, USUAL, Deed, Keymap, keymap
from counter.keys import FUNCTION, LETTERS, LONE, MODIFIERS, BadKey, key_name
from counter.settings import load_keys
from hub.contract import commands
from hub.errors import SetupError

from .scenes import SCENES, Stage
from .test_keys import Hands
from .windows import window

ROOT = Path(app.__file__).parent
STATION = 'device = "counter-3"\nkind = "counter"\nwindow = 3\n'
OWN = Keymap({row.deed: f"Ctrl+Shift+F{n}" for n, row in enumerate(TABLE[:12], 1)} | {
    row.deed: f"Alt+Shift+{letter}" for row, letter in zip(TABLE[12:], LETTERS, strict=False)
})  # fmt: skip


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("f1", "F1"),
        (" ctrl + k ", "Ctrl+K"),
        ("shift+CTRL+f12", "Ctrl+Shift+F12"),
        ("pause", "Pause"),
    ],
)
def test_a_key_is_written_in_one_way(written: str, name: str) -> None:
    assert key_name(written) == name


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("F25", "is no key"),
        ("", "is no key"),
        ("Ctrl+", "is no key"),
        ("Hyper+K", "is no key"),
        ("Ctrl+Ctrl+K", "twice"),
        ("K", "add Ctrl or Alt"),
        ("Shift+7", "add Ctrl or Alt"),
        ("Tab", "fields"),
        ("Enter", "fields"),
        ("Ctrl+Left", "fields"),
        ("Ctrl+V", "fields"),
        ("Alt+F4", "desktop"),
        ("Ctrl+Alt+F2", "desktop"),
    ],
)
def test_a_key_with_another_use_is_refused(written: str, why: str) -> None:
    with pytest.raises(BadKey, match=re.escape(why)):
        key_name(written)


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(MODIFIERS), unique=True),
    st.sampled_from((*FUNCTION, *LETTERS, *LONE)),
)
def test_a_right_name_stays_and_is_one_key_to_the_toolkit(held: list[str], key: str) -> None:
    try:
        name = key_name("+".join((*held, key)))
    except BadKey:
        return
    assert key_name(name.lower()) == name
    assert QKeySequence(name)[0].key() != Qt.Key.Key_unknown


def test_the_usual_keys_are_right_and_differ() -> None:
    assert {row.deed for row in TABLE} == set(Deed)
    assert [key_name(key) for key in USUAL.keys.values()] == list(USUAL.keys.values())
    assert keymap({}, ["call"]) == (USUAL, [])


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    station = tmp_path / "station.toml"
    keys = 'call = "F2"\nfly = "F9"\nwhy = "Tab"\n'
    station.write_text(f'{STATION}[counter]\neverywhere = ["why"]\n[counter.keys]\n{keys}')
    with pytest.raises(SetupError) as told:
        load_keys(station)
    lines = str(told.value).splitlines()
    assert [line.partition("[counter] ")[2].split(":")[0].split(" is ")[0] for line in lines] == [
        "keys.fly",
        "keys.why",
        "keys.call and keys.recall are both on F2; give one of them another key",
        "everywhere",
    ]


@pytest.mark.parametrize("text", ["[counter]\nkey = 1\n", '[counter]\nkeys = "F1"\n', "[counter"])
def test_a_table_of_another_shape_is_refused(tmp_path: Path, text: str) -> None:
    station = tmp_path / "station.toml"
    station.write_text(STATION + text)
    with pytest.raises(SetupError, match=r"station\.toml"):
        load_keys(station)


def test_a_pcs_keys_go_before_the_usual_ones(tmp_path: Path) -> None:
    station = tmp_path / "station.toml"
    station.write_text(STATION + '[counter]\neverywhere = []\n[counter.keys]\ncall = "ctrl+f1"\n')
    found = load_keys(station)
    assert (found.of(Deed.CALL), found.of(Deed.RECALL)) == ("Ctrl+F1", "F2")
    assert found.deed("Ctrl+F1") is Deed.CALL
    assert found.deed("F1") is None
    assert found.everywhere == frozenset()


def test_the_page_lists_them_all() -> None:
    text = document.PAGE.read_text("utf-8")
    assert text == document.page(text), "run: python -m counter.document"


def test_no_key_is_named_elsewhere() -> None:
    named = re.compile(r'"[^"\n]*(?:\bF\d{1,2}\b|Ctrl\+|Alt\+)[^"\n]*"')
    files = [*ROOT.glob("*.py"), *ROOT.glob("models/*.py"), *ROOT.glob("qml/*.qml")]
    own = {"keys.py", "keymap.py"}
    found = {f"{file.name}: {name}" for file in files for name in named.findall(file.read_text())}
    assert {each for each in found if each.split(":")[0] not in own} == set()


@pytest.fixture
def changed() -> Iterator[Stage]:
    made = Stage(keys=OWN)
    yield made
    made.close()


@pytest.mark.qt
def test_changed_keys_are_shown_everywhere_and_work(changed: Stage) -> None:
    usual = [key for key in USUAL.keys.values() if key != "Ctrl+Z"]
    seen: set[str] = set()
    SCENES["desk-filled"](changed)
    hands = Hands(changed)
    for panel in ("", "keys"):
        changed.counter.panel.show(panel)
        hands.settle()
        texts = [i for i in items(hands.window) if i.inherits("QQuickText") and is_shown(i)]
        seen |= {str(item.property("text")) for item in texts}
    words = {word for text in seen for word in text.split()}
    assert words.isdisjoint(usual)
    assert set(OWN.keys.values()) <= words
    changed.counter.panel.close()
    hands.press(OWN.of(Deed.PARK))
    assert changed.counter.panel.name == "park"
    hands.press(OWN.of(Deed.DESK))
    assert not changed.counter.unfolded
    assert find_item("panel-park") is not None
    changed.show(window())
    hands.press(USUAL.of(Deed.CALL))
    assert changed.port.take(commands.CallNext) == []
    hands.press(OWN.of(Deed.CALL))
    assert len(changed.port.take(commands.CallNext)) == 1
