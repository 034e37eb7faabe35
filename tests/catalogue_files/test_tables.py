"""CSV and XLSX as offices write them: encodings, headings, faults told by row and column."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from hub.catalogue_files.read import read_bytes, read_file
from hub.catalogue_files.report import Kind, Remark, Report
from hub.contract.words import Applicant, Language
from hub.domain.catalogue import DayUnit, HandleKind, Item, ItemType, Limit

CSV = "\n".join(
    [
        "事项名称,事项编码,事项类型,部门,办件类型,法定时限,承诺时限,到场次数,"
        "是否收费,服务对象,取号业务,材料",
        "食品经营许可证新办,000131024000,行政许可,市场监管部门,承诺件,20个工作日,10,1,"
        "不收费,自然人、法人,E,申请书；营业执照复印件",
        "户籍证明,000709109001,行政确认,公安部门,即办件,1,即办,0,否,自然人,B,",
        "",
    ]
)


def items_of(raw: bytes) -> tuple[list[Item], Report]:
    report = Report("list")
    draft = read_bytes(raw, report)
    draft.tie(report)
    return [placed.item for placed in draft.items], report


def faults(raw: bytes) -> list[tuple[Kind, str, str, str]]:
    return [(r.kind, r.where, r.column, r.value) for r in items_of(raw)[1].errors]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_reads_csv_in_the_encodings_of_offices(encoding: str) -> None:
    items, report = items_of(CSV.encode(encoding))
    assert not report.errors
    assert not report.warnings
    first, second = items
    assert first.type is ItemType.LICENCE
    assert first.handle is HandleKind.PROMISED
    assert (first.legal, first.promised) == (Limit(20), Limit(10))
    assert first.applicants == (Applicant.PERSON, Applicant.COMPANY)
    assert [m.name for m in first.materials or ()] == ["申请书", "营业执照复印件"]
    assert second.promised == Limit(0)
    assert second.materials is None
    assert second.fee is False


@pytest.mark.parametrize("delimiter", ["\t", ";"])
def test_other_delimiters(delimiter: str) -> None:
    items, report = items_of(CSV.replace(",", delimiter).encode())
    assert not report.errors
    assert len(items) == 2


def test_a_title_above_the_heading_and_empty_lines_are_passed_over() -> None:
    items, report = items_of(f"城中区事项清单\n\n{CSV}\n,,,\n".encode())
    assert not report.errors
    assert len(items) == 2


def test_every_fault_is_told_with_row_column_value_and_what_is_allowed() -> None:
    raw = (
        "事项名称,事项编码,事项类型,承诺时限,到场次数,取号业务,杂项\n"
        "甲,A-1,行政处罚,三十天,很多,I,x\n"
        ",A-2,行政许可,5,1,A,\n"
        "丙,,行政许可,5,1,A,\n"
    ).encode()
    items, report = items_of(raw)
    assert items == []
    assert faults(raw) == [
        (Kind.NOT_ALLOWED, "第 2 行", "事项类型", "行政处罚"),
        (Kind.NOT_A_NUMBER, "第 2 行", "承诺时限", "三十天"),
        (Kind.NOT_A_NUMBER, "第 2 行", "到场次数", "很多"),
        (Kind.NOT_ALLOWED, "第 2 行", "取号业务", "I"),
        (Kind.MISSING, "第 3 行", "事项名称", ""),
        (Kind.MISSING, "第 4 行", "事项编码", ""),
    ]
    assert "行政许可" in report.errors[0].allowed
    assert "工作日" in report.errors[1].allowed
    assert report.warnings == [Remark(Kind.COLUMN_UNUSED, "第 1 行", "杂项")]
    told = report.text(Language.EN).splitlines()
    assert told[2] == (
        f"  row 2 · 事项类型 · “行政处罚” · Not an allowed value · allowed: "
        f"{report.errors[0].allowed}"
    )
    assert told[8:] == [
        "1 warning(s), which hold nothing up:",
        "  row 1 · 杂项 · Unknown column, not used",
    ]


@pytest.mark.parametrize(
    ("written", "limit"),
    [
        ("20", Limit(20)),
        ("２０个工作日", Limit(20)),
        ("30 自然日", Limit(30, DayUnit.CALENDAR)),
        ("5天", Limit(5)),
        ("即办", Limit(0)),
        ("", None),
    ],
)
def test_limits_as_people_write_them(written: str, limit: Limit | None) -> None:
    items, report = items_of(f"事项名称,事项编码,承诺时限\n甲,A-1,{written}\n".encode())
    assert not report.errors
    assert items[0].promised == limit


def test_control_characters_are_refused() -> None:
    assert faults("事项名称,事项编码\n甲\x1b@乙,A-1\n".encode()) == [
        (Kind.CONTROL, "第 2 行", "事项名称", "甲\x1b@乙")
    ]


def test_bytes_that_are_no_text_are_told_by_line() -> None:
    assert faults(b"name,code\nabc,1\n\xff\xff\xff") == [(Kind.NOT_DECODED, "第 3 行", "", "")]


def workbook(*sheets: tuple[str, list[list[object]]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    raw = io.BytesIO()
    book.save(raw)
    return raw.getvalue()


def test_reads_xlsx_with_a_sheet_of_materials() -> None:
    raw = workbook(
        ("事项", [["事项名称", "事项编码", "承诺时限"], ["残疾人证新办", "000788001001", 22]]),
        (
            "材料",
            [
                ["事项编码", "材料名称", "必要性", "材料形式", "份数", "免证办", "容缺"],
                ["000788001001", "申请表", "必要", "原件（纸质）", 1, "否", "否"],
                ["000788001001", "照片", "必要", "原件", 2, None, "是"],
            ],
        ),
    )
    items, report = items_of(raw)
    assert not report.errors
    assert items[0].promised == Limit(22)
    assert [(m.name, m.copies, m.exempt, m.later) for m in items[0].materials or ()] == [
        ("申请表", 1, False, False),
        ("照片", 2, None, True),
    ]


def test_a_code_that_a_spreadsheet_made_a_number_is_refused() -> None:
    raw = workbook(("表", [["事项名称", "事项编码"], ["甲", 131024000]]))
    assert faults(raw) == [(Kind.NUMERIC_CODE, "表 第 2 行", "事项编码", "131024000")]


def test_a_material_of_no_item_is_an_error() -> None:
    raw = workbook(
        ("事项", [["事项名称", "事项编码"], ["甲", "A-1"]]),
        ("材料", [["事项编码", "材料名称"], ["A-9", "申请表"]]),
    )
    assert faults(raw) == [(Kind.NO_SUCH_ITEM, "材料 第 2 行", "事项编码", "A-9")]


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"PK\x03\x04 broken", Kind.NOT_READABLE),
        (b"\xd0\xcf\x11\xe0 old", Kind.UNKNOWN_SHAPE),
        (b"just a line\nand another\n", Kind.UNKNOWN_SHAPE),
        (b"", Kind.UNKNOWN_SHAPE),
        (b"[1, 2]", Kind.UNKNOWN_SHAPE),
        (b"{broken", Kind.NOT_READABLE),
        (b"[]", Kind.UNKNOWN_SHAPE),
    ],
)
def test_other_files_are_told_apart(raw: bytes, kind: Kind) -> None:
    assert [fault[0] for fault in faults(raw)] == [kind]


def test_a_missing_file_is_the_environments_turn(tmp_path: Path) -> None:
    report = Report("x")
    read_file(tmp_path / "none.csv", report)
    assert [error.kind for error in report.errors] == [Kind.NOT_READABLE]


CELL = st.text(max_size=12)
NOISE = st.one_of(
    st.binary(max_size=200),
    CELL.map(lambda text: f"事项名称,事项编码\n{text},{text}\n".encode("utf-8", "ignore")),
    CELL.map(
        lambda text: f"事项名称,编码,法定时限,材料\n甲,A,{text},{text}".encode("utf-8", "ignore")
    ),
)


@given(NOISE)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_no_bytes_break_the_reader(raw: bytes) -> None:
    report = Report("noise")
    read_bytes(raw, report)
    report.text()
