"""The sample catalogue is whole: 60+ items of 12+ departments, six themes, every letter."""

from __future__ import annotations

from collections import Counter

import msgspec

from hub.catalogue_files.checks import whole
from hub.catalogue_files.read import read_bytes
from hub.catalogue_files.report import Kind, Report
from hub.catalogue_files.sample import sample_catalogue
from hub.domain.catalogue import Catalogue, HandleKind
from hub.domain.search import search
from hub.domain.search_index import build_index

CATALOGUE = sample_catalogue()


def test_its_size() -> None:
    assert len(CATALOGUE.items) >= 60
    assert len({item.department for item in CATALOGUE.items}) >= 12
    assert len(CATALOGUE.themes) == 6
    assert "示例" in (CATALOGUE.notice or "")


def test_every_service_of_the_sample_hall_has_items() -> None:
    letters = Counter(item.service for item in CATALOGUE.items)
    assert set(letters) == set("ABCDEFGHJK")


def test_it_passes_its_own_import() -> None:
    report = Report("catalogue.json")
    bare = msgspec.json.encode(CATALOGUE)
    checked = whole(read_bytes(bare, report), Catalogue(), None, report)
    assert not report.errors
    assert checked.items == CATALOGUE.items
    serious = {Kind.SAME_NAME, Kind.SAME_MATERIAL, Kind.LONGER, Kind.STRAY_SPACE, Kind.MIXED_WIDTH}
    assert not [w for w in report.warnings if w.kind in serious]


def test_it_shows_every_kind_of_case() -> None:
    materials = [m for item in CATALOGUE.items for m in item.materials or ()]
    assert any(m.exempt for m in materials)
    assert any(m.later for m in materials)
    assert any(m.promise for m in materials)
    assert {item.handle for item in CATALOGUE.items} >= set(HandleKind)


def test_what_residents_type_is_found() -> None:
    index = build_index(CATALOGUE)
    for typed, name in (
        ("SBK", "社会保障卡申领"),
        ("CJRZ", "残疾人证新办"),
        ("低保", "最低生活保障对象认定、保障金给付"),
        ("gjj", "租赁自住房住房提取公积金"),
        ("落户", "3周岁内国内出生新生儿上户"),
        ("passport", "普通护照签发"),
    ):
        assert name in [hit.item.name for hit in search(index, typed)], typed


def test_all_themes_link_to_items() -> None:
    codes = CATALOGUE.by_code()
    for theme in CATALOGUE.themes:
        linked = [member for member in theme.items if member.item]
        assert len(linked) >= 4, theme.name
        assert all(member.item in codes for member in linked)
