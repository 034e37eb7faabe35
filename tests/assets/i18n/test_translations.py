"""Every text of every screen is translated; the files are fresh; tables are read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from assets.i18n import __main__ as command
from assets.i18n import catalogue, tables
from hub.contract.codes import MEANINGS

pytestmark = pytest.mark.qt

PAGE = """import QtQuick
Item {
    property string one: qsTr("取号")
    property string two: qsTr("前面还有 %1 人").arg(3)
    property string three: qsTr("%n 人", "", 3)
}
"""


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[catalogue.Gap]]:
    folder = tmp_path_factory.mktemp("i18n")
    found = [gap for language in tables.TARGETS for gap in command.build(language, folder)]
    return folder, found


def test_every_text_is_translated(fresh: tuple[Path, list[catalogue.Gap]]) -> None:
    assert fresh[1] == []


@pytest.mark.parametrize("language", tables.TARGETS)
@pytest.mark.parametrize("kind", ["ts", "qm"])
def test_the_files_are_fresh(
    fresh: tuple[Path, list[catalogue.Gap]], language: str, kind: str
) -> None:
    name = f"jiaohao_{language}.{kind}"
    told = "run python -m assets.i18n update"
    assert (fresh[0] / name).read_bytes() == (tables.HERE / name).read_bytes(), told


def test_english_has_straight_quotes() -> None:
    curly = [row["en"] for row in tables.load().values() if set("“”‘’") & set(row.get("en", ""))]
    assert curly == [], "the family draws curly quotes as wide as an ideograph"


def page(folder: Path) -> Path:
    path = folder / "Page.qml"
    path.write_text(PAGE, encoding="utf-8")
    return path


def made(folder: Path, table: tables.Table, language: str = "en") -> Path:
    ts = folder / f"{language}.ts"
    catalogue.extract(ts, language, [page(folder)])
    catalogue.fill(ts, language, table)
    return ts


def test_a_missing_translation_is_found(tmp_path: Path) -> None:
    ts = made(tmp_path, {"取号": {"en": "Take a ticket"}, "%n 人": {"en": "%n person|%n people"}})
    assert [gap.source for gap in catalogue.gaps(ts, "en")] == ["前面还有 %1 人"]


def test_placeholders_must_be_the_same(tmp_path: Path) -> None:
    ts = made(tmp_path, {"前面还有 %1 人": {"en": "%2 ahead"}})
    assert ("前面还有 %1 人", "placeholders differ") in [
        (gap.source, gap.why) for gap in catalogue.gaps(ts, "en")
    ]


def test_plural_forms_are_split(tmp_path: Path) -> None:
    ts = made(tmp_path, {"%n 人": {"en": "%n person|%n people"}})
    text = ts.read_text(encoding="utf-8")
    assert "<numerusform>%n person</numerusform>" in text
    assert "<numerusform>%n people</numerusform>" in text


def test_tibetan_asks_for_review_once(tmp_path: Path) -> None:
    table = {"取号": {"bo": "ཨང་རྟགས་ལེན་པ།"}}
    ts = made(tmp_path, table, "bo")
    catalogue.fill(ts, "bo", table)
    text = ts.read_text(encoding="utf-8")
    assert text.count("to be reviewed by a native speaker") == 1


def test_a_translation_of_linguist_survives(tmp_path: Path) -> None:
    ts = made(tmp_path, {"取号": {"en": "Take a ticket"}})
    catalogue.extract(ts, "en", [page(tmp_path)])
    catalogue.fill(ts, "en", {})
    assert "Take a ticket" in ts.read_text(encoding="utf-8")


def test_tables_are_read_strictly() -> None:
    text = "source\ten\tbo\n# note\n取号\tTake\\na ticket\t\n"
    assert tables.parse(text) == {"取号": {"en": "Take\na ticket"}}
    with pytest.raises(tables.TableError, match=r"kiosk\.tsv:1: 3 cells wanted, 2 found"):
        tables.parse("取号\tTake", "kiosk.tsv")


def test_two_tables_must_agree(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("取号\tTake\tབོད\n", encoding="utf-8")
    (tmp_path / "b.tsv").write_text("取号\tTake\tབོད\n", encoding="utf-8")
    assert tables.load(tmp_path) == {"取号": {"en": "Take", "bo": "བོད"}}
    (tmp_path / "b.tsv").write_text("取号\tTicket\tབོད\n", encoding="utf-8")
    with pytest.raises(tables.TableError, match=r"b\.tsv: “取号”"):
        tables.load(tmp_path)


def test_every_refusal_is_worded_in_all_languages() -> None:
    texts = {code: meaning.message for code, meaning in MEANINGS.items()}
    assert [code for code, text in texts.items() if not (text.en and text.bo)] == []
