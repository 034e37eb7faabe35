"""Components under real fingers: act on release, say their names, keep their promises."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from assets import gestures, scene
from assets.remote import plain
from assets.ui import UiEngine

from .conftest import MakeEngine

pytestmark = pytest.mark.qt


@pytest.fixture
def components(make_engine: MakeEngine) -> Iterator[UiEngine]:
    engine = make_engine("Components.qml")
    yield engine
    assert engine.warned == []


def item(name: str) -> QQuickItem:
    found = scene.find_item(name)
    assert found is not None, scene.visible_names()
    return found


def point(name: str) -> QPoint:
    return scene.centre(item(name)).toPoint()


def tap(name: str, by: str = "touch") -> None:
    gestures.tap_item(item(name), by)
    QGuiApplication.processEvents()


def log(engine: UiEngine) -> object:
    return plain(engine.windows()[0].property("log"))


@pytest.mark.parametrize("by", ["touch", "mouse"])
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("primary", "primary"),
        ("second", "second"),
        ("tile", "tile"),
        ("function", "function"),
        ("chip", "chip"),
        ("row", "row"),
        ("tabs-b", "tab b"),
        ("switch-ok", "part ok"),
        ("key-7", "key 7"),
        ("key-delete", "delete"),
        ("bar-home", "cell home"),
        ("again", "again"),
    ],
)
def test_a_touch_is_one_action(components: UiEngine, name: str, said: str, by: str) -> None:
    tap(name, by)
    assert log(components) == [said]


@pytest.mark.parametrize("name", ["quiet", "busy", "switch-later"])
def test_what_is_off_does_nothing(components: UiEngine, name: str) -> None:
    tap(name)
    assert log(components) == []


def test_it_acts_on_release_and_not_when_the_finger_left(components: UiEngine) -> None:
    window, where = components.windows()[0], point("primary")
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    QTest.mousePress(window, button, none, where)
    assert item("primary").property("down") is True
    assert log(components) == []
    away = QPoint(where.x(), where.y() + 900)
    QTest.mouseMove(window, away)
    QTest.mouseRelease(window, button, none, away)
    assert log(components) == []


@pytest.mark.parametrize("key", ["Space", "Return", "Enter"])
def test_keys_press_the_focused_button(components: UiEngine, key: str) -> None:
    window = components.windows()[0]
    item("second").forceActiveFocus()
    gestures.press_key(window, key)
    assert log(components) == ["second"]


def test_every_control_says_its_name(components: UiEngine) -> None:
    silent = []
    for each in scene.items(components.windows()[0]):
        if each.metaObject().indexOfProperty("label") < 0 or not scene.is_shown(each):
            continue
        interface = QAccessible.queryAccessibleInterface(each)
        if interface is None or not interface.text(QAccessible.Text.Name):
            silent.append(each.objectName() or each.metaObject().className())
    assert silent == []


def spoken(name: str, what: QAccessible.Text) -> str:
    interface = QAccessible.queryAccessibleInterface(item(name))
    assert interface is not None
    return interface.text(what)


def test_a_tile_says_name_wait_and_count(components: UiEngine) -> None:
    assert spoken("tile", QAccessible.Text.Name) == "综合受理, 约 8–15 分钟, 6 人等候"
    assert spoken("primary", QAccessible.Text.Description) == "需要一张号票"


def test_a_hidden_cell_keeps_its_place(components: UiEngine) -> None:
    assert not item("bar-back").isVisible()
    assert item("bar-home").x() > item("bar-back").x() + item("bar-back").width()
    assert item("bar-home").property("shown") == "首页 12"


def test_the_countdown_is_a_plain_width(components: UiEngine) -> None:
    assert [child.width() for child in item("bar").childItems()] == [50]


def test_the_code_can_be_read_from_the_screen(components: UiEngine) -> None:
    window = components.windows()[0]
    picture = window.grabWindow().convertToFormat(window.grabWindow().Format.Format_RGB888)
    raw = bytes(picture.constBits())
    size = (picture.width(), picture.height())
    photo = Image.frombytes("RGB", size, raw, "raw", "RGB", picture.bytesPerLine())
    assert [code.text for code in zxingcpp.read_barcodes(photo)] == [item("code").property("text")]


@pytest.fixture
def keyboard(make_engine: MakeEngine) -> QQuickWindow:
    return make_engine("Keyboard.qml").windows()[0]


def test_letters_that_lead_nowhere_are_off(keyboard: QQuickWindow) -> None:
    for letter in ("B", "A", "Y"):
        tap(f"key-{letter}")
    assert keyboard.property("typed") == "BY"
    tap("key-delete")
    assert keyboard.property("typed") == "B"


def test_a_dialog_takes_all_touches(keyboard: QQuickWindow) -> None:
    item("ask").setProperty("opened", True)
    tap("below")
    assert keyboard.property("answer") == ""
    tap("dialog-accept")
    assert keyboard.property("answer") == "accepted"


def test_escape_is_the_second_answer(keyboard: QQuickWindow) -> None:
    item("ask").setProperty("opened", True)
    gestures.press_key(keyboard, "Escape")
    assert keyboard.property("answer") == "rejected"


TEXT = """
import QtQuick
import Ui
Window {
    width: 400; height: 300; visible: true
    AppText { objectName: "fit"; width: 200; fitHeight: 110; size: Tokens.kiosk.h2; fit: true }
}
"""


@pytest.mark.parametrize(
    ("text", "size", "lines"),
    [
        ("取号", 48, 1),
        ("中华人民共和国", 36, 2),
        ("General services", 36, 2),
        ("Registration of residents from other provinces and abroad", 26, 99),
        ("ལས་ཀ་སྒྲུབ་པའི་ལག་ཁྱེར།", 30, 2),
    ],
)
def test_text_wraps_first_and_steps_down_then(
    make_engine: MakeEngine, text: str, size: int, lines: int
) -> None:
    engine = make_engine()
    engine.loadData(TEXT.encode())
    fit = item("fit")
    fit.setProperty("text", text)
    assert fit.property("shownSize") == size
    assert fit.property("lineCount") <= lines
    assert engine.warned == []


BOXES = """
import QtQuick
import Ui
Window {
    width: 400; height: 300; visible: true
    AppText {
        objectName: "box"; width: 200; fitHeight: height; size: Tokens.kiosk.small; fit: true
        text: "Take a seat in the area"
    }
    AppText {
        objectName: "name"; width: balanced(300); size: Tokens.kiosk.small; fit: true
        text: "Chengzhong District Government Center"
    }
}
"""


@pytest.mark.parametrize(("height", "apart"), [(90, 1.0), (64, 0.84)])
def test_lines_stand_closer_before_they_leave_their_box(
    make_engine: MakeEngine, height: int, apart: float
) -> None:
    make_engine().loadData(BOXES.encode())
    box = item("box")
    box.setHeight(height)
    assert (box.property("lineCount"), box.property("shownSize")) == (2, 26)
    assert box.property("lineHeight") == apart
    assert scene.cramped() == []
    box.setHeight(40)
    assert [line.split(":")[0] for line in scene.cramped()] == ["'Take a seat in the area'"]


def test_two_lines_of_a_name_are_about_as_long(make_engine: MakeEngine) -> None:
    make_engine().loadData(BOXES.encode())
    name = item("name")
    assert name.property("lineCount") == 2
    assert name.width() < 0.7 * name.property("naturalWidth")
    name.setProperty("text", "Center")
    assert name.width() == 300


CRAMPED = """
import QtQuick
import Ui
Window {
    width: 400; height: 400; visible: true
    AppText { text: "无边界的文字"; width: 60 }
    AppText { x: 380; y: 60; text: "出窗口" }
    AppText { y: 120; text: "两行字 两行字"; width: 120; height: 30; wrapMode: Text.Wrap }
    Pressable {
        y: 200; width: 100; height: 80
        contentItem: AppText { text: "按钮上的字"; width: 60; elide: Text.ElideRight }
    }
    AppText { y: 300; text: "放得下"; width: 200; fit: true }
}
"""


def test_texts_that_do_not_fit_are_found(make_engine: MakeEngine) -> None:
    make_engine().loadData(CRAMPED.encode())
    found = [line.split(":")[0].strip("'") for line in scene.cramped()]
    assert sorted(found) == sorted(["无边界的文字", "出窗口", "两行字 两行字", "按钮上的字"])


def test_names_are_never_markup(make_engine: MakeEngine) -> None:
    engine = make_engine()
    engine.loadData(TEXT.encode())
    fit = item("fit")
    fit.setProperty("text", "<b>张</b>")
    value, undefined = QQmlExpression(engine.rootContext(), fit, "textFormat").evaluate()
    assert (value, undefined) == (Qt.TextFormat.PlainText.value, False)


def test_a_frame_is_as_wide_on_all_sides_at_any_scale(make_engine: MakeEngine) -> None:
    engine = make_engine("Scaled.qml")
    picture = engine.windows()[0].grabWindow()
    middle_x, middle_y = 21 + int(184 * 0.3), 11 + int(105 * 0.3)
    across = [255 - picture.pixelColor(x, middle_y).lightness() for x in range(200)]
    down = [255 - picture.pixelColor(middle_x, y).lightness() for y in range(120)]
    left, right = sum(across[:middle_x]), sum(across[middle_x:])
    top, bottom = sum(down[:middle_y]), sum(down[middle_y:])
    assert min(left, right, top, bottom) > 200
    assert max(left, right, top, bottom) < 1.1 * min(left, right, top, bottom)
