"""`jiaohao bench`: what a command costs, as ratios to the bare broker in the same run.

Absolute times say little on a machine that others use too. So each time is divided by a
bare request and reply through mosquitto between two paho clients with nodelay, pair by pair
with it, each after the same short breath; `hot_…` is the same without the breath. Job: the
print job at the printer's station; print bytes: the slip's first bytes at its port. Sizes are
resident memory; `ready_s` is from start to the first answer.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from hub.client.address import load_address
from hub.client.ids import new_request_id
from hub.client.pairing import pair
from hub.contract import topics, wire
from hub.contract.commands import CancelTicket, IssueTicket
from hub.contract.results import TicketIssued
from hub.contract.words import DeviceKind
from hub.sim.bare import ANSWER, ASK, Asker, BareBroker
from hub.sim.processes import StageError, python
from hub.sim.stage import Stage

LIMITS = {
    "command_ratio": 2.5,
    "touch_to_job_ratio": 3.0,
    "ready_s": 3.0,
    "hub_rss_mb": 80.0,
    "kiosk_rss_mb": 160.0,
}
"""What we promise; `ok` says whether this run kept all of it."""

BATCH = 20
BREATH_S = 0.005
"""Commands of a hall come one at a time to processes that sleep. Back to back, the bare trip
never leaves the processor's caches, while a ticket waits for the disk: that is told as `hot`."""
BARE_PAYLOAD = b'{"bare":"' + b"x" * 120 + b'"}'
"""As long as a command that takes a ticket."""


def bench(*, quick: bool, as_json: bool) -> int:
    """Measure, print, and return 0 when every limit was kept, else 1."""
    with tempfile.TemporaryDirectory(prefix="jiaohao-bench-") as folder:
        figures = measure(Path(folder), rounds=15 if quick else 50)
    kept = {name: figures[name] <= limit for name, limit in LIMITS.items()}
    if as_json:
        print(json.dumps({**figures, "limits": LIMITS, "kept": kept, "ok": all(kept.values())}))
    else:
        for name, value in figures.items():
            limit = f"   limit {LIMITS[name]:g}" if name in LIMITS else ""
            print(f"{name:<28} {value:>9.3f}{limit}")
    over = [name for name, good in kept.items() if not good]
    if over:
        print("over the limit: " + ", ".join(over), file=sys.stderr)
    return 1 if over else 0


def measure(root: Path, rounds: int) -> dict[str, float]:
    """All figures; the keys are the same every time."""
    with Stage(root) as stage:
        pairs, hot = _trips(stage, rounds)
        printed = _prints(stage, rounds)
        bare, reply = statistics.median(pairs.bare), statistics.median(pairs.reply)
        job = statistics.median(pairs.job)
        sync = statistics.median(_syncs(stage.folder.root))
        hot_bare, hot_reply = statistics.median(hot.bare), statistics.median(hot.reply)
        return {
            "bare_p50_ms": bare * 1000,
            "command_p50_ms": reply * 1000,
            "command_p99_ms": _p99(pairs.reply) * 1000,
            "command_ratio": reply / bare,
            "touch_to_job_p50_ms": job * 1000,
            "touch_to_job_ratio": job / bare,
            "touch_to_print_bytes_p50_ms": statistics.median(printed) * 1000,
            "touch_to_print_bytes_ratio": statistics.median(printed) / bare,
            "hot_bare_p50_ms": hot_bare * 1000,
            "hot_command_p50_ms": hot_reply * 1000,
            "hot_command_ratio": hot_reply / hot_bare,
            "sync_p50_ms": sync * 1000,
            "hot_durable_ratio": hot_reply / (hot_bare + sync),
            "ready_s": stage.ready_s,
            "hub_rss_mb": stage.hub.rss_mb(),
            "kiosk_rss_mb": _kiosk_rss(stage),
            "tickets": float(len(pairs.reply) + len(hot.reply) + len(printed)),
        }


def _p99(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.99))]


class Trips(NamedTuple):
    """Seconds of bare trips, of command → reply and of command → print job."""

    bare: list[float]
    reply: list[float]
    job: list[float]


