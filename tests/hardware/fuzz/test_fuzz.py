"""A short fuzz of every codec; and the fuzz itself: a codec that is broken on purpose is found."""

from __future__ import annotations

import json
import random

import pytest

from hardware.__main__ import main
from hardware.card import frames, text
from hardware.card.checks import CardRead
from hardware.escpos import status
from hardware.fuzz import targets
from hardware.fuzz.command import fuzz
from hardware.fuzz.mutate import mutate, pieces
from hardware.fuzz.targets import TARGETS
from hardware.hid import events as hid
from hardware.hid.typist import Typist
from hardware.led import frames as modbus
from hardware.lrc_reader import frames as lrc
from hardware.pad import frames as pad
from hardware.ratepad import frames as ratepad
from hardware.ratepad import messages
from hub.contract.words import Level

FRAMES = 20_000
SEED = 20261123


def test_no_codec_raises_or_tells_what_was_not_sent() -> None:
    report = fuzz(FRAMES, SEED)
    assert report.wrong == {}
    assert report.ok
    assert set(report.per_s) == set(TARGETS)


def unchecked_sam(parser: frames.Parser, end: int) -> bytes:
    body = bytes(parser._buffer[7 : end - 1])
    del parser._buffer[:end]
    return body


def unchecked_pad(parser: pad.Parser, length: int) -> pad.Frame:
    body = bytes(parser._buffer[5 : 5 + length])
    del parser._buffer[: 7 + length]
    return pad.Frame(body[0], body[1], body[2:])


def unchecked_lrc(parser: lrc.Parser, length: int) -> bytes:
    """Takes any frame."""
    data = bytes(parser._buffer[3 : 3 + length])
    del parser._buffer[: length + lrc.AROUND]
    return data


def unchecked_ratepad(parser: ratepad.Parser, end: int) -> ratepad.Frame:
    body = bytes(parser._buffer[2:end])
    del parser._buffer[: end + 2]
    return ratepad.Frame(body[0], body[1], body[2], body[5:])


@pytest.mark.parametrize(
    ("name", "where", "what", "instead"),
    [
        ("sam_v", frames.Parser, "_take", unchecked_sam),
        ("ff68", pad.Parser, "_take", unchecked_pad),
        ("lrc", lrc.Parser, "_take", unchecked_lrc),
        ("a55a", ratepad.Parser, "_take", unchecked_ratepad),
        ("a55a", messages.Answer, "unpack", classmethod(lambda cls, fields: cls(7, Level.GOOD))),
        ("modbus", modbus, "crc", lambda data: 0x4241),
        ("modbus", modbus.ReplyParser, "flush", lambda parser: []),
        ("hid", hid.Parser, "_can_be", lambda parser, at: True),
        ("hid", Typist, "pause", lambda typist: None),
        ("status", status, "GS_R", frozenset(range(0x10))),
        ("stream", targets.StreamParser, "feed", lambda parser, data: [len(data)]),
        ("card_text", targets, "judge", lambda card, today: CardRead(card)),
        ("card_text", text, "_plain", lambda *where: 1 / 0),
    ],
)
def test_a_broken_codec_is_found(name, where, what, instead, monkeypatch) -> None:
    monkeypatch.setattr(where, what, instead)
    report = fuzz(2000, SEED, {name: TARGETS[name]})
    assert report.failures > 0
    assert len(report.wrong[name]) <= 5
    assert not report.ok


def test_the_same_seed_gives_the_same_damage() -> None:
    def damage(seed: int) -> list[bytes]:
        dice = random.Random(seed)
        return [mutate(dice, b"0123456789") for _ in range(50)]

    assert damage(1) == damage(1)
    assert damage(1) != damage(2)
    assert b"0123456789" in damage(1), "some are whole"


def test_pieces_are_all_of_it_in_order() -> None:
    data = bytes(range(200))
    assert b"".join(pieces(random.Random(1), data)) == data


def test_the_command_prints_rates_and_seed(capsys) -> None:
    assert main(["fuzz", "--frames", "500", "--seed", "3", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["frames"], told["seed"], told["ok"]) == (500, 3, True)
    assert main(["fuzz", "--frames", "500"]) == 0
    assert "all right" in capsys.readouterr().out
