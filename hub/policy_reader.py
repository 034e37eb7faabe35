"""Reads policy.toml, which lies beside hall.toml."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from hub.client.settings_text import read_text
from hub.errors import SetupError
from hub.policies import WEEK, Policies, PolicySettings
from hub.policy_checks import contradictions
from hub.settings_problem import Key, Line, Problem, dotted
from hub.settings_reader import parse

if TYPE_CHECKING:
    from hub.config import HallConfig

POLICY_FILE = "policy.toml"
RESERVED = frozenset({"rules", "hours"})
"""What `jiaohao policy use` takes beside names."""


def read_policies(path: Path, hall: HallConfig) -> Policies:
    """The hall's policies; none when there is no file. Raises SetupError or ConfigError."""
    try:
        text = read_text(path)
    except FileNotFoundError:
        return Policies()
    except OSError as error:
        raise SetupError(f"{path} cannot be read: {error.strerror}") from error
    return parse_policies(text, path, hall)


def parse_policies(text: str, path: Path, hall: HallConfig) -> Policies:
    """The policies in `text`; `path` is for the messages."""
    return parse(
        Policies,
        text,
        path,
        lambda found, line: _checks(found, line, hall),
        elsewhere=frozenset({"chosen"}),
    )


def _checks(found: Policies, line: Line, hall: HallConfig) -> Iterator[Problem]:
    names = [policy.name for policy in found.policies]
    for index, name in enumerate(names):
        if name in RESERVED:
            yield _problem(line, ("policies", index, "name"), f"{name} means something else")
        if name in names[:index]:
            yield _problem(line, ("policies", index, "name"), f"{name} is used twice")
    yield from _strangers(found, names, line)
    for index, policy in enumerate(found.policies):
        yield from _contradictions(policy, ("policies", index), line, hall)
    yield from _spans(found, line)
    yield from _overlaps(found, line)


def _problem(line: Line, key: Key, what: str, allowed: str = "") -> Problem:
    return Problem(line(key), dotted(key), what, allowed)


def _strangers(found: Policies, names: list[str], line: Line) -> Iterator[Problem]:
    known = ", ".join(names)
    if found.default and found.default not in names:
        yield _problem(line, ("default",), f"there is no policy {found.default}", known)
    for index, hours in enumerate(found.hours):
        if hours.policy not in names:
            yield _problem(
                line, ("hours", index, "policy"), f"there is no policy {hours.policy}", known
            )


def _contradictions(
    policy: PolicySettings, key: Key, line: Line, hall: HallConfig
) -> Iterator[Problem]:
    rules = hall.rules.varied(policy)
    yield from contradictions(rules, policy.max_overtakes, key, line, hall.only_helped())
    codes = [service.code for service in hall.services]
    told = [target.service for target in policy.targets]
    for index, code in enumerate(told):
        if code not in codes:
            what = f"there is no service {code}"
            yield _problem(line, (*key, "targets"), what, ", ".join(codes))
        elif code in told[:index]:
            yield _problem(line, (*key, "targets"), f"{code} has two targets")


def _spans(found: Policies, line: Line) -> Iterator[Problem]:
    for index, hours in enumerate(found.hours):
        for span in hours.spans:
            begins, _, ends = span.partition("-")
            if begins >= ends:
                yield _problem(line, ("hours", index, "spans"), f"{span} ends before it begins")


def _overlaps(found: Policies, line: Line) -> Iterator[Problem]:
    """One policy at a time."""
    for day, turns in zip(WEEK, found.week, strict=True):
        for before, after in pairwise(turns):
            if after.begins < before.ends:
                yield _problem(
                    line,
                    ("hours", after.place, "spans"),
                    f"{day.value} {after.begins}-{after.ends} ({after.policy}) lies within "
                    f"{before.begins}-{before.ends} ({before.policy})",
                )
