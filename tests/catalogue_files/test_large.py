"""Long lists: one bad row among many is told, nothing is imported, memory does not grow."""

from __future__ import annotations

import io
import tracemalloc
from pathlib import Path

import pytest

from hub.catalogue_files import lists, texts
from hub.catalogue_files.command import WRONG, run
from hub.catalogue_files.progress import on_terminal
from hub.catalogue_files.read import read_file
from hub.catalogue_files.report import KEPT, Kind, Report
from hub.contract.commands import PublishCatalogue
from hub.contract.results import AnyReply

ROWS = 100_000
BAD = 98_765


def write(path: Path, rows: int, bad: int | None = None, wrong: str = "三十天") -> Path:
    """A list of items; one row has a wrong limit."""
    with path.open("w", encoding="utf-8") as file:
        file.write("事项名称,事项编码,部门,事项类型,承诺办结时限,取号业务\n")
        for number in range(2, rows + 2):
            days = wrong if number == bad else "20"
            file.write(f"事项第{number}号,N-{number:06d},民政部门,公共服务,{days},A\n")
    return path


def nobody(command: object) -> AnyReply:
    raise AssertionError(f"{type(command).__name__} was sent")


def test_one_bad_row_of_a_hundred_thousand(tmp_path: Path) -> None:
    path = write(tmp_path / "long.csv", ROWS, BAD)
    out = io.StringIO()
    assert run([path], data=tmp_path, send=nobody, out=out) == WRONG
    told = out.getvalue()
    assert f"第 {BAD} 行 · 承诺办结时限 · “三十天” · 不是天数或次数" in told
    assert "没有导入任何内容" in told
    assert not (tmp_path / "staged").exists()


def test_memory_does_not_grow_with_the_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "MOST_ITEMS", 1_000)
    monkeypatch.setattr(texts, "PIECE", 4_096)

    def peak(rows: int) -> float:
        path = write(tmp_path / f"{rows}.csv", rows, rows)
        tracemalloc.start()
        read_file(path, Report(path.name))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most / 1e6

    assert peak(8_000) < peak(4_000) * 1.1


def test_more_items_than_a_hall_can_have(tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", lists.MOST_ITEMS + 5)
    report = Report("x")
    draft = read_file(path, report)
    assert [(e.kind, e.where) for e in report.errors] == [
        (Kind.TOO_MANY, f"第 {lists.MOST_ITEMS + 2} 行")
    ]
    assert len(draft.items) == lists.MOST_ITEMS


def test_more_rows_than_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "MOST_ROWS", 100)
    report = Report("x")
    read_file(write(tmp_path / "x.csv", 200), report)
    assert [(e.kind, e.where) for e in report.errors] == [(Kind.TOO_MANY, "第 102 行")]


def test_a_file_that_is_wrong_throughout_is_told_in_short(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    rows = "".join(f"事项{n},A-{n},很多\n" for n in range(KEPT + 500))
    path.write_text(f"事项名称,事项编码,到场次数\n{rows}", encoding="utf-8")
    report = Report("x")
    read_file(path, report)
    assert len(report.errors) == KEPT
    told = report.text()
    assert f"错误 {KEPT + 500} 处" in told
    assert "还有 10300 处" in told
    assert len(told.splitlines()) < 300


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_on_a_terminal_only(tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", 5_000)
    seen, unseen = Terminal(), io.StringIO()
    for out in (seen, unseen):
        read_file(path, Report("x"), on_terminal(out))
    assert [part for part in seen.getvalue().split("\r") if part] == [
        "2,000 行 rows",
        "4,000 行 rows",
    ]
    assert unseen.getvalue() == ""


def test_nothing_is_asked_of_the_hub_when_a_row_is_wrong(tmp_path: Path) -> None:
    asked: list[PublishCatalogue] = []
    path = write(tmp_path / "x.csv", 10, 5)
    run([path], data=tmp_path, send=asked.append, out=io.StringIO())  # type: ignore[arg-type]
    assert asked == []
