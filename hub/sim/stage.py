"""A whole hall on one machine: hub, broker, simulated devices and apps as real processes.

The demo and the journeys across processes stand on this stage.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from hub.admin import cli_address, request_id, tell
from hub.client.blocking import NoAnswer, ask
from hub.contract.commands import AddDevice, AnyCommand, ListDevices
from hub.contract.results import AnyReply, DeviceAdded, Devices
from hub.contract.words import DeviceKind
from hub.first_hall import create_hall
from hub.folder import Folder
from hub.sim.processes import App, Control, Program, StageError, free_port, python, wait_for

READY_S = 60.0
ALWAYS, OFFICE_HOURS = "00:00-24:00", "09:00-17:00"

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
ON_SCREEN = {"QT_QPA_PLATFORM": "xcb;wayland"}

MODULES = {
    DeviceKind.KIOSK: "kiosk",
    DeviceKind.COUNTER: "counter",
    DeviceKind.PAD: "counter.pad",
    DeviceKind.DISPLAY: "display",
    DeviceKind.WINDOW: "display.window",
}


StartHub = Callable[[Folder, list[str], Path], Program]
"""Starts the hub of a folder by these words with this log."""


def start_hub(_folder: Folder, words: list[str], log: Path) -> Program:
    """The hub as it is, with nothing about it."""
    return Program("hub", words, log)


class Stage:
    """Sets up, starts and stops everything; use it as a context.

    `start_hub` starts the hub's program, so that it can be watched; `web_port`: where the web
    part listens, 0 for none; `phone`: slips lead to its phone page; `log`: how the hub writes its
    lines; `morning`: the hall lies where it is between ten and eleven, and keeps office hours.
    """

    def __init__(
        self,
        root: Path,
        *,
        offscreen: bool = True,
        rules: dict[str, int] | None = None,
        start_hub: StartHub = start_hub,
        web_port: int = 0,
        phone: bool = False,
        log: str = "text",
        morning: bool = False,
    ) -> None:
        self.root = root
        self.folder = Folder(root / "hall")
        self.port = free_port()
        self._env = OFFSCREEN if offscreen else ON_SCREEN
        self._programs: list[Program] = []
        create_hall(self.folder.root, sample_pins=True, port=self.port)
        _open_every_day(self.folder, OFFICE_HOURS if morning else ALWAYS, rules or {})
        if morning:
            _lie_in(self.folder, zone_at_ten(datetime.now(UTC)))
        _set_web_port(self.folder, web_port)
        if phone:
            _set_phone_url(self.folder, f"http://127.0.0.1:{web_port}")
        self._log_form = log
        self.hub = self._add(start_hub(self.folder, self._hub_words(), self._log("hub")))
        self.ready_s = self.wait_ready()

    def _hub_words(self) -> list[str]:
        return python("hub", "run", "--data", str(self.folder.root), "--log", self._log_form)

    def _log(self, name: str) -> Path:
        return self.root / "logs" / f"{name}.log"

    def _add(self, program: Program) -> Program:
        self._programs.append(program)
        return program

    def wait_ready(self) -> float:
        """Until the hub answers; seconds."""
        start = time.monotonic()
        wait_for(self._answers, "the hub", READY_S)
        return time.monotonic() - start

    def _answers(self) -> bool:
        if not self.hub.alive():
            raise StageError(f"the hub ended:\n{self.hub.log_tail()}")
        try:
            reply = ask(cli_address(self.folder), ListDevices(request_id=request_id()), 1.0)
        except NoAnswer:
            return False
        return isinstance(reply, Devices)

    def restart_hub(self) -> float:
        """Start a killed hub again; seconds until it answers."""
        self.hub.restart()
        return self.wait_ready()

    # ── what is on it ────────────────────────────────────────────────────────

    def ask(self, command: AnyCommand) -> AnyReply:
        """Ask the hub as the command line does."""
        return tell(self.folder.root, command)

    def simulator(self, kind: str, name: str, *words: str) -> Control:
        """Start a simulated device (`reader`, `printer`, `pad`, `led`); its control."""
        socket = self.root / f"{name}.control"
        program = Program(
            name,
            python("hardware", "sim", kind, "--control", str(socket), *words),
            self._log(name),
        )
        self._add(program)
        wait_for(lambda: socket.exists() or not program.alive(), f"simulated {kind}")
        if not program.alive():
            raise StageError(f"the simulated {kind} ended:\n{program.log_tail()}")
        return Control(socket)

    def station(
        self, name: str, kind: DeviceKind, *, window: int | None = None, devices: str = ""
    ) -> tuple[Path, str]:
        """Make an account and a station file; the file and the pairing code."""
        reply = self.ask(AddDevice(request_id=request_id(), device=name, kind=kind, window=window))
        if not isinstance(reply, DeviceAdded):
            raise StageError(f"device {name}: {reply}")
        file = self.root / "stations" / name / "station.toml"
        file.parent.mkdir(parents=True)
        lines = [f'device = "{name}"', f'kind = "{kind.value}"']
        if window is not None:
            lines.append(f"window = {window}")
        lines += ["[hub]", 'host = "127.0.0.1"', f"port = {self.port}", devices]
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return file, reply.code

    def app(
        self,
        name: str,
        kind: DeviceKind,
        *words: str,
        window: int | None = None,
        devices: str = "",
    ) -> App:
        """Pair and start an app that can be driven from here."""
        file, code = self.station(name, kind, window=window, devices=devices)
        return self.paired(name, kind, file, "--pair", code, *words)

    def paired(self, name: str, kind: DeviceKind, file: Path, *words: str) -> App:
        """Start an app by its station file."""
        command = python(MODULES[kind], "--station", str(file), *words)
        app = App(name, command, self._log(name), env=self._env)
        self._add(app)
        return app

    def start(self, name: str, words: list[str]) -> Program:
        """Start any other program on the stage."""
        return self._add(Program(name, words, self._log(name), env=self._env))

    # ── the end ──────────────────────────────────────────────────────────────

    def __enter__(self) -> Stage:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for program in reversed(self._programs):
            program.stop()


def device_table(kind: str, driver: str, port: str, more: str = "") -> str:
    """A device's table of a station file; `more`: its other lines."""
    return f'[[devices]]\nkind = "{kind}"\ndriver = "{driver}"\nport = "{port}"\n{more}'


