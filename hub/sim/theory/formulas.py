"""Mean waits in closed form. Rates per unit of time; all classes are served at the same rate."""

from __future__ import annotations

from collections.abc import Sequence
from math import factorial


def erlang_c(servers: int, offered: float) -> float:
    """The probability that somebody has to wait: M/M/c, `offered` = λ/μ < c."""
    below = sum(offered**n / factorial(n) for n in range(servers))
    full = offered**servers / factorial(servers) * servers / (servers - offered)
    return full / (below + full)


def first_come(servers: int, arrivals: float, mu: float) -> float:
    """The mean wait in M/M/c, first come first served."""
    return erlang_c(servers, arrivals / mu) / (servers * mu - arrivals)


def accumulating(
    servers: int, arrivals: Sequence[float], mu: float, rates: Sequence[float]
) -> list[float]:
    """Mean waits where each class's priority grows with the time waited, at its own rate.

    Kleinrock, "A delay dependent queue discipline", Naval Research Logistics Quarterly 11
    (1964); with c servers the wait of first come first served takes the place of W0 / (1 - ρ).
    """
    level = first_come(servers, sum(arrivals), mu)
    loads = [one / (servers * mu) for one in arrivals]
    waits: dict[int, float] = {}
    for mine in sorted(range(len(rates)), key=lambda place: rates[place]):
        slower = sum(loads[i] * waits[i] * (1 - rates[i] / rates[mine]) for i in waits)
        faster = sum(
            load * (1 - rates[mine] / rate)
            for load, rate in zip(loads, rates, strict=True)
            if rate > rates[mine]
        )
        waits[mine] = (level - slower) / (1 - faster)
    return [waits[place] for place in range(len(rates))]
