"""Names of backups, which is the newest, and which may go."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from hub.backup.target import Target, made_here, newest, parse_target, superseded
from hub.errors import SetupError

MORNING = datetime.fromisoformat("2026-11-25T10:15:00+08:00")


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).touch()


@pytest.mark.parametrize(
    ("to", "as_folder", "folder", "file"),
    [
        (None, False, "hall/backups", None),
        ("there", False, "there", None),
        ("new", False, "new", None),
        ("new/x.backup", False, "new", "x.backup"),
        ("x.backup", True, "x.backup", None),
    ],
)
def test_to_is_a_folder_or_a_file(
    to: str | None,
    as_folder: bool,
    folder: str,
    file: str | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("there").mkdir()
    target = parse_target(Path(to) if to else None, Path("hall"), as_folder=as_folder)
    assert target == Target(Path(folder), file)


def test_a_name_tells_hall_time_and_facts(tmp_path: Path) -> None:
    path = Target(tmp_path).final("east-2", MORNING, 1234)
    assert path == tmp_path / "east-2-20261125-101500-f1234.backup"
    touch(tmp_path, path.name, "notes.txt", ".east-2.part", "east-2.backup")
    (only,) = made_here(tmp_path)
    assert (only.hall, only.at, only.facts) == ("east-2", "20261125-101500", 1234)


def test_the_newest_is_found_or_asked_for(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="no backup"):
        newest(tmp_path)
    touch(tmp_path, "a-20261125-101500-f9.backup", "a-20261125-101501-f10.backup")
    assert newest(tmp_path).name == "a-20261125-101501-f10.backup"
    touch(tmp_path, "a-20261125-091500-f100.backup")
    with pytest.raises(SetupError, match=r"f100\.backup has the last fact.*f10\.backup"):
        newest(tmp_path)


def test_halls_are_not_mixed(tmp_path: Path) -> None:
    touch(tmp_path, "a-20261125-101500-f9.backup", "b-20261125-101500-f9.backup")
    with pytest.raises(SetupError, match="a, b"):
        newest(tmp_path)
    assert superseded(tmp_path, "a", 1) == []


def test_all_but_the_newest_may_go(tmp_path: Path) -> None:
    names = [f"a-20261125-10150{n}-f{90 + 10 * n}.backup" for n in range(4)]
    touch(tmp_path, *names, "a.backup", "mine.txt")
    assert [path.name for path in superseded(tmp_path, "a", 2)] == names[:2]


def test_neither_a_clock_nor_a_hall_that_went_back_costs_the_newest(tmp_path: Path) -> None:
    late, set_back, old = (
        "a-20261125-101500-f200.backup",
        "a-20261126-080000-f120.backup",
        "a-20261124-080000-f110.backup",
    )
    touch(tmp_path, late, set_back, old)
    assert [path.name for path in superseded(tmp_path, "a", 1)] == [old]
