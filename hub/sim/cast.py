"""The sample hall's cast: which apps and simulated devices stand on the demo's stage."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from hub.contract.words import DeviceKind
from hub.sim.playthings import NOTHING, Attached
from hub.sim.processes import App, Control, python
from hub.sim.stage import (
    Stage,
    board_device,
    caller_device,
    pad_device,
    printer_device,
    reader_device,
)

KEYPAD_WINDOW, PAD_WINDOW, BARE_WINDOW = 2, 3, 4
"""One counter with a five-key pad and a paper printer of its own, one with a screen as pad; a
window without a PC, with a caller handset and a pad of three keys."""

SIZES = {
    DeviceKind.KIOSK: "1080x1920",
    DeviceKind.COUNTER: "1366x768",
    DeviceKind.PAD: "1280x800",
    DeviceKind.DISPLAY: "1920x1080",
    DeviceKind.WINDOW: "1920x1080",
}
"""The sizes that the faces were drawn for."""

PLAY_SIZES = {
    DeviceKind.KIOSK: "522x928",
    DeviceKind.COUNTER: "1366x768",
    DeviceKind.PAD: "800x480",
    DeviceKind.DISPLAY: "960x540",
    DeviceKind.WINDOW: "800x450",
}
"""Small enough to stand side by side on one desk; the faces scale."""


class Cast(NamedTuple):
    """Everything that plays; `counters` by window number."""

    kiosk: App
    counters: dict[int, App]
    pad: App
    display: App
    window: App
    reader: Control
    printer: Control
    keypad: Control
    boards: Control
    caller: Control
    three_keys: Control
    slips: Path
    papers: Path
    controls: dict[str, Path]

    def screens(self) -> dict[str, App]:
        """All apps by name."""
        apps = {"kiosk": self.kiosk, "display": self.display, "window": self.window}
        apps |= {f"counter-{no}": app for no, app in self.counters.items()}
        return apps | {"pad": self.pad}


class Devices(NamedTuple):
    """The simulated devices, each told by its control socket."""

    reader: Control
    printer: Control
    keypad: Control
    caller: Control
    three_keys: Control


def gather(stage: Stage, sizes: dict[DeviceKind, str], more: Attached = NOTHING) -> Cast:
    """Start every simulated device and app, each window in its kind's size."""
    root = stage.root
    slips, papers = root / "slips", root / "papers"
    devices = _devices(stage, slips, papers)
    _bare_window(stage)

    def app(name: str, kind: DeviceKind, window: int | None = None, tables: str = "") -> App:
        words = ("--windowed", "--size", sizes[kind])
        return stage.app(name, kind, *words, window=window, devices=tables)

    return Cast(
        kiosk=app("kiosk-1", DeviceKind.KIOSK, tables=_kiosk_tables(root) + more.kiosk),
        counters={
            KEYPAD_WINDOW: app("counter-2", DeviceKind.COUNTER, KEYPAD_WINDOW, _desk_tables(root)),
            PAD_WINDOW: app("counter-3", DeviceKind.COUNTER, PAD_WINDOW, more.counter),
        },
        pad=app("pad-3", DeviceKind.PAD, PAD_WINDOW),
        display=app("display-1", DeviceKind.DISPLAY),
        window=app("window-3", DeviceKind.WINDOW, PAD_WINDOW),
        reader=devices.reader,
        printer=devices.printer,
        keypad=devices.keypad,
        boards=_boards(stage),
        caller=devices.caller,
        three_keys=devices.three_keys,
        slips=slips,
        papers=papers,
        controls={
            "reader": root / "reader.control",
            "printer": root / "printer.control",
            "printer-2": root / "counter-printer.control",
            "pad-2": root / "keypad.control",
            "caller-4": root / "caller.control",
            "pad-4": root / "three-keys.control",
            "led": root / "boards.control",
        },
    )


def _devices(stage: Stage, slips: Path, papers: Path) -> Devices:
    """The kiosk's reader and printer, a counter's five-key pad and its wider printer, and what
    stands at the window without a PC."""

    def simulator(kind: str, name: str, *words: str) -> Control:
        return stage.simulator(kind, name, "--link", str(_line(stage.root, name)), *words)

    reader = simulator("reader", "reader")
    printer = simulator("printer", "printer", "--out", str(slips))
    keypad = simulator("pad", "keypad")
    simulator("printer", "counter-printer", "--width", "80", "--out", str(papers))
    caller = simulator("caller", "caller")
    three_keys = simulator("pad", "three-keys")
    return Devices(reader, printer, keypad, caller, three_keys)


def _bare_window(stage: Stage) -> None:
    """The station of the window without a PC, in a process that has no screen."""
    tables = caller_device(f"serial:{_line(stage.root, 'caller')}?baud=9600")
    tables += pad_device(f"serial:{_line(stage.root, 'three-keys')}?baud=9600", "three")
    name = f"desk-{BARE_WINDOW}"
    file, code = stage.station(name, DeviceKind.COUNTER, window=BARE_WINDOW, devices=tables)
    stage.start(name, python("hardware", "run", str(file), "--pair", code))


def _boards(stage: Stage) -> Control:
    """LED number boards over all windows, on a station of their own; unit = window."""
    line = _line(stage.root, "boards")
    windows = (KEYPAD_WINDOW, PAD_WINDOW, BARE_WINDOW)
    units = ",".join(map(str, windows))
    control = stage.simulator("led", "boards", "--link", str(line), "--units", units)
    table = board_device(f"serial:{line}?baud=9600", windows)
    file, code = stage.station("boards-1", DeviceKind.STATION, devices=table)
    stage.start("boards-1", python("hardware", "run", str(file), "--pair", code))
    return control


def _line(root: Path, name: str) -> Path:
    """Where a device's virtual serial port is."""
    return root / f"{name}.tty"


def _kiosk_tables(root: Path) -> str:
    reader = reader_device(f"serial:{_line(root, 'reader')}")
    return reader + printer_device(f"serial:{_line(root, 'printer')}")


def _desk_tables(root: Path) -> str:
    printer = printer_device(f"serial:{_line(root, 'counter-printer')}", 80)
    return printer + pad_device(f"serial:{_line(root, 'keypad')}")
