"""ESC/POS bytes one by one; no text can become a command."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hardware.escpos import encoder
from hardware.escpos.encoder import Bitmap
from hardware.escpos.layout import Span, TextRow
from hardware.escpos.pen import Pen
from hardware.escpos.plain import clean, is_printable
from hardware.escpos.slip import encode_paper, encode_row
from hardware.escpos.stream import Char, Command, StreamParser
from hub.contract.devices import Align, Line, Pair, Paper

OURS = {
    b"\x1b@", b"\x1c&", b"\x1b3", b"\x1ba", b"\x1bE", b"\x1bJ", b"\x1b$",
    b"\x1d!", b"\x1dv", b"\x1dV", b"\x1d(", b"\n",
}  # fmt: skip
"""Every command that a slip is made of."""


def test_commands_are_as_documented() -> None:
    assert encoder.BEGIN.hex() == "1b401c26"
    assert encoder.size(1) == bytes.fromhex("1D21 00")
    assert encoder.size(8) == bytes.fromhex("1D21 77")
    assert encoder.size(9) == encoder.size(8)
    assert encoder.size(1, 4) == bytes.fromhex("1D21 30")
    assert encoder.cut(24) == bytes.fromhex("1D56 42 18")
    assert encoder.ask_status(4) == bytes.fromhex("1004 04")
    assert encoder.position(120) == bytes.fromhex("1B24 7800")


def test_a_qr_code_is_as_documented() -> None:
    expected = bytes.fromhex(
        "1D286B 0400 31 41 32 00"
        "1D286B 0300 31 43 06"
        "1D286B 0300 31 45 31"
        "1D286B 0600 31 50 30 616263"
        "1D286B 0300 31 51 30"
    )
    assert encoder.qr("abc", 6) == expected


def test_a_raster_is_as_documented() -> None:
    raw = encoder.raster(Bitmap(16, 2, b"\x01\x02\x03\x04"))
    assert raw == bytes.fromhex("1D7630 00 0200 0200 01020304")


def test_a_raster_holds_no_real_time_command() -> None:
    data = b"\x10\x04\x01\x10\x14\x01\x10\x05\x02\x10"
    raw = encoder.raster(Bitmap(80, 1, data))
    assert b"\x10\x04" not in raw[8:]
    assert b"\x10\x14" not in raw[8:]
    assert b"\x10\x05" not in raw[8:]
    assert len(raw) == 8 + len(data)


def test_text_is_gb18030_with_chinese_marks() -> None:
    assert encoder.text("：（）、") == "：（）、".encode("gb18030")
    assert encoder.text("A023 综合") == b"A023 " + "综合".encode("gb18030")


def test_what_has_no_glyph_is_known() -> None:
    assert [is_printable(c) for c in "王·〇A㐂𠮷䶮བ€\x1b"] == [True] * 4 + [False] * 6
    assert encoder.text("㐂王") == "〓王".encode("gb18030")


def test_control_characters_are_gone() -> None:
    assert clean("王\x1b@\x1dV\x00\x10\x04\x7f\x85娜\u202e") == "王@V娜"
    assert clean("一\n二\t三\r四") == "一 二 三 四"
    assert clean("\ud840") == ""


def test_a_line_with_a_rare_character_goes_as_dots() -> None:
    rare = encode_row(TextRow((Span("㐂𠮷䶮"),)), 384, Pen())
    plain = encode_row(TextRow((Span("王美娜"),)), 384, Pen())
    assert b"\x1dv0" in rare
    assert b"\x1dv0" not in plain


@given(st.text())
def test_text_never_holds_a_control_byte(text: str) -> None:
    assert all(byte >= 0x20 and byte != 0x7F for byte in encoder.text(text))


@given(st.text(max_size=60), st.integers(1, 8), st.booleans(), st.sampled_from([384, 576]))
def test_any_text_on_a_slip_gives_our_commands_only(
    text: str, size: int, bold: bool, width: int
) -> None:
    blocks = (Line(text, size=size, bold=bold, align=Align.CENTER), Pair(text, text))
    ops = StreamParser().feed(encode_paper(Paper("t", blocks), width))
    commands = [op for op in ops if isinstance(op, Command)]
    assert {op.name for op in commands} <= OURS
    assert [op.name for op in commands].count(b"\x1dV") == 1
    assert commands[-1].name == b"\x1dV"
    assert all(op.text >= " " for op in ops if isinstance(op, Char))
