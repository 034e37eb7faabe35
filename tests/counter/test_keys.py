"""The counter by keyboard and mouse on the real QML: keys press what they say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from assets.gestures import press_key
from assets.scene import find_item, is_shown, items
from assets.ui import application
from hub.contract import commands
from hub.contract.words import Outcome

from .scenes import SCENES, Stage
from .windows import called, serving, window

pytestmark = pytest.mark.qt

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """A clerk at the counter."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        stage.load()
        self.window = stage.engine.windows()[0]
        self.window.requestActivate()
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            application().processEvents()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.window, key, modifier)
        self.settle()
        self.stage.time += 1

    def press(self, name: str) -> None:
        """A key by its name: `Ctrl+K`."""
        press_key(self.window, name)
        self.settle()
        self.stage.time += 1

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window, letter)
        self.settle()

    def click(self, name: str) -> None:
        item = find_item(name)
        assert item is not None, name
        assert is_shown(item), name
        centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, NONE, centre)
        self.settle()
        self.stage.time += 1

    def shows(self, name: str) -> bool:
        item = find_item(name)
        return item is not None and is_shown(item)


def test_signing_in_by_keyboard(stage: Stage) -> None:
    SCENES["login"](stage)
    hands = Hands(stage)
    hands.type("0217")
    hands.key(Qt.Key.Key_Tab)
    hands.type("135790")
    hands.key(Qt.Key.Key_Return)
    (sent,) = stage.port.take(commands.Login)
    assert (sent.clerk, sent.pin, sent.open) == ("0217", "135790", True)


def test_signing_in_with_the_window_closed(stage: Stage) -> None:
    SCENES["login"](stage)
    hands = Hands(stage)
    hands.type("0217")
    hands.click("login-pin")
    hands.type("135790")
    hands.click("login-closed")
    assert [c.open for c in stage.port.take(commands.Login)] == [False]


def test_what_has_to_be_mended_is_typed_at_once(stage: Stage) -> None:
    """Whichever field or button had the keyboard when signing in did not work."""
    SCENES["login"](stage)
    hands = Hands(stage)
    hands.click("login")
    hands.type("0217")
    hands.key(Qt.Key.Key_Return)
    hands.type("135790")
    hands.click("login-closed")
    stage.port.refuse(commands.Login, "wrong_pin", "工号或密码不对，还可试 4 次")
    hands.settle()
    hands.type("246813")
    hands.key(Qt.Key.Key_Return)
    sent = [(command.clerk, command.pin) for command in stage.port.take(commands.Login)]
    assert sent == [("0217", "135790"), ("0217", "246813")]


def test_caps_lock_is_told_while_it_is_on(stage: Stage) -> None:
    """A PIN may hold letters; digits tell nothing about the lock."""
    SCENES["login"](stage)
    hands = Hands(stage)
    hands.click("login-pin")
    said = find_item("login-pin-error")
    assert said is not None
    for key, modifier, letter, told in (
        (Qt.Key.Key_7, NONE, "7", ""),
        (Qt.Key.Key_A, NONE, "A", "大写锁定已打开"),
        (Qt.Key.Key_8, NONE, "8", "大写锁定已打开"),
        (Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier, "B", ""),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier, "c", "大写锁定已打开"),
        (Qt.Key.Key_D, NONE, "d", ""),
    ):
        QCoreApplication.sendEvent(
            hands.window, QKeyEvent(QEvent.Type.KeyPress, key, modifier, letter)
        )
        hands.settle()
        assert said.property("text") == told, letter


def test_a_wrong_pin_is_said_under_it_and_goes_when_typing(stage: Stage) -> None:
    SCENES["login"](stage)
    hands = Hands(stage)
    hands.type("0217")
    hands.key(Qt.Key.Key_Return)
    hands.type("1357")
    hands.key(Qt.Key.Key_Return)
    stage.port.refuse(commands.Login, "wrong_pin", "工号或密码不对，还可试 4 次")
    hands.settle()
    error = find_item("login-pin-error")
    assert error is not None
    assert error.property("text") == "工号或密码不对，还可试 4 次"
    hands.type("2")
    assert error.property("text") == ""


