"""The three real lists: taken as they are, their oddities told."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.catalogue_files.command import load
from hub.catalogue_files.report import Kind, Report
from hub.domain.catalogue import (
    Catalogue,
    Form,
    ItemType,
    Limit,
    Medium,
    Source,
)
from hub.domain.search import search
from hub.domain.search_index import build_index

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"the real lists are not at {DATA}")


def loaded(*names: str) -> tuple[Catalogue, Report]:
    report = Report("、".join(names))
    return load([DATA / name for name in names], report, base=Catalogue()), report


def test_items_with_materials() -> None:
    catalogue, report = loaded("items.json")
    assert not report.errors
    assert (report.items, report.materials) == (56, 246)
    item = catalogue.by_code()["000709110002-02"]
    assert item.name == "居民身份证换领"
    assert (item.legal, item.promised, item.visits, item.fee) == (Limit(60), Limit(15), 0, True)
    assert item.type is ItemType.CONFIRMATION
    assert item.handle is None
    assert item.materials is not None
    first = item.materials[0]
    assert (first.form, first.medium) == (Form.ORIGINAL, Medium.ELECTRONIC)
    assert (first.copies, first.source, first.exempt) == (1, Source.GOVERNMENT, False)
    assert first.later is None


def test_a_note_in_the_list_is_understood() -> None:
    catalogue, _ = loaded("items.json")
    later = [m.name for i in catalogue.items for m in i.materials or () if m.later]
    assert later == ["长期居住认定材料（居住证或个人承诺书）", "申请离婚登记声明书"]


def test_names_without_anything_else() -> None:
    catalogue, report = loaded("item-names.tsv")
    assert not report.errors
    assert report.items == 1135
    kinds = {remark.kind for remark in report.warnings}
    assert kinds == {
        Kind.SAME_NAME,
        Kind.NO_LIMIT,
        Kind.NO_MATERIALS,
        Kind.NO_SERVICE,
        Kind.MIXED_WIDTH,
    }
    same = [r for r in report.warnings if r.kind is Kind.SAME_NAME]
    assert [(r.where, r.value) for r in same] == [
        ("第 538 行", "求职创业补贴申领"),
        ("第 931 行", "城市建筑物、设施上张挂、张贴宣传品审批"),
    ]
    assert "第 491 行" in same[0].detail
    assert all(item.materials is None and item.promised is None for item in catalogue.items)
    assert max(len(item.code) for item in catalogue.items) <= 64


def test_themes_are_linked_by_name_where_the_items_are_known() -> None:
    catalogue, report = loaded("items.json", "themes.json")
    assert not report.errors
    assert report.themes == 10
    retirement = next(theme for theme in catalogue.themes if theme.name == "退休“一件事”")
    assert retirement.limit == Limit(22)
    linked = {member.name: member.item for member in retirement.items}
    assert linked["企业职工基本养老保险养老金申领"] == "002014006001-02"
    assert linked["在职转退休"] is None
    exempt = [m.name for m in retirement.materials or () if m.exempt]
    assert exempt == ["申请人影像", "中华人民共和国居民身份证", "居民户口簿"]
    twice = [r for r in report.warnings if r.kind is Kind.SAME_MATERIAL]
    assert [(r.where, r.value) for r in twice] == [("themes.json [3]", "中华人民共和国居民身份证")]


def test_all_of_a_district_can_be_found() -> None:
    catalogue, _ = loaded("item-names.tsv")
    index = build_index(catalogue)
    assert search(index, "jmsfz")[0].item.name.startswith("居民身份证")
    assert search(index, "511A0116400001")[0].item.name == "普通护照签发"
