"""Papers set for 58 and 80 mm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.escpos.layout import (
    BROAD,
    NARROW,
    QrRow,
    RuleRow,
    Side,
    Span,
    TextRow,
    cell_measure,
    qr_modules,
    set_paper,
    wrap,
)
from hardware.escpos.raster import measure
from hub.contract.devices import Align, Feed, Line, Pair, Paper, Qr, Rule


def rows(width: int, *blocks: Line | Pair | Qr | Rule | Feed) -> list[object]:
    return list(set_paper(Paper("t", blocks), width, cell_measure))


@pytest.mark.parametrize(("width", "number", "hall"), [(NARROW, 7, 1), (BROAD, 8, 2)])
def test_headings_shrink_as_the_slip_asks(width: int, number: int, hall: int) -> None:
    first, second = rows(
        width,
        Line("A023", size=8, bold=True, align=Align.CENTER),
        Line("城中区政务服务中心", size=2, bold=True, align=Align.CENTER),
    )
    assert first == TextRow((Span("A023", number, True),), Side.CENTER)
    assert second == TextRow((Span("城中区政务服务中心", hall, True),), Side.CENTER)


@pytest.mark.parametrize(("width", "column"), [(NARROW, 120), (BROAD, 144)])
def test_a_pairs_value_stands_at_its_column(width: int, column: int) -> None:
    (row,) = rows(width, Pair("预计等候", "约8-15分钟"))
    assert row == TextRow((Span("预计等候"), Span("约8-15分钟", 2, True, column)))


def test_a_long_value_is_small_and_broken_under_itself() -> None:
    first, second = rows(NARROW, Pair("请到", "综合受理区一号楼二层东侧服务大厅"))
    assert first.spans[0] == Span("请到")
    assert first.spans[1].at == second.spans[0].at == 120
    assert first.spans[1].size == 1


def test_a_long_label_takes_a_line_of_its_own() -> None:
    label, value = rows(NARROW, Pair("Estimated waiting time", "8-15 min"))
    assert label.spans[0].text == "Estimated waiting time"
    assert value.spans == (Span("8-15 min", 2, True, 120),)


def test_a_tab_sets_the_rest_flush_right() -> None:
    (row,) = rows(NARROW, Line("2026-07-14 10:24\t当日有效"))
    assert row.spans == (Span("2026-07-14 10:24"), Span("当日有效", at=384 - 96))
    assert len(rows(NARROW, Line("2026-07-14 10:24:00\t当日有效当日有效当日"))) == 2


def test_a_rule_is_a_row_of_its_own() -> None:
    assert rows(NARROW, Rule()) == [RuleRow()]


@pytest.mark.parametrize(("width", "module"), [(NARROW, 6), (BROAD, 7)])
def test_a_qr_code_has_its_modules_and_quiet_zone(width: int, module: int) -> None:
    above, code, below = rows(width, Qr("https://hall.example/t/Xa93kd02mdQ7aPq1"))
    assert code == QrRow("https://hall.example/t/Xa93kd02mdQ7aPq1", module)
    assert above.dots == below.dots == 4 * module


@pytest.mark.parametrize("width", [NARROW, BROAD])
def test_a_large_qr_code_still_fits(width: int) -> None:
    code = next(r for r in rows(width, Qr("https://x/" + "a" * 290)) if isinstance(r, QrRow))
    assert (qr_modules(code.data) + 8) * code.module <= width


def test_no_line_begins_with_a_closing_mark() -> None:
    assert wrap("评价自愿，十五天内有效。", lambda t: 2 * len(t), 8) == [
        "评价自",
        "愿，十五",
        "天内有",
        "效。",
    ]


def test_english_is_broken_between_words() -> None:
    assert wrap("please watch the screen", len, 12) == ["please watch", "the screen"]
    assert wrap("please watch the screen", len, 11) == ["please", "watch the", "screen"]


@given(st.text(max_size=80), st.integers(1, 8), st.sampled_from([NARROW, BROAD]))
def test_every_row_fits_the_paper(text: str, size: int, width: int) -> None:
    paper = Paper("t", (Line(text, size=size), Pair(text, text), Pair("", text)))
    for row in set_paper(paper, width, measure):
        if isinstance(row, TextRow):
            end = 0
            for span in row.spans:
                start = end if span.at is None else span.at
                assert start >= end
                end = start + measure(span.text, span.size, span.bold)
            assert end <= width
