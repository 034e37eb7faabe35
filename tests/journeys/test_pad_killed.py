"""An answer given while the hub is away outlives the pad, sealed, and counts once."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from hub.client.blocking import ask
from hub.contract.commands import CallNext, FinishTicket, IssueTicket, Login, StartServing
from hub.contract.results import Refusal
from hub.contract.words import DeviceKind
from hub.first_hall import SAMPLE_PIN
from hub.sim.stage import Stage
from tests.conftest import wait_for
from tests.journeys.acts import see
from tests.journeys.hall import paired

pytestmark = [pytest.mark.broker, pytest.mark.qt]

STEPS = (
    ("desk-1", IssueTicket, {"service": "A"}),
    ("counter-3", Login, {"clerk": "0217", "pin": SAMPLE_PIN}),
    ("counter-3", CallNext, {}),
    ("counter-3", StartServing, {}),
    ("counter-3", FinishTicket, {"advice_only": True}),
)


def ratings(store: Path) -> list[tuple[int, str, str]]:
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as db:
        return db.execute("SELECT level, tags, device FROM ratings").fetchall()


def test_a_killed_pads_answer_is_taken_once(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:
        pad = stage.app("pad-3", DeviceKind.PAD, "--windowed", window=3)
        devices = {
            "desk-1": paired(stage, "desk-1", DeviceKind.GUIDE),
            "counter-3": paired(stage, "counter-3", DeviceKind.COUNTER, 3),
        }
        for number, (device, command, fields) in enumerate(STEPS):
            reply = ask(devices[device], command(request_id=f"step-{number}-of-5", **fields))
            assert not isinstance(reply, Refusal), reply

        see(pad.hand, "level-2", 30)
        stage.hub.kill()
        pad.hand.tap("level-2")
        pad.hand.tap("tag-213")
        pad.hand.tap("submit")
        answers = tmp_path / "stations" / "pad-3" / "state" / "answers"
        pad.hand.wait("thanks-line.visible", equals=True, timeout_s=30)
        wait_for(lambda: "封存" in str(pad.hand.read("thanks-line.text")), 30)
        (kept,) = answers.iterdir()
        assert b'"213"' not in kept.read_bytes()
        pad.kill()

        stage.restart_hub()
        assert ratings(stage.folder.store) == []
        pad.restart()
        wait_for(lambda: not list(answers.iterdir()), 30)
        see(pad.hand, "asleep")
        assert ratings(stage.folder.store) == [(2, "213", "pad-3")]
