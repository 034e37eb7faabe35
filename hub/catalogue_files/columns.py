"""Which tables a list may have, which headings, and how the cells below them are read and written.

A value that its column cannot write plainly is written as `json:` and the value: whatever an
export writes, an import reads as it was.
"""

from __future__ import annotations

import typing
import unicodedata
from functools import cached_property, lru_cache

import msgspec

from hub.catalogue_files import cells, vocabulary, writing
from hub.catalogue_files.cells import Cell, CellError, Fields, Parser
from hub.catalogue_files.report import Kind
from hub.catalogue_files.writing import Writer
from hub.domain.catalogue import Catalogue, Item, Material, Theme, ThemeItem

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


def _columns(
    struct: type[msgspec.Struct], *rows: tuple[str, Parser, Writer, str]
) -> tuple[Column, ...]:
    hints = typing.get_type_hints(struct, include_extras=True)
    made = []
    for fields, parse, write, headings in rows:
        names = tuple(fields.split())
        kind = hints[names[0]]
        made.append(Column(tuple(headings.split()), parse, names, write, kind))
    return tuple(made)


def _text(
    field: str, headings: str, longest: int = cells.LONGEST_TEXT
) -> tuple[str, Parser, Writer, str]:
    return field, cells.text(field, longest), writing.plain, headings


def _name(field: str, headings: str) -> tuple[str, Parser, Writer, str]:
    return _text(field, headings, cells.LONGEST_NAME)


def _code(field: str, headings: str) -> tuple[str, Parser, Writer, str]:
    return field, cells.code(field), writing.plain, headings


def _word(field: str, table: vocabulary.Words, headings: str) -> tuple[str, Parser, Writer, str]:
    return field, cells.words(field, table), writing.word(table), headings


def _words(field: str, table: vocabulary.Words, headings: str) -> tuple[str, Parser, Writer, str]:
    return field, cells.several_words(field, table), writing.words(table), headings


def _limit(field: str, headings: str) -> tuple[str, Parser, Writer, str]:
    return field, cells.limit(field), writing.limit, headings


def _count(field: str, headings: str) -> tuple[str, Parser, Writer, str]:
    return field, cells.count(field), writing.plain, headings


def _several(field: str, headings: str) -> tuple[str, Parser, Writer, str]:
    return field, cells.several(field), writing.several, headings


_YES = vocabulary.YES_NO
ITEM_COLUMNS = _columns(
    Item,
    _name("name", "事项名称 名称 name"),
    _code("code", "事项编码 编码 code"),
    _code("basic_code", "基本编码 basic_code"),
    _code("implementation_code", "实施编码 implementation_code"),
    _code("business_code", "业务办理项编码 business_code"),
    _word("type", vocabulary.TYPES, "事项类型 类型 type"),
    _name("category", "分类 主项名称 category"),
    _name("department", "部门 实施部门 department"),
    _word("level", vocabulary.LEVELS, "行使层级 层级 level"),
    _word("handle", vocabulary.HANDLES, "办件类型 handle_kind handle"),
    _limit("legal", "法定办结时限 法定时限 legal_days"),
    _limit("promised", "承诺办结时限 承诺时限 promised_days"),
    _count("visits", "到场次数 到现场次数 visits"),
    _word("fee", _YES, "是否收费 收费 fee"),
    _text("charge", "收费标准 charge"),
    _text("fee_basis", "收费依据 fee_basis"),
    _several("basis", "设定依据 法律依据 basis"),
    _words("applicants", vocabulary.APPLICANTS, "服务对象 applicants"),
    _text("conditions", "受理条件 conditions"),
    _several("steps", "办理流程 steps"),
    _several("results", "办理结果 结果 results"),
    _words("delivery", vocabulary.DELIVERIES, "送达方式 delivery"),
    _words("reach", vocabulary.REACHES, "通办范围 reach"),
    _word("self_service", _YES, "自助办理 self_service"),
    _words("windows", vocabulary.WINDOWS, "窗口类型 windows"),
    ("service also", cells.services, writing.services, "取号业务 业务字母 service"),
    _several("aliases", "别名 俗称 aliases"),
    _name("english", "英文名称 english"),
    _name("tibetan", "藏文名称 tibetan"),
    _text("note", "备注 note"),
)

