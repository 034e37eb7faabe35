"""Reads hall.toml, and policy.toml beside it; what is wrong is named line by line.

Nothing is started on a file with errors.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from hub.config import HallConfig
from hub.errors import SetupError
from hub.policy_checks import contradictions
from hub.policy_reader import POLICY_FILE, read_policies
from hub.settings_reader import Key, Line, Problem, dotted, parse


def read_hall(path: Path) -> HallConfig:
    """The hall's settings with its policies. Raises SetupError (no file) or ConfigError (all
    that is wrong with one of the files)."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SetupError(
            f"{path} does not exist. Write a sample hall with: jiaohao init {path.parent}"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SetupError(f"{path} cannot be read: {error}") from error
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
    known = [service.code for service in hall.services]
    for index, window in enumerate(hall.windows):
        for field, codes in (("services", window.services), ("helps", window.helps)):
            yield from _strangers(("windows", index, field), codes, known, line)
    for index, clerk in enumerate(hall.clerks):
        yield from _strangers(("clerks", index, "services"), clerk.services, known, line)
    yield from _unserved(hall, line)
    cap = hall.rules.max_overtakes
    yield from contradictions(hall.rules, cap, ("rules",), line, hall.only_helped())
    try:
        ZoneInfo(hall.hall.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        key: Key = ("hall", "timezone")
        yield Problem(line(key), dotted(key), f"{hall.hall.timezone!r} is no zone", "IANA name")
    yield from _backward_spans(hall, line)
    if hall.web.port == hall.broker.port and not hall.broker.external:
        key = ("web", "port")
        yield Problem(line(key), dotted(key), f"{hall.web.port} is the broker's port already")


def _doubles(table: str, names: list[str], field: str, line: Line) -> Iterator[Problem]:
    for index, name in enumerate(names):
        if name in names[:index]:
            key: Key = (table, index, field)
            yield Problem(line(key), dotted(key), f"{name} is used twice")


def _strangers(key: Key, codes: tuple[str, ...], known: list[str], line: Line) -> Iterator[Problem]:
    for code in codes:
        if code not in known:
            yield Problem(line(key), dotted(key), f"there is no service {code}", ", ".join(known))


def _unserved(hall: HallConfig, line: Line) -> Iterator[Problem]:
    for index, service in enumerate(hall.services):
        fitting = [w for w in hall.windows if service.code in (*w.services, *w.helps)]
        if service.only_kind is not None:
            fitting = [w for w in fitting if w.kind is service.only_kind]
        if not fitting:
            key: Key = ("services", index)
            yield Problem(line(key), dotted(key), f"no window serves {service.code}")


def _backward_spans(hall: HallConfig, line: Line) -> Iterator[Problem]:
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    tables: list[tuple[Key, tuple[str, ...]]] = [
        (("hours", name), spans) for name, spans in zip(names, hall.hours.week(), strict=True)
    ]
    for index, service in enumerate(hall.services):
        if service.hours is not None:
            week = zip(names, service.hours.week(), strict=True)
            tables += [(("services", index, "hours", name), spans) for name, spans in week]
    tables += [(("days", i, "hours"), day.hours) for i, day in enumerate(hall.days)]
    for key, spans in tables:
        ends = [part for span in spans for part in span.split("-")]
        if ends != sorted(ends) or len(set(ends)) != len(ends):
            yield Problem(line(key), dotted(key), "spans must rise and not overlap")
