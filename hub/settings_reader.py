"""Reads a TOML file of settings into its struct and names everything that is wrong, with its line.

A plain string is taken where a text in three languages is expected.
"""

from __future__ import annotations

import difflib
import re
import tomllib
import types
import typing
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from hub.contract.words import Text
from hub.errors import SetupError
from hub.settings_problem import Key, Line, Problem, dotted

S = TypeVar("S", bound=msgspec.Struct)


class ConfigError(SetupError):
    """A file of settings cannot be used; `problems` names every reason."""

    def __init__(self, path: Path, problems: list[Problem]) -> None:
        self.problems = problems
        lines = "\n".join(f"  {problem}" for problem in problems)
        super().__init__(f"{path} has {len(problems)} error(s), nothing was started:\n{lines}")


def parse(
    kind: type[S],
    text: str,
    path: Path,
    checks: Callable[[S, Line], Iterator[Problem]],
    *,
    elsewhere: frozenset[str] = frozenset(),
) -> S:
    """The settings in `text`; `path` is for the messages. ConfigError names all that is wrong.

    `checks` tell what only the whole can; fields that are set `elsewhere` are none of this file.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found.group(1)) if found else None
        raise ConfigError(path, [Problem(line, "TOML", str(error))]) from error
    walker = Walker(lines_of(text))
    value = walker.struct(kind, data, (), elsewhere)
    if not walker.problems and isinstance(value, kind):
        walker.problems += list(checks(value, walker.line))
    if walker.problems or not isinstance(value, kind):
        raise ConfigError(path, sorted(walker.problems, key=lambda p: p.line or 0))
    return value


# ── one field after the other, so that every error is found ──────────────────


class Walker:
    """Reads one table into its struct and collects what is wrong."""

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
        self.problems.append(Problem(self.line(key), dotted(key), what, allowed))

    def struct(
        self,
        cls: type[msgspec.Struct],
        data: object,
        key: Key,
        elsewhere: frozenset[str] = frozenset(),
    ) -> object:
        """A table as its struct; None when anything is wrong so far."""
        if cls is Text and isinstance(data, str):
            return Text(data)
        if not isinstance(data, dict):
            self._bad(key, "should be a table")
            return None
        known = [f for f in msgspec.structs.fields(cls) if f.name not in elsewhere]
        fields = {field.encode_name: field for field in known}
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
        """One setting as its type; None when it is wrong."""
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


def line_of(text: str) -> Line:
    """Tells the line of a key in a file's text."""
    return Walker(lines_of(text)).line


def bare_type(kind: object) -> object:
    """A type without Annotated and without `| None`."""
    if typing.get_origin(kind) is typing.Annotated:
        return bare_type(typing.get_args(kind)[0])
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return bare_type(next(a for a in typing.get_args(kind) if a is not type(None)))
    return kind


def struct_element(kind: object) -> type[msgspec.Struct] | None:
    """The struct that a list of tables holds; None for any other type."""
    if typing.get_origin(kind) is not tuple:
        return None
    element = bare_type(typing.get_args(kind)[0])
    is_struct = isinstance(element, type) and issubclass(element, msgspec.Struct)
    return typing.cast("type[msgspec.Struct]", element) if is_struct else None


def _plain(error: str, data: object) -> str:
    shown = repr(data) if len(repr(data)) <= 60 else repr(data)[:57] + "…"
    if "matching regex" in error:  # what is allowed says it in words
        return f"{shown} is not allowed"
    return f"{shown} is not allowed: {error.removesuffix('`').replace('`', '')}"


def allowed_values(kind: object) -> str:
    """The allowed values in words, from the type's own limits."""
    bare = bare_type(kind)
    if typing.get_origin(bare) is tuple:
        bare = bare_type(typing.get_args(bare)[0])
    if isinstance(bare, type) and issubclass(bare, Enum):
        return ", ".join(str(member.value) for member in bare)
    if bare is bool:
        return "true, false"
    for meta in _metas(kind):
        if meta.extra and "allowed" in meta.extra:
            return str(meta.extra["allowed"])
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


# ── lines ────────────────────────────────────────────────────────────────────

_HEADER = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.-]+)\s*\]\]?")
_KEY = re.compile(r"^\s*([A-Za-z0-9_-]+)\s*=")


def lines_of(text: str) -> dict[Key, int]:
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
