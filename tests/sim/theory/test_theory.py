"""The real routing in a queue that theory knows: short runs with wide bounds.

The long ones are a command: `jiaohao simulate --theory`.
"""

from __future__ import annotations

import pytest

from hub.sim.theory.check import check
from hub.sim.theory.formulas import accumulating, erlang_c, first_come
from hub.sim.theory.queue import Case, measure

CUSTOMERS = 60_000


def test_known_values_of_the_formulas() -> None:
    assert erlang_c(1, 0.9) == pytest.approx(0.9)
    assert erlang_c(3, 2.4) == pytest.approx(0.6472, abs=1e-4)
    assert first_come(1, 0.7, 1.0) == pytest.approx(0.7 / 0.3)
    found = accumulating(3, (1.2, 1.2), 1.0, (1.0, 0.5))
    assert found == pytest.approx([0.8090, 1.3483], abs=1e-4)


def test_equal_rates_are_first_come_first_served() -> None:
    level = first_come(3, 2.4, 1.0)
    assert accumulating(3, (0.4, 2.0), 1.0, (2.0, 2.0)) == pytest.approx([level, level])


@pytest.mark.parametrize(
    "case",
    [
        Case(1, (0.7,), (1.0,)),
        Case(3, (2.1,), (1.0,)),
        Case(8, (5.6,), (1.0,)),
        Case(3, (1.2, 1.2), (1.0, 0.5)),
    ],
    ids=str,
)
def test_mean_waits_are_those_of_theory(case: Case) -> None:
    for row in check(case, CUSTOMERS, seed=1):
        assert abs(row.off) < 0.12, row


def test_the_same_seed_gives_the_same_queue() -> None:
    case = Case(2, (0.8, 0.8), (2.0, 1.0))
    assert measure(case, 5000, 7) == measure(case, 5000, 7)
    assert measure(case, 5000, 7) != measure(case, 5000, 8)
