"""What an export writes, an import reads as it was: CSV, XLSX and JSON, whatever the values."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from hub.catalogue_files import checks
from hub.catalogue_files.command import load
from hub.catalogue_files.draft import Draft, PlacedTheme
from hub.catalogue_files.export import LONGEST_SHEET_CELL, export
from hub.catalogue_files.report import Report
from hub.catalogue_files.rows import Placed
from hub.catalogue_files.sample import sample_catalogue
from hub.catalogue_files.spell import spell_all
from hub.contract.words import Applicant, WindowKind
from hub.domain.catalogue import (
    Catalogue,
    DayUnit,
    Delivery,
    Form,
    HandleKind,
    Item,
    ItemType,
    Level,
    Limit,
    Material,
    Medium,
    Reach,
    Source,
    Theme,
    ThemeItem,
)
from hub.errors import SetupError

TARGETS = ("out.json", "out.xlsx", "out")
DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def read_again(catalogue: Catalogue, folder: Path, target: str) -> Catalogue:
    """The catalogue, exported and imported into a hall that has none."""
    export(catalogue, folder / target)
    report = Report(target)
    again = load([folder / target], report, base=Catalogue())
    assert not report.errors, report.text()
    return again


@pytest.mark.parametrize("target", TARGETS)
def test_the_sample(tmp_path: Path, target: str) -> None:
    assert read_again(sample_catalogue(), tmp_path, target) == sample_catalogue()


@pytest.mark.skipif(not DATA.is_dir(), reason=f"the real lists are not at {DATA}")
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("names", [("items.json", "themes.json"), ("item-names.tsv",)], ids=str)
def test_the_real_lists(tmp_path: Path, names: tuple[str, ...], target: str) -> None:
    catalogue = load([DATA / name for name in names], Report("real"), base=Catalogue())
    assert read_again(catalogue, tmp_path, target) == catalogue


# ── whatever the values ──────────────────────────────────────────────────────

ODD = st.sampled_from(
    [
        *(
            "",
            " ",
            "无",
            "json:",
            "json:1",
            "=1+1",
            "-",
            "@x",
            "a；b",
            "甲|乙",
            "1",
            "é",
            "e\u0301",
        ),
        *("𠮷", "\u3000甲", "（", "(甲）", "“引”", '"q"', "多\n行", "a\r\nb", "_x0041_", "可容缺"),
        *("即办", "A、B", "甲，乙", "a\tb"),
    ]
)
CHARACTERS = st.characters(exclude_categories=("Cs",))
TEXT = st.one_of(ODD, st.text(CHARACTERS, max_size=12))
NAMED = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffd")
NAME = st.one_of(
    ODD.filter(lambda text: bool(text) and text.isprintable()),
    st.text(NAMED, min_size=1, max_size=12),
)


def maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.one_of(st.none(), strategy)


def several(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return maybe(st.lists(strategy, max_size=3).map(tuple))


def one_of(kind: type) -> st.SearchStrategy[object]:
    return maybe(st.sampled_from(list(kind)))


LIMIT = st.builds(Limit, st.integers(0, 3660), st.sampled_from(DayUnit))
YES = maybe(st.booleans())
MATERIAL = st.builds(
    Material,
    name=NAME,
    required=YES,
    form=one_of(Form),
    medium=one_of(Medium),
    copies=maybe(st.integers(0, 99)),
    source=one_of(Source),
    exempt=YES,
    later=YES,
    promise=YES,
    blank_form=YES,
    template=maybe(TEXT),
    note=maybe(TEXT),
)
MATERIALS = maybe(st.lists(MATERIAL, max_size=3, unique_by=lambda m: m.name).map(tuple))
LETTER = st.sampled_from("ABCDEFGH")
ITEM = st.builds(
    Item,
    code=NAME,
    name=NAME,
    english=maybe(TEXT),
    tibetan=maybe(TEXT),
    aliases=st.lists(NAME, max_size=2).map(tuple),
    basic_code=maybe(NAME),
    implementation_code=maybe(NAME),
    business_code=maybe(NAME),
    type=one_of(ItemType),
    category=maybe(TEXT),
    department=maybe(TEXT),
    level=one_of(Level),
    handle=one_of(HandleKind),
    legal=maybe(LIMIT),
    promised=maybe(LIMIT),
    visits=maybe(st.integers(0, 99)),
    fee=YES,
    charge=maybe(TEXT),
    fee_basis=maybe(TEXT),
    basis=several(TEXT),
    applicants=several(st.sampled_from(Applicant)),
    conditions=maybe(TEXT),
    steps=several(TEXT),
    materials=MATERIALS,
    results=several(TEXT),
    delivery=several(st.sampled_from(Delivery)),
    reach=several(st.sampled_from(Reach)),
    self_service=YES,
    windows=several(st.sampled_from(WindowKind)),
    service=maybe(LETTER),
    also=st.lists(LETTER, max_size=2).map(tuple),
    note=maybe(TEXT),
)
MEMBER = st.builds(ThemeItem, name=NAME, item=st.none(), promised=maybe(LIMIT), result=maybe(TEXT))
THEME = st.builds(
    Theme,
    code=NAME,
    name=NAME,
    english=maybe(TEXT),
    tibetan=maybe(TEXT),
    lead_department=maybe(TEXT),
    departments=several(TEXT),
    limit=maybe(LIMIT),
    service=maybe(LETTER),
    items=st.lists(MEMBER, max_size=3).map(tuple),
    materials=MATERIALS,
    icon=maybe(TEXT),
)


def by_code(kind: st.SearchStrategy[object], least: int) -> st.SearchStrategy[object]:
    return st.lists(kind, min_size=least, max_size=3, unique_by=lambda e: e.code)  # type: ignore[attr-defined]


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    """A catalogue as an import makes it: checked, linked and spelled."""
    items = tuple(Placed("x", item) for item in draw(by_code(ITEM, 1)))  # type: ignore[attr-defined]
    themes = tuple(PlacedTheme("x", theme) for theme in draw(by_code(THEME, 0)))  # type: ignore[attr-defined]
    drawn = Draft(list(items), list(themes), has_items=True, has_themes=True)
    drawn.notice = draw(maybe(TEXT))  # type: ignore[assignment]
    report = Report("drawn")
    made = checks.whole(drawn, Catalogue(), None, report)
    assert not report.errors, report.text()
    return spell_all(made)


@pytest.mark.parametrize("target", TARGETS)
def test_an_import_of_an_export_is_the_same(target: str) -> None:
    @given(catalogues())
    @settings(
        max_examples=60,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    def holds(catalogue: Catalogue) -> None:
        with tempfile.TemporaryDirectory() as folder:
            assert read_again(catalogue, Path(folder), target) == catalogue

    holds()


# ── faults and small print ───────────────────────────────────────────────────


def test_no_cell_is_run_by_a_spreadsheet(tmp_path: Path) -> None:
    catalogue = Catalogue(items=(Item(code="A-1", name="=HYPERLINK(1)", note="@SUM(1)"),))
    export(catalogue, tmp_path / "out.xlsx")
    book = load_workbook(tmp_path / "out.xlsx")
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "n", "inlineStr"}
    export(catalogue, tmp_path / "out")
    text = (tmp_path / "out" / "items.csv").read_text(encoding="utf-8-sig")
    assert not [
        cell for line in text.splitlines() for cell in line.split(",") if cell[:1] in "=@" and cell
    ]


def test_codes_stay_text_in_a_workbook(tmp_path: Path) -> None:
    export(Catalogue(items=(Item(code="000123", name="甲"),)), tmp_path / "out.xlsx")
    sheet = load_workbook(tmp_path / "out.xlsx")["事项"]
    assert sheet["B2"].value == "000123"


def test_nothing_is_written_over(tmp_path: Path) -> None:
    export(sample_catalogue(), tmp_path / "out.json")
    with pytest.raises(SetupError, match=r"out\.json"):
        export(sample_catalogue(), tmp_path / "out.json")
    with pytest.raises(SetupError):
        export(sample_catalogue(), tmp_path / "missing" / "out.json")


def test_what_no_cell_can_hold_is_told(tmp_path: Path) -> None:
    long = Item(code="A", name="甲", steps=("x" * LONGEST_SHEET_CELL,))
    with pytest.raises(SetupError, match="too long"):
        export(Catalogue(items=(long,)), tmp_path / "out.xlsx")


def test_what_is_left_out_of_a_cell_is_told_from_an_empty_list(tmp_path: Path) -> None:
    silent, none = Item(code="A", name="甲"), Item(code="B", name="乙", materials=(), basis=())
    both = spell_all(Catalogue(items=(silent, none)))
    assert read_again(both, tmp_path, "out") == both
    head, first, second = (
        (tmp_path / "out" / "items.csv").read_text(encoding="utf-8-sig").splitlines()
    )
    assert head.endswith(",材料")
    assert (first[-1], second[-1]) == (",", "无")


def test_exact_cells_have_limits_too(tmp_path: Path) -> None:
    path = tmp_path / "items.csv"
    path.write_text(
        '事项名称,事项编码,到场次数\n甲,A,json:100\n乙,"json:[1]",1\n', encoding="utf-8"
    )
    report = Report("x")
    load([path], report, base=Catalogue())
    assert [(e.where, e.column) for e in report.errors] == [
        ("第 2 行", "到场次数"),
        ("第 3 行", "事项编码"),
    ]
