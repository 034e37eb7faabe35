"""What a byte stream prints: codes that can be read, pictures of rare names, true marks."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from hardware.escpos.draw import draw_slips
from hardware.escpos.slip import encode_paper, encode_parts
from hardware.escpos.stream import StreamParser
from hub.contract.devices import Align, Feed, Line, Pair, Paper, Qr, Rule

URL = "https://hall.example:8443/t/Xa93kd02mdQ7aPq1"
TICKET = Paper(
    "ticket",
    (
        Line("城中区政务服务中心", 2, True, Align.CENTER),
        Rule(),
        Line("A023", 8, True, Align.CENTER),
        Pair("预计等候", "约8-15分钟"),
        Qr(URL),
        Line("办理人：㐂𠮷䶮"),
        Line("བསྒྲུབས", align=Align.CENTER),
        Feed(1),
        Line("2026-07-14 10:24\t当日有效"),
    ),
)


def draw(paper: Paper, width: int = 384) -> Image.Image:
    (slip,) = draw_slips(encode_paper(paper, width), width)
    return slip.convert("L")


def ink_box(slip: Image.Image) -> tuple[int, int, int, int] | None:
    return ImageChops.invert(slip).getbbox()


@pytest.mark.parametrize("width", [384, 576])
def test_the_code_on_a_slip_can_be_read(width: int) -> None:
    slip = draw(TICKET, width)
    assert slip.width == width
    assert [code.text for code in zxingcpp.read_barcodes(slip)] == [URL]


def test_the_number_is_as_large_as_the_slip_asks() -> None:
    """×7 on 58 mm: 84 × 168 dots a character."""
    box = ink_box(draw(Paper("t", (Line("A023", 8, True, Align.CENTER),))))
    assert box is not None
    assert 300 <= box[2] - box[0] <= 336
    assert 115 <= box[3] - box[1] <= 168


def test_a_rare_name_is_drawn_and_no_box() -> None:
    rare = draw(Paper("t", (Line("㐂"),)))
    boxes = draw(Paper("t", (Line("□"),)))
    missing = draw(Paper("t", (Line("〓"),)))
    for other in (boxes, missing):
        same_size = rare.resize(other.size)
        assert ImageChops.difference(same_size, other).getbbox() is not None
    assert ink_box(rare) is not None


def test_four_byte_characters_in_text_mode_show_as_boxes() -> None:
    """The simulated printer tells the truth: had we sent 㐂 as text, it would be seen."""
    wrong = b"\x1b@\x1c&" + "㐂".encode("gb18030") + b"\n\x1dV\x42\x00"
    right = b"\x1b@\x1c&" + "□".encode("gb18030") + b"\n\x1dV\x42\x00"
    assert draw_slips(wrong, 384)[0].tobytes() == draw_slips(right, 384)[0].tobytes()


def test_without_chinese_mode_chinese_is_not_printed() -> None:
    text = "综合".encode("gb18030") + b"\n\x1dV\x42\x00"
    mode, none = draw_slips(b"\x1b@\x1c&" + text, 384), draw_slips(b"\x1b@" + text, 384)
    assert mode[0].tobytes() != none[0].tobytes()


@given(st.binary(max_size=300))
def test_any_bytes_are_drawn_without_an_exception(data: bytes) -> None:
    draw_slips(data, 384)


@given(st.lists(st.integers(1, 900), min_size=1, max_size=12))
def test_the_cutting_of_the_stream_does_not_matter(cuts: list[int]) -> None:
    raw = encode_paper(TICKET, 384)
    parser, ops, at = StreamParser(), [], 0
    for length in [*cuts, len(raw)]:
        ops += parser.feed(raw[at : at + length])
        at += length
    assert parser.pending == 0
    assert ops == StreamParser().feed(raw)


@pytest.mark.parametrize("width", [384, 576])
def test_a_code_as_dots_can_be_read_where_the_printer_has_none(width: int) -> None:
    raw = b"".join(encode_parts(TICKET, width, own_qr=False))
    assert b"\x1d(k" not in raw
    (slip,) = draw_slips(raw, width)
    assert [code.text for code in zxingcpp.read_barcodes(slip.convert("L"))] == [URL]
