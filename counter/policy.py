"""Routing policies as a supervisor chooses among them: pure."""

from __future__ import annotations

from typing import NamedTuple

from counter.say import Say
from hub.contract.results import Policies
from hub.contract.words import Text

HOURS, RULES = "HOURS", "RULES"
"""What is planned, and the hall's own rules; a policy's own name has no capitals."""
OWN = Say("本厅规则")


class Choice(NamedTuple):
    """One policy to be chosen; `policy` is what the hub is told."""

    id: str
    title: Say
    policy: str | None


def choices(known: Policies) -> tuple[Choice, ...]:
    """What would change something: the plan while somebody has chosen, and all others but the one
    that was chosen."""
    titles = {line.name: _title(line.name, line.title) for line in known.policies}
    plan = Choice(HOURS, Say("按安排：%1", (titles.get(known.planned, OWN),)), None)
    chosen = known.in_force if known.by_hand else None
    others = (Choice(name or RULES, title, name) for name, title in titles.items())
    return (*((plan,) if known.by_hand else ()), *(one for one in others if one.policy != chosen))


def find(known: Policies, wanted: str) -> Choice | None:
    """One of the choices."""
    return next((one for one in choices(known) if one.id == wanted), None)


def in_force(title: Text | None, by_hand: bool) -> Say:
    """What the hall is routed by now; without a title by its own rules."""
    named: Text | Say = OWN if title is None else title
    return Say("现在执行“%1”·督导选定，今天有效" if by_hand else "现在执行“%1”·按安排", (named,))


def _title(name: str, title: Text) -> Say:
    return Say("%1", (title,)) if name else OWN
