"""Cards through a station: true bytes over a pty, every fault, and coming back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest

from hardware.card import frames
from hardware.card.checks import CardFault, CardFaultReason, CardRead
from hardware.card.driver import SamVReader
from hardware.card.frames import Status
from hardware.sim.base import Simulator
from hardware.sim.people import FAULTY, PEOPLE
from hardware.sim.reader import ReaderModel, sim_reader
from hardware.transports.memory import MemoryTransport
from hub.contract.devices import FailReason


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Simulator]:
    with sim_reader(tmp_path / "reader") as simulator:
        yield simulator


def test_a_card_is_read_once_and_again_after_it_was_lifted(kit, reader, make_station, told) -> None:
    make_station(kit.reader(reader.port))
    reader.command("card sample:senior")
    kit.wait_until(lambda: told.cards)
    assert reader.command("state") == "ok card read"
    assert told.cards == [CardRead(PEOPLE["senior"])]
    assert told.cards[0].identity.name == "王美娜"
    assert told.threads == {"device-card"}
    reader.command("card sample:rare")
    kit.wait_until(lambda: len(told.cards) == 2)
    assert told.cards[1].identity.name == "㐂𠮷䶮"


@pytest.mark.parametrize("name", [name for name in PEOPLE if name not in (*FAULTY, "control")])
def test_every_good_sample_is_read(name, kit, reader, make_station, told) -> None:
    reader.command(f"card sample:{name}")
    make_station(kit.reader(reader.port))
    kit.wait_until(lambda: told.cards)
    assert told.cards == [CardRead(PEOPLE[name])]


def test_a_name_with_control_bytes_comes_out_clean(kit, reader, make_station, told) -> None:
    reader.command("card sample:control")
    make_station(kit.reader(reader.port))
    kit.wait_until(lambda: told.cards)
    assert told.cards[0].identity.name == "王@V娜"


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("unreadable", CardFaultReason.UNREADABLE),
        ("checksum", CardFaultReason.CHECKSUM),
        ("wrong", CardFaultReason.WRONG_CARD),
        ("card sample:expired", CardFaultReason.EXPIRED),
        ("card sample:wrong_number", CardFaultReason.BAD_NUMBER),
    ],
)
def test_a_card_of_no_use_is_told_once(command, reason, kit, reader, make_station, told) -> None:
    make_station(kit.reader(reader.port))
    reader.command(command)
    kit.wait_until(lambda: told.cards)
    reader.command("lift")
    reader.command("card sample:adult")
    kit.wait_until(lambda: len(told.cards) > 1)
    assert told.cards == [CardFault(reason), CardRead(PEOPLE["adult"])]


def test_unplugged_and_plugged_in_again(kit, reader, make_station, told) -> None:
    make_station(kit.reader(reader.port))
    ok, gone = ("ok", None), ("absent", FailReason.ABSENT)
    kit.wait_until(lambda: told.conditions("card")[-1:] == [ok])
    for command, condition in (("unplug", gone), ("plug", ok), ("unplug", gone), ("plug", ok)):
        reader.command(command)
        kit.wait_until(lambda condition=condition: told.conditions("card")[-1] == condition)
    assert told.once_each_way("card")
    reader.command("card sample:adult")
    kit.wait_until(lambda: told.cards)
    assert told.cards == [CardRead(PEOPLE["adult"])]


@pytest.mark.parametrize("fault", ["silence", "garbage"])
def test_a_reader_that_answers_nothing_of_use_is_offline(
    fault, kit, reader, make_station, told
) -> None:
    make_station(kit.reader(reader.port))
    kit.wait_until(lambda: told.health)
    reader.command(fault)
    kit.wait_until(lambda: told.conditions("card")[-1] == ("fault", FailReason.OFFLINE))
    reader.command("well")
    kit.wait_until(lambda: told.conditions("card")[-1] == ("ok", None))


def test_a_slow_reader_still_reads(kit, reader, make_station, told) -> None:
    reader.command("slow 0.3")
    make_station(kit.reader(reader.port))
    reader.command("card sample:hmt")
    kit.wait_until(lambda: told.cards)
    assert told.cards == [CardRead(PEOPLE["hmt"])]


def test_a_reader_that_is_not_there_at_the_start_is_found_later(
    kit, reader, make_station, told
) -> None:
    reader.command("unplug")
    make_station(kit.reader(reader.port))
    kit.wait_until(lambda: told.conditions("card")[-1:] == [("absent", FailReason.ABSENT)])
    reader.command("plug")
    kit.wait_until(lambda: told.conditions("card")[-1] == ("ok", None))


@pytest.mark.parametrize(
    ("words", "newest"),
    [
        ("newest_address=青海省西宁市城中区示例街9号", "青海省西宁市城中区示例街9号"),
        ("address=青海省西宁市城中区示例街2号", ""),
    ],
)
def test_the_newest_address_is_read_where_it_is_asked_for(
    words, newest, kit, reader, make_station, told
) -> None:
    config = kit.reader(reader.port)
    make_station(msgspec.structs.replace(config, options={"newest_address": True}))
    reader.command(f"card 王美娜 630103194907122429 until=2030-01-01 {words}")
    kit.wait_until(lambda: told.cards)
    assert told.cards[0].card.newest_address == newest


def test_a_card_counts_also_when_its_newest_address_is_not_given() -> None:
    """The reader answers everything but that with silence, or with the answer before it."""
    for instead in (b"", frames.encode_reply(Status.OK, bytes(8))):
        model = ReaderModel()
        model.lay(PEOPLE["senior"])

        def answer(data: bytes, model=model, instead=instead) -> bytes:
            return instead if b"\x30\x03" in data else model.receive(data)

        line = MemoryTransport(answer)
        sam = SamVReader(line, lambda: date(2026, 11, 23), newest_address=True)
        sam.open()
        assert sam.poll() == CardRead(PEOPLE["senior"])


@pytest.mark.parametrize("fault", ["half", "flip"])
def test_broken_answers_give_no_card(fault, kit, reader, make_station, told) -> None:
    """Half a frame, a wrong checksum: told as offline, and well again by itself."""
    make_station(kit.reader(reader.port))
    kit.wait_until(lambda: told.health)
    reader.command(fault)
    reader.command("card sample:adult")
    kit.wait_until(lambda: told.conditions("card")[-1] == ("fault", FailReason.OFFLINE))
    assert not [card for card in told.cards if isinstance(card, CardRead)]
    reader.command("well")
    kit.wait_until(lambda: told.cards)
    assert told.cards == [CardRead(PEOPLE["adult"])]


def test_a_card_at_the_line_s_true_speed(kit, reader, make_station, told) -> None:
    reader.command("baud 115200")
    make_station(kit.reader(reader.port))
    reader.command("card sample:adult")
    kit.wait_until(lambda: told.cards)
    assert told.cards == [CardRead(PEOPLE["adult"])]
