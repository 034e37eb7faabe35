"""Reads hall.toml, and policy.toml beside it; what is wrong is named line by line.

Nothing is started on a file with errors.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from hub import config_checks
from hub.client.settings_text import read_text
from hub.config import HallConfig
from hub.config_hours import wrong_hours
from hub.errors import SetupError
from hub.policy_checks import contradictions
from hub.policy_reader import POLICY_FILE, read_policies
from hub.settings_problem import Key, Line, Problem, dotted
from hub.settings_reader import line_of, parse


def read_hall(path: Path) -> HallConfig:
    """The hall's settings with its policies. Raises SetupError (no file) or ConfigError (all
    that is wrong with one of the files)."""
    try:
        text = read_text(path)
    except FileNotFoundError:
        raise SetupError(
            f"{path} does not exist. Write a sample hall with: jiaohao init {path.parent}"
        ) from None
    except OSError as error:
        raise SetupError(f"{path} cannot be read: {error.strerror}") from error
    hall = parse_hall(text, path)
    return msgspec.structs.replace(hall, policies=read_policies(path.parent / POLICY_FILE, hall))


def parse_hall(text: str, path: Path) -> HallConfig:
    """The settings in `text`, without policies; `path` is for the messages."""
    return parse(HallConfig, text, path, _cross_checks, elsewhere=frozenset({"policies"}))


# ── what only the whole can tell ─────────────────────────────────────────────


def _cross_checks(hall: HallConfig, line: Line) -> Iterator[Problem]:
    yield from _doubles("services", [s.code for s in hall.services], "code", line)
    yield from _doubles("windows", [str(w.no) for w in hall.windows], "no", line)
    yield from _doubles("clerks", [c.no for c in hall.clerks], "no", line)
    known = list(dict.fromkeys(service.code for service in hall.services))
    for index, window in enumerate(hall.windows):
        for field, codes in (("services", window.services), ("helps", window.helps)):
            yield from _strangers(("windows", index, field), codes, known, line)
    for index, clerk in enumerate(hall.clerks):
        yield from _strangers(("clerks", index, "services"), clerk.services, known, line)
    yield from _named(config_checks.errors(hall), line)
    cap = hall.rules.max_overtakes
    yield from contradictions(hall.rules, cap, ("rules",), line, hall.only_helped())
    yield from _unapproved(hall, line)
    try:
        ZoneInfo(hall.hall.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        key: Key = ("hall", "timezone")
        yield Problem(line(key), dotted(key), f"{hall.hall.timezone!r} is no zone", "IANA name")
    backward = list(wrong_hours(hall, line))
    yield from backward or _slotless(hall, line)
    if hall.web.port == hall.broker.port and not hall.broker.external:
        key = ("web", "port")
        yield Problem(line(key), dotted(key), f"{hall.web.port} is the broker's port already")


def read_warnings(path: Path, hall: HallConfig) -> list[Problem]:
    """What is legal and odd in the file that `hall` was read from, by line."""
    line = line_of(read_text(path))
    return sorted(_named(config_checks.warnings(hall), line), key=lambda p: p.line or 0)


def _named(odd: Iterable[config_checks.Odd], line: Line) -> Iterator[Problem]:
    for key, what, do in odd:
        yield Problem(line(key), dotted(key), what, do)


def _doubles(table: str, names: list[str], field: str, line: Line) -> Iterator[Problem]:
    for index, name in enumerate(names):
        if name in names[:index]:
            key: Key = (table, index, field)
            yield Problem(line(key), dotted(key), f"{name} is used twice")


def _strangers(key: Key, codes: tuple[str, ...], known: list[str], line: Line) -> Iterator[Problem]:
    for code in codes:
        if code not in known:
            yield Problem(line(key), dotted(key), f"there is no service {code}", ", ".join(known))


def _unapproved(hall: HallConfig, line: Line) -> Iterator[Problem]:
    """A hall that publishes after approval only has somebody for each level, each level once."""
    key: Key = ("catalogue", "approvals")
    levels = hall.catalogue.approvals
    if len(set(levels)) != len(levels):
        yield Problem(line(key), dotted(key), "a level is named twice")
    if hall.catalogue.one_step:
        return
    for level in levels:
        if not any(level in clerk.approves for clerk in hall.clerks):
            what = f"no clerk approves for the {level.value}: nothing could be published"
            yield Problem(line(key), dotted(key), what, "[[clerks]] approves")


def _slotless(hall: HallConfig, line: Line) -> Iterator[Problem]:
    """Services that may be booked, though none of their days has room for a slot."""
    minutes = hall.appointments.slot_minutes
    for index, service in enumerate(hall.services):
        spans = [span for day in (service.hours or hall.hours).week() for span in day]
        if service.slot_places and all(_length(span) < minutes for span in spans):
            key: Key = ("services", index, "slot_places")
            what = f"no day of {service.code} has room for a slot of {minutes} minutes"
            yield Problem(line(key), dotted(key), what, "0, or shorter slots")


def _length(span: str) -> int:
    """Minutes from the opening to the closing."""
    opens, closes = (int(clock[:2]) * 60 + int(clock[3:]) for clock in span.split("-"))
    return closes - opens
