"""Number boards through a station on a pty, each fault of theirs, and coming back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from hardware.__main__ import main
from hardware.devices import NumberShown
from hardware.led.sim import BoardsModel
from hardware.probe import probe
from hardware.sim.base import Simulator
from hardware.sim.pty_line import PtyLine
from hardware.stations import DeviceConfig
from hub.contract.devices import FailReason

OFFLINE = ("fault", FailReason.OFFLINE)
OK = ("ok", None)


@pytest.fixture
def boards(tmp_path: Path) -> Iterator[Simulator]:
    """Units 1 and 2 on one line."""
    with Simulator(BoardsModel((1, 2)), PtyLine(tmp_path / "led")) as simulator:
        yield simulator


def config(port: str, **options: object) -> DeviceConfig:
    """Windows 3 and 4 have units 1 and 2."""
    device = DeviceConfig(kind="led", driver="modbus", port=port)
    return msgspec.structs.replace(device, options={"windows": {"3": 1, "4": 2}, **options})


def shows(simulator: Simulator, kit) -> object:
    """A check for `kit.wait_until`: what stands on both boards."""
    return lambda said: kit.wait_until(lambda: simulator.command("shows") == f"ok {said}")


def test_each_window_shows_its_own_number(kit, boards, make_station, told) -> None:
    station = make_station(config(boards.port))
    assert station.windows == (3, 4)
    wait = shows(boards, kit)
    station.show_numbers({3: "A023", 4: "B001", 9: "C009"})
    wait("1=A023 2=B001")
    station.show_numbers({4: "B002"})
    wait("1= 2=B002")
    assert told.conditions("led")[-1:] == [OK]
    last = [NumberShown(3, ""), NumberShown(4, "B002")]
    kit.wait_until(lambda: told.shown[-2:] == last)
    assert NumberShown(3, "A023") in told.shown


def test_what_stood_there_before_the_start_is_wiped(kit, boards, make_station) -> None:
    boards.model._registers[1][:2] = [0x5A39, 0x3939]
    assert boards.command("shows") == "ok 1=Z999 2="
    make_station(config(boards.port))
    shows(boards, kit)("1= 2=")


def test_a_station_that_stops_leaves_no_number_standing(kit, boards, make_station) -> None:
    station = make_station(config(boards.port))
    station.show_numbers({3: "A023"})
    shows(boards, kit)("1=A023 2=")
    station.stop()
    assert boards.command("shows") == "ok 1= 2="


def test_a_number_that_does_not_fit_becomes_dashes(kit, boards, make_station, told) -> None:
    station = make_station(config(boards.port))
    station.show_numbers({3: "A1023", 4: "B001"})
    shows(boards, kit)("1=---- 2=B001")
    kit.wait_until(lambda: NumberShown(3, "----") in told.shown)


def test_a_board_without_power_for_a_moment_gets_its_number_back(
    kit, boards, make_station, told
) -> None:
    station = make_station(config(boards.port))
    station.show_numbers({3: "A023", 4: "B001"})
    wait = shows(boards, kit)
    both = {NumberShown(3, "A023"), NumberShown(4, "B001")}
    kit.wait_until(lambda: both <= set(told.shown))
    written = boards.model.written
    boards.command("power")
    wait("1=A023 2=B001")
    assert boards.model.written == written + 2
    assert told.conditions("led")[-1:] == [OK]


@pytest.mark.parametrize("fault", ["silence", "garbage", "checksum", "half"])
def test_a_line_that_answers_nothing_of_use_is_offline(
    fault, kit, boards, make_station, told
) -> None:
    station = make_station(config(boards.port))
    kit.wait_until(lambda: told.health)
    boards.command(fault)
    kit.wait_until(lambda: told.conditions("led")[-1:] == [OFFLINE])
    station.show_numbers({3: "A024"})
    boards.command(f"{fault} off")
    kit.wait_until(lambda: told.conditions("led")[-1:] == [OK])
    shows(boards, kit)("1=A024 2=")


def test_an_exception_is_a_fault_and_no_loss(kit, boards, make_station, told) -> None:
    station = make_station(config(boards.port))
    kit.wait_until(lambda: told.health)
    boards.command("exception 4")
    station.show_numbers({3: "A023"})
    kit.wait_until(lambda: told.conditions("led")[-1] == ("fault", FailReason.ERROR))
    boards.command("exception off")
    shows(boards, kit)("1=A023 2=")
    kit.wait_until(lambda: told.conditions("led")[-1] == OK)


def test_a_wrong_register_map_is_told(kit, boards, make_station, told) -> None:
    make_station(config(boards.port, register=15))
    kit.wait_until(lambda: told.conditions("led")[-1:] == [("fault", FailReason.ERROR)])


def test_one_silent_board_does_not_stop_the_other(kit, boards, make_station, told) -> None:
    station = make_station(config(boards.port))
    kit.wait_until(lambda: told.health)
    boards.command("mute 1")
    kit.wait_until(lambda: told.conditions("led")[-1:] == [OFFLINE])
    station.show_numbers({3: "A023", 4: "B001"})
    kit.wait_until(lambda: NumberShown(4, "B001") in told.shown)
    assert NumberShown(3, "A023") not in told.shown
    boards.command("mute off")
    kit.wait_until(lambda: NumberShown(3, "A023") in told.shown)
    kit.wait_until(lambda: told.conditions("led")[-1] == OK)


def test_unplugged_and_plugged_in_again(kit, boards, make_station, told) -> None:
    station = make_station(config(boards.port))
    kit.wait_until(lambda: told.health)
    boards.command("unplug")
    absent = ("absent", FailReason.ABSENT)
    kit.wait_until(lambda: told.conditions("led")[-1:] == [absent])
    station.show_numbers({3: "A023"})
    boards.command("power")
    boards.command("plug")
    shows(boards, kit)("1=A023 2=")
    kit.wait_until(lambda: told.conditions("led")[-1:] == [OK])


def test_a_slow_line_still_shows(kit, boards, make_station, told) -> None:
    boards.command("slow 0.2")
    station = make_station(config(boards.port))
    station.show_numbers({3: "A023"})
    shows(boards, kit)("1=A023 2=")
    assert OFFLINE not in told.conditions("led")


def test_probe_and_test_know_it(boards, capsys) -> None:
    found = probe([boards.port])
    assert found == [(f"{boards.port}?baud=9600", "number board (modbus)", "Modbus unit 1")]
    windows = 'windows = { "3" = 1, "4" = 2 }'
    words = ["test", "led", "--port", boards.port, "--options", windows]
    assert main(words) == 0
    said = capsys.readouterr().out
    assert "window 3 shows 8888\n" in said
    assert "window 4 shows 8888\n" in said
    assert said.splitlines()[-1].startswith("well: ")
    assert boards.command("shows") == "ok 1= 2="
    boards.command("mute 2")
    assert main([*words, "--seconds", "1.5"]) == 1
    assert "ill: not all boards took it" in capsys.readouterr().out
    assert main([*words[:-1], "windows = ["]) == 2
    assert main([*words[:-1], "windows = 1"]) == 2
    assert 'options.windows: 1; allowed: { "3" = 1, … }' in capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("exception 12", "error 12 is not from 1 to 11"),
        ("exception", "error exception CODE|off"),
        ("mute x", "error mute UNIT|off"),
        ("half maybe", "error on or off"),
        ("checksum", "ok checksum wrong"),
    ],
)
def test_the_simulator_answers_each_line(boards, line: str, says: str) -> None:
    assert boards.command(line) == says


@pytest.mark.parametrize("units", ["0", "248", "1,x", ""])
def test_wrong_units_are_refused(units: str, capsys) -> None:
    with pytest.raises(SystemExit):
        main(["sim", "led", "--link", "x", "--units", units])
    assert "--units" in capsys.readouterr().err
