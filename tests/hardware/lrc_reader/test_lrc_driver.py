"""The driver on a recording transport, and a whole station with the simulator on a pty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from hardware.card.checks import CardFault, CardFaultReason, CardGone, CardRead
from hardware.config import DeviceConfig
from hardware.errors import DeviceTimeout
from hardware.lrc_reader import frames
from hardware.lrc_reader.driver import LrcReader
from hardware.lrc_reader.sim import LrcReaderModel, sim_lrc_reader
from hardware.probe import probe
from hardware.sim.base import Simulator
from hardware.sim.people import FAULTY, PEOPLE
from hardware.transports.memory import MemoryTransport
from hub.contract.devices import FailReason

ADULT, SENIOR = PEOPLE["adult"], PEOPLE["senior"]


def reader_of(
    model: LrcReaderModel, answer: Callable[[bytes], bytes] | None = None
) -> tuple[LrcReader, MemoryTransport]:
    line = MemoryTransport(answer or model.receive)
    made = LrcReader(line, lambda: date(2026, 11, 23))
    made.open()
    return made, line


def test_a_card_is_read_once_and_its_end_told_once() -> None:
    model = LrcReaderModel()
    reader, line = reader_of(model)
    model.lay(ADULT)
    assert [reader.poll() for _ in range(3)] == [CardRead(ADULT), None, None]
    whole = bytes(line.written).count(frames.encode(frames.READ.data))
    assert whole == 1, "while it lies there only its number is asked for"
    model.commands["lift"]([])
    assert [reader.poll() for _ in range(2)] == [CardGone(), None]
    model.lay(ADULT)
    assert reader.poll() == CardRead(ADULT)


def test_another_card_in_its_place_is_read() -> None:
    model = LrcReaderModel()
    reader, _ = reader_of(model)
    model.lay(ADULT)
    assert reader.poll() == CardRead(ADULT)
    model.lay(SENIOR)
    assert reader.poll() == CardRead(SENIOR)


def test_a_lost_line_makes_no_news_of_the_card_that_stayed() -> None:
    model = LrcReaderModel()
    reader, _ = reader_of(model)
    model.lay(ADULT)
    assert reader.poll() == CardRead(ADULT)
    reader.close()
    reader.open()
    assert reader.poll() is None


def test_a_late_number_is_no_card() -> None:
    """The answer to the question before comes where the whole card is awaited."""
    model = LrcReaderModel()

    def answer(data: bytes) -> bytes:
        late = model.receive(frames.encode(frames.READ_NUMBER.data))
        return late + model.receive(data) if frames.READ.data in data else model.receive(data)

    reader, _ = reader_of(model, answer)
    model.lay(ADULT)
    assert reader.poll() == CardRead(ADULT)


def test_a_card_that_fell_into_place_is_read_at_the_next_look() -> None:
    model = LrcReaderModel()
    reader, _ = reader_of(model)
    model.commands["unreadable"]([])
    assert reader.poll() == CardFault(CardFaultReason.UNREADABLE)
    assert reader.poll() is None
    model.fault = ""
    assert reader.poll() == CardRead(ADULT)


@pytest.mark.parametrize("noise", [b"", b"\x02\xff" * 20])
def test_silence_and_garbage_end_as_gone(noise: bytes) -> None:
    model = LrcReaderModel()
    dead: list[bool] = []
    reader, _ = reader_of(model, lambda data: noise if dead else model.receive(data))
    dead.append(True)
    assert reader.poll() is None
    with pytest.raises(DeviceTimeout):
        reader.poll()


# ── a station ────────────────────────────────────────────────────────────────


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Simulator]:
    with sim_lrc_reader(tmp_path / "reader") as simulator:
        yield simulator


def lrc(port: str) -> DeviceConfig:
    return DeviceConfig(kind="card", driver="lrc", port=port)


@pytest.mark.parametrize("name", [name for name in PEOPLE if name not in (*FAULTY, "control")])
def test_every_good_sample_is_read(name, kit, reader, make_station, told) -> None:
    reader.command(f"card sample:{name}")
    make_station(lrc(reader.port))
    kit.wait_until(lambda: told.cards)
    assert told.cards == [CardRead(PEOPLE[name])]


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("unreadable", CardFaultReason.UNREADABLE),
        ("checksum", CardFaultReason.CHECKSUM),
        ("wrong", CardFaultReason.UNREADABLE),
        ("card sample:expired", CardFaultReason.EXPIRED),
        ("card sample:wrong_number", CardFaultReason.BAD_NUMBER),
    ],
)
def test_a_card_of_no_use_is_told_once(command, reason, kit, reader, make_station, told) -> None:
    make_station(lrc(reader.port))
    reader.command(command)
    kit.wait_until(lambda: told.cards)
    reader.command("lift")
    kit.wait_until(lambda: told.gone == 1)
    reader.command("card sample:adult")
    kit.wait_until(lambda: len(told.cards) > 1)
    assert told.cards == [CardFault(reason), CardRead(PEOPLE["adult"])]


def test_unplugged_and_plugged_in_again(kit, reader, make_station, told) -> None:
    make_station(lrc(reader.port))
    ok, gone = ("ok", None), ("absent", FailReason.ABSENT)
    kit.wait_until(lambda: told.conditions("card")[-1:] == [ok])
    for command, condition in (("unplug", gone), ("plug", ok)):
        reader.command(command)
        kit.wait_until(lambda condition=condition: told.conditions("card")[-1] == condition)
    assert told.once_each_way("card")
    reader.command("card sample:adult")
    kit.wait_until(lambda: told.cards)


@pytest.mark.parametrize("fault", ["silence", "garbage", "half", "flip"])
def test_a_reader_that_answers_nothing_of_use_is_offline(
    fault, kit, reader, make_station, told
) -> None:
    make_station(lrc(reader.port))
    kit.wait_until(lambda: told.health)
    reader.command(fault)
    reader.command("card sample:adult")
    kit.wait_until(lambda: told.conditions("card")[-1] == ("fault", FailReason.OFFLINE))
    assert not [card for card in told.cards if isinstance(card, CardRead)]
    reader.command("well")
    kit.wait_until(lambda: CardRead(PEOPLE["adult"]) in told.cards)


def test_probe_knows_it(reader) -> None:
    (found,) = probe([reader.port])
    assert found.device == "card reader (lrc)", found
