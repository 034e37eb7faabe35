"""When a card was taken away: what the driver asks, and what it makes of the answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from hardware.card import frames
from hardware.card.checks import CardFault, CardGone, CardRead
from hardware.card.driver import SamVReader
from hardware.card.frames import Status
from hardware.errors import DeviceTimeout
from hardware.sim.people import PEOPLE
from hardware.sim.reader import ReaderModel
from hardware.transports.memory import MemoryTransport

ADULT, SENIOR = PEOPLE["adult"], PEOPLE["senior"]
ASKS_ADDRESS = b"\x30\x03"

Answer = Callable[[bytes], bytes]


def reader_of(model: ReaderModel, answer: Answer | None = None) -> SamVReader:
    sam = SamVReader(MemoryTransport(answer or model.receive), lambda: date(2026, 11, 23))
    sam.open()
    return sam


def test_a_card_that_lies_there_is_told_once_and_its_end_once() -> None:
    model = ReaderModel()
    sam = reader_of(model)
    assert sam.poll() is None
    model.lay(ADULT)
    assert [sam.poll() for _ in range(4)] == [CardRead(ADULT), None, None, None]
    model.commands["lift"]([])
    assert [sam.poll() for _ in range(3)] == [CardGone(), None, None]
    model.lay(ADULT)
    assert sam.poll() == CardRead(ADULT)


def test_another_card_in_its_place_is_news_by_itself() -> None:
    model = ReaderModel()
    sam = reader_of(model)
    model.lay(ADULT)
    assert sam.poll() == CardRead(ADULT)
    model.lay(SENIOR)
    assert [sam.poll() for _ in range(2)] == [CardRead(SENIOR), None]


@pytest.mark.parametrize("command", ["unreadable", "wrong"])
def test_a_card_of_no_use_has_an_end_too(command: str) -> None:
    model = ReaderModel()
    sam = reader_of(model)
    model.commands[command]([])
    assert isinstance(sam.poll(), CardFault)
    assert sam.poll() is None
    model.commands["lift"]([])
    assert [sam.poll() for _ in range(2)] == [CardGone(), None]


@pytest.mark.parametrize("status", [Status.COMMAND, Status.UNKNOWN_ERROR, Status.LENGTH])
def test_a_reader_that_knows_no_such_question_claims_nothing(status: Status) -> None:
    model = ReaderModel()

    def answer(data: bytes) -> bytes:
        return frames.encode_reply(status) if ASKS_ADDRESS in data else model.receive(data)

    sam = reader_of(model, answer)
    model.lay(ADULT)
    assert [sam.poll() for _ in range(3)] == [CardRead(ADULT), CardGone(), None]


def test_a_card_with_a_newest_address_lies_there_too() -> None:
    model = ReaderModel()
    sam = reader_of(model)
    model.commands["card"](["王美娜", ADULT.number, "until=2030-01-01", "newest_address=示例街"])
    assert isinstance(sam.poll(), CardRead)
    assert sam.poll() is None


def test_a_lost_line_makes_no_news_of_the_card_that_stayed() -> None:
    model = ReaderModel()
    sam = reader_of(model)
    model.lay(ADULT)
    assert sam.poll() == CardRead(ADULT)
    sam.close()
    sam.open()
    assert sam.poll() is None
    sam.close()
    model.commands["lift"]([])
    sam.open()
    assert sam.poll() == CardGone()


def test_a_reader_that_lost_its_power_with_the_card_on_it_makes_no_news() -> None:
    model = ReaderModel()
    sam = reader_of(model)
    model.lay(ADULT)
    assert sam.poll() == CardRead(ADULT)
    model.lay(ADULT)  # found anew, as after power-on
    assert sam.poll() is None


@pytest.mark.parametrize("noise", [b"", b"\x00\xff" * 20])
def test_a_reader_that_falls_silent_under_a_card_is_gone(noise: bytes) -> None:
    model = ReaderModel()
    dead: list[bool] = []
    sam = reader_of(model, lambda data: noise if dead else model.receive(data))
    model.lay(ADULT)
    assert sam.poll() == CardRead(ADULT)
    dead.append(True)
    with pytest.raises(DeviceTimeout):
        sam.poll()
