"""The bytes of `tests/captures`, as devices send them, through the codecs."""

from __future__ import annotations

import random
import tomllib
from pathlib import Path
from typing import Any

import pytest

from hardware.card import frames as sam
from hardware.escpos.status import (
    Answer,
    Cleared,
    Item,
    Paper,
    PrinterStatus,
    StatusParser,
    decode_answers,
)
from hardware.framing import FrameParser
from hardware.lrc_reader import frames as lrc
from hardware.pad import frames as pad

CAPTURES = Path(__file__).parents[1] / "captures"
Frame = dict[str, Any]


def frames_of(name: str) -> list[Frame]:
    return list(tomllib.loads((CAPTURES / f"{name}.toml").read_text("utf-8"))["frame"])


def raw(frame: Frame) -> bytes:
    return bytes.fromhex(frame["bytes"])


def named(name: str) -> Any:
    return pytest.mark.parametrize("frame", frames_of(name), ids=lambda frame: frame["name"])


def byte_by_byte(parser: FrameParser[Any] | StatusParser, data: bytes) -> list[Any]:
    return [item for value in data for item in parser.feed(bytes([value]))]


@named("sam_v")
def test_a_reader_s_answer(frame: Frame) -> None:
    (body,) = byte_by_byte(sam.Parser(), raw(frame))
    reply = sam.decode_reply(body)
    assert reply is not None
    assert reply.status is sam.Status[frame["status"]]
    assert reply.data == bytes.fromhex(frame["data"])


@named("lrc")
def test_a_frame_of_the_other_family(frame: Frame) -> None:
    data = bytes.fromhex(frame["data"])
    assert byte_by_byte(lrc.Parser(), raw(frame)) == [data]
    assert lrc.encode(data) == raw(frame)


@named("ff68")
def test_a_pad_s_frame(frame: Frame) -> None:
    expected = pad.Frame(frame["address"], frame["func"], bytes.fromhex(frame["data"]))
    assert byte_by_byte(pad.Parser(), raw(frame)) == [expected]
    assert pad.encode(expected) == raw(frame)


@named("printer")
def test_a_printer_s_word(frame: Frame) -> None:
    items: list[Item] = byte_by_byte(StatusParser(), raw(frame))
    if frame.get("confirms"):
        assert items == [Paper(raw(frame)[0])]
    elif frame.get("forgets"):
        assert items == [Cleared()]
    else:
        status = PrinterStatus(**dict.fromkeys(frame["flags"], True))
        if not frame.get("unasked"):
            values = [item.value for item in items if isinstance(item, Answer)]
            items = [decode_answers(dict(enumerate(values, 1)))]
        assert items == [status]


@pytest.mark.parametrize(
    ("name", "make"), [("sam_v", sam.Parser), ("ff68", pad.Parser)], ids=["sam_v", "ff68"]
)
def test_all_are_found_with_garbage_before_between_and_inside(name: str, make: Any) -> None:
    """Between two whole frames stands noise, or a frame that breaks off."""
    dice = random.Random(20261123)
    captured = [raw(frame) for frame in frames_of(name)]
    whole = [item for data in captured for item in make().feed(data)]
    for _ in range(50):
        parser, items = make(), []
        for data in captured:
            broken = dice.choice(captured)
            noise = dice.choice(
                (dice.randbytes(dice.randrange(9)), broken[: dice.randrange(len(broken))])
            )
            for piece in (noise, data):
                items += parser.feed(piece)
                items += parser.flush()
        good = sam.Damage if name == "sam_v" else pad.Damage
        assert [item for item in items if not isinstance(item, good)] == whole


def test_a_printer_s_words_are_found_between_garbage() -> None:
    """Bytes that the fixed bits forbid: none becomes a word, and none costs one."""
    dice = random.Random(20261123)
    captured = [raw(frame) for frame in frames_of("printer")]
    whole = [item for data in captured for item in StatusParser().feed(data)]
    noise = [value for value in range(256) if value & 0x80]
    for _ in range(50):
        parser, items = StatusParser(), []
        for data in captured:
            items += parser.feed(bytes(dice.choices(noise, k=dice.randrange(1, 5))))
            items += parser.feed(data)
        assert items == whole
