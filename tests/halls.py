"""A hall in one process for tests: the real engine on a real SQLite file, its clock by hand."""

from __future__ import annotations

import atexit
import itertools
import shutil
import tempfile
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from hub.bootstrap import build_engine
from hub.clock import HandClock
from hub.config import HallConfig
from hub.contract import topics, wire
from hub.contract.commands import Command
from hub.contract.results import Refusal, Reply
from hub.engine import Engine
from hub.first_hall import SAMPLE_PIN, create_hall
from hub.folder import Folder
from hub.handlers.outgoing import Outgoing
from hub.receiving import Incoming

R = TypeVar("R", bound=Reply)

START = datetime.fromisoformat("2026-11-23T09:30:00+08:00")
"""A Monday with the hall open."""

PIN = SAMPLE_PIN


@cache
def _sample() -> Path:
    """One sample hall for all tests of a run: hashing twelve PINs takes a second."""
    root = Path(tempfile.mkdtemp(prefix="jiaohao-sample-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    create_hall(root, sample_pins=True, clock=HandClock(START))
    return root


class Bench:
    """One hall and its devices: kiosk-1, guide-1, web-1, counter-N, pad-N, window-N, display-1."""

    def __init__(self, root: Path, hall: HallConfig | None = None) -> None:
        self.folder = Folder(root)
        if not self.folder.config.exists():
            shutil.copytree(_sample(), root, dirs_exist_ok=True)
        self.clock = HandClock(START)
        self.engine: Engine = build_engine(self.folder, hall=hall, clock=self.clock)
        self.out: list[Outgoing] = []
        self._ids = itertools.count(1)
        self._add_devices()

    def _add_devices(self) -> None:
        rows = [("kiosk-1", "kiosk", None), ("guide-1", "guide", None), ("web-1", "web", None)]
        rows += [("display-1", "display", None)]
        for window in self.engine.hall.windows:
            rows += [
                (f"{kind}-{window.no}", kind, window.no) for kind in ("counter", "pad", "window")
            ]
        self.engine.db.executemany(
            "INSERT OR IGNORE INTO devices (name, kind, window, password_hash, added_at, paired_at)"
            " VALUES (?, ?, ?, 'x', ?, ?)",
            [(*row, START.isoformat(), START.isoformat()) for row in rows],
        )

    def send(self, device: str, command: type[Command], /, **fields: object) -> Reply:
        """Send a command; its reply. `request_id` is made unless given."""
        fields.setdefault("request_id", f"test-{next(self._ids):08d}")
        return self.send_bytes(device, wire.encode(command(**fields)))

    def send_bytes(self, device: str, payload: bytes) -> Reply:
        """Send raw bytes; the reply."""
        self.out = self.engine.run_group([Incoming(device, payload)])
        replies = [o.payload for o in self.out if o.topic == topics.reply(device)]
        assert len(replies) == 1, self.out
        return wire.replies.decode(replies[0])

    def expect(self, kind: type[R], device: str, command: type[Command], /, **fields: object) -> R:
        """Send a command whose reply must be of a kind."""
        reply = self.send(device, command, **fields)
        assert isinstance(reply, kind), reply
        return reply

    def refused(self, device: str, command: type[Command], /, **fields: object) -> str:
        """Send a command that must be refused; its code."""
        return self.expect(Refusal, device, command, **fields).code

    def pass_time(self, **delta: float) -> None:
        """Let time pass, then run the timers."""
        self.clock.time += timedelta(**delta)
        self.out = self.engine.tick()

    def state(self, name: str) -> msgspec.Struct:
        """A state as every screen would see it now."""
        topic = f"{topics.ROOT}/state/{name}"
        payload = next(o.payload for o in self.engine.all_states() if o.topic == topic)
        return wire.decode_state(name, payload)
