"""Resident memory: of the hub, of the hub that has years of tickets, of a pad."""

from __future__ import annotations

from pathlib import Path

from hub.admin import cli_address, request_id
from hub.client.blocking import NoAnswer, ask
from hub.contract.commands import ListDevices, ReportDay
from hub.contract.words import DeviceKind
from hub.folder import Folder
from hub.sim.processes import Program, StageError, free_port, python, wait_for
from hub.sim.stage import Stage

READY_S = 60.0


def pad_rss(stage: Stage) -> float:
    """The rating pad, dark, as it stands all day, in MB."""
    pad = stage.app("bench-pad", DeviceKind.PAD, window=1)
    pad.hand.wait("asleep.visible", equals=True, timeout_s=30)
    found = pad.rss_mb()
    pad.stop()
    return found


def rss_with_past(folder: Folder, log: Path) -> float:
    """A hub on a store with a past, after its start and a day's report, in MB."""
    text = folder.config.read_text(encoding="utf-8")
    folder.config.write_text(text.replace("port = 1883", f"port = {free_port()}", 1))
    hub = Program("hub-with-past", python("hub", "run", "--data", str(folder.root)), log)
    try:
        wait_for(lambda: _answers(hub, folder), "the hub with a past", READY_S)
        ask(cli_address(folder), ReportDay(request_id=request_id()), 30.0)
        return hub.rss_mb()
    finally:
        hub.stop()


def _answers(hub: Program, folder: Folder) -> bool:
    if not hub.alive():
        raise StageError(f"the hub ended:\n{hub.log_tail()}")
    try:
        ask(cli_address(folder), ListDevices(request_id=request_id()), 1.0)
    except NoAnswer:
        return False
    return True
