"""What to bring, on a phone: whole, in three languages, without a login, asked for once."""

from __future__ import annotations

import pytest

from hub.contract.commands import ShowItem
from hub.contract.results import MaterialView
from hub.contract.words import Language
from hub.web.phone.guard import TRIES
from hub.web.phone.lists import Lists
from hub.web.phone.materials import Told, groups
from tests.web.phone.test_ticket_page import words
from tests.web.phones import Hall, Phone

ITEM = "/item/000709107003-02"
MOST_BYTES = 16 * 1024


def test_an_item_tells_what_to_bring(hall: Hall, phone: Phone) -> None:
    answer = phone.get(ITEM)
    told = words(answer.text)
    assert answer.status_code == 200
    for expected in ("变更更正性别", "请带上（3 份）", "居民户口簿", "15 个工作日", "不收费"):
        assert expected in told
    assert len(answer.content) < MOST_BYTES


def test_a_life_event_tells_what_to_bring(hall: Hall, phone: Phone) -> None:
    answer = phone.get("/theme/disability")
    assert answer.status_code == 200
    assert "残疾" in words(answer.text)
    assert "请带上" in words(answer.text)


@pytest.mark.parametrize(
    ("lang", "title"), [("zh", "材料清单"), ("en", "What to bring"), ("bo", "ཡིག་ཆའི་ཐོ།")]
)
def test_it_speaks_three_languages(hall: Hall, phone: Phone, lang: str, title: str) -> None:
    assert title in phone.get(f"{ITEM}?lang={lang}").text
    assert title in phone.get(ITEM, headers={"Accept-Language": lang}).text


def test_the_hub_is_asked_once_for_all(hall: Hall, phone: Phone) -> None:
    """Its answer is kept here, and by browsers for a while."""
    answers = [phone.get(ITEM) for _ in range(3)]
    assert len([c for c in hall.asked if isinstance(c, ShowItem)]) == 1
    assert answers[0].headers["cache-control"] == "public, max-age=300"
    assert answers[0].headers["vary"] == "Accept-Language"
    hall.deaf = True
    assert phone.get(ITEM).status_code == 200
    lost = phone.get(f"{ITEM}?lang=en")
    assert lost.status_code == 503
    assert lost.headers["cache-control"] == "no-store"
    assert "does not answer" in lost.text


def test_what_there_is_not_is_told_and_soon_not_looked_at(hall: Hall, phone: Phone) -> None:
    """Unlike a list that is there, which everybody may read as often as he likes."""
    assert phone.get(ITEM).status_code == 200
    answers = [phone.get(f"/item/nothing-{n}") for n in range(2 * TRIES)]
    assert "没有找到这份清单" in words(answers[0].text)
    assert {answer.status_code for answer in answers} == {404, 429}
    assert phone.get("/theme/" + "x" * 65).status_code == 429
    assert phone.get(ITEM).status_code == 200


def test_few_are_kept() -> None:
    lists, told = Lists(), Told("a", "b", "", None, "", ())
    for number in range(Lists.MOST + 5):
        lists.keep(("item", str(number), Language.ZH, 1), told)
    assert len(lists) == Lists.MOST
    assert lists.get(("item", "4", Language.ZH, 1)) is None


def test_groups_are_those_of_the_kiosk_and_the_paper() -> None:
    def one(name: str, **fields: object) -> MaterialView:
        silent = dict.fromkeys(("required", "copies", "exempt", "later", "promise"))
        return MaterialView(**{"name": name, "form": "", "source": "", **silent, **fields})  # type: ignore[arg-type]

    told = groups(
        [
            one("身份证", exempt=True),
            one("居住证", required=False),
            one("照片", copies=2, form="原件", later=True, note="近期"),
        ],
        Language.ZH,
    )
    assert [group.kind for group in told] == ["bring", "exempt", "maybe"]
    assert told[0].lines == (("照片", "原件 2 份 · 可容缺，以后补 · 近期"),)
