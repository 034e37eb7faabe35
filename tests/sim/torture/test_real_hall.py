"""Model and hub keep one another honest: what the real engine answers has an order."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec
import pytest

from hub.contract.commands import CallNext
from hub.sim.torture.linear import Verdict, check
from hub.sim.torture.record import History, read_history
from tests.sim.torture.real_hall import RealHall


@pytest.mark.parametrize(
    ("seed", "together", "lost", "sticky_for", "vanish"),
    [
        (1, 1, 0.0, 80_000, False),
        (2, 6, 0.0, 80_000, False),
        (3, 6, 0.04, 60, False),
        (4, 3, 0.04, 80_000, True),
    ],
    ids=["one by one", "together", "answers lost", "counters vanish"],
)
def test_what_the_hub_answers_has_an_order(
    hall_template: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    seed: int,
    together: int,
    lost: float,
    sticky_for: int,
    vanish: bool,
) -> None:
    caplog.set_level(logging.WARNING)
    real = RealHall(
        hall_template, tmp_path, seed, together=together, sticky_for=sticky_for, vanish=vanish
    )
    for _ in range(360 // together):
        real.turn(lost=lost)
    real.close_day()
    for _ in range(60 // together):
        real.turn(lost=lost)
    real.bench.engine.db.close()
    history = read_history(real.paths)
    found = check(history, real.hall)
    assert found.verdict is Verdict.OK, found.story
    assert found.operations > 200
    assert [record for record in caplog.records if record.exc_info] == []


def test_one_answer_of_the_hub_changed_has_none(hall_template: Path, tmp_path: Path) -> None:
    real = RealHall(hall_template, tmp_path, 5, together=2)
    for _ in range(60):
        real.turn()
    real.bench.engine.db.close()
    operations = list(read_history(real.paths).operations)
    calls = [
        number
        for number, one in enumerate(operations)
        if isinstance(one.command, CallNext) and one.outcome is not None and one.outcome.ticket
    ]
    first, second = (operations[number] for number in calls[3:5])
    assert first.outcome is not None
    assert second.outcome is not None
    outcome = msgspec.structs.replace(second.outcome, ticket=first.outcome.ticket)
    operations[calls[4]] = second._replace(outcome=outcome)
    found = check(History(tuple(operations)), real.hall)
    assert found.verdict is Verdict.VIOLATION
