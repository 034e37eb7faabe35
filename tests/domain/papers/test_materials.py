"""The list of materials on paper."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import msgspec

from hub.contract.words import Language, Text
from hub.domain.catalogue import Form, Material, Medium
from hub.domain.papers.materials import DETAILS, MaterialList
from tests import papers

LIST = MaterialList(
    hall=Text("大厅", "Hall"),
    name=Text("残疾人证新办"),
    materials=(
        Material(name="申请表", required=True, form=Form.ORIGINAL, medium=Medium.PAPER, copies=1),
        Material(name="照片", required=True, later=True),
        Material(name="居民身份证", required=True, exempt=True),
        Material(name="监护人证明", required=False, promise=True, note="由监护人代办的需要"),
    ),
    at=datetime(2026, 7, 14, 10, 24, tzinfo=timezone(timedelta(hours=8))),
    notice="示例",
)


def lines(told: MaterialList) -> list[str]:
    return papers.lines(papers.paper("materials", told))


def test_three_groups_in_their_order() -> None:
    assert lines(LIST) == [
        "大厅",
        "残疾人证新办",
        "请带上（2 份）",
        "□ 申请表",
        "　 原件（纸质），1 份",
        "□ 照片",
        "　 可容缺，以后补",
        "不用带（1 份），用电子证照代替",
        "□ 居民身份证",
        "看情况带（1 份）",
        "□ 监护人证明",
        "　 可写承诺书，由监护人代办的需要",
        "材料不全也可以取号，窗口会一次说清怎么补。",
        "示例",
        "2026-07-14 10:24",
    ]


def test_a_silent_catalogue_says_so() -> None:
    told = lines(msgspec.structs.replace(LIST, materials=None))
    assert "没有登记材料清单，请咨询窗口。" in told


def test_other_languages() -> None:
    assert "Please bring (2)" in lines(msgspec.structs.replace(LIST, language=Language.EN))
    assert all(text.zh and text.en and text.bo for text in DETAILS.values())
