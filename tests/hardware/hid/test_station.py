"""Keypads and scanners through a station, with the bytes of input events on a pty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hardware.__main__ import main
from hardware.hid import device
from hardware.hid.sim import KeyboardSimulator, KeypadModel, ScannerModel
from hardware.hid.values import ScanFault, Scanned, ScanTrouble
from hardware.pad.values import PadValue
from hardware.sim.base import Simulator
from hardware.sim.pty_line import PtyLine
from hardware.sim.tcp_line import TcpLine
from hardware.stations import DeviceConfig
from hub.contract.devices import FailReason
from hub.contract.words import Level

OK, ABSENT = ("ok", None), ("absent", FailReason.ABSENT)
CODE = "jiaohao:AbC-_0123456789abcdefg"
FIVE = "pad:hid:five"


@pytest.fixture
def keypad(tmp_path: Path) -> Iterator[Simulator]:
    with KeyboardSimulator(KeypadModel(), PtyLine(tmp_path / "keypad")) as simulator:
        yield simulator


@pytest.fixture
def scanner(make_station, told, kit) -> Iterator[Simulator]:
    """Over TCP: a pty loses what its reader does not take in time, and a busy machine is slow."""
    line = TcpLine()
    with KeyboardSimulator(ScannerModel(), line) as simulator:
        make_station(DeviceConfig(kind="scanner", driver="hid", port=simulator.port))
        kit.wait_until(lambda: told.conditions("scanner")[-1:] == [OK] and line.joined, 30)
        yield simulator


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Called, no pause ends a code any more: a busy machine may make one."""
    return lambda: monkeypatch.setattr(device, "PAUSE", 60.0)


def start(keypad: Simulator, make_station, told, kit, **options: object) -> None:
    make_station(DeviceConfig(kind="pad", driver="hid", port=keypad.port, options=options))
    kit.wait_until(lambda: told.conditions("pad")[-1:] == [OK], 30)


def test_digits_are_ratings_on_either_row_and_a_resting_finger_is_one(
    keypad: Simulator, make_station, told, kit
) -> None:
    start(keypad, make_station, told, kit)
    for line in ("key 1", "pad 5", "rest 3", "key 9"):
        keypad.command(line)
    kit.wait_until(lambda: len(told.pads) == 4, 30)
    levels = [Level.VERY_BAD, Level.VERY_GOOD, Level.FAIR, None]
    numbers = [1, 5, 3, 9]
    assert told.pads == [
        PadValue(0, number, level, FIVE) for number, level in zip(numbers, levels, strict=True)
    ]


def test_three_keys_are_recorded_as_such(keypad: Simulator, make_station, told, kit) -> None:
    start(keypad, make_station, told, kit, values="three")
    keypad.command("key 3")
    kit.wait_until(lambda: told.pads, 30)
    assert told.pads == [PadValue(0, 3, Level.GOOD, "pad:hid:three")]


def test_a_scanned_code_comes_whole_and_once(scanner: Simulator, patient, told, kit) -> None:
    patient()
    scanner.command(f"scan {CODE}")
    scanner.command("scan A023 / 3")
    kit.wait_until(lambda: len(told.scans) == 2, 30)
    assert told.scans == [Scanned(CODE), Scanned("A023 / 3")]


def test_a_code_that_is_too_long_is_told(scanner: Simulator, patient, told, kit) -> None:
    patient()
    scanner.command("long")
    kit.wait_until(lambda: told.scans, 30)
    assert told.scans == [ScanFault(ScanTrouble.TOO_LONG)]


@pytest.mark.parametrize("line", ["type half", "dropped"])
def test_what_breaks_off_is_told(line: str, scanner: Simulator, told, kit) -> None:
    scanner.command(line)
    kit.wait_until(lambda: told.scans, 30)
    assert set(told.scans) == {ScanFault(ScanTrouble.BROKEN)}


@pytest.mark.parametrize("fault", ["half", "garbage", "silence"])
def test_after_a_fault_the_next_code_is_whole(
    fault: str, scanner: Simulator, patient, told, kit
) -> None:
    scanner.command(fault)
    scanner.command(f"scan {CODE}")
    scanner.command("well")
    broken = [] if fault == "silence" else [ScanFault(ScanTrouble.BROKEN)]
    kit.wait_until(lambda: told.scans[-1:] == broken, 30)
    patient()
    scanner.command(f"scan {CODE}")
    kit.wait_until(lambda: Scanned(CODE) in told.scans, 30)
    assert [scan for scan in told.scans if isinstance(scan, Scanned)] == [Scanned(CODE)]


def test_unplugged_in_the_middle_of_a_code(scanner: Simulator, patient, told, kit) -> None:
    patient()
    scanner.command("type jiaohao:AbC")
    scanner.command("unplug")
    kit.wait_until(lambda: told.conditions("scanner")[-1:] == [ABSENT], 30)
    scanner.command("plug")
    line = scanner.line
    assert isinstance(line, TcpLine)
    kit.wait_until(lambda: told.conditions("scanner")[-1:] == [OK] and line.joined, 30)
    scanner.command(f"scan {CODE}")
    kit.wait_until(lambda: Scanned(CODE) in told.scans, 30)
    assert [scan for scan in told.scans if isinstance(scan, Scanned)] == [Scanned(CODE)]


def test_test_tells_no_code(capsys) -> None:
    with KeyboardSimulator(ScannerModel(), TcpLine()) as scanner:
        words = ["test", "scanner", "--port", scanner.port, "--seconds"]
        assert main([*words, "0.2"]) == 1
        assert "let the scanner send Enter" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("model", "line", "says"),
    [
        (KeypadModel, "key x", "error one digit"),
        (KeypadModel, "key", "error one digit"),
        (KeypadModel, "pad 12", "error one digit"),
        (ScannerModel, "scan 3号", "error no key types '号'"),
        (ScannerModel, "typed", "ok typed=0"),
    ],
)
def test_the_simulators_answer_each_line(model: type, line: str, says: str, tmp_path: Path) -> None:
    assert KeyboardSimulator(model(), PtyLine(tmp_path / "x")).command(line) == says
