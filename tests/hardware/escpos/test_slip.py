"""A slip's bytes: few, and the same dots as if every setting were sent again and again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.escpos import encoder
from hardware.escpos.draw import draw_slips
from hardware.escpos.layout import (
    BROAD,
    NARROW,
    FeedRow,
    QrRow,
    Row,
    RuleRow,
    Side,
    Span,
    TextRow,
    set_paper,
)
from hardware.escpos.pen import Pen
from hardware.escpos.raster import measure
from hardware.escpos.slip import encode_paper, encode_row
from hub.contract.devices import Paper
from hub.contract.words import Language, SlipLanguages, Text, Wait
from hub.domain.papers.ticket import FULL, TicketSlip
from hub.paper_files import usual_papers

WIDTHS = (NARROW, BROAD)
AT_MOST = 600
"""Bytes: at 9600 baud they take 0.6 s."""

TICKET = TicketSlip(
    hall=Text("城中区政务服务中心"),
    number="A023",
    service=Text("综合受理"),
    issued_at=datetime(2026, 11, 23, 9, 12, tzinfo=UTC),
    item="企业职工基本养老保险关系转移接续申请",
    wait=Wait(600, 1500),
    ahead=7,
    area=Text("二楼A区"),
    windows=(1, 2, 3, 4, 5, 6),
    qr="https://hall.example.gov.cn/t/2026-11-23.A023.Xa93kd02mdQ7aPq1",
    rate_days=7,
    language=Language.ZH,
)


def slip() -> Paper:
    return usual_papers(SlipLanguages.RESIDENT).make("ticket", TICKET, Language.ZH)


class ForgetfulPen(Pen):
    """Sends every setting every time."""

    def set(self, *commands: bytes) -> bytes:
        """All of them."""
        return b"".join(commands)


spans = st.builds(
    Span, st.text("A1王㐂ཀ -", min_size=1, max_size=6), st.integers(1, 3), st.booleans()
)
rows = st.one_of(
    st.builds(TextRow, st.tuples(spans), st.sampled_from(Side)),
    st.builds(RuleRow),
    st.builds(FeedRow, st.integers(0, 60)),
    st.builds(QrRow, st.just("jiaohao:abc"), st.just(3)),
)


def stream(written: list[Row], width: int, pen: Pen) -> bytes:
    return encoder.BEGIN + b"".join(encode_row(row, width, pen) for row in written) + encoder.cut()


@settings(deadline=None)  # a busy machine draws slowly
@given(st.lists(rows, max_size=8), st.sampled_from(WIDTHS))
def test_what_is_not_sent_again_changes_no_dot(written: list[Row], width: int) -> None:
    sparing = stream(written, width, Pen())
    lavish = stream(written, width, ForgetfulPen())
    assert len(sparing) <= len(lavish)
    (short,), (long,) = (draw_slips(data, width) for data in (sparing, lavish))
    assert short.tobytes() == long.tobytes()


@pytest.mark.parametrize("width", WIDTHS)
def test_a_ticket_is_short(width: int) -> None:
    raw = encode_paper(slip(), width)
    assert b"\x1dv0" not in raw, "nothing had to be drawn"
    assert len(raw) <= AT_MOST


@pytest.mark.parametrize("width", WIDTHS)
def test_copies_stand_alone(width: int) -> None:
    """The second one begins with a reset: nothing is left of the first."""
    one = encode_paper(slip(), width)
    first, second = draw_slips(one * 2, width)
    assert first.tobytes() == second.tobytes()


@pytest.mark.parametrize("width", WIDTHS)
def test_a_rule_goes_across_the_paper(width: int) -> None:
    """Its ends leave less free than a dash is wide; a dash is no taller than a letter."""
    (slip,) = draw_slips(stream([RuleRow()], width, Pen()), width)
    box = slip.point(lambda light: not light).getbbox()
    assert box is not None
    left, top, right, bottom = box
    assert left < 24
    assert width - right < 24
    assert bottom - top < encoder.BASE


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("languages", SlipLanguages)
def test_two_languages_fit_every_paper(languages: SlipLanguages, width: int) -> None:
    """Chinese and English need nothing drawn, Tibetan is always drawn; nothing is cut off."""
    paper = usual_papers(languages).make("ticket", FULL, Language.ZH)
    raw = encode_paper(paper, width)
    assert (b"\x1dv0" in raw) == (languages is SlipLanguages.ZH_BO)
    for row in set_paper(paper, width, measure):
        if isinstance(row, TextRow):
            at = 0
            for span in row.spans:
                at = (at if span.at is None else span.at) + measure(span.text, span.size, span.bold)
            assert at <= width, row
