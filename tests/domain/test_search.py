"""Items are found by text, pinyin, initials and code; ranked; quick."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.catalogue_files.spell import spell_all, syllables
from hub.contract.words import Applicant
from hub.domain.catalogue import Catalogue, Item
from hub.domain.search import departments, find, next_letters, search
from hub.domain.search_index import build_index, fold
from hub.domain.variants import PAIRS, SIMPLIFIED

NAMES = [
    ("A", "生育登记"),
    ("C", "失业登记"),
    ("C", "失业保险金申领"),
    ("D", "生育医疗待遇支付"),
    ("C", "社会保障卡申领"),
    ("B", "居民身份证换领"),
    ("A", "残疾人证新办"),
    ("E", "《食品经营许可证》新办"),
    ("C", "重新认定"),
    ("A", "ＡＢＣ类（12个月）备案"),
]


def catalogue(names: list[tuple[str, str]]) -> Catalogue:
    return spell_all(
        Catalogue(
            items=tuple(
                Item(code=f"00010{number:04d}W00", name=name, service=service)
                for number, (service, name) in enumerate(names)
            )
        )
    )


INDEX = build_index(catalogue(NAMES))


def found(text: str, service: str | None = None) -> list[str]:
    return [hit.item.name for hit in search(INDEX, text, service) if not hit.near]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SBK", "社会保障卡申领"),
        ("社保卡", "社会保障卡申领"),
        ("shehuibaozhang", "社会保障卡申领"),
        ("CJRZ", "残疾人证新办"),
        ("shengyude", "生育登记"),
        ("身份证", "居民身份证换领"),
        ("sfz", "居民身份证换领"),
        ("食品经营", "《食品经营许可证》新办"),
        ("chongxin", "重新认定"),
        ("abc类12", "ＡＢＣ类（12个月）备案"),
        ("000100005w00", "居民身份证换领"),
        ("社会 保障", "社会保障卡申领"),
    ],
)
def test_finds(text: str, name: str) -> None:
    assert name in found(text)


def test_the_picture_of_the_kiosk_sy() -> None:
    hits = search(INDEX, "SY", "A")
    assert [hit.item.name for hit in hits] == [
        "生育登记",
        "失业登记",
        "失业保险金申领",
        "生育医疗待遇支付",
    ]
    assert {hit.item.name[hit.start : hit.end] for hit in hits} == {"生育", "失业"}


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("保障 申领", ["保障", "申领"]),
        ("申领 sbk", ["申领"]),
        ("ksl shehui", ["社会", "卡申领"]),
        ("社保卡", []),
    ],
)
def test_each_word_of_the_text_is_marked(text: str, marked: list[str]) -> None:
    (hit,) = [hit for hit in search(INDEX, text) if hit.item.name == "社会保障卡申领"]
    assert [hit.item.name[start:end] for start, end in hit.spans] == marked


def test_the_current_service_comes_first() -> None:
    assert found("SY", "D")[0] == "生育医疗待遇支付"
    assert found("SY", "C")[:2] == ["失业登记", "失业保险金申领"]


def test_the_matched_part_is_told_in_the_name_as_written() -> None:
    hit = search(INDEX, "spjy")[0]
    assert hit.item.name[hit.start : hit.end] == "食品经营"
    hit = search(INDEX, "shipinj")[0]
    assert hit.item.name[hit.start : hit.end] == "食品经"
    hit = search(INDEX, "12个")[0]
    assert hit.item.name[hit.start : hit.end] == "12个"


def test_pinyin_matches_from_a_syllable_on() -> None:
    assert found("henyu") == []
    assert "生育登记" in found("yudeng")


def test_an_empty_text_lists_the_service() -> None:
    assert found("", "A") == ["生育登记", "残疾人证新办", "ＡＢＣ类（12个月）备案"]
    assert len(found("")) == len(NAMES)
    assert len(found("《》 ")) == len(NAMES)


PEOPLE, COMPANIES = (Applicant.PERSON,), (Applicant.COMPANY,)
OFFICES = build_index(
    Catalogue(
        items=(
            Item(code="1", name="生育登记", service="A", department="卫健局", applicants=PEOPLE),
            Item(code="2", name="营业执照", service="E", department="市监局", applicants=COMPANIES),
            Item(code="3", name="食品经营许可", service="E", department="市监局"),
            Item(code="4", name="登记查询", service="E"),
        )
    )
)


@pytest.mark.parametrize(
    ("text", "department", "applicant", "codes"),
    [
        ("", "市监局", None, ["2", "3"]),
        ("", None, Applicant.PERSON, ["1", "3", "4"]),
        ("", "市监局", Applicant.PERSON, ["3"]),
        ("登记", None, Applicant.COMPANY, ["4"]),
        ("登记", "卫健局", None, ["1"]),
        ("", "没有的局", None, []),
    ],
)
def test_others_are_left_out(
    text: str, department: str | None, applicant: Applicant | None, codes: list[str]
) -> None:
    hits = find(OFFICES, text, None, department, applicant).hits()
    assert [hit.item.code for hit in hits] == codes
    assert not any(hit.near for hit in hits)


def test_departments_by_what_they_have() -> None:
    assert departments(OFFICES) == [("市监局", 2), ("卫健局", 1)]
    assert departments(OFFICES, Applicant.COMPANY) == [("市监局", 2)]


def test_nothing_found_gives_the_two_nearest() -> None:
    hits = search(INDEX, "失业待遇认证")
    assert len(hits) == 2
    assert all(hit.near for hit in hits)
    assert hits[0].item.name == "失业登记"


def test_letters_that_lead_somewhere() -> None:
    assert next_letters(INDEX, "SY") >= {"B", "D", "Y"}
    assert "X" not in next_letters(INDEX, "SY")
    assert next_letters(INDEX, "zzz") == frozenset()
    assert {"S", "C"} <= next_letters(INDEX, "")


def test_without_spelling_text_and_code_still_work() -> None:
    bare = build_index(Catalogue(items=(Item(code="X-12", name="社会保障卡申领"),)))
    assert search(bare, "保障")[0].item.code == "X-12"
    assert search(bare, "x-12")[0].item.code == "X-12"


def test_an_empty_catalogue_finds_nothing() -> None:
    empty = build_index(Catalogue())
    assert search(empty, "SY") == []
    assert next_letters(empty, "S") == frozenset()


NAME = st.text(min_size=1, max_size=30).filter(lambda text: text.strip() != "")


@given(st.lists(NAME, max_size=8), st.text(max_size=12), st.sampled_from([None, "A"]))
def test_no_text_breaks_the_search(names: list[str], text: str, service: str | None) -> None:
    index = build_index(catalogue([("A", name) for name in names]))
    for hit in search(index, text, service):
        assert 0 <= hit.start <= hit.end <= len(hit.item.name)
    next_letters(index, text)


@given(st.sampled_from(NAMES), st.data())
def test_every_part_of_a_name_finds_it(entry: tuple[str, str], data: st.DataObject) -> None:
    name = entry[1]
    start = data.draw(st.integers(0, len(name) - 1))
    end = data.draw(st.integers(start + 1, len(name)))
    assert name in found(name[start:end])


@given(st.sampled_from(NAMES[:7]), st.data())
def test_the_letters_offered_lead_to_every_name(
    entry: tuple[str, str], data: st.DataObject
) -> None:
    initials = "".join(part[0] for part in syllables(entry[1])).upper()
    length = data.draw(st.integers(0, len(initials) - 1))
    assert initials[length] in next_letters(INDEX, initials[:length])
    assert entry[1] in found(initials[: length + 1])


def test_a_page_of_what_is_found_is_the_same_as_part_of_all() -> None:
    found_all = find(INDEX, "SY", "A")
    assert found_all.total == 4
    assert found_all.hits(1, 3) == search(INDEX, "SY", "A")[1:3]
    assert found_all.hits(9) == []


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("生育登記", "生育登记"),
        ("殘疾人證", "残疾人证新办"),
        ("ＳＢＫ", "社会保障卡申领"),
        ("Ｓｈｅｎｇｙｕ", "生育登记"),
        ("準生證", "生育登记"),
        ("zsz", "生育登记"),
        ("居民 换领", "居民身份证换领"),
        ("换领 sfz", "居民身份证换领"),
        ("食品　新办", "《食品经营许可证》新办"),
    ],
)
def test_variants_synonyms_and_several_words(typed: str, name: str) -> None:
    assert name in found(typed)


def test_words_must_all_match() -> None:
    assert found("生育 护照") == []
    assert set(found("登记 登记")) == {"生育登记", "失业登记"}


def test_the_name_in_full_is_first_and_every_way_has_its_tier() -> None:
    names = ["登记", "登记簿", "大登记", "等级", "大等级"]
    index = build_index(catalogue([("A", name) for name in names]))
    assert [hit.item.name for hit in search(index, "登记")] == ["登记", "登记簿", "大登记"]
    assert [hit.item.name for hit in search(index, "dj")] == [
        *("登记", "等级", "登记簿"),
        *("大登记", "大等级"),
    ]
    assert [hit.item.name for hit in search(index, "dengji")] == [
        *("登记", "等级", "登记簿"),
        *("大登记", "大等级"),
    ]


def test_an_item_of_several_services_is_of_each() -> None:
    items = (
        Item(code="1", name="甲登记", service="A", also=("C",)),
        Item(code="2", name="乙登记", service="C"),
        Item(code="3", name="丙登记", service="B"),
    )
    index = build_index(Catalogue(items=items))
    assert {hit.item.code for hit in search(index, "登记", "C")[:2]} == {"1", "2"}
    assert [hit.item.code for hit in search(index, "", "C")] == ["1", "2"]


def test_the_whole_code_of_33_is_looked_at() -> None:
    code = "91350100M000100Y434000109023W0001"
    index = build_index(Catalogue(items=(Item(code="A", name="甲", business_code=code),)))
    assert search(index, code)[0].item.code == "A"
    assert search(index, "W0001")[0].item.code == "A"


def test_variants_stand_for_one_character_each() -> None:
    assert len(PAIRS) % 2 == 0
    for old, new in SIMPLIFIED.items():
        assert fold(chr(old)) == (new, (0,))
        assert ord(new) not in SIMPLIFIED
