"""The list of materials, taken along by a phone: what the drawn code says, read as a phone does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import zxingcpp
from msgspec.structs import replace

from assets.gestures import tap_item
from assets.scene import find_item, is_shown
from hub.contract.commands import PrintMaterials
from hub.contract.words import Language
from kiosk.overlays import Overlay
from kiosk.pictures.taking import MOST_BYTES, address, short_rows
from kiosk.session import Modes
from tests.kiosk.samples import item_reply, material
from tests.kiosk.screens import MODES, Stage
from tests.screens.camera import photograph

SITE = "https://hall.example.cn"
IN_THE_CODE = """残疾人证新办
请带上
- 中华人民共和国残疾人证申请表 原件 ×1
- 申请人免冠照片 原件 ×1
不用带
- 中华人民共和国居民身份证
- 居民户口簿
看情况带
- 居住证 原件 ×1
- 法定监护人证明材料 原件 ×1"""


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def read(stage: Stage) -> list[str]:
    """The codes on the screen."""
    return [code.text for code in zxingcpp.read_barcodes(photograph(stage.window))]


@pytest.mark.qt
@pytest.mark.parametrize("mode", ["normal", "elder", "contrast"])
def test_a_phone_reads_the_halls_page(stage: Stage, mode: str) -> None:
    stage.show("list_page", MODES[mode], Language.EN)
    assert read(stage) == [f"{SITE}/item/I0?lang=en"]


@pytest.mark.qt
def test_without_a_phone_page_the_list_is_in_the_code(stage: Stage) -> None:
    stage.show("list_code", Modes(), Language.ZH)
    assert read(stage) == [IN_THE_CODE]


@pytest.mark.qt
@pytest.mark.parametrize("mode", MODES)
def test_one_touch_shows_it_and_another_prints(stage: Stage, mode: str) -> None:
    stage.show("item", MODES[mode], Language.ZH)
    button = find_item("take-list")
    assert button is not None
    tap_item(button)
    assert stage.journey.overlay is Overlay.TAKE_LIST
    stage.settle()
    accept = find_item("dialog-accept")
    assert accept is not None
    assert is_shown(accept)
    tap_item(accept)
    assert len(stage.hub.of(PrintMaterials)) == 1
    assert stage.journey.overlay is Overlay.LIST_PRINTING


def test_where_the_page_is() -> None:
    item = item_reply("request-1")
    assert address(item, "", Language.ZH) == ""
    assert address(item, f"{SITE}/", Language.BO) == f"{SITE}/item/I0?lang=bo"
    assert address(replace(item, code="a/b"), SITE, Language.ZH) == ""
    assert address(replace(item, code="9 7"), SITE, Language.ZH) == f"{SITE}/item/9%207?lang=zh"


def test_a_long_list_is_in_no_code() -> None:
    assert short_rows([material("材" * 20)] * 3)
    assert short_rows([material("材" * 20)] * (MOST_BYTES // 60)) == []
