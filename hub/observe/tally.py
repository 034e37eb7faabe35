"""What the hub has counted since it started: plain whole numbers. Pure."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.observe.buckets import ANSWERS, GROUPS, PUBLISHED, Buckets
from hub.observe.done import OK, REPEATED, Done

NOT_REFUSED = (OK, REPEATED, Code.UNAVAILABLE, Code.BUG)
"""All other outcomes are a rule's no."""


class Tally:
    """Counters of commands, groups and commits. Times are in µs."""

    def __init__(self) -> None:
        self.commands: dict[str, dict[str, int]] = {}
        self.answers = Buckets(ANSWERS)
        self.commits = Buckets(PUBLISHED)
        self.groups = Buckets(GROUPS)
        self.largest_group = 0
        self.slow = 0
        self.commits_refused = 0

    def count(self, done: Done, took_s: float | None = None, *, slow: bool = False) -> None:
        """Count one command; `took_s` None: nobody knows how long it took."""
        outcomes = self.commands.setdefault(done.type, {})
        outcomes[done.outcome] = outcomes.get(done.outcome, 0) + 1
        self.slow += slow
        if took_s is not None:
            self.answers.add(int(took_s * 1e6))

    def count_group(self, size: int, commit_s: float | None) -> None:
        """Count one transaction; `commit_s` None: it was not kept."""
        self.groups.add(size)
        self.largest_group = max(self.largest_group, size)
        if commit_s is None:
            self.commits_refused += 1
        else:
            self.commits.add(int(commit_s * 1e6))

    def total(self) -> int:
        """All commands."""
        return sum(sum(outcomes.values()) for outcomes in self.commands.values())

    def with_outcome(self, outcome: str) -> int:
        """Commands of one outcome."""
        return sum(outcomes.get(outcome, 0) for outcomes in self.commands.values())

    def refused(self) -> int:
        """Commands to which a rule said no."""
        return self.total() - sum(self.with_outcome(outcome) for outcome in NOT_REFUSED)
