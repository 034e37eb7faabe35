"""Where a torture takes place: hub, broker and clients as real processes, and their deaths."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import NamedTuple
from zoneinfo import ZoneInfo

from hub.admin import cli_address, request_id
from hub.client.address import load_address
from hub.client.blocking import NoAnswer, ask
from hub.client.pairing import pair
from hub.contract.commands import AddDevice, ListDevices
from hub.contract.results import DeviceAdded, Devices
from hub.contract.words import DeviceKind
from hub.folder import Folder
from hub.sim.processes import Program, StageError, free_port, python, wait_for
from hub.sim.torture import arena
from hub.sim.torture.fate import Survive
from hub.sim.torture.offset import write_offset
from hub.sim.torture.power import Powered
from hub.sim.torture.record import last_answers

READY_S = 60.0
END_S = 20.0
GIVES_COMMANDS = ("kiosk", "counter")
BROKER = "mosquitto"


class Sabotage(NamedTuple):
    """How the hub is broken on purpose, to prove that the torture sees it."""

    synchronous: str = "FULL"
    forgetful: bool = False


class Cast(NamedTuple):
    """How many clients of each kind; counters and pads by the arena's windows."""

    kiosks: int = 4
    counters: int = 3
    pads: int = 2
    displays: int = 1


class Ground:
    """Starts everything; use it as a context."""

    def __init__(
        self,
        root: Path,
        seed: int,
        cast: Cast,
        *,
        double: float,
        sabotage: Sabotage = Sabotage(),  # noqa: B008 - frozen
    ) -> None:
        self.root = root
        self.folder: Folder = arena.create(root / "hall", free_port())
        self.records = root / "records"
        self.records.mkdir(parents=True)
        self.clock = root / "clock"
        self._sabotage = sabotage
        self._double = double
        self._seed = seed
        self._offset = 0.0
        self.hub: Program = self._start_hub(powered=False)
        self.wait_ready()
        self.clients = self._start_clients(cast)

    # ── the hub ──

    def _hub_words(self) -> list[str]:
        return python(
            "hub.sim.torture.hub_program",
            *("--data", str(self.folder.root), "--clock", str(self.clock)),
            *("--synchronous", self._sabotage.synchronous),
            *(["--forgetful"] if self._sabotage.forgetful else []),
        )

    def _start_hub(self, *, powered: bool) -> Program:
        log = self.root / "logs" / "hub.log"
        if powered:
            return Powered("hub", self._hub_words(), log, store=self.folder.store)
        return Program("hub", self._hub_words(), log)

    def restart_hub(self, *, powered: bool) -> None:
        """Start the dead hub again, so that its power can be cut or not; does not wait."""
        self.hub = self._start_hub(powered=powered)

    def wait_ready(self) -> None:
        """Until the hub answers. StageError with its log when it does not."""
        wait_for(self._answers, "the hub", READY_S)

    def _answers(self) -> bool:
        if not self.hub.alive():
            raise StageError(f"the hub ended:\n{self.hub.log_tail()}")
        try:
            reply = ask(cli_address(self.folder), ListDevices(request_id=request_id()), 1.0)
        except NoAnswer:
            return False
        return isinstance(reply, Devices)

    def kill_hub(self) -> None:
        """SIGKILL; its broker dies with it."""
        self.hub.kill()

    def cut_power(self, survive: Survive) -> None:
        """As if the machine had lost its power: unsynced writes are lost or torn."""
        assert isinstance(self.hub, Powered)
        self.hub.cut_power(survive)

    # ── the broker ──

    def broker(self) -> int | None:
        """The process of the hub's broker; None while there is none."""
        return next(iter(_children(self.hub.process.pid, BROKER)), None)

    def kill_broker(self) -> None:
        """SIGKILL; the hub starts another."""
        self._signal_broker(signal.SIGKILL)

    def freeze_broker(self, seconds: float) -> None:
        """SIGSTOP for a while."""
        if self._signal_broker(signal.SIGSTOP):
            time.sleep(seconds)
            self._signal_broker(signal.SIGCONT)

    def _signal_broker(self, what: signal.Signals) -> bool:
        pid = self.broker()
        if pid is None:
            return False
        with suppress(ProcessLookupError):
            os.kill(pid, what)
        return True

    # ── the clock ──

    def hub_time(self, zone: ZoneInfo) -> datetime:
        """What the hub's machine shows."""
        return datetime.now(zone) + timedelta(seconds=self._offset)

    def set_clock(self, by_s: float) -> None:
        """Set the hub's machine's clock forward or back."""
        self._offset += by_s
        write_offset(self.clock, self._offset)

    # ── the clients ──

    def _start_clients(self, cast: Cast) -> list[Program]:
        windows = sorted(arena.WINDOWS)
        kinds: list[tuple[DeviceKind, Sequence[int | None]]] = [
            (DeviceKind.KIOSK, [None] * cast.kiosks),
            (DeviceKind.COUNTER, windows[: cast.counters]),
            (DeviceKind.PAD, windows[: cast.pads]),
            (DeviceKind.DISPLAY, [None] * cast.displays),
        ]
        names = [
            (f"{kind.value}-{window or place}", kind, window)
            for kind, windows_of in kinds
            for place, window in enumerate(windows_of, 1)
        ]
        codes = [self._add_device(*one) for one in names]
        with ThreadPoolExecutor(len(names)) as pairing:
            stations = list(pairing.map(self._pair, codes, *zip(*names, strict=True)))
        return [
            self._start_client(name, station, number)
            for number, ((name, _, _), station) in enumerate(zip(names, stations, strict=True))
        ]

    def _add_device(self, name: str, kind: DeviceKind, window: int | None) -> str:
        command = AddDevice(request_id=request_id(), device=name, kind=kind, window=window)
        reply = ask(cli_address(self.folder), command, 10.0)
        if not isinstance(reply, DeviceAdded):
            raise StageError(f"device {name}: {reply}")
        return reply.code

    def _pair(self, code: str, name: str, kind: DeviceKind, window: int | None) -> Path:
        station = self._station(name, kind, window)
        pair(load_address(station), code)
        return station

    def _start_client(self, name: str, station: Path, number: int) -> Program:
        words = python(
            "hub.sim.torture.client_program",
            *("--station", str(station), "--out", str(self.records)),
            *("--seed", str(self._seed * 1000 + number)),
            *("--double", str(self._double)),
        )
        return Program(name, words, self.root / "logs" / f"{name}.log")

    def _station(self, name: str, kind: DeviceKind, window: int | None) -> Path:
        address = cli_address(self.folder)
        lines = [f'device = "{name}"', f'kind = "{kind.value}"']
        lines += [] if window is None else [f"window = {window}"]
        lines += ["[hub]", f'host = "{address.host}"', f"port = {address.port}"]
        file = self.root / "stations" / name / "station.toml"
        file.parent.mkdir(parents=True)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return file

    def kill_client(self, which: float) -> None:
        """SIGKILL one client and start it again; `which` from 0 to 1 chooses."""
        client = self.clients[int(which * len(self.clients))]
        client.kill()
        client.restart()

    def wait_at_work(self) -> None:
        """Until every client that gives commands has had an answer."""
        names = [c.name for c in self.clients if c.name.startswith(GIVES_COMMANDS)]

        def at_work() -> bool:
            files = [self.records / f"{name}.jsonl" for name in names]
            return all(file.exists() and last_answers(file) for file in files)

        wait_for(at_work, "the clients at work", READY_S)

    def wait_heard(self, since: int, timeout_s: float) -> int:
        """When the first client heard an answer after a time (CLOCK_MONOTONIC, ns)."""
        found: list[int] = []

        def heard() -> bool:
            files = self.records.glob("*.jsonl")
            found[:] = [at for file in files for at in last_answers(file) if at > since]
            return bool(found)

        wait_for(heard, "an answer to any client", timeout_s)
        return min(found)

    def dead_clients(self) -> list[str]:
        """Clients that have ended by themselves, with the end of their log: none should."""
        return [
            f"{client.name}:\n{client.log_tail()}" for client in self.clients if not client.alive()
        ]

    def end_clients(self) -> None:
        """Let all finish what they wait for and go home."""
        for client in self.clients:
            client.process.send_signal(signal.SIGTERM)
        wait_for(
            lambda: not any(client.alive() for client in self.clients), "the clients' end", END_S
        )

    # ── the end ──

    def end_hub(self) -> None:
        """SIGTERM."""
        self.hub.stop()

    def __enter__(self) -> Ground:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for program in (*self.clients, self.hub):
            program.stop()


def _children(pid: int, name: str) -> list[int]:
    """Children of a process that run a program of this name."""
    found = []
    for listing in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):
            for child in listing.read_text().split():
                if Path(f"/proc/{child}/comm").read_text().strip() == name:
                    found.append(int(child))
    return found