MATERIAL_COLUMNS = _columns(
    Material,
    _name("name", "材料名称 name"),
    _word("required", _YES, "必要性 是否必要 required"),
    ("form medium", cells.form, writing.form, "材料形式 形式 form"),
    _count("copies", "份数 copies"),
    _word("source", vocabulary.SOURCES, "材料来源 来源 source"),
    _word("exempt", _YES, "免证办 exempt_by_certificate exempt"),
    _word("later", _YES, "容缺 可容缺 later"),
    _word("promise", _YES, "告知承诺 promise"),
    _word("blank_form", _YES, "空白表格 blank_form"),
    _text("template", "样表 材料样本 template", cells.LONGEST_LINK),
    _text("note", "材料说明 备注 note"),
)

THEME_COLUMNS = _columns(
    Theme,
    _name("name", "主题名称"),
    _code("code", "主题编码"),
    _name("lead_department", "牵头部门"),
    _several("departments", "参与部门"),
    _limit("limit", "办理时限"),
    ("service", cells.service, writing.plain, "取号业务"),
    _name("english", "英文名称"),
    _name("tibetan", "藏文名称"),
    _name("icon", "图标"),
)

MEMBER_COLUMNS = _columns(
    ThemeItem,
    _name("name", "成员事项"),
    _code("item", "事项编码"),
    _limit("promised", "承诺办结时限 承诺时限"),
    _text("result", "办理结果 结果"),
)

NOTICE_COLUMNS = _columns(Catalogue, _text("notice", "目录说明"))

CODE = ITEM_COLUMNS[1]
"""How the code of an item or theme is written, also where a row names whom it belongs to."""

ITEMS = Table("事项", "items", ("事项名称",), ITEM_COLUMNS)
MATERIALS = Table("材料", "materials", ("材料名称",), MATERIAL_COLUMNS)
THEMES = Table("主题", "themes", ("主题名称",), THEME_COLUMNS)
MEMBERS = Table("主题成员", "theme-items", ("主题编码", "成员事项"), MEMBER_COLUMNS)
THEME_MATERIALS = Table("主题材料", "theme-materials", ("主题编码", "材料名称"), MATERIAL_COLUMNS)
NOTICE = Table("说明", "notice", ("目录说明",), NOTICE_COLUMNS)
TABLES = (NOTICE, THEME_MATERIALS, MEMBERS, THEMES, MATERIALS, ITEMS)
"""In the order in which a table is recognised."""

MATERIAL_OF = ("事项编码", "编码", "code")
"""In a table of materials: which item a row belongs to."""
THEME_OF = ("主题编码",)
"""In a table of members or of a theme's materials: which theme."""
MATERIAL_NAMES = ("材料", "申请材料", "materials")
"""In a table of items or themes: all materials, by name only; 无: none are needed."""
NONE_NEEDED = "无"
SOURCE_NOTES = ("source", "来源链接")
"""Columns that say where a row was found; not kept."""


def recognise(line: list[str]) -> Table | None:
    """The table that a line is the heading of; None when it is none.

    Items need a name and at least one column more: a lone 名称 may be a title.
    """
    cells_of = {heading(cell) for cell in line}
    for table in TABLES[:-1]:
        if cells_of >= set(table.key):
            return table
    names = {heading(name) for name in ITEM_COLUMNS[0].headings}
    known = [cell for cell in line if ITEMS.find(cell) or MATERIALS.find(cell)]
    return ITEMS if cells_of & names and len(known) >= 2 else None
