"""A life event at the desk: the rule of what is known already, and the keys."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from assets.scene import find_item, is_shown
from counter.registration import begin, mark
from counter.theme import Theme, known, registered
from hub.contract import commands
from hub.contract.results import Current, ThemeItem
from hub.contract.words import MaterialCheck

from .scenes import SCENES, Stage
from .scenes.themes import MEMBERS
from .test_keys import CTRL, Hands
from .test_registration import BANK, CARD, FORM, item
from .windows import ago, serving, window

P, M, L = MaterialCheck.PRESENT, MaterialCheck.MISSING, MaterialCheck.LATER
THEME = Theme("新生儿出生", (ThemeItem("000511011000", "一"), ThemeItem("B", "二")))


def test_marks_hold_for_the_other_items() -> None:
    first = mark(mark(begin(item(FORM, BANK)), 0, P), 1, L)
    after = registered(THEME, first)
    assert [one.code for one in after.left] == ["B"]
    second = known(after, begin(item(CARD, FORM, BANK, code="B")))
    assert second.checks == (None, P, L)


def test_a_mark_that_the_next_item_forbids_is_not_taken_over() -> None:
    after = registered(THEME, mark(begin(item(BANK)), 0, L))
    strict = item(replace(BANK, later=None), code="B")
    assert known(after, begin(strict)).checks == (None,)


def test_what_was_found_last_counts() -> None:
    after = registered(
        registered(THEME, mark(begin(item(FORM)), 0, M)), mark(begin(item(FORM)), 0, P)
    )
    assert known(after, begin(item(FORM, code="B"))).checks == (P,)


@pytest.mark.qt
def test_it_is_begun_by_keys_alone(stage: Stage) -> None:
    SCENES["panel-themes"](stage)
    hands = Hands(stage)
    hands.type("1")
    hands.key(Qt.Key.Key_Return)
    assert [c.theme for c in stage.port.take(commands.ShowTheme)] == ["newborn"]
    assert stage.counter.case.picture["item"] == MEMBERS[0].name
    assert (stage.counter.panel.name, stage.counter.case.picture["themeLeft"]) == ("", 3)
    hands.key(Qt.Key.Key_T, CTRL)
    hands.type("3")
    hands.key(Qt.Key.Key_Return)
    assert stage.counter.case.picture["item"] == MEMBERS[2].name
    hands.key(Qt.Key.Key_T, CTRL)
    hands.key(Qt.Key.Key_T, CTRL)
    assert stage.counter.panel.name == "", "the same key closes it"


@pytest.mark.qt
def test_it_is_found_again_when_a_finish_is_taken_back(stage: Stage) -> None:
    SCENES["desk-theme"](stage)
    assert stage.counter.case.picture["themeLeft"] == 3
    shown = stage.port.answers[commands.ShowCurrent]
    nobody = Current(request_id="request-1", ticket=None)
    for state, number, left in (
        (window(), None, 0),
        (serving(), "A023", 3),
        (serving(number="A024"), "A024", 0),
        (serving(issued_at=ago(90_000)), "A023", 0),
    ):
        stage.port.answers[commands.ShowCurrent] = lambda c, number=number: (
            replace(shown(c), ticket=number) if number else nobody
        )
        stage.show(state)
        assert stage.counter.case.picture["themeLeft"] == left, number


@pytest.mark.qt
def test_it_needs_somebody_who_is_served(stage: Stage) -> None:
    SCENES["desk-idle"](stage)
    Hands(stage).key(Qt.Key.Key_T, CTRL)
    assert stage.port.take(commands.ListThemes) == []
    assert stage.counter.notice["key"] == "开始办理后才能办一件事"


@pytest.mark.qt
def test_one_more_item_stands_beside_the_cases(stage: Stage) -> None:
    SCENES["desk-case"](stage)
    hands = Hands(stage)
    advice, search = find_item("advice-only"), find_item("item-search")
    assert advice is not None
    assert search is not None
    assert not is_shown(advice)
    hands.key(Qt.Key.Key_F, CTRL)
    hands.key(Qt.Key.Key_Escape)
    hands.click("another-item")
    assert search.property("activeFocus")
