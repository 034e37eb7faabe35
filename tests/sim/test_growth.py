"""The figures of growth, on a small scale: they are all there. How large they are is not tested."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from hub.config_reader import read_hall
from hub.contract.words import Priority
from hub.folder import Folder
from hub.sim import growth, in_turns
from hub.sim.day.play import always_open
from hub.sim.first_answer import first_answer
from hub.sim.side import Side
from tests.halls import START


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_turns, "BATCH", 1)


def test_the_figures_of_waiting(sample_hall: Path, tmp_path: Path) -> None:
    figures = growth.waiting(Folder(sample_hall), tmp_path, START, growth.Size(1, 1, 1, most=40))
    assert {name for name in growth.LIMITS if "waiting" in name} <= figures.keys()
    assert all(value > 0 for value in figures.values())


def test_the_figures_of_history(
    sample_hall: Path, hall: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(growth, "_start", first_answer)
    figures = growth.history(
        Folder(sample_hall), Folder(hall), START, growth.Size(1, 1, 1, starts=1)
    )
    wanted = {name for name in growth.LIMITS if "waiting" not in name}
    assert wanted <= figures.keys()
    assert all(value > 0 for value in figures.values())


def test_every_measured_call_overtakes_all_the_others(sample_hall: Path) -> None:
    (mixed,) = [queue for queue in growth.QUEUES if queue.name == "waiting_mixed"]
    hall = growth._with_rules(always_open(read_hall(Folder(sample_hall).config)), mixed)
    side = Side(Folder(sample_hall), hall, START)
    with closing(side.hall):
        growth._let_wait(side, mixed, 40)
        for _ in range(12):
            side.call()
        called = side.hall.engine.db.execute(
            "SELECT priority, count(*) FROM tickets WHERE state = 'done' GROUP BY 1"
        ).fetchall()
        assert called == [(Priority.PRIORITY.value, 12)]
        assert side.waiting() == 40