@pytest.mark.parametrize(
    ("key", "scene", "command"),
    [
        (Qt.Key.Key_F1, "bar-1-idle", commands.CallNext),
        (Qt.Key.Key_F2, "bar-2-called", commands.Recall),
        (Qt.Key.Key_F3, "bar-2-called", commands.StartServing),
        (Qt.Key.Key_F8, "bar-6-paused", commands.ResumeWindow),
    ],
)
def test_function_keys(stage: Stage, key: Qt.Key, scene: str, command: type) -> None:
    SCENES[scene](stage)
    hands = Hands(stage)
    hands.key(key)
    assert [type(sent) for sent in stage.port.sent] == [command]


def test_undo_by_its_key(stage: Stage) -> None:
    SCENES["bar-5-undo"](stage)
    hands = Hands(stage)
    hands.key(Qt.Key.Key_Z, CTRL)
    assert len(stage.port.take(commands.Undo)) == 1


def test_undo_by_its_key_while_a_number_is_typed(stage: Stage) -> None:
    """A text field would keep the key for its own text; that has it when nothing can be undone."""
    SCENES["bar-5-undo"](stage)
    stage.counter.toggle_desk()
    hands = Hands(stage)
    hands.press("F9")
    hands.type("A0")
    hands.press("Ctrl+Z")
    assert len(stage.port.take(commands.Undo)) == 1
    stage.show(serving())
    hands.settle()
    field = find_item("item-search")
    assert field is not None
    before = field.property("text")
    hands.press("Ctrl+K")
    hands.type("sb")
    hands.press("Ctrl+Z")
    assert field.property("text") == before
    assert len(stage.port.take(commands.Undo)) == 1, "and no more"


def test_undo_by_its_link(stage: Stage) -> None:
    SCENES["bar-5-undo"](stage)
    Hands(stage).click("undo")
    assert len(stage.port.take(commands.Undo)) == 1


def test_the_slot_never_moves(stage: Stage) -> None:
    stage.show(window())
    hands = Hands(stage)
    places = []
    for state, name in ((window(), "call-next"), (called(), "start"), (serving(), "finish")):
        stage.show(state)
        hands.settle()
        slot = find_item(name)
        assert slot is not None
        places.append((slot.x(), slot.y(), slot.width(), slot.height()))
    assert set(places) == {(344, 6, 208, 52)}


def test_the_bar_is_slim_and_f12_unfolds_it(stage: Stage) -> None:
    stage.show(serving())
    hands = Hands(stage)
    assert (hands.window.width(), hands.window.height()) == (1366, 64)
    hands.key(Qt.Key.Key_F12)
    assert hands.window.height() == 768
    assert hands.shows("current-name")
    hands.key(Qt.Key.Key_F12)
    assert hands.window.height() == 64


def test_f4_points_at_the_outcome_row(stage: Stage) -> None:
    stage.show(serving())
    hands = Hands(stage)
    hands.key(Qt.Key.Key_F4)
    assert hands.window.height() == 768
    assert hands.shows("outcome-accepted")
    assert stage.port.take(commands.FinishTicket) == []


def test_a_case_by_keyboard_alone(stage: Stage) -> None:
    SCENES["desk"](stage)
    hands = Hands(stage)
    hands.key(Qt.Key.Key_A, ALT)
    hands.key(Qt.Key.Key_1, ALT)
    (sent,) = stage.port.take(commands.RegisterCase)
    assert (sent.outcome, len(sent.findings)) == (Outcome.ACCEPTED, 5)


def test_another_item_by_pinyin(stage: Stage) -> None:
    SCENES["desk"](stage)
    stage.counter.case.clear()
    hands = Hands(stage)
    hands.key(Qt.Key.Key_K, CTRL)
    hands.type("lnr")
    assert [c.text for c in stage.port.take(commands.SearchItems)] == ["l", "ln", "lnr"]
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)
    assert [c.item for c in stage.port.take(commands.ShowItem)][-1] == "000511011001"


def test_what_the_clerk_is_used_to_is_picked_before_anything_is_typed(stage: Stage) -> None:
    SCENES["desk-used"](stage)
    hands = Hands(stage)
    assert hands.shows("item-000511011002")
    hands.key(Qt.Key.Key_Return)
    assert len(stage.port.take(commands.ShowItem)) == 1, "nothing is preset: Enter alone picks none"
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)
    assert [c.item for c in stage.port.take(commands.ShowItem)][-1] == "000511011001"
    assert not hands.shows("item-000511011002")