def _trips(stage: Stage, rounds: int) -> tuple[Trips, Trips]:
    """Pairs with a breath before each trip, as commands come in a hall; then without one."""
    file, code = stage.station("bench-kiosk", DeviceKind.KIOSK)
    address = pair(load_address(file), code)
    wanted = [topics.reply(address.device), topics.job(address.device)]
    with BareBroker(stage.root) as broker:
        asker = Asker(broker.port, [ANSWER])
        kiosk = Asker(stage.port, wanted, (address.device, address.secret))
        both = Both(asker, kiosk, address.device, wanted)
        both.turn(BATCH, 0.0)  # warms up
        pairs = _join([both.turn(1, BREATH_S) for _ in range(rounds * BATCH)])
        hot = _join([both.turn(BATCH, 0.0) for _ in range(rounds)])
        asker.stop()
        kiosk.stop()
    return pairs, hot


def _join(parts: list[Trips]) -> Trips:
    return Trips(
        [one for part in parts for one in part.bare],
        [one for part in parts for one in part.reply],
        [one for part in parts for one in part.job],
    )


class Both(NamedTuple):
    """The two that are measured in turns."""

    asker: Asker
    kiosk: Asker
    device: str
    wanted: list[str]

    def turn(self, count: int, breath_s: float) -> Trips:
        """So many bare trips, then so many tickets, which are given up untimed: a hall's
        queue stays short."""
        time.sleep(breath_s)
        bare = [self.asker.trip(ASK, BARE_PAYLOAD, [ANSWER])[0][0] for _ in range(count)]
        time.sleep(breath_s)
        tickets = [_ticket(self.kiosk, self.device, self.wanted) for _ in range(count)]
        for ticket in tickets:
            _give_up(self.kiosk, self.device, ticket.issued)
        return Trips(bare, [t.reply_s for t in tickets], [t.job_s for t in tickets])


class Trip(NamedTuple):
    """One ticket: seconds to its reply and to its print job."""

    reply_s: float
    job_s: float
    issued: TicketIssued


def _ticket(kiosk: Asker, device: str, wanted: list[str]) -> Trip:
    command = IssueTicket(request_id=new_request_id(), service="A")
    (reply_s, payload), (job_s, _) = kiosk.trip(
        topics.command(device), wire.encode(command), wanted
    )
    reply = wire.replies.decode(payload)
    if not isinstance(reply, TicketIssued):
        raise StageError(f"no ticket: {payload!r}")
    return Trip(reply_s, job_s, reply)


def _give_up(kiosk: Asker, device: str, issued: TicketIssued) -> None:
    command = CancelTicket(request_id=new_request_id(), ticket=issued.ticket, token=issued.token)
    kiosk.trip(topics.command(device), wire.encode(command), [topics.reply(device)])


def _prints(stage: Stage, rounds: int) -> list[float]:
    """Seconds from the command to the slip's first bytes at a printer's TCP port."""
    file, code = stage.station("bench-slips", DeviceKind.KIOSK)
    pair(load_address(file), code)
    done = subprocess.run(
        python("kiosk.bench", str(file), str(rounds)),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if done.returncode:
        raise StageError(f"kiosk.bench: {done.stderr}")
    seconds: list[float] = json.loads(done.stdout)
    return seconds


SYNCS = 200
SYNC_BYTES = 20 * 1024
"""As much as a ticket writes to the log."""


def _syncs(folder: Path) -> list[float]:
    """Seconds that the hub's disk takes to make one ticket's bytes safe.

    A bare trip is on no disk; with this beside it one sees what is ours.
    """
    seconds = []
    with (folder / "sync.probe").open("w+b") as file:
        file.write(bytes(SYNC_BYTES * 50))
        os.fsync(file.fileno())
        for number in range(SYNCS):
            os.pwrite(file.fileno(), bytes(SYNC_BYTES), SYNC_BYTES * (number % 50))
            start = time.perf_counter()
            getattr(os, "fdatasync", os.fsync)(file.fileno())
            seconds.append(time.perf_counter() - start)
    return seconds


def _kiosk_rss(stage: Stage) -> float:
    """The kiosk with its home page drawn, as it stands all day."""
    kiosk = stage.app("bench-screen", DeviceKind.KIOSK)
    kiosk.hand.wait("service-A.visible", equals=True, timeout_s=30)
    return kiosk.rss_mb()
