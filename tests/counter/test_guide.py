"""The guide of an item at the desk: what it tells, opened and printed by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import msgspec
import pytest
from PySide6.QtCore import Qt

from assets.scene import find_item, is_shown
from counter.guide import forms, guide, materials
from hub.contract import commands
from hub.contract.devices import DeviceHealth, Health
from hub.contract.results import PaperSent

from .scenes import SCENES, Stage
from .scenes.replies import item
from .test_keys import CTRL, Hands

ITEM = item(SimpleNamespace(request_id="request-1"))


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    SCENES["desk-filled"](made)
    made.session.set_own((DeviceHealth("printer", Health.OK),))
    yield made
    warned = list(made.engine.warned)
    made.close()
    assert warned == []


def test_what_the_catalogue_is_silent_about_is_left_out() -> None:
    told = {line.label.plain(): line.text.plain() for line in guide(ITEM)}
    assert told["办理流程"] == "申请 → 受理 → 审核 → 公示 → 发放"
    assert told["费用"] == "不收费"
    silent = msgspec.structs.replace(ITEM, conditions="", steps=(), basis=(), visits=None)
    assert {line.label.plain() for line in guide(silent)} == set(told) - {
        *("办理条件", "办理流程", "依据", "到场次数")
    }


def test_each_material_in_a_line_and_the_forms_apart() -> None:
    first, second, *_ = materials(ITEM)
    assert first.text.plain() == "老年人福利补贴相关申报审批表，原件 · 纸质"
    assert second.label.plain() == "2"
    assert forms(ITEM) == ("老年人福利补贴相关申报审批表",)


@pytest.mark.qt
def test_it_is_opened_and_printed_by_keys(stage: Stage) -> None:
    hands = Hands(stage)
    hands.key(Qt.Key.Key_G, CTRL)
    assert stage.counter.panel.name == "guide"
    shown = find_item("guide-0")
    assert shown is not None
    assert is_shown(shown)
    hands.key(Qt.Key.Key_Return)
    (sent,) = stage.port.take(commands.PrintMaterials)
    assert sent.item == ITEM.code
    stage.port.reply(commands.PrintMaterials, lambda rid: PaperSent(request_id=rid, job="j"))
    assert stage.counter.notice["key"] == "正在打印，请交给办事人"
    hands.type("1")
    (form,) = stage.port.take(commands.PrintForm)
    assert (form.item, form.material) == (ITEM.code, "老年人福利补贴相关申报审批表")
    hands.key(Qt.Key.Key_Escape)
    assert stage.counter.panel.name == ""


@pytest.mark.qt
def test_without_a_printer_it_is_read_only(stage: Stage) -> None:
    stage.session.set_own(())
    hands = Hands(stage)
    hands.key(Qt.Key.Key_G, CTRL)
    hands.key(Qt.Key.Key_Return)
    assert stage.port.take(commands.PrintMaterials) == []
    error = find_item("panel-error")
    assert error is not None
    assert error.property("text") == "本终端没有可用的打印机"


@pytest.mark.qt
def test_it_goes_with_its_item(stage: Stage) -> None:
    stage.counter.guide.open()
    stage.counter.case.clear()
    assert stage.counter.panel.name == ""
    stage.counter.guide.open()
    assert stage.counter.panel.name == ""
    assert stage.counter.notice["key"] == "先选一个事项，再看办事指南"