def test_the_list_goes_when_one_types_or_leaves(stage: Stage) -> None:
    SCENES["desk-used"](stage)
    hands = Hands(stage)
    hands.type("l")
    assert find_item("item-search").property("text") == "l"
    hands.key(Qt.Key.Key_Escape)
    assert hands.shows("item-000511011002")
    hands.key(Qt.Key.Key_1, CTRL)
    assert not hands.shows("item-000511011002")


def test_the_item_picked_again_stands_there_by_its_name(stage: Stage) -> None:
    SCENES["desk"](stage)
    hands = Hands(stage)
    field = find_item("item-search")
    assert field is not None
    name = field.property("text")
    hands.press("Ctrl+K")
    hands.type("000511011000")
    hands.press("Return")
    assert (field.property("text"), stage.counter.case.picture["item"]) == (name, name)


def test_materials_by_mouse(stage: Stage) -> None:
    SCENES["desk"](stage)
    hands = Hands(stage)
    hands.click("material-0-present")
    hands.click("material-1-later")
    hands.click("material-0-exempt")
    assert stage.counter.case.checks[:2] == ["present", "later"]
    assert hands.shows("supplement-date")


def test_materials_by_keys(stage: Stage) -> None:
    SCENES["desk"](stage)
    hands = Hands(stage)
    hands.key(Qt.Key.Key_M, ALT)
    hands.type("14")
    assert stage.counter.case.checks == ["present", "later", "", "", ""]
    hands.type("3")
    assert stage.counter.case.checks[2] == "", "what the catalogue forbids cannot be marked"
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)
    hands.type("3")
    hands.key(Qt.Key.Key_Up)
    hands.type("2")
    assert stage.counter.case.checks == ["present", "later", "", "missing", "exempt"]
    hands.key(Qt.Key.Key_M, ALT)
    hands.type("1")
    assert stage.counter.case.checks[2] == "present", "begins where the first mark is missing"


def test_a_case_with_a_gap_by_keys_alone(stage: Stage) -> None:
    """The outcome asks for the day and Enter behind it registers."""
    SCENES["desk"](stage)
    hands = Hands(stage)
    hands.press("Alt+M")
    hands.type("141")
    hands.press("Alt+A")
    hands.press("Alt+2")
    assert stage.port.take(commands.RegisterCase) == []
    hands.type("2026-07-21")
    hands.press("Return")
    (sent,) = stage.port.take(commands.RegisterCase)
    assert (sent.outcome, sent.supplement_by) == (Outcome.ACCEPTED_WITH_GAPS, "2026-07-21")


ASKED = "park pause transfer filter help hall policy deadline draft-publish draft-rebase"


@pytest.mark.parametrize("name", ASKED.split())
def test_the_key_before_a_choice_ticks_it(stage: Stage, name: str) -> None:
    """No page gives a key twice, so that a slip of the finger can be mended by keys, too."""
    SCENES[f"panel-{name}"](stage)
    hands = Hands(stage)
    hands.type("d" if name == "transfer" else "")  # windows' own numbers, until a target is chosen
    chips = [item for item in items(hands.window) if item.property("boxed") is False]
    keys = {chip.objectName(): chip.property("keyHint") for chip in chips if is_shown(chip)}
    keys = {chip: key for chip, key in keys.items() if key}
    assert keys
    assert len(set(keys.values())) == len(keys)
    for chip, key in reversed(keys.items()):  # what a choice opens stands below it
        item = find_item(chip)
        assert item is not None
        before = item.property("checked")
        hands.type(key.lower())
        assert item.property("checked") or before, (chip, key)


def test_parking_with_a_reason(stage: Stage) -> None:
    stage.show(serving())
    hands = Hands(stage)
    hands.key(Qt.Key.Key_F6)
    assert hands.shows("panel-park")
    assert not hands.shows("panel-error")
    hands.key(Qt.Key.Key_Return)
    assert stage.port.sent == []
    assert find_item("panel-error").property("text") == "请选择或写明原因"
    hands.click("reason-去缴费")
    assert not hands.shows("panel-error")
    hands.click("back-15")
    hands.key(Qt.Key.Key_Return)
    (sent,) = stage.port.take(commands.ParkTicket)
    assert sent.reason == "去缴费"
    assert sent.back_at is not None


def test_esc_leaves_a_panel(stage: Stage) -> None:
    stage.show(serving())
    hands = Hands(stage)
    hands.key(Qt.Key.Key_F7)
    assert hands.window.height() > 64
    hands.key(Qt.Key.Key_Escape)
    assert hands.window.height() == 64
    assert stage.port.sent == []


