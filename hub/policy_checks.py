"""Numbers of the routing that contradict each other, in `[rules]` or in a policy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from hub.contract.words import Help
from hub.settings_reader import Key, Line, Problem, dotted


class Weighing(Protocol):
    """What is looked at."""

    @property
    def rate_regular(self) -> float: ...
    @property
    def rate_appointment(self) -> float: ...
    @property
    def rate_priority(self) -> float: ...
    @property
    def help(self) -> Help: ...


def contradictions(
    rules: Weighing, cap: int | None, key: Key, line: Line, only_helped: Sequence[str]
) -> Iterator[Problem]:
    """What cannot be meant. `cap`: the overtake cap if it is said here; `only_helped`: services
    that no window has as its own."""
    for name in ("rate_appointment", "rate_priority"):
        rate = getattr(rules, name)
        if rate < rules.rate_regular:
            yield _problem(
                line,
                (*key, name),
                f"{rate:g} is below rate_regular: this class would wait longer than the others",
                f"{rules.rate_regular:g} to 100",
            )
    rates = {rules.rate_regular, rules.rate_appointment, rules.rate_priority}
    if cap == 0 and len(rates) > 1:
        yield _problem(
            line,
            (*key, "max_overtakes"),
            "0 lets nobody be overtaken, so the rates would change nothing",
            "1 to 9999, or equal rates",
        )
    if rules.help in (Help.NEVER, Help.EMPTY):
        for service in only_helped:
            yield _problem(
                line,
                (*key, "help"),
                f"no window has service {service} as its own, so its tickets might never be called",
                f"{Help.LATE.value}, {Help.ALWAYS.value}; or a window whose services name "
                f"{service}",
            )


def _problem(line: Line, key: Key, what: str, allowed: str) -> Problem:
    return Problem(line(key), dotted(key), what, allowed)
