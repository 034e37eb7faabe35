"""One cell → a value: what people write in item lists, and what is allowed instead.

A parser takes a cell (text, number, truth, list or None) and gives the fields that it
fills; None and "" always mean "the source does not say".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from enum import StrEnum

from hub.catalogue_files.report import Kind
from hub.catalogue_files.vocabulary import FORMS, MEDIA
from hub.domain.catalogue import DayUnit, Limit

Cell = str | int | float | bool | list[object] | None
Fields = dict[str, object]
Parser = Callable[[Cell], Fields]

MOST_DAYS = 3660
LONGEST_NAME = 200
LONGEST_TEXT = 2000
LONGEST_LINK = 500
LONGEST_CODE = 64
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
LOST = "\ufffd"
"""What a program writes in place of a character that it could not convert."""
LINE_END = re.compile(r"\s*[\t\r\n]\s*")


class CellError(Exception):
    """A cell that cannot be taken; `allowed` says what can."""

    def __init__(self, kind: Kind, allowed: str = "") -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.allowed = allowed


def plain(cell: Cell) -> str:
    """The cell as text; whole numbers without a point. A list is no text."""
    if cell is None:
        return ""
    if isinstance(cell, list):
        raise CellError(Kind.NOT_ALLOWED, "文本或数字")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return unicodedata.normalize("NFC", str(cell)).strip()


def text(field: str, longest: int = LONGEST_TEXT) -> Parser:
    """Free text without control characters."""

    def parse(cell: Cell) -> Fields:
        value = LINE_END.sub(" ", plain(cell))
        if CONTROL.search(value):
            raise CellError(Kind.CONTROL)
        if LOST in value:
            raise CellError(Kind.LOST)
        if len(value) > longest:
            raise CellError(Kind.TOO_LONG, f"≤ {longest}")
        return {field: value} if value else {}

    return parse


def code(field: str) -> Parser:
    """A code: text, never a number (a spreadsheet drops its leading zeros)."""
    as_text = text(field, LONGEST_CODE)

    def parse(cell: Cell) -> Fields:
        if isinstance(cell, (int, float)):
            raise CellError(Kind.NUMERIC_CODE)
        return as_text(cell)

    return parse


def words(field: str, table: Mapping[str, StrEnum | bool]) -> Parser:
    """One of the table's words; the enum's own values are understood as well."""
    known: dict[str, StrEnum | bool] = {}
    for word, value in table.items():
        known[word] = value
        if isinstance(value, StrEnum):
            known[value.value] = value
    allowed = " ".join(word for word in table if not word.isascii())

    def parse(cell: Cell) -> Fields:
        if isinstance(cell, bool) and cell in table.values():
            return {field: cell}
        word = unicodedata.normalize("NFKC", plain(cell)).casefold()
        if not word:
            return {}
        if word not in known:
            raise CellError(Kind.NOT_ALLOWED, allowed)
        return {field: known[word]}

    return parse


_DAYS = re.compile(r"^(\d{1,4})\s*(个)?\s*(工作日|自然日|日历日|日|天)?$")


def limit(field: str) -> Parser:
    """`20`, `20 个工作日`, `30 自然日`, 即办; plain 日 are working days (行政许可法 art. 82)."""

    def parse(cell: Cell) -> Fields:
        value = unicodedata.normalize("NFKC", plain(cell))
        if not value:
            return {}
        if value in ("即办", "即时", "当场", "当场办结"):
            return {field: Limit(0)}
        found = _DAYS.match(value)
        if found is None or int(found[1]) > MOST_DAYS:
            raise CellError(Kind.NOT_A_NUMBER, f"0–{MOST_DAYS} 工作日, 自然日, 即办")
        calendar = found[3] in ("自然日", "日历日")
        return {field: Limit(int(found[1]), DayUnit.CALENDAR if calendar else DayUnit.WORKING)}

    return parse


def count(field: str, most: int = 99) -> Parser:
    """A small whole number, with 份 or 次 behind it."""

    def parse(cell: Cell) -> Fields:
        value = unicodedata.normalize("NFKC", plain(cell)).rstrip("份次")
        if not value:
            return {}
        if not (value.isascii() and value.isdigit()) or int(value) > most:
            raise CellError(Kind.NOT_A_NUMBER, f"0–{most}")
        return {field: int(value)}

    return parse


def parts(cell: Cell) -> list[str]:
    """A list, or text parted by ； ; | or line ends."""
    if isinstance(cell, list):
        if not all(isinstance(part, str) for part in cell):
            raise CellError(Kind.NOT_ALLOWED, "文本的列表")
        return [part.strip() for part in map(str, cell) if part.strip()]
    return [part.strip() for part in re.split(r"[；;|\n]", plain(cell)) if part.strip()]


def several(field: str) -> Parser:
    """Several texts."""
    one = text(field, LONGEST_NAME)

    def parse(cell: Cell) -> Fields:
        if cell is None or cell == "":
            return {}
        return {field: tuple(one(part)[field] for part in parts(cell))}

    return parse


def several_words(field: str, table: Mapping[str, StrEnum | bool]) -> Parser:
    """Several words of one table, also parted by 、 / or ，."""
    one = words(field, table)

    def parse(cell: Cell) -> Fields:
        listed = parts(cell)
        named = [word for part in listed for word in re.split(r"[、,，/]", part) if word.strip()]
        return {field: tuple(one(word)[field] for word in named)} if named else {}

    return parse


LETTERS = "A–Z（不含 I、O）"


def service(cell: Cell) -> Fields:
    """A service's letter."""
    letter = unicodedata.normalize("NFKC", plain(cell)).upper()
    if letter and not re.fullmatch(r"[A-HJ-NP-Z]", letter):
        raise CellError(Kind.NOT_ALLOWED, LETTERS)
    return {"service": letter} if letter else {}


def services(cell: Cell) -> Fields:
    """Letters of services: where an item is counted, then others in which it is found."""
    found = [word for part in parts(cell) for word in re.split(r"[、,，/ ]", part) if word]
    letters = [str(service(word)["service"]) for word in found]
    own, *others = dict.fromkeys(letters) or [None]
    fields: Fields = {} if own is None else {"service": own}
    return {**fields, "also": tuple(others)} if others else fields


_FORM = re.compile(r"^(?P<form>[^（(]*)(?:[（(](?P<medium>[^）)]*)[）)])?$")


def form(cell: Cell) -> Fields:
    """原件, 复印件, 原件和复印件, each with （纸质…电子） behind it or alone."""
    found = _FORM.match(plain(cell))
    if found is None:
        raise CellError(
            Kind.NOT_ALLOWED, "原件 复印件 原件和复印件（纸质 电子 纸质和电子 纸质或电子）"
        )
    return {**words("form", FORMS)(found["form"]), **words("medium", MEDIA)(found["medium"])}
