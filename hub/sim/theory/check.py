"""`jiaohao simulate --theory`: mean waits beside those of theory, and what a choice takes."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import NamedTuple

from hub.sim.theory import choosing
from hub.sim.theory.formulas import accumulating, first_come
from hub.sim.theory.queue import Case, measure

WITHIN = 0.03
"""What we promise: so far from theory at most."""
CASES = (
    *(Case(c, (rho * c,), (1.0,)) for c in (1, 3, 8) for rho in (0.7, 0.9)),
    Case(3, (1.2, 1.2), (1.0, 0.5)),
)


class Row(NamedTuple):
    """One class of one case. `off` is measured ÷ theory - 1."""

    case: str
    rate: float
    theory: float
    measured: float
    half: float
    off: float


def theory(*, customers: int, seed: int, as_json: bool) -> int:
    """Measure every case, and how long `choose_next` takes; 0 when all is as promised, else 1."""
    rows = []
    for case in CASES:
        print(f"{_name(case)}: {customers:,} customers", file=sys.stderr, flush=True)
        rows += list(check(case, customers, seed))
    chosen = choosing.measure()
    ok = all(abs(row.off) <= WITHIN for row in rows) and chosen.ok
    if as_json:
        print(
            json.dumps(
                {
                    "customers": customers,
                    "seed": seed,
                    "waits": [row._asdict() for row in rows],
                    "choose_next": chosen.figures(),
                    "ok": ok,
                }
            )
        )
    else:
        print(f"{'case':<28}{'rate':>6}{'theory':>9}{'measured':>10}{'±':>8}{'off':>9}")
        for row in rows:
            print(
                f"{row.case:<28}{row.rate:>6g}{row.theory:>9.4f}{row.measured:>10.4f}"
                f"{row.half:>8.4f}{row.off:>9.2%}"
            )
        for name, value in chosen.figures().items():
            print(f"{name:<28}{value:>8.1f} µs" if name.endswith("_us") else f"{name} {value}")
    return 0 if ok else 1


def check(case: Case, customers: int, seed: int) -> Iterator[Row]:
    """A row for each class."""
    known = (
        accumulating(case.servers, case.arrivals, 1.0, case.rates)
        if len(case.arrivals) > 1
        else [first_come(case.servers, case.arrivals[0], 1.0)]
    )
    measured = measure(case, customers, seed)
    for rate, wait, found in zip(case.rates, known, measured, strict=True):
        yield Row(_name(case), rate, wait, found.wait, found.half, found.wait / wait - 1)


def _name(case: Case) -> str:
    load = sum(case.arrivals) / case.servers
    kind = "accumulating" if len(case.arrivals) > 1 else "M/M/c"
    return f"{kind}, c={case.servers}, ρ={load:g}"
