"""Reads hall.toml and names everything that is wrong with it, each with its line.

Nothing is started on a file with errors. A plain string is taken where a text in three
languages is expected.
"""

from __future__ import annotations

import difflib
import re
import tomllib
import types
import typing
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from hub import config_checks
from hub.config import HallConfig
from hub.contract.words import Text
from hub.errors import SetupError

Key = tuple[str | int, ...]


class Problem(NamedTuple):
    """One error: where, what, and what would be right."""

    line: int | None
    key: str
    what: str
    allowed: str = ""

    def __str__(self) -> str:
        where = f"line {self.line}: " if self.line else ""
        allowed = f" (allowed: {self.allowed})" if self.allowed else ""
        return f"{where}{self.key}: {self.what}{allowed}"


class ConfigError(SetupError):
    """hall.toml cannot be used; `problems` names every reason."""

    def __init__(self, path: Path, problems: list[Problem]) -> None:
        self.problems = problems
        lines = "\n".join(f"  {problem}" for problem in problems)
        super().__init__(f"{path} has {len(problems)} error(s), nothing was started:\n{lines}")


def read_hall(path: Path) -> HallConfig:
    """The hall's settings. Raises SetupError (no file) or ConfigError (all that is wrong)."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SetupError(
            f"{path} does not exist. Write a sample hall with: jiaohao init {path.parent}"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SetupError(f"{path} cannot be read: {error}") from error
    return parse_hall(text, path)


def parse_hall(text: str, path: Path) -> HallConfig:
    """The settings in `text`; `path` is for the messages."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found.group(1)) if found else None
        raise ConfigError(path, [Problem(line, "TOML", str(error))]) from error
    walker = _Walker(_lines(text))
    value = walker.struct(HallConfig, data, ())
    if not walker.problems and isinstance(value, HallConfig):
        walker.problems += list(_cross_checks(value, walker.line))
    if walker.problems or not isinstance(value, HallConfig):
        raise ConfigError(path, sorted(walker.problems, key=lambda p: p.line or 0))
    return value


def read_warnings(path: Path, hall: HallConfig) -> list[Problem]:
    """What is legal and odd in the file that `hall` was read from, by line."""
    line = _Walker(_lines(path.read_text(encoding="utf-8"))).line
    return sorted(_named(config_checks.warnings(hall), line), key=lambda p: p.line or 0)


# ── one field after the other, so that every error is found ──────────────────


class _Walker:
    def __init__(self, lines: dict[Key, int]) -> None:
        self._lines = lines
        self.problems: list[Problem] = []

    def line(self, key: Key) -> int | None:
        """The line of a key, or of the nearest table around it."""
        while key:
            if key in self._lines:
                return self._lines[key]
            key = key[:-1]
        return None

    def _bad(self, key: Key, what: str, allowed: str = "") -> None:
        self.problems.append(Problem(self.line(key), _dotted(key), what, allowed))

    def struct(self, cls: type[msgspec.Struct], data: object, key: Key) -> object:
        if cls is Text and isinstance(data, str):
            return Text(data)
        if not isinstance(data, dict):
            self._bad(key, "should be a table")
            return None
        fields = {field.encode_name: field for field in msgspec.structs.fields(cls)}
        self._unknown(set(data) - set(fields), list(fields), key)
        values: dict[str, object] = {}
        for name, field in fields.items():
            if name in data:
                values[field.name] = self.value(field.type, data[name], (*key, name))
            elif field.required:
                self._bad((*key, name), "is missing", allowed_values(field.type))
        return None if self.problems else cls(**values)

    def _unknown(self, names: set[str], known: list[str], key: Key) -> None:
        for name in sorted(names):
            near = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean {near[0]}?" if near else ", ".join(known)
            self._bad((*key, name), "is not a setting", hint)

    def value(self, kind: object, data: object, key: Key) -> object:
        inner = bare_type(kind)
        if isinstance(inner, type) and issubclass(inner, msgspec.Struct):
            return self.struct(inner, data, key)
        element = struct_element(inner)
        if element is not None:
            if not isinstance(data, list):
                self._bad(key, "should be a list of tables")
                return ()
            values = tuple(self.struct(element, one, (*key, i)) for i, one in enumerate(data))
            return values if not self.problems else ()
        try:
            return msgspec.convert(data, typing.cast(Any, kind))
        except msgspec.ValidationError as error:
            self._bad(key, _plain(str(error), data), allowed_values(kind))
            return None


def bare_type(kind: object) -> object:
    """A type without Annotated and without `| None`."""
    if typing.get_origin(kind) is typing.Annotated:
        return bare_type(typing.get_args(kind)[0])
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return bare_type(next(a for a in typing.get_args(kind) if a is not type(None)))
    return kind


