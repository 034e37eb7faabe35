"""`jiaohao facts --follow` beside a running hall: each fact once, in order, also across a kill."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import pytest

from hub.admin import request_id
from hub.contract.commands import IssueTicket
from hub.contract.results import TicketIssued
from hub.sim.processes import python
from hub.sim.stage import Stage

pytestmark = pytest.mark.broker


class Followed:
    """The lines that a following command prints."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: SimpleQueue[dict[str, Any]] = SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(json.loads(line))

    def until(self, kind: str, count: int) -> list[dict[str, Any]]:
        """The next lines up to the `count`-th fact of a kind."""
        found: list[dict[str, Any]] = []
        while sum(fact["kind"] == kind for fact in found) < count:
            try:
                found.append(self.lines.get(timeout=30))
            except Empty:
                pytest.fail(f"{kind} did not come: {found[-3:]}")
        return found


@contextmanager
def following(root: Path, first: int) -> Iterator[Followed]:
    words = python("hub", "facts", "--from", str(first), "--follow", "--data", str(root))
    with (root / "follow.log").open("w") as log:
        process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=log, text=True)
    try:
        yield Followed(process)
    finally:
        process.terminate()
        process.wait(30)
        assert process.stdout is not None
        process.stdout.close()


def take(stage: Stage) -> None:
    reply = stage.ask(IssueTicket(request_id=request_id(), service="A"))
    assert isinstance(reply, TicketIssued)


def test_each_fact_comes_once_and_in_order_across_a_killed_hub(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:
        take(stage)
        with following(stage.folder.root, 1) as followed:
            seen = followed.until("ticket_issued", 1)
            take(stage)
            seen += followed.until("ticket_issued", 1)
            stage.hub.kill()
            stage.restart_hub()
            take(stage)
            seen += followed.until("ticket_issued", 1)
        said = (stage.folder.root / "follow.log").read_text("utf-8")
    assert said.index("waiting for the hub") < said.index("the hub is there again")
    assert [fact["seq"] for fact in seen] == list(range(1, len(seen) + 1))
