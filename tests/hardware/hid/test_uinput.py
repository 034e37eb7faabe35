"""A simulated keyboard of the system: what the kernel is asked, and the real thing where it is."""

from __future__ import annotations

import errno
import fcntl
import os
import struct
from pathlib import Path

import pytest

from hardware.__main__ import main
from hardware.hid import uinput
from hardware.hid.sim import KeyboardSimulator, ScannerModel
from hardware.hid.uinput import UinputLine
from hardware.hid.values import Scanned
from hardware.stations import DeviceConfig

CODE = "jiaohao:AbC-_0123456789abcdefg"


class Kernel:
    """Keeps what is asked; its new keyboard is input7, with `node` as event node."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int | bytes]] = []

    def __call__(self, handle: int, request: int, argument: int | bytes | bytearray) -> int:
        if isinstance(argument, bytearray):
            argument[:7] = b"input7\0"
        else:
            self.asked.append((request, argument))
        return 0


@pytest.fixture
def kernel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kernel:
    made = Kernel()
    node = tmp_path / "uinput"
    node.touch()
    monkeypatch.setattr(uinput, "NODE", str(node))
    monkeypatch.setattr(fcntl, "ioctl", made)
    return made


def test_the_requests_are_those_of_the_header() -> None:
    """linux/uinput.h: _IOW('U', n, int), _IOW('U', 3, struct uinput_setup), _IO, _IOC(READ)."""
    write, read, group = 1 << 30, 2 << 30, ord("U") << 8
    keyed = [write | 4 << 16 | group | number for number in (100, 101, 104)]
    assert keyed == [uinput.SET_TYPE, uinput.SET_KEY, uinput.SET_MISC]
    assert write | struct.calcsize("@4H80sI") << 16 | group | 3 == uinput.SETUP
    assert [group | 1, group | 2] == [uinput.CREATE, uinput.DESTROY]
    assert read | 64 << 16 | group | 44 == uinput.SYSTEM_NAME


def test_a_keyboard_is_made_and_taken_away(
    kernel: Kernel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uinput, "glob", lambda pattern: [f"{pattern[:-1]}9"])
    monkeypatch.setattr(os.path, "exists", lambda path: path == "/dev/input/event9")
    line = UinputLine(tmp_path / "scanner", "Simulated scanner")
    line.start(lambda data: None)
    assert line.port == f"hid:{tmp_path / 'scanner'}"
    assert (tmp_path / "scanner").readlink() == Path("/dev/input/event9")
    keys = {code for request, code in kernel.asked if request == uinput.SET_KEY}
    assert {2, 28, 42, 96} <= keys
    requests = [request for request, _ in kernel.asked]
    assert requests[-2:] == [uinput.SETUP, uinput.CREATE]
    assert b"Simulated scanner\0" in dict(kernel.asked)[uinput.SETUP]  # type: ignore[operator]
    line.send(b"events")
    assert (tmp_path / "uinput").read_bytes() == b"events"
    line.unplug()
    assert kernel.asked[-1] == (uinput.DESTROY, 0)
    assert not (tmp_path / "scanner").is_symlink()


def test_a_keyboard_that_never_appears_is_told_and_taken_away(
    kernel: Kernel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uinput, "APPEARS_WITHIN", 0.02)
    with pytest.raises(OSError, match="input7 has no node below /dev/input"):
        UinputLine(tmp_path / "scanner", "x").plug()
    assert kernel.asked[-1] == (uinput.DESTROY, 0)


def test_a_system_without_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(uinput, "NODE", str(tmp_path / "nothing"))
    assert main(["sim", "scanner", "--link", str(tmp_path / "x"), "--uinput"]) == 1
    said = capsys.readouterr().err
    assert "no simulated scanner" in said
    assert os.strerror(errno.ENOENT) in said


def test_it_needs_a_place_to_appear(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sim", "keypad", "--tcp", "127.0.0.1:0", "--uinput"]) == 2
    assert "--uinput: needs --link PATH" in capsys.readouterr().err


@pytest.mark.skipif(not os.access(uinput.NODE, os.W_OK), reason="no /dev/uinput to write to")
def test_a_grabbed_keyboard_of_the_system(tmp_path: Path, make_station, told, kit) -> None:
    line = UinputLine(tmp_path / "scanner", "Simulated scanner")
    with KeyboardSimulator(ScannerModel(), line) as scanner:
        make_station(DeviceConfig(kind="scanner", driver="hid", port=line.port))
        kit.wait_until(lambda: told.conditions("scanner")[-1:] == [("ok", None)], 30)
        scanner.command(f"scan {CODE}")
        kit.wait_until(lambda: told.scans, 30)
        assert told.scans == [Scanned(CODE)]
