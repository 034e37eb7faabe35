"""`python -m kiosk.bench --sessions N STATION`: the whole kiosk, its window drawn offscreen, used
N times by touch, at its real hub and on a printer of our own."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, QTimer

from assets import starting
from assets.hand import Hand
from assets.ui import application
from hardware.config import DeviceConfig, StationConfig
from hub.client import pairing
from hub.client.address import load_address
from kiosk.app import Kiosk, assemble
from kiosk.settings import load_settings
from kiosk.soak.gauge import Held, Memory, hold, memory, slope, weight
from kiosk.soak.paper import Paper
from kiosk.soak.resident import Resident
from kiosk.soak.sessions import SESSIONS

SAMPLES = 50
WARM = 0.5
"""The first part of all sessions fills caches and does not count for the slope."""
IDLE_S = 10.0


class Report(msgspec.Struct, frozen=True):
    """Times in milliseconds, memory in KB."""

    sessions: int
    slips: int
    touched_again: int
    first_frame_ms: float
    reaction_p95_ms: float
    reaction_work_p95_ms: float
    page_p95_ms: float
    idle_cpu_percent: float
    rss_kb: int
    hand_kb: int
    """Not in it: the libraries of what touches the window, which no kiosk has."""
    rss_slope_kb_per_1000: float
    own_slope_kb_per_1000: float
    """Without the pages of files, which the system takes back when it needs them."""
    first: dict[str, int]
    last: dict[str, int]
    seconds: float


def start_to_frame(station: Path, size: str) -> float:
    """Seconds from the start of a kiosk's process until its services can be touched."""
    words = ["--station", str(station), "--remote", "--size", size]
    start = time.perf_counter()
    hand = Hand([sys.executable, "-m", "kiosk", *words])
    try:
        hand.wait("service-A.visible", equals=True, timeout_s=30)
        return time.perf_counter() - start
    finally:
        hand.quit()


def open_kiosk(station: Path, size: QSize) -> Kiosk:
    """The kiosk of a station file, with its window and a printer that is always well."""
    application()
    port = f"tcp:127.0.0.1:{Paper().port}"
    device = DeviceConfig(kind="printer", driver="escpos", port=port, width=58)
    state = station.parent / "soak"
    state.mkdir(exist_ok=True)
    config = StationConfig(devices=(device,), state_dir=state)
    kiosk = assemble(
        pairing.account(load_address(station), None), config, state, load_settings(station)
    )
    kiosk.window.resize(size)
    kiosk.window.show()
    return kiosk


class Use(NamedTuple):
    """`memory`: after so many sessions; `first`: after the first round of all of them."""

    resident: Resident
    memory: list[tuple[int, Memory]]
    first: Held
    last: Held


def use(kiosk: Kiosk, sessions: int) -> Use:
    """Let residents come and go; what the process held meanwhile."""
    resident = Resident(kiosk)
    resident.until(lambda: kiosk.journey.menu and not kiosk.journey.lost, "the hub")
    resident.until(lambda: kiosk.journey.parts.can_print, "the printer")
    count = len(SESSIONS)
    every = max(count, sessions // SAMPLES // count * count)
    for session in SESSIONS:
        session(resident)
    first, along = hold(count, kiosk.engine, kiosk.window), []
    for number in range(count + 1, sessions + 1):
        SESSIONS[(number - 1) % count](resident)
        if number % every == 0:
            along.append((number, memory()))
    return Use(resident, along, first, hold(sessions, kiosk.engine, kiosk.window))


def idle_cpu() -> float:
    """Percent of a core that a kiosk takes which nobody touches."""
    wall, cpu = time.perf_counter(), time.process_time()
    loop = QEventLoop()
    QTimer.singleShot(int(IDLE_S * 1000), loop.quit)
    loop.exec()
    return (time.process_time() - cpu) / (time.perf_counter() - wall) * 100


def soak(station: Path, sessions: int, size: str) -> Report:
    """Start, use, leave idle, measure."""
    first_frame = start_to_frame(station, size)
    kiosk = open_kiosk(station, starting.size(size))
    kiosk.hub.start()
    kiosk.devices.start()
    begin = time.perf_counter()
    try:
        used = use(kiosk, sessions)
        resident = used.resident
        seconds = time.perf_counter() - begin
        kiosk.model.start()
        idle = idle_cpu()
        hand = weight()
    finally:
        kiosk.devices.stop()
        kiosk.hub.stop()
        QCoreApplication.processEvents()
    warm = used.memory[int(len(used.memory) * WARM) :]
    return Report(
        sessions=sessions,
        slips=resident.slips,
        touched_again=resident.again,
        first_frame_ms=round(first_frame * 1000, 1),
        reaction_p95_ms=round(resident.reactions.below(0.95) * 1000, 1),
        reaction_work_p95_ms=round(resident.work.below(0.95) * 1000, 1),
        page_p95_ms=round(resident.turns.below(0.95) * 1000, 1),
        idle_cpu_percent=round(idle, 2),
        rss_kb=used.last.rss_kb - hand,
        hand_kb=hand,
        rss_slope_kb_per_1000=round(slope([(at, held.rss) for at, held in warm]), 1),
        own_slope_kb_per_1000=round(slope([(at, held.own) for at, held in warm]), 1),
        first=used.first._asdict(),
        last=used.last._asdict(),
        seconds=round(seconds, 1),
    )


def print_report(station: Path, sessions: int, size: str) -> None:
    """One JSON object on stdout."""
    print(json.dumps(msgspec.to_builtins(soak(station, sessions, size)), indent=1))
