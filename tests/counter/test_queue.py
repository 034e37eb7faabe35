"""The queue at the desk: narrowed and walked by keys alone, long, empty, and masked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assets.scene import find_item, items
from assets.ui import UiEngine, create_engine
from counter.narrowing import Narrowing, Scope
from hub.contract import commands
from hub.contract.commands import ListQueue
from hub.contract.results import Queue, QueueRow
from hub.contract.words import PAGE_SIZE, Priority, Text, TicketState
from tests.appointments import SENIOR
from tests.counter.test_with_hub import Hall

from .scenes import QML, SCENES, Stage
from .scenes.replies import queue
from .test_keys import CTRL, Hands
from .windows import CLERK, ago, called, window

pytestmark = pytest.mark.qt
LONG = 500
NAMES = {"A": Text("综合受理")}


# ── what narrows ─────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("narrowing", "told"),
    [
        (Narrowing(), None),
        (Narrowing(number="A02"), None),
        (Narrowing(service="A"), "A 综合受理"),
        (Narrowing(service="X"), "X "),
        (Narrowing("A", Priority.PRIORITY, Scope.BOOKED), "A 综合受理 · 优先 · 有预约的"),
    ],
)
def test_what_is_left_out_is_said(narrowing: Narrowing, told: str | None) -> None:
    said = narrowing.told(NAMES)
    assert (said.plain() if said else None) == told


@pytest.mark.parametrize(
    ("typed", "number", "whole"),
    [
        ("a02", "A02", False),
        ("a023", "A023", True),
        (" a-0 23456", "A0234", True),
        ("张", "", False),
        ("I023", "I023", False),
    ],
)
def test_a_number_as_it_is_typed(typed: str, number: str, whole: bool) -> None:
    narrowing = Narrowing().by_number(typed)
    assert (narrowing.number, narrowing.whole()) == (number, whole)


def test_every_scope_asks_for_something_of_its_own() -> None:
    asked = [replace(Narrowing(), scope=scope).fields() for scope in Scope]
    assert all(one != other for i, one in enumerate(asked) for other in asked[:i])


# ── by keys alone ────────────────────────────────────────────────────────────


def asked_last(stage: Stage) -> ListQueue:
    return [c for c in stage.port.take(ListQueue) if c.state is TicketState.WAITING][-1]


def test_filters_by_keys_alone_and_del_takes_them_back(stage: Stage) -> None:
    SCENES["desk-idle"](stage)
    hands = Hands(stage)
    hands.key(Qt.Key.Key_F, CTRL)
    for key in (Qt.Key.Key_D, Qt.Key.Key_3, Qt.Key.Key_7, Qt.Key.Key_3, Qt.Key.Key_1):
        hands.key(key)
    hands.key(Qt.Key.Key_Return)
    asked = asked_last(stage)
    assert (asked.service, asked.priority, asked.booked) == ("D", Priority.REGULAR, True)
    assert stage.counter.panel.name == ""
    assert hands.shows("queue-narrowed")
    hands.key(Qt.Key.Key_F, CTRL)
    hands.key(Qt.Key.Key_Delete)
    assert asked_last(stage) == msgspec.structs.replace(
        ListQueue(request_id=asked_last(stage).request_id)
    )
    assert not hands.shows("queue-narrowed")


def test_esc_leaves_the_filters_as_they_were(stage: Stage) -> None:
    SCENES["desk-narrowed"](stage)
    hands = Hands(stage)
    before = stage.counter.queue.narrowing
    hands.key(Qt.Key.Key_F, CTRL)
    hands.key(Qt.Key.Key_D)
    hands.key(Qt.Key.Key_Escape)
    assert stage.counter.queue.narrowing == before


def test_a_part_of_the_number_narrows_and_enter_calls_the_only_one(stage: Stage) -> None:
    def few(command: ListQueue) -> Queue:
        known = queue(command)
        rows = tuple(row for row in known.rows if command.number in row.ticket)
        return msgspec.structs.replace(known, rows=rows, total=len(rows))

    stage.port.answers[ListQueue] = few
    SCENES["desk-idle"](stage)
    hands = Hands(stage)
    hands.key(Qt.Key.Key_F9)
    hands.type("2")
    hands.key(Qt.Key.Key_Return)
    assert stage.counter.panel.name == "", "several have a 2"
    assert stage.counter.notice["key"] == "有几个这样的号：请输完整号码，或用上下键选"
    hands.type("8")
    assert [row["ticket"] for row in stage.counter.queue.rows] == ["A028"]
    hands.key(Qt.Key.Key_Return)
    assert (stage.counter.panel.name, stage.counter.panel.subject) == ("call", "A028")
    hands.key(Qt.Key.Key_1)
    hands.key(Qt.Key.Key_Return)
    assert [c.ticket for c in stage.port.take(commands.CallTicket)] == ["A028"]


def test_a_whole_number_is_called_though_it_is_not_in_the_list(stage: Stage) -> None:
    SCENES["desk-idle"](stage)
    hands = Hands(stage)
    hands.key(Qt.Key.Key_F9)
    hands.type("e101")
    hands.key(Qt.Key.Key_Return)
    assert (stage.counter.panel.name, stage.counter.panel.subject) == ("call", "E101")


def test_a_number_is_not_looked_for_after_somebody_was_called(stage: Stage) -> None:
    """Be it that one or another: else the queue would stay narrowed to nobody."""
    SCENES["desk-idle"](stage)
    hands = Hands(stage)
    hands.key(Qt.Key.Key_F9)
    hands.type("e1")
    stage.show(called())
    hands.settle()
    assert asked_last(stage).number == ""
    field = find_item("call-ticket")
    assert field is not None
    assert field.property("text") == ""


def test_a_row_tells_why_under_a_pointer_that_rests(stage: Stage, qtbot: QtBot) -> None:
    SCENES["desk-idle"](stage)
    hands = Hands(stage)
    assert not hands.shows("row-detail")
    hover(hands, "queue-A024")
    qtbot.waitUntil(lambda: hands.shows("row-detail"), timeout=30_000)
    hover(hands, "call-ticket")
    qtbot.waitUntil(lambda: not hands.shows("row-detail"), timeout=30_000)


def hover(hands: Hands, name: str) -> None:
    item = find_item(name)
    assert item is not None
    place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseMove(hands.window, place)


def test_esc_clears_the_number(stage: Stage) -> None:
    SCENES["desk-idle"](stage)
    hands = Hands(stage)
    hands.key(Qt.Key.Key_F9)
    hands.type("e1")
    assert asked_last(stage).number == "E1"
    hands.key(Qt.Key.Key_Escape)
    assert asked_last(stage).number == ""


def test_the_tabs_and_a_parked_ticket_by_keys_alone(stage: Stage) -> None:
    SCENES["desk-idle"](stage)
    hands = Hands(stage)
    hands.key(Qt.Key.Key_2, CTRL)
    assert stage.counter.queue.tab == "parked"
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)
    assert [c.ticket for c in stage.port.take(commands.ReturnTicket)] == ["A024"]
    hands.key(Qt.Key.Key_1, CTRL)
    assert stage.counter.queue.tab == "waiting"


def test_filters_are_the_clerks_and_go_with_him(stage: Stage) -> None:
    SCENES["desk-narrowed"](stage)
    narrowed = stage.counter.queue.narrowing
    assert narrowed["told"] is not None
    stage.counter.toggle_desk()
    stage.counter.toggle_desk()
    assert stage.counter.queue.narrowing == narrowed
    assert asked_last(stage).service == "A"
    stage.show(window(clerk=msgspec.structs.replace(CLERK, no="0218")))
    assert stage.counter.queue.narrowing["told"] is None
    assert (stage.counter.queue.tab, stage.counter.queue.page) == ("waiting", 0)


def test_an_answer_to_an_older_question_is_not_shown(stage: Stage) -> None:
    SCENES["desk-idle"](stage)
    del stage.port.answers[ListQueue]
    stage.counter.queue.narrow("D", "", "")
    stage.counter.queue.narrow("A", "", "")
    for _ in range(6):
        stage.port.reply(ListQueue, lambda rid: Queue(request_id=rid, rows=(), total=7, page=0))
    assert stage.counter.queue.rows == []
    assert [c.service for c in stage.port.take(ListQueue)][-6:] == ["D"] * 3 + ["A"] * 3


# ── long and empty ───────────────────────────────────────────────────────────


def long_queue(command: ListQueue) -> Queue:
    start = command.page * PAGE_SIZE
    rows = tuple(
        QueueRow(
            f"A{number:03d}", "A", Priority.REGULAR, "马*云", ago(60), 1200, 1, number == 1, 0.1, 0
        )
        for number in range(start + 1, min(start + PAGE_SIZE, LONG) + 1)
    )
    return Queue(request_id=command.request_id, rows=rows, total=LONG, page=command.page)


def test_of_500_tickets_only_those_that_are_seen_are_drawn(stage: Stage) -> None:
    stage.port.answers[ListQueue] = long_queue
    SCENES["desk-idle"](stage)
    hands = Hands(stage)
    assert [tab["count"] for tab in stage.counter.queue.tabs] == [LONG] * 3
    assert stage.counter.queue.pages == LONG // PAGE_SIZE
    hands.key(Qt.Key.Key_1, CTRL)
    for press in range(1, PAGE_SIZE + 3):
        hands.key(Qt.Key.Key_Down)
        assert stage.counter.queue.focused == f"A{press:03d}"
        assert len(drawn(hands)) <= 14
        assert f"queue-{stage.counter.queue.focused}" in drawn(hands)
    assert stage.counter.queue.page == 1
    hands.key(Qt.Key.Key_PageUp)
    assert stage.counter.queue.page == 0


def drawn(hands: Hands) -> set[str]:
    names = {item.objectName() for item in items(hands.window)}
    return {name for name in names if name.startswith("queue-A")}


def test_a_page_that_has_emptied_is_left(stage: Stage) -> None:
    stage.port.answers[ListQueue] = long_queue
    SCENES["desk-idle"](stage)
    stage.counter.queue.turn(24)
    assert stage.counter.queue.page == 24
    stage.port.answers[ListQueue] = lambda c: (
        queue(c) if c.page == 0 else Queue(request_id=c.request_id, rows=(), total=10, page=c.page)
    )
    stage.show(window(waiting=10))
    assert stage.counter.queue.page == 0
    assert len(stage.counter.queue.rows) == 10


# ── masked ───────────────────────────────────────────────────────────────────


@pytest.fixture
def hall(tmp_path: Path, qapp: object) -> Iterator[Hall]:
    made = Hall(tmp_path / "hall")
    yield made
    made.bench.engine.db.close()


def everything(model: QObject, depth: int = 3) -> str:
    """All that QML may read of a view-model and its parts."""
    meta = model.metaObject()
    told = []
    for index in range(meta.propertyCount()):
        value = model.property(meta.property(index).name())
        part = isinstance(value, QObject) and depth > 0
        told.append(everything(value, depth - 1) if part else repr(value))
    return "\n".join(told)


def texts(engine: UiEngine) -> str:
    """Every text of every item, shown or not."""
    (shown,) = engine.windows()
    return "\n".join(str(item.property("text")) for item in items(shown))


def test_no_name_is_anywhere_before_its_call(hall: Hall) -> None:
    """The whole tree of the window and the whole view-model are looked through."""
    engine = create_engine(QML, language="zh", face="desk")
    hall.counter.setParent(engine)
    engine.setInitialProperties({"counter": hall.counter, "fullWidth": 1366})
    ticket = hall.take(identity=SENIOR)
    hall.login()
    engine.load_page("Main.qml")
    hall.counter.toggle_desk()
    hall.counter.queue.focus(ticket)
    hall.wait()
    assert find_item(f"queue-{ticket}") is not None
    before = texts(engine), everything(hall.counter)
    assert all(ticket in told and "*" in told for told in before)
    assert not any(SENIOR.name[1:] in told or SENIOR.number in told for told in before)
    hall.press("F1")
    after = texts(engine), everything(hall.counter)
    assert all(SENIOR.name in told for told in after), "called: now the clerk sees who it is"
    assert not any(SENIOR.number in told for told in after)
    engine.windows()[0].close()
    engine.deleteLater()
