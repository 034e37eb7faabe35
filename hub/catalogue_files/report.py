"""What is wrong in a catalogue file: row by row, errors apart from warnings.

An error stops the whole import; a warning is told and the row is taken as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum

import msgspec

from hub.contract.words import Language, Text

SHOWN = 20
"""Remarks shown of one kind before the rest is counted only."""
KEPT = 10_000
"""Remarks kept of one kind: a file of a hundred thousand wrong rows is told as such."""
SHOWN_ERRORS = 200
SHOWN_SILENCE = 3
"""Places shown of one kind of warning before the rest is counted only."""


class Kind(StrEnum):
    """Every kind of remark; its words are in `TEXTS`."""

    # errors
    NOT_READABLE = "not_readable"
    NOT_DECODED = "not_decoded"
    UNKNOWN_SHAPE = "unknown_shape"
    EMPTY = "empty"
    NO_COLUMN = "no_column"
    MISSING = "missing"
    NOT_ALLOWED = "not_allowed"
    NOT_A_NUMBER = "not_a_number"
    TOO_LONG = "too_long"
    CONTROL = "control"
    LOST = "lost"
    NUMERIC_CODE = "numeric_code"
    WRONG_FIELD = "wrong_field"
    TOO_MANY = "too_many"
    SAME_CODE = "same_code"
    NO_SUCH_ITEM = "no_such_item"
    NO_SUCH_SERVICE = "no_such_service"
    # warnings
    SAME_NAME = "same_name"
    SAME_MATERIAL = "same_material"
    LONGER = "longer"
    MIXED_WIDTH = "mixed_width"
    STRAY_SPACE = "stray_space"
    RARE = "rare"
    ODD_CODE = "odd_code"
    COLUMN_UNUSED = "column_unused"
    NOT_LINKED = "not_linked"
    NO_LIMIT = "no_limit"
    NO_MATERIALS = "no_materials"
    NO_SERVICE = "no_service"


SILENCE = frozenset({Kind.NO_LIMIT, Kind.NO_MATERIALS, Kind.NO_SERVICE})
"""Warnings that a whole file may share: the source says nothing of something."""


TEXTS: dict[Kind, Text] = {
    Kind.NOT_READABLE: Text("文件读不出来：{detail}", "The file cannot be read: {detail}"),
    Kind.NOT_DECODED: Text(
        "不是 UTF-8 也不是 GB18030：{detail}", "Neither UTF-8 nor GB18030: {detail}"
    ),
    Kind.UNKNOWN_SHAPE: Text("认不出这种文件（{detail}）", "Not a known kind of file ({detail})"),
    Kind.EMPTY: Text("没有任何事项", "There are no items in it"),
    Kind.NO_COLUMN: Text("缺少这一列", "This column is missing"),
    Kind.MISSING: Text("不能为空", "Must not be empty"),
    Kind.NOT_ALLOWED: Text("不是允许的值", "Not an allowed value"),
    Kind.NOT_A_NUMBER: Text("不是天数或次数", "Not a number of days or times"),
    Kind.TOO_LONG: Text("太长", "Too long"),
    Kind.CONTROL: Text("含有控制字符", "Holds control characters"),
    Kind.LOST: Text(
        "有字在转换中丢失（�），请从原文件重新导出", "A character was lost (�): export it again"
    ),
    Kind.NUMERIC_CODE: Text(
        "编码是数字格式，前面的 0 会丢失，请改为文本",
        "The code is a number, leading zeros get lost: make it text",
    ),
    Kind.WRONG_FIELD: Text("内容有误：{detail}", "Wrong: {detail}"),
    Kind.TOO_MANY: Text("太多了", "Too many"),
    Kind.SAME_CODE: Text("编码与{detail}相同", "Same code as {detail}"),
    Kind.NO_SUCH_ITEM: Text("目录中没有这个事项", "No such item in the catalogue"),
    Kind.NO_SUCH_SERVICE: Text("本大厅没有这个业务", "The hall has no such service"),
    Kind.SAME_NAME: Text("与{detail}同名", "Same name as {detail}"),
    Kind.SAME_MATERIAL: Text(
        "同一事项中重复，只保留第一个", "Twice in one item, the first is kept"
    ),
    Kind.NO_LIMIT: Text("没有法定和承诺时限", "Neither a legal nor a promised limit"),
    Kind.NO_MATERIALS: Text("没有材料清单", "No list of materials"),
    Kind.NO_SERVICE: Text(
        "没有取号业务，只能搜索到", "Belongs to no service, can only be found by search"
    ),
    Kind.LONGER: Text("承诺时限长于法定时限", "Promised limit is longer than the legal one"),
    Kind.MIXED_WIDTH: Text(
        "全角和半角（括号或字母数字）混用",
        "Full and half width mixed (brackets, or letters and digits)",
    ),
    Kind.STRAY_SPACE: Text("汉字之间有空格", "Space between characters"),
    Kind.RARE: Text(
        "有显示或打印不出来的字（{detail}）", "Holds characters that no font has ({detail})"
    ),
    Kind.ODD_CODE: Text("编码不合国家格式（{detail}）", "Not as the nation writes it ({detail})"),
    Kind.COLUMN_UNUSED: Text("这一列不认识，没有使用", "Unknown column, not used"),
    Kind.NOT_LINKED: Text("目录中没有同名事项，只保留名称", "No such item: kept as a name only"),
}

HEADINGS = {
    "taken": Text(
        "{file}：{items} 个事项，{materials} 份材料，{themes} 个主题",
        "{file}: {items} items, {materials} materials, {themes} themes",
    ),
    "errors": Text("错误 {count} 处，没有导入任何内容：", "{count} error(s), nothing imported:"),
    "warnings": Text(
        "提醒 {count} 处（不影响导入）：", "{count} warning(s), which hold nothing up:"
    ),
    "allowed": Text("允许：{allowed}", "allowed: {allowed}"),
    "more": Text("…… 还有 {count} 处", "… and {count} more"),
    "clean": Text("没有发现问题。", "Nothing wrong."),
}


class Remark(msgspec.Struct, frozen=True):
    """One thing noticed. `where` is 第 3 行 or a sheet, row or path; `value` as it stands there."""

    kind: Kind
    where: str
    column: str = ""
    value: str = ""
    detail: str = ""
    allowed: str = ""

    def line(self, language: Language) -> str:
        """The remark on one line."""
        problem = TEXTS[self.kind].inn(language).format(detail=_place(self.detail, language))
        parts = [
            _place(self.where, language),
            self.column,
            f"“{self.value}”" if self.value else "",
            problem,
        ]
        if self.allowed:
            parts.append(HEADINGS["allowed"].inn(language).format(allowed=self.allowed))
        return " · ".join(part for part in parts if part)


def _place(text: str, language: Language) -> str:
    """A place is noted as Chinese tables count; an English report has it in English."""
    return re.sub(r"第 (\d+) 行", r"row \1", text) if language is Language.EN else text


class Report:
    """Remarks of one import, in the order of the file; `counts` also of those not kept."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.errors: list[Remark] = []
        self.warnings: list[Remark] = []
        self.counts: Counter[Kind] = Counter()
        self.items = self.materials = self.themes = 0

    def error(self, remark: Remark) -> None:
        """Something that stops the import."""
        self._keep(self.errors, remark)

    def warn(self, remark: Remark) -> None:
        """Something that a person should look at."""
        self._keep(self.warnings, remark)

    def _keep(self, kept: list[Remark], remark: Remark) -> None:
        self.counts[remark.kind] += 1
        if self.counts[remark.kind] <= KEPT:
            kept.append(remark)

    def _total(self, kept: list[Remark]) -> int:
        return sum(self.counts[kind] for kind in {remark.kind for remark in kept})

    def add(self, other: Report) -> None:
        """Join the remarks on one of several files, each with the file's name."""
        named = [
            [msgspec.structs.replace(r, where=f"{other.file} {r.where}") for r in remarks]
            for remarks in (other.errors, other.warnings)
        ]
        self.errors += named[0]
        self.warnings += named[1]
        self.counts += other.counts

    def text(self, language: Language = Language.ZH, *, full: bool = False) -> str:
        """The whole report; unless `full`, many warnings of one kind are shortened."""
        head = HEADINGS["taken"].inn(language)
        lines = [
            head.format(
                file=self.file, items=self.items, materials=self.materials, themes=self.themes
            )
        ]
        if self.errors:
            count = self._total(self.errors)
            lines.append(HEADINGS["errors"].inn(language).format(count=count))
            lines += self._lines(self.errors, language, full=full, shown=SHOWN_ERRORS)
        if self.warnings:
            count = self._total(self.warnings)
            lines.append(HEADINGS["warnings"].inn(language).format(count=count))
            for kind in Kind:
                same = [remark for remark in self.warnings if remark.kind is kind]
                shown = SHOWN_SILENCE if kind in SILENCE else SHOWN
                lines += self._lines(same, language, full=full, shown=shown)
        if not self.errors and not self.warnings:
            lines.append(HEADINGS["clean"].inn(language))
        return "\n".join(lines)

    def _lines(
        self, kept: list[Remark], language: Language, *, full: bool, shown: int
    ) -> list[str]:
        """So many remarks, and how many more there are."""
        told = kept if full else kept[:shown]
        lines = [f"  {remark.line(language)}" for remark in told]
        rest = self._total(kept) - len(told)
        if rest > 0:
            lines.append(f"  {HEADINGS['more'].inn(language).format(count=rest)}")
        return lines