def test_words_of_ones_own_are_a_reason(stage: Stage) -> None:
    stage.show(serving())
    hands = Hands(stage)
    hands.key(Qt.Key.Key_F7)
    hands.click("window-5")
    hands.click("reason-text")
    hands.type("abc")
    hands.key(Qt.Key.Key_Return)
    (sent,) = stage.port.take(commands.TransferTicket)
    assert (sent.window, sent.service, sent.reason) == (5, None, "abc")


def test_a_transfer_to_a_window_by_keys_alone(stage: Stage) -> None:
    stage.show(serving())
    hands = Hands(stage)
    for key in (Qt.Key.Key_F7, Qt.Key.Key_5, Qt.Key.Key_2, Qt.Key.Key_Return):
        hands.key(key)
    (sent,) = stage.port.take(commands.TransferTicket)
    assert (sent.window, sent.service, sent.reason) == (5, None, "需要部门专窗")


def test_enter_that_comes_too_early_says_what_is_missing(stage: Stage) -> None:
    stage.show(serving())
    hands = Hands(stage)
    said = []
    for key in (Qt.Key.Key_F7, Qt.Key.Key_Return, Qt.Key.Key_D, Qt.Key.Key_Return):
        hands.key(key)
        error = find_item("panel-error")
        said.append(error.property("text") if error and hands.shows("panel-error") else "")
    assert said == ["", "请选一个业务或窗口", "请选择或写明原因", "请选择或写明原因"]
    hands.key(Qt.Key.Key_1)
    hands.key(Qt.Key.Key_Return)
    assert len(stage.port.take(commands.TransferTicket)) == 1


def test_parking_by_keys_alone(stage: Stage) -> None:
    stage.show(serving())
    hands = Hands(stage)
    for key in (Qt.Key.Key_F6, Qt.Key.Key_2, Qt.Key.Key_D, Qt.Key.Key_Return):
        hands.key(key)
    (sent,) = stage.port.take(commands.ParkTicket)
    assert sent.reason == "去缴费"
    assert sent.back_at is not None


def test_a_transfer_to_a_service_by_keys_alone(stage: Stage) -> None:
    stage.show(serving())
    hands = Hands(stage)
    for key in (Qt.Key.Key_F7, Qt.Key.Key_D, Qt.Key.Key_3, Qt.Key.Key_Return):
        hands.key(key)
    (sent,) = stage.port.take(commands.TransferTicket)
    assert (sent.window, sent.service, sent.reason) == (None, "D", "群众要求")


def test_calling_a_focused_ticket_by_name(stage: Stage) -> None:
    SCENES["desk-idle"](stage)
    hands = Hands(stage)
    hands.click("queue-A025")
    hands.key(Qt.Key.Key_F9)
    assert stage.counter.panel.subject == "A025"
    hands.click("reason-首问负责")
    hands.click("panel-accept")
    assert [c.ticket for c in stage.port.take(commands.CallTicket)] == ["A025"]


def test_why_by_f10_and_esc(stage: Stage) -> None:
    stage.show(serving())
    hands = Hands(stage)
    hands.key(Qt.Key.Key_F10)
    assert hands.shows("why-panel")
    hands.key(Qt.Key.Key_Escape)
    assert not hands.shows("why-panel")


def test_the_bar_stays_alive_under_the_why_panel(stage: Stage) -> None:
    SCENES["why"](stage)
    Hands(stage).key(Qt.Key.Key_F6)
    assert stage.counter.panel.name == "park"


def test_typing_in_a_field_is_no_undo(stage: Stage) -> None:
    SCENES["desk"](stage)
    hands = Hands(stage)
    hands.key(Qt.Key.Key_K, CTRL)
    hands.type("x")
    hands.key(Qt.Key.Key_Z, CTRL)
    assert stage.port.take(commands.Undo) == []


def test_hovering_says_why_not(stage: Stage) -> None:
    stage.show(called())
    hands = Hands(stage)
    item = find_item("no-show")
    assert item is not None
    QTest.mouseMove(hands.window, item.mapToScene(QPointF(20, 20)).toPoint())
    hands.settle()
    bar_state = [i for i in _texts(hands) if i == "叫满规定次数才能过号"]
    assert bar_state


def _texts(hands: Hands) -> list[str]:
    return [
        str(item.property("text"))
        for item in items(hands.window)
        if item.inherits("QQuickText") and is_shown(item)
    ]
