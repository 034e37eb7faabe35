"""A stranger takes a ticket by following contract.md alone: its own shell lines are run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from hub.contract import wire
from hub.contract.results import DevicePaired, TicketIssued
from hub.sim.stage import Stage

PAGE = (Path(__file__).parents[2] / "assets" / "docs" / "contract.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", PAGE, flags=re.S)

pytestmark = pytest.mark.broker


def test_the_page_alone_gives_a_ticket(stage: Stage) -> None:
    added = _sh(f"jiaohao device add desk-1 --kind guide --data {stage.folder.root}", {})
    code = re.search(r"code (\S+),", added)
    assert code, added
    setup, pair, take = BLOCKS[0], BLOCKS[1], BLOCKS[2]
    assert "device add desk-1" in setup
    script = pair.replace("-p 1883", f"-p {stage.port}") + take
    lines = _sh(script, {"CODE": code.group(1)}).splitlines()
    replies = [wire.replies.decode(line) for line in lines]
    assert [type(reply) for reply in replies] == [DevicePaired, TicketIssued]
    assert isinstance(replies[1], TicketIssued)
    assert replies[1].ticket.startswith("A")


def _sh(script: str, env: dict[str, str]) -> str:
    venv = Path(sys.executable).parent
    full = {**os.environ, **env, "PATH": f"{venv}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["sh", "-eu", "-c", script],
        capture_output=True,
        text=True,
        env=full,
        timeout=60,
        check=True,
    )
    return done.stdout