def printer_device(port: str, width: int = 58) -> str:
    """A printer's table of a station file."""
    return device_table("printer", "escpos", port, f"width = {width}\n")


def reader_device(port: str) -> str:
    """A card reader's table of a station file."""
    return device_table("card", "sam_v", port)


def pad_device(port: str, values: str = "five") -> str:
    """A pad's table of a station file; `values`: what its keys say, five or three."""
    return device_table("pad", "ff68", port, f'options = {{ values = "{values}" }}\n')


def caller_device(port: str) -> str:
    """A caller handset's table of a station file."""
    return device_table("caller", "ff68", port)


def board_device(port: str, windows: Sequence[int]) -> str:
    """A line of number boards in a station file; each window's board is the unit of its number."""
    units = ", ".join(f'"{no}" = {no}' for no in windows)
    return device_table("led", "modbus", port, f"options = {{ windows = {{ {units} }} }}\n")


def zone_at_ten(now: datetime) -> str:
    """A zone where it is ten o'clock and some minutes (their signs are POSIX's: Etc/GMT-8 lies
    eight hours east)."""
    east = (10 - now.astimezone(UTC).hour + 12) % 24 - 12
    return f"Etc/GMT{-east:+d}"


def _lie_in(folder: Folder, zone: str) -> None:
    text = folder.config.read_text(encoding="utf-8")
    text = re.sub(r"^timezone = .*$", f'timezone = "{zone}"', text, count=1, flags=re.M)
    folder.config.write_text(text, encoding="utf-8")


def _open_every_day(folder: Folder, hours: str, rules: dict[str, int]) -> None:
    """A stage plays on any day, and the hall's rules may be quicker."""
    text = folder.config.read_text(encoding="utf-8")
    text = re.sub(
        r"^(mon|tue|wed|thu|fri|sat|sun) = \[.*\]$", rf'\1 = ["{hours}"]', text, flags=re.M
    )
    # Late in the evening the wait of a crowd would pass midnight.
    text = text.replace("[[services]]\n", '[[services]]\nat_closing = "issue"\n')
    text = re.sub(r"^sun = .*$", rf'\g<0>\nholiday = ["{hours}"]', text, flags=re.M)
    text = re.sub(r"\[\[days\]\]\ndate = .*\nhours = \[\]\n", "", text)
    added = "".join(f"{name} = {value}\n" for name, value in rules.items())
    for name in rules:
        text = re.sub(rf"^{name} = .*\n", "", text, flags=re.M)
    text = text.replace("[rules]\n", f"[rules]\n{added}", 1)
    folder.config.write_text(text, encoding="utf-8")


def _set_web_port(folder: Folder, port: int) -> None:
    text = folder.config.read_text(encoding="utf-8")
    head, table, rest = text.partition("[web]\n")
    folder.config.write_text(
        head + table + rest.replace("port = 0", f"port = {port}", 1), encoding="utf-8"
    )


def _set_phone_url(folder: Folder, url: str) -> None:
    text = folder.config.read_text(encoding="utf-8")
    text = text.replace('phone_url = ""', f'phone_url = "{url}"', 1)
    folder.config.write_text(text, encoding="utf-8")
