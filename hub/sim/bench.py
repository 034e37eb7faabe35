"""`jiaohao bench`: what a command costs, as ratios to the bare broker in the same run.

Absolute times say little on a machine that others use too. So each time is divided by a
bare request and reply through mosquitto between two paho clients with nodelay, measured in
turns with it. Sizes are resident memory; `ready_s` is from start to the first answer.
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
BARE_PAYLOAD = b'{"bare":"' + b"x" * 120 + b'"}'
"""As long as a command that takes a ticket."""


def bench(*, quick: bool, as_json: bool) -> int:
    """Measure, print, and return 0 when every limit was kept, else 1."""
    with tempfile.TemporaryDirectory(prefix="jiaohao-bench-") as folder:
        figures = measure(Path(folder), rounds=10 if quick else 50)
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
        bare, reply, job = _trips(stage, rounds)
        printed = _prints(stage, rounds)
        base = statistics.median(bare)
        sync = statistics.median(_syncs(stage.folder.root))
        return {
            "bare_p50_ms": base * 1000,
            "sync_p50_ms": sync * 1000,
            "command_durable_ratio": statistics.median(reply) / (base + sync),
            "command_p50_ms": statistics.median(reply) * 1000,
            "command_p99_ms": _p99(reply) * 1000,
            "command_ratio": statistics.median(reply) / base,
            "touch_to_job_p50_ms": statistics.median(job) * 1000,
            "touch_to_job_ratio": statistics.median(job) / base,
            "touch_to_print_bytes_p50_ms": statistics.median(printed) * 1000,
            "touch_to_print_bytes_ratio": statistics.median(printed) / base,
            "ready_s": stage.ready_s,
            "hub_rss_mb": stage.hub.rss_mb(),
            "kiosk_rss_mb": _kiosk_rss(stage),
            "tickets": float(len(reply) + len(printed)),
        }


def _p99(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.99))]


def _trips(stage: Stage, rounds: int) -> tuple[list[float], list[float], list[float]]:
    """Seconds of bare trips, of command → reply and of command → print job, in turns."""
    file, code = stage.station("bench-kiosk", DeviceKind.KIOSK)
    address = pair(load_address(file), code)
    account = (address.device, address.secret)
    wanted = [topics.reply(address.device), topics.job(address.device)]
    bare: list[float] = []
    reply: list[float] = []
    job: list[float] = []
    with BareBroker(stage.root) as broker:
        asker = Asker(broker.port, [ANSWER])
        kiosk = Asker(stage.port, wanted, account)
        for number in range(rounds + 1):
            bares = [asker.trip(ASK, BARE_PAYLOAD, [ANSWER])[0][0] for _ in range(BATCH)]
            tickets = [_ticket(kiosk, address.device, wanted) for _ in range(BATCH)]
            for ticket in tickets:  # a hall's queue stays short; this is not timed
                _give_up(kiosk, address.device, ticket.issued)
            if number:  # the first round warms up
                bare += bares
                reply += [ticket.reply_s for ticket in tickets]
                job += [ticket.job_s for ticket in tickets]
        asker.stop()
        kiosk.stop()
    return bare, reply, job


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
