"""One column and one table of an item list: read and written by the same words.

A value that its column cannot write plainly is written as `json:` and the value: whatever an
export writes, an import reads as it was.
"""

from __future__ import annotations

import typing
import unicodedata
from functools import cached_property, lru_cache
from typing import TypeAlias

import msgspec

from hub.catalogue_files import cells, writing
from hub.catalogue_files.cells import Cell, CellError, Fields, Parser
from hub.catalogue_files.report import Kind
from hub.catalogue_files.vocabulary import Words
from hub.catalogue_files.writing import Writer

EXACT = "json:"
FORMULA = ("=", "+", "-", "@")
"""What a spreadsheet would run when it opens the file."""


class Column(msgspec.Struct, frozen=True):
    """A column: its headings, the first being the one that we write, and the fields it fills."""

    headings: tuple[str, ...]
    parse: Parser
    fields: tuple[str, ...]
    write: Writer
    kind: object
    """Of a column of one field: the field's type."""

    def read(self, cell: Cell) -> Fields:
        """The fields that a cell fills. Raises CellError."""
        if isinstance(cell, str) and cell.startswith(EXACT) and len(self.fields) == 1:
            try:
                found = msgspec.json.decode(
                    cell.removeprefix(EXACT), type=typing.cast("type[object]", self.kind)
                )
            except (msgspec.DecodeError, UnicodeEncodeError) as error:
                raise CellError(Kind.NOT_ALLOWED, str(error)) from None
            return {self.fields[0]: found}
        return self.parse(cell)

    def written(self, row: msgspec.Struct) -> str:
        """The cell that is read as this row's fields; empty where they are not told."""
        values = tuple(getattr(row, field) for field in self.fields)
        if len(values) > 1:
            return self.write(*values) if any(values) else ""
        (value,) = values
        if value is None or value == self._default(row):
            return ""
        plain = self.write(value) if value != () else ""
        return plain if self._reads(plain, value) else exact(value)

    def _reads(self, plain: str, value: object) -> bool:
        """Whether the plain cell says the value, to us and to a spreadsheet."""
        try:
            fits = self.read(plain) == {self.fields[0]: value}
        except CellError:
            return False
        return fits and not plain.startswith(FORMULA)

    def _default(self, row: msgspec.Struct) -> object:
        fields = {field.name: field.default for field in msgspec.structs.fields(row)}
        return fields[self.fields[0]]


def exact(value: object) -> str:
    """A cell that no plain words can say."""
    return EXACT + msgspec.json.encode(value).decode()


class Table(msgspec.Struct, frozen=True, dict=True):
    """A kind of table: a sheet's title, a file's name, what tells it from others."""

    title: str
    file: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]

    @cached_property
    def _by_heading(self) -> dict[str, Column]:
        return {heading(name): column for column in self.columns for name in column.headings}

    def find(self, title: str) -> Column | None:
        """The column with this heading."""
        return self._by_heading.get(heading(title))


@lru_cache(maxsize=4096)
def heading(cell: object) -> str:
    """A heading as it is compared: half width, no spaces, no star or colon."""
    folded = unicodedata.normalize("NFKC", str(cell or "")).casefold()
    return "".join(folded.split()).strip("*:")


Told: TypeAlias = tuple[str, Parser, Writer, str]
"""Fields, how a cell is read and written, headings; several of a kind parted by spaces."""


def columns(struct: type[msgspec.Struct], *rows: Told) -> tuple[Column, ...]:
    """The columns of a struct's table."""
    hints = typing.get_type_hints(struct, include_extras=True)
    made = []
    for fields, parse, write, headings in rows:
        names = tuple(fields.split())
        kind = hints[names[0]]
        made.append(Column(tuple(headings.split()), parse, names, write, kind))
    return tuple(made)


def text(field: str, headings: str, longest: int = cells.LONGEST_TEXT) -> Told:
    """Free text."""
    return field, cells.text(field, longest), writing.plain, headings


def name(field: str, headings: str) -> Told:
    """A name."""
    return text(field, headings, cells.LONGEST_NAME)


def code(field: str, headings: str) -> Told:
    """A code: text, never a number."""
    return field, cells.code(field), writing.plain, headings


def word(field: str, table: Words, headings: str) -> Told:
    """One word of a table."""
    return field, cells.words(field, table), writing.word(table), headings


def words(field: str, table: Words, headings: str) -> Told:
    """Several words of a table."""
    return field, cells.several_words(field, table), writing.words(table), headings


def limit(field: str, headings: str) -> Told:
    """A time limit."""
    return field, cells.limit(field), writing.limit, headings


def count(field: str, headings: str) -> Told:
    """A small whole number."""
    return field, cells.count(field), writing.plain, headings


def several(field: str, headings: str) -> Told:
    """Several texts."""
    return field, cells.several(field), writing.several, headings
