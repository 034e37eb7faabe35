"""A handset through a station on a pty, each fault of its line, and coming back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from hardware.__main__ import main
from hardware.caller.sim import CallerModel, sim_caller
from hardware.errors import DeviceTimeout
from hardware.pad.driver import Ff68Pad
from hardware.pad.frames import Frame, encode, show_waiting, shown
from hardware.pad.values import KEYS, Key, PadKey
from hardware.sim.base import Simulator
from hardware.stations import DeviceConfig
from hardware.transports.memory import MemoryTransport
from hub.contract.devices import FailReason

OK = ("ok", None)
OFFLINE = ("fault", FailReason.OFFLINE)
ABSENT = ("absent", FailReason.ABSENT)


@pytest.fixture
def caller(tmp_path: Path) -> Iterator[Simulator]:
    with sim_caller(tmp_path / "caller") as simulator:
        yield simulator


def config(port: str, **options: int | bool) -> DeviceConfig:
    device = DeviceConfig(kind="caller", driver="ff68", port=port)
    return msgspec.structs.replace(device, options=options)


def says(caller: Simulator, kit, line: str, said: str) -> None:
    kit.wait_until(lambda: caller.command(line) == f"ok {said}")


def test_digits_and_a_key_come_as_one_frame(kit, caller, make_station, told) -> None:
    make_station(config(caller.port))
    kit.wait_until(lambda: told.conditions("caller")[-1:] == [OK])
    for line in ("digit 0", "digit 2", "digit 1", "digit 9", "press ok", "press 12 transfer"):
        assert caller.command(line).startswith("ok")
    says(caller, kit, "acknowledged", "2")
    assert told.pads == [PadKey(1, Key.OK, "0219"), PadKey(1, Key.TRANSFER, "12")]


def test_every_key_of_the_handset_is_the_key_that_it_says(kit, caller, make_station, told) -> None:
    make_station(config(caller.port))
    kit.wait_until(lambda: told.conditions("caller")[-1:] == [OK])
    for count, key in enumerate(KEYS.values(), 1):
        caller.command(f"press {key.value}")
        says(caller, kit, "acknowledged", str(count))
    assert [event.key for event in told.pads] == list(KEYS.values())


def test_it_shows_and_sounds_what_it_is_told(kit, caller, make_station) -> None:
    station = make_station(config(caller.port))
    station.show_queue(5, "A001")
    says(caller, kit, "shows", "waiting=5 ticket=01")
    station.show_queue(1234, "B1023")
    says(caller, kit, "shows", "waiting=999 ticket=23")
    station.show_queue(0, None)
    says(caller, kit, "shows", "waiting=0 ticket=")
    station.beep(2)
    station.beep(3)
    says(caller, kit, "beeps", "5")
    station.stop()
    says(caller, kit, "shows", "waiting= ticket=")


@pytest.mark.parametrize("fault", ["silence", "garbage", "half", "flip"])
def test_one_that_answers_nothing_of_use_is_offline(fault, kit, caller, make_station, told) -> None:
    station = make_station(config(caller.port))
    kit.wait_until(lambda: told.conditions("caller")[-1:] == [OK])
    caller.command(fault)
    kit.wait_until(lambda: told.conditions("caller")[-1:] == [OFFLINE])
    station.show_queue(7, "A024")
    station.beep(2)
    caller.command("well")
    kit.wait_until(lambda: told.conditions("caller")[-1:] == [OK])
    says(caller, kit, "shows", "waiting=7 ticket=24")


def test_one_that_was_away_is_right_again_and_tones_do_not_come_late(
    kit, caller, make_station, told
) -> None:
    station = make_station(config(caller.port))
    station.show_queue(3, "A123")
    says(caller, kit, "shows", "waiting=3 ticket=123")
    caller.command("unplug")
    kit.wait_until(lambda: told.conditions("caller")[-1:] == [ABSENT])
    station.beep(3)
    station.show_queue(4, "A124")
    caller.command("power")
    kit.wait_until(lambda: caller.model.beeps == 0)
    caller.command("plug")
    says(caller, kit, "shows", "waiting=4 ticket=124")
    caller.command("power")
    says(caller, kit, "shows", "waiting=4 ticket=124")


def test_a_slow_one_still_shows(kit, caller, make_station, told) -> None:
    caller.command("slow 0.2")
    caller.command("baud 9600")
    station = make_station(config(caller.port))
    station.show_queue(3, "A123")
    says(caller, kit, "shows", "waiting=3 ticket=123")
    caller.command("press next")
    kit.wait_until(lambda: told.pads == [PadKey(1, Key.NEXT)])
    assert OFFLINE not in told.conditions("caller")


def test_one_that_never_echoes_may_say_so(kit, caller, make_station, told) -> None:
    caller.command("silence")
    station = make_station(config(caller.port, answers=False))
    station.show_queue(3, "A123")
    station.beep(1)
    says(caller, kit, "shows", "waiting=3 ticket=123")
    says(caller, kit, "beeps", "1")
    assert told.conditions("caller")[-1:] == [OK]


def test_each_hears_its_own_address_only(kit, tmp_path, make_station, told) -> None:
    with sim_caller(tmp_path / "second", address=2) as caller:
        make_station(config(caller.port))
        kit.wait_until(lambda: told.conditions("caller")[-1:] == [OFFLINE])
    other, line = CallerModel(1), MemoryTransport()
    driver = Ff68Pad(line, address=2)
    driver.open()
    other.commands["press"](["next"])
    line.feed(other.take_unasked())
    assert driver.poll(0.0) == []
    assert bytes(line.written) == b""


def test_a_key_that_comes_before_the_echo_is_heard() -> None:
    frame = show_waiting(1, 5, 1)
    silent = MemoryTransport()
    driver = Ff68Pad(silent)
    driver.open()
    with pytest.raises(DeviceTimeout):
        driver.deliver(frame)
    assert bytes(silent.written) == encode(frame) * 2
    answering = MemoryTransport(lambda data: encode(Frame(1, 0x01, b"\x0c")) + data)
    driver = Ff68Pad(answering)
    driver.open()
    assert driver.deliver(frame) == [PadKey(1, Key.NEXT)]


def test_an_echo_that_comes_late_is_not_answered() -> None:
    """Two that echo each other's echo would never end."""
    line = MemoryTransport()
    driver = Ff68Pad(line)
    driver.open()
    line.feed(encode(show_waiting(1, 5, 1)))
    assert driver.poll(0.0) == []
    assert bytes(line.written) == b""


def test_a_display_without_a_number_is_blank() -> None:
    assert shown(show_waiting(1, None, None)) == ("   ", "   ")
    assert shown(show_waiting(1, 12, 345)) == (" 12", "345")


def test_test_tries_it(caller, capsys) -> None:
    words = ["test", "caller", "--port", caller.port, "--seconds", "1.5"]
    assert main(words) == 1
    assert "ill: no key was heard" in capsys.readouterr().out
    assert caller.command("beeps") == "ok 1"
    assert main([*words, "--options", "address = 0"]) == 2
    assert "options.address: 0; allowed: 1 to 255" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("digit", "error digit 0 to digit 9"),
        ("digit 12", "error digit 0 to digit 9"),
        ("digit x", "error digit 0 to digit 9"),
        ("press", "error press [DIGITS] and one of"),
        ("press 1 2 ok", "error press [DIGITS] and one of"),
        ("press x ok", "error press [DIGITS] and one of"),
        ("press hard", "error press [DIGITS] and one of"),
        ("state", "ok waiting= ticket="),
    ],
)
def test_the_simulator_answers_each_line(caller, line: str, says: str) -> None:
    assert caller.command(line).startswith(says)
