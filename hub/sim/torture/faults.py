"""Doing what a torture's plan says, one fault after the other."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from hub.sim.torture.disk_faults import failing
from hub.sim.torture.fate import Survive
from hub.sim.torture.ground import Ground
from hub.sim.torture.plan import ENDS_HUB, KILLS, Fault, FaultKind, ends_by_cut
from hub.sim.torture.tracer import why_not, why_not_attach

SILENCE = ENDS_HUB | {FaultKind.KILL_BROKER}
"""After these nobody hears anything until hub and broker are back."""
HOUR_S = 3600.0
ZONE = ZoneInfo("Asia/Shanghai")
CALM_S = 1.0
"""After hub or broker have died there is time for some work."""
HEARD_S = 30.0


class Death(NamedTuple):
    """Something was killed. `recovered_s`: until the next answer that any client heard;
    `back_s`: the same from when a killed hub answered again. None where nobody waited."""

    kind: FaultKind
    recovered_s: float | None = None
    back_s: float | None = None


class Done(NamedTuple):
    """What was done: every death, and how often each kind of fault."""

    deaths: list[Death]
    counts: dict[FaultKind, int]


def possible() -> tuple[set[FaultKind], list[str]]:
    """The faults that can be done on this machine, and why the others cannot."""
    able = set(FaultKind)
    reasons = []
    cut, attach = why_not(), why_not_attach()
    if cut:
        able.discard(FaultKind.CUT_POWER)
        reasons.append(f"no power cuts: {cut}")
    if attach:
        able -= {FaultKind.DISK_FULL, FaultKind.DISK_ERROR}
        reasons.append(f"no failing disk: {attach}")
    return able, reasons


def carry_out(
    ground: Ground, faults: Sequence[Fault], on_fault: Callable[[int, Fault], None]
) -> Done:
    """Do all faults in order, none before its time. `on_fault` hears of each as it begins."""
    done = Done([], {})
    if ends_by_cut(faults, 0):  # the first life has to be recorded from its beginning
        ground.end_hub()
        ground.restart_hub(powered=True)
        ground.wait_ready()
    ground.wait_at_work()
    start = time.monotonic()
    for place, fault in enumerate(faults):
        time.sleep(max(0.0, start + fault.at_s - time.monotonic()))
        on_fault(place, fault)
        began = time.monotonic_ns()
        ACTS[fault.kind](ground, fault)
        ready = began
        if fault.kind in ENDS_HUB:
            ground.restart_hub(powered=ends_by_cut(faults, place + 1))
            ground.wait_ready()
            ready = time.monotonic_ns()
        if fault.kind in SILENCE:
            heard = ground.wait_heard(began, HEARD_S)
            back = max(0, heard - ready)
            done.deaths.append(Death(fault.kind, (heard - began) / 1e9, back / 1e9))
            time.sleep(CALM_S)
        elif fault.kind in KILLS:
            done.deaths.append(Death(fault.kind))
        done.counts[fault.kind] = done.counts.get(fault.kind, 0) + 1
    return done


def _cut(ground: Ground, fault: Fault) -> None:
    ground.cut_power(_survival(fault.which))


def _survival(which: float) -> Survive:
    """A third of the cuts lose all that was not synced, the others some of it."""
    return "none" if which < 1 / 3 else int(which * 1_000_000)


def _set_clock(ground: Ground, fault: Fault) -> None:
    """An hour forward or back, on the same day: a true midnight would end it."""
    by = HOUR_S if fault.which < 0.5 else -HOUR_S
    now = ground.hub_time(ZONE)
    if (now + timedelta(seconds=by)).date() != datetime.now(ZONE).date():
        by = -by
    ground.set_clock(by)


def _false_midnight(ground: Ground, fault: Fault) -> None:
    """Over midnight, and back when somebody has noticed."""
    now = ground.hub_time(ZONE)
    midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=20, microsecond=0)
    by = (midnight - now).total_seconds()
    ground.set_clock(by)
    time.sleep(fault.lasts_s)
    ground.set_clock(-by)
    # Until the hub has noticed nothing else may befall it: a restart believes the date.
    time.sleep(1.2)


def _failing(ground: Ground, fault: Fault, calls: Sequence[str], error: str) -> None:
    with ExitStack() as stack:
        stack.enter_context(failing(ground.hub.process.pid, ground.folder.store, calls, error))
        time.sleep(fault.lasts_s)


ACTS: Mapping[FaultKind, Callable[[Ground, Fault], None]] = {
    FaultKind.KILL_HUB: lambda ground, _: ground.kill_hub(),
    FaultKind.CUT_POWER: _cut,
    FaultKind.KILL_BROKER: lambda ground, _: ground.kill_broker(),
    FaultKind.KILL_CLIENT: lambda ground, fault: ground.kill_client(fault.which),
    FaultKind.FREEZE_BROKER: lambda ground, fault: ground.freeze_broker(fault.lasts_s),
    FaultKind.DISK_FULL: lambda ground, fault: _failing(ground, fault, ["pwrite64"], "ENOSPC"),
    FaultKind.DISK_ERROR: lambda ground, fault: _failing(ground, fault, ["fdatasync"], "EIO"),
    FaultKind.SET_CLOCK: _set_clock,
    FaultKind.FALSE_MIDNIGHT: _false_midnight,
}