def struct_element(kind: object) -> type[msgspec.Struct] | None:
    if typing.get_origin(kind) is not tuple:
        return None
    element = bare_type(typing.get_args(kind)[0])
    is_struct = isinstance(element, type) and issubclass(element, msgspec.Struct)
    return typing.cast("type[msgspec.Struct]", element) if is_struct else None


def _plain(error: str, data: object) -> str:
    shown = repr(data) if len(repr(data)) <= 60 else repr(data)[:57] + "…"
    return f"{shown} is not allowed: {error.removesuffix('`').replace('`', '')}"


def allowed_values(kind: object) -> str:
    """The allowed values in words, from the type's own limits."""
    bare = bare_type(kind)
    if isinstance(bare, type) and issubclass(bare, Enum):
        return ", ".join(str(member.value) for member in bare)
    if bare is bool:
        return "true, false"
    for meta in _metas(kind):
        if meta.pattern:
            return f"pattern {meta.pattern}"
        low, high = meta.ge if meta.ge is not None else meta.gt, meta.le
        if low is not None or high is not None:
            return f"{low} to {high}"
    return ""


def _metas(kind: object) -> Iterator[msgspec.Meta]:
    if typing.get_origin(kind) is typing.Annotated:
        inner, *notes = typing.get_args(kind)
        yield from _metas(inner)
        yield from (note for note in notes if isinstance(note, msgspec.Meta))
    elif typing.get_origin(kind) is tuple:
        yield from _metas(typing.get_args(kind)[0])


def _dotted(key: Key) -> str:
    out = ""
    for part in key:
        out += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
    return out.lstrip(".")


# ── lines ────────────────────────────────────────────────────────────────────

_HEADER = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.-]+)\s*\]\]?")
_KEY = re.compile(r"^\s*([A-Za-z0-9_-]+)\s*=")


def _lines(text: str) -> dict[Key, int]:
    """Line numbers (from 1) of tables and keys; keys of inline tables have their table's."""
    lines: dict[Key, int] = {}
    counts: dict[str, int] = {}
    table: Key = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = _table(header.group(2), header.group(1) == "[[", counts)
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            lines.setdefault((*table, key.group(1)), number)
    return lines


def _table(name: str, repeated: bool, counts: dict[str, int]) -> Key:
    if repeated:
        counts[name] = counts.get(name, -1) + 1
        return (name, counts[name])
    head, _, rest = name.partition(".")
    if rest and head in counts:
        return (head, counts[head], *rest.split("."))
    return tuple(name.split("."))


# ── what only the whole can tell ─────────────────────────────────────────────


def _cross_checks(hall: HallConfig, line: typing.Callable[[Key], int | None]) -> Iterator[Problem]:
    yield from _doubles("services", [s.code for s in hall.services], "code", line)
    yield from _doubles("windows", [str(w.no) for w in hall.windows], "no", line)
    yield from _doubles("clerks", [c.no for c in hall.clerks], "no", line)
    known = [service.code for service in hall.services]
    for index, window in enumerate(hall.windows):
        for field, codes in (("services", window.services), ("helps", window.helps)):
            yield from _strangers(("windows", index, field), codes, known, line)
    for index, clerk in enumerate(hall.clerks):
        yield from _strangers(("clerks", index, "services"), clerk.services, known, line)
    yield from _named(config_checks.errors(hall), line)
    try:
        ZoneInfo(hall.hall.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        key: Key = ("hall", "timezone")
        yield Problem(line(key), _dotted(key), f"{hall.hall.timezone!r} is no zone", "IANA name")
    yield from _backward_spans(hall, line)
    if hall.web.port == hall.broker.port and not hall.broker.external:
        key = ("web", "port")
        yield Problem(line(key), _dotted(key), f"{hall.web.port} is the broker's port already")


def _named(
    odd: Iterable[config_checks.Odd], line: typing.Callable[[Key], int | None]
) -> Iterator[Problem]:
    for key, what, do in odd:
        yield Problem(line(key), _dotted(key), what, do)


def _doubles(
    table: str, names: list[str], field: str, line: typing.Callable[[Key], int | None]
) -> Iterator[Problem]:
    for index, name in enumerate(names):
        if name in names[:index]:
            key: Key = (table, index, field)
            yield Problem(line(key), _dotted(key), f"{name} is used twice")


def _strangers(
    key: Key, codes: tuple[str, ...], known: list[str], line: typing.Callable[[Key], int | None]
) -> Iterator[Problem]:
    for code in codes:
        if code not in known:
            yield Problem(line(key), _dotted(key), f"there is no service {code}", ", ".join(known))


def _backward_spans(
    hall: HallConfig, line: typing.Callable[[Key], int | None]
) -> Iterator[Problem]:
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
            yield Problem(line(key), _dotted(key), "spans must rise and not overlap")
