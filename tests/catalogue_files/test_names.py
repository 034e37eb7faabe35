"""Names as they come: rare characters, mixtures of width, invisible signs; and codes."""

from __future__ import annotations

import msgspec
import pytest

from hub.catalogue_files import checks
from hub.catalogue_files.codes import credit_code_fits, odd_codes
from hub.catalogue_files.read import read_bytes
from hub.catalogue_files.report import Kind, Report
from hub.domain.catalogue import Catalogue, Item, Level, Theme, ThemeItem


def imported(*names: str) -> tuple[Catalogue, Report]:
    rows = "".join(f"{name},A-{n},1,A,身份证\n" for n, name in enumerate(names))
    raw = f"事项名称,事项编码,承诺时限,取号业务,材料\n{rows}".encode()
    report = Report("x")
    return checks.whole(read_bytes(raw, report), Catalogue(), None, report), report


@pytest.mark.parametrize(
    ("name", "kind", "detail"),
    [
        ("办理（新办)", Kind.MIXED_WIDTH, ""),
        ("ＡＢＣ类B证", Kind.MIXED_WIDTH, ""),
        ("社会 保障卡", Kind.STRAY_SPACE, ""),
        ("\ue000姓登记", Kind.RARE, "U+E000"),
        ("登\u200b记", Kind.RARE, "U+200B"),
    ],
)
def test_oddities_are_told_and_kept(name: str, kind: Kind, detail: str) -> None:
    catalogue, report = imported(name)
    assert not report.errors
    assert [(w.kind, w.where, w.value, w.detail) for w in report.warnings] == [
        (kind, "第 2 行", name, detail)
    ]
    assert catalogue.items[0].name == name


@pytest.mark.parametrize("name", ["𠮷田㐂业", "ＡＢＣ类", "办理（12个月）", "䶮·买买提"])
def test_rare_is_not_wrong(name: str) -> None:
    catalogue, report = imported(name)
    assert (report.errors, report.warnings) == ([], [])
    assert catalogue.items[0].name == name


def test_the_same_name_in_another_width_is_the_same() -> None:
    _, report = imported("办理（Ａ）", "办理(A)")
    assert [(w.kind, w.detail) for w in report.warnings] == [(Kind.SAME_NAME, "第 2 行 A-0")]


def test_a_character_that_was_lost_stops_the_import() -> None:
    _, report = imported("�码登记")
    assert [(e.kind, e.where, e.column) for e in report.errors] == [
        (Kind.LOST, "第 2 行", "事项名称")
    ]


@pytest.mark.parametrize(("sign", "kind"), [("\\u001b", Kind.CONTROL), ("\ufffd", Kind.LOST)])
def test_our_own_format_is_looked_at_too(sign: str, kind: Kind) -> None:
    report = Report("x")
    raw = f'{{"items": [{{"code": "A", "name": "甲{sign}"}}]}}'.encode()
    checks.whole(read_bytes(raw, report), Catalogue(), None, report)
    assert [(e.kind, e.where) for e in report.errors] == [(kind, "items[1]")]


def test_other_services_of_an_item() -> None:
    raw = "事项名称,事项编码,取号业务\n甲,A-1,C、a/C\n乙,A-2,\n".encode()
    report = Report("x")
    items = checks.whole(read_bytes(raw, report), Catalogue(), "B", report).items
    assert [(item.service, item.also) for item in items] == [("C", ("A",)), ("B", ())]
    again = msgspec.structs.replace(items[1], service=None)
    kept = checks.whole(
        read_bytes("事项名称,事项编码\n甲,A-1\n".encode(), report),
        Catalogue(items=(items[0], again)),
        "B",
        report,
    )
    assert (kept.items[0].service, kept.items[0].also) == ("C", ("A",))


def test_a_credit_code_has_its_check_character() -> None:
    assert credit_code_fits("91350100M000100Y43")
    assert not credit_code_fits("91350100M000100Y44")
    assert not credit_code_fits("91350100M000100Y4")
    assert not credit_code_fits("91350100I000100Y43")


@pytest.mark.parametrize(
    ("fields", "odd"),
    [
        ({"basic_code": "000109023W00", "business_code": "01"}, 0),
        ({"basic_code": "109023W00"}, 1),
        ({"business_code": "1"}, 1),
        ({"implementation_code": "X"}, 1),
        ({"implementation_code": "91350100M000100Y434000109023W00"}, 0),
        ({"implementation_code": "91350100M000100Y444000109023W00"}, 1),
        (
            {
                "implementation_code": "91350100M000100Y434000109023W00",
                "level": Level.COUNTY,
                "basic_code": "000109023W00",
                "business_code": "91350100M000100Y434000109023W0001",
            },
            0,
        ),
        (
            {
                "implementation_code": "91350100M000100Y434000109023W00",
                "level": Level.CITY,
                "basic_code": "000109023W01",
                "business_code": "91350100M000100Y434000109023W0101",
            },
            3,
        ),
    ],
)
def test_codes_as_the_nation_writes_them(fields: dict[str, object], odd: int) -> None:
    item = Item(code="A", name="甲", **fields)  # type: ignore[arg-type]
    assert len(list(odd_codes(item))) == odd


def test_codes_are_looked_at_only_where_asked() -> None:
    raw = "事项名称,事项编码,基本编码,承诺时限,材料,取号业务\n甲,A,123,1,x,A\n".encode()
    for codes, kinds in ((False, []), (True, [Kind.ODD_CODE])):
        report = Report("x")
        checks.whole(read_bytes(raw, report), Catalogue(), None, report, codes=codes)
        assert [w.kind for w in report.warnings] == kinds


def test_a_service_that_the_hall_does_not_have() -> None:
    raw = "事项名称,事项编码,取号业务\n甲,A,A、Z\n乙,B,\n".encode()
    report = Report("x")
    checks.whole(read_bytes(raw, report), Catalogue(), None, report, services=["A", "B"])
    assert [(e.kind, e.where, e.value, e.allowed) for e in report.errors] == [
        (Kind.NO_SUCH_SERVICE, "第 2 行", "Z", "A B")
    ]


def test_themes_that_no_file_speaks_of_lose_items_that_are_gone() -> None:
    members = tuple(ThemeItem(name=name, item=code) for name, code in [("甲", "A"), ("乙", "B")])
    base = Catalogue(
        items=(Item(code="A", name="甲"), Item(code="B", name="乙")),
        themes=(Theme(code="t", name="主题", items=members),),
    )
    report = Report("x")
    raw = "事项名称,事项编码,承诺时限,材料,取号业务\n甲,A-2,1,x,A\n".encode()
    made = checks.whole(read_bytes(raw, report), base, None, report)
    assert [member.item for member in made.themes[0].items] == ["A-2", None]
    assert [(w.kind, w.where, w.value) for w in report.warnings] == [
        (Kind.NOT_LINKED, "主题", "乙")
    ]
