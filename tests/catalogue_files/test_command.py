"""The import command: all or nothing, staged durably, exit codes, both languages."""

from __future__ import annotations

import hashlib
import io
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from hub.catalogue_files.command import NOT_TAKEN, OK, UNREADABLE, WRONG, Goal, run
from hub.catalogue_files.report import HEADINGS, TEXTS, Kind
from hub.contract.commands import DraftCatalogue, PublishCatalogue
from hub.contract.results import (
    AnyReply,
    CataloguePublished,
    DraftChanged,
    DraftLine,
    Refusal,
)
from hub.contract.words import DraftStage, Language
from hub.domain.catalogue import Catalogue, Item

GOOD = "事项名称,事项编码,取号业务\n社会保障卡申领,000201,C\n"
LINE = DraftLine(
    draft=7,
    base=4,
    sha256="0" * 64,
    stage=DraftStage.DRAFT,
    items=1,
    themes=0,
    made_at=datetime.fromisoformat("2026-11-23T09:30:00+08:00"),
)
BAD = "事项名称,事项编码,取号业务\n甲,A-1,A\n乙,A-1,O\n"


class Hub:
    """A hub that takes, or refuses, or is silent."""

    def __init__(self, answer: str = "take") -> None:
        self.answer = answer
        self.asked: list[PublishCatalogue | DraftCatalogue] = []

    def __call__(self, command: PublishCatalogue | DraftCatalogue) -> AnyReply:
        self.asked.append(command)
        if self.answer == "silent":
            raise TimeoutError("5 s")
        if self.answer == "refuse":
            return Refusal(
                request_id=command.request_id, code="not_allowed", message="不行", whose="person"
            )
        return CataloguePublished(request_id=command.request_id, version=3, items=1, themes=0)


def imported(
    folder: Path, text: str, hub: Hub, *, check: bool = False, language: Language = Language.ZH
) -> tuple[int, str]:
    path = folder / "items.csv"
    path.write_text(text, encoding="utf-8")
    out = io.StringIO()
    code = run([path], data=folder, send=hub, check=check, language=language, out=out)
    return code, out.getvalue()


def staged(folder: Path) -> list[Path]:
    return list((folder / "staged").glob("*")) if (folder / "staged").exists() else []


def test_a_good_file_is_staged_under_its_hash_and_published(tmp_path: Path) -> None:
    hub = Hub()
    code, told = imported(tmp_path, GOOD, hub)
    assert code == OK
    assert "已发布第 3 版" in told
    (file,) = staged(tmp_path)
    assert file.stem == hashlib.sha256(file.read_bytes()).hexdigest() == hub.asked[0].staged
    catalogue = msgspec.json.decode(file.read_bytes(), type=Catalogue)
    assert catalogue.items[0].spelling == ("she", "hui", "bao", "zhang", "ka", "shen", "ling")


def test_one_error_and_nothing_is_staged_or_sent(tmp_path: Path) -> None:
    hub = Hub()
    code, told = imported(tmp_path, BAD, hub)
    assert code == WRONG
    assert "没有导入任何内容" in told
    assert "第 3 行 · 取号业务 · “O” · 不是允许的值" in told
    assert not hub.asked
    assert not staged(tmp_path)


def test_check_only_changes_nothing(tmp_path: Path) -> None:
    hub = Hub()
    code, told = imported(tmp_path, GOOD, hub, check=True)
    assert code == OK
    assert "没有导入" in told
    assert not hub.asked
    assert not staged(tmp_path)


@pytest.mark.parametrize("answer", ["refuse", "silent"])
def test_a_hub_that_does_not_take_it(tmp_path: Path, answer: str) -> None:
    code, told = imported(tmp_path, GOOD, Hub(answer))
    assert code == NOT_TAKEN
    assert "中枢" in told


def test_another_version_meanwhile_wants_another_import(tmp_path: Path) -> None:
    path = tmp_path / "items.csv"
    path.write_text(GOOD, encoding="utf-8")
    asked: list[PublishCatalogue | DraftCatalogue] = []

    def send(command: PublishCatalogue | DraftCatalogue) -> AnyReply:
        asked.append(command)
        return Refusal(
            request_id=command.request_id, code="base_changed", message="…", whose="person"
        )

    out = io.StringIO()
    code = run([path], data=tmp_path, send=send, goal=Goal(version=4), out=out)
    assert code == NOT_TAKEN
    assert "再导入一次" in out.getvalue()
    assert asked[0].base == 4


def test_a_draft_is_kept_instead(tmp_path: Path) -> None:
    path = tmp_path / "items.csv"
    path.write_text(GOOD, encoding="utf-8")
    asked: list[PublishCatalogue | DraftCatalogue] = []

    def send(command: PublishCatalogue | DraftCatalogue) -> AnyReply:
        asked.append(command)
        return DraftChanged(request_id=command.request_id, draft=LINE)

    out = io.StringIO()
    goal = Goal(4, draft=True, revise=7, note="2027")
    assert run([path], data=tmp_path, send=send, goal=goal, language=Language.EN, out=out) == OK
    assert "Kept as draft d7 (made from version 4): 1 items, 0 themes." in out.getvalue()
    (command,) = asked
    assert isinstance(command, DraftCatalogue)
    assert (command.base, command.draft, command.note) == (4, 7, "2027")


def test_a_missing_file_and_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    out = io.StringIO()
    assert run([tmp_path / "x.csv"], data=tmp_path, send=Hub(), out=out) == UNREADABLE
    (tmp_path / "staged").write_text("in the way")
    code, told = imported(tmp_path, GOOD, Hub())
    assert code == UNREADABLE
    assert "写不进" in told


def test_the_report_speaks_english_too(tmp_path: Path) -> None:
    _, told = imported(tmp_path, BAD, Hub(), language=Language.EN)
    assert "nothing imported" in told
    assert "Not an allowed value" in told


def test_letters_for_items_without_one(tmp_path: Path) -> None:
    path = tmp_path / "i.csv"
    path.write_text("事项名称,事项编码\n甲,A-1\n乙,A-2\n", encoding="utf-8")
    base = Catalogue(items=(Item(code="A-1", name="甲", service="B"),))
    run([path], data=tmp_path, send=Hub(), base=base, service="A", out=io.StringIO())
    (file,) = staged(tmp_path)
    items = msgspec.json.decode(file.read_bytes(), type=Catalogue).items
    assert [item.service for item in items] == ["B", "A"]


def test_many_warnings_are_counted_unless_all_are_wanted(tmp_path: Path) -> None:
    path = tmp_path / "i.csv"
    rows = "".join(f"事项{n}号,A-{n}\n" for n in range(50))
    path.write_text(f"事项名称,事项编码\n{rows}", encoding="utf-8")
    short, full = io.StringIO(), io.StringIO()
    run([path], data=tmp_path, send=Hub(), check=True, out=short)
    run([path], data=tmp_path, send=Hub(), check=True, full=True, out=full)
    assert "还有 47 处" in short.getvalue()
    assert full.getvalue().count("没有材料清单") == 50


def test_every_kind_has_words() -> None:
    assert set(TEXTS) == set(Kind)
    assert all(text.zh and text.en for text in [*TEXTS.values(), *HEADINGS.values()])
