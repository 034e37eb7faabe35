"""The tables are what the maker makes, whole, and put the usual first."""

from __future__ import annotations

import pytest
from pypinyin import Style, pinyin

from assets.pinyin.make import HERE, characters, own_words, plain, spell, tables
from assets.pinyin.table import Candidate, Sentence, table


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return tables()


@pytest.mark.parametrize("name", ["syllables.tsv", "spelled.tsv"])
def test_the_files_are_as_made(made: dict[str, str], name: str) -> None:
    assert (HERE / name).read_text("utf-8") == made[name], "run python -m assets.pinyin"


def test_every_character_can_be_written() -> None:
    for sign, _ in characters():
        (readings,) = pinyin(sign, style=Style.NORMAL, v_to_u=False)
        found = table().candidates(plain(readings[0]))
        assert sign in [candidate.text for candidate in found], sign


def test_our_words_go_before_the_others_of_the_same_pinyin() -> None:
    alike: dict[str, set[str]] = {}
    for word in own_words():
        alike.setdefault("".join(spell(word)), set()).add(word)
    for letters, words in alike.items():
        texts = [candidate.text for candidate in table().candidates(letters)]
        for word in words:
            same = [text for text in texts if len(text) == len(word)]
            room = len(words) if len(word) > 1 else len(words) + 3
            assert word in same[:room], (word, same[:8])


@pytest.mark.parametrize(
    ("letters", "first"),
    [
        ("de", "的"),
        ("wo", "我"),
        ("le", "了"),
        ("bu", "不"),
        ("hen", "很"),
        ("gongzuorenyuan", "工作人员"),
        ("gongzuorenyuanhen", "工作人员"),
        ("gz", "工作"),
        ("lvse", "率"),
        ("lue", "略"),
        ("nve", "虐"),
        ("en", "恩"),
    ],
)
def test_the_usual_goes_first(letters: str, first: str) -> None:
    assert table().candidates(letters)[0].text == first


def test_a_syllable_goes_before_a_longer_word() -> None:
    texts = [candidate.text for candidate in table().candidates("xian")]
    assert set(texts[:3]) == {"先", "现", "县"}
    assert {"现在", "先生"} < set(texts)


def test_a_shorter_syllable_is_offered_too() -> None:
    found = table().candidates("fangan")
    assert Candidate("房", 4) in found
    assert Candidate("反", 3) in found


def test_the_beginning_of_a_syllable_offers_the_usual_of_each() -> None:
    found = table().candidates("zh")
    assert {c.used for c in found} == {2}
    assert {"这", "中", "知"} <= {c.text for c in found}


def test_letters_that_mean_nothing_have_no_candidates() -> None:
    assert table().candidates("vvv") == []
    assert table().candidates("i") == []


def test_sentences_without_letters_and_by_initials() -> None:
    ready = [Sentence("TDBH", "态度不好"), Sentence("", "Very slow")]
    assert [c.text for c in table().candidates("", ready)] == ["态度不好", "Very slow"]
    assert table().candidates("td", ready)[0] == Candidate("态度不好", 2)
    assert table().candidates("t", ready)[0].text != "态度不好"


def test_no_text_is_offered_twice() -> None:
    for letters in ("gongzuo", "xian", "b", "taidu", "shi"):
        texts = [candidate.text for candidate in table().candidates(letters)]
        assert len(texts) == len(set(texts))
