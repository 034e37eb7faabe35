"""One backup: whole, private, of one moment, and never half there."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from hub.backup import copying, document, making, record
from hub.backup.checking import check
from hub.backup.copying import read_only
from hub.backup.making import Source, make, source
from hub.backup.target import Target
from hub.errors import SetupError, Unavailable
from tests.desks import take
from tests.halls import START, Bench


def numbers(path: Path) -> list[str]:
    """The tickets in a store or a backup."""
    with read_only(path) as db:
        return [number for (number,) in db.execute("SELECT number FROM tickets ORDER BY id")]


def test_it_holds_the_store_and_what_a_restore_needs(hall: Source, place: Path) -> None:
    root = hall.folder.root
    (root / "photos").mkdir()
    (root / "photos" / "0217.jpg").write_bytes(b"\xff\xd8")
    saved = make(hall, Target(place))
    assert saved.path.parent == place
    assert saved.path.name.endswith(f"-f{saved.about.facts}.backup")
    assert numbers(saved.path) == ["A001", "A002", "A003"]
    with read_only(saved.path) as db:
        files = {file.path: file.body for file in document.files(db)}
    keys = ["keys/hub.secret", "keys/identity.key", "keys/web.secret"]
    wanted = ["admin.secret", "hall.toml", *keys]
    assert sorted(files) == [*wanted, "photos/0217.jpg", "policy.toml"] == list(saved.kept)
    assert all((root / name).read_bytes() == body for name, body in files.items())
    assert check(saved.path) == saved.about
    assert (saved.about.hall, saved.about.tickets) == ("sample", 3)
    assert saved.about.day == START.date().isoformat()
    assert saved.bytes == saved.path.stat().st_size


def test_only_its_owner_may_read_it_and_nothing_else_is_left(hall: Source, place: Path) -> None:
    before = os.umask(0)
    try:
        saved = make(hall, Target(place))
    finally:
        os.umask(before)
    assert saved.path.stat().st_mode & 0o777 == 0o600
    assert list(place.iterdir()) == [saved.path]


def test_it_is_of_one_moment_while_the_hub_goes_on(
    bench: Bench, hall: Source, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "STEP_PAGES", 8)
    steps: list[int] = []

    def go_on(done: int, _total: int) -> None:
        steps.append(done)
        take(bench)

    saved = make(hall, Target(place), on_progress=go_on)
    assert len(steps) > 10
    assert steps == sorted(steps), "it never began again"
    assert numbers(saved.path) == ["A001", "A002", "A003"]
    assert len(numbers(make(hall, Target(place)).path)) == 3 + len(steps)


def test_a_file_is_overwritten_by_force_only(hall: Source, place: Path) -> None:
    target = Target(place, "mine.backup")
    first = make(hall, target)
    with pytest.raises(SetupError, match="--force"):
        make(hall, target)
    again = make(hall, target, force=True)
    assert (first.path, list(place.iterdir())) == (again.path, [again.path])


def test_what_is_given_up_leaves_nothing(hall: Source, place: Path) -> None:
    def fail(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    (place / ".sample.part").write_bytes(b"what a killed backup has left" * 10_000)
    with pytest.raises(KeyboardInterrupt):
        make(hall, Target(place), on_progress=fail)
    assert list(place.iterdir()) == []
    make(hall, Target(place))


def test_a_damaged_store_is_not_saved_as_good(bench: Bench, place: Path) -> None:
    bench.engine.db.execute("PRAGMA foreign_keys = OFF")
    bench.engine.db.execute("INSERT INTO numbers VALUES ('2026-11-23', 'Z', 1)")
    bench.engine.db.execute("UPDATE tickets SET day = '2000-01-01' WHERE number = 'A001'")
    with pytest.raises(SetupError, match=r"damaged.*doctor"):
        make(source(bench.folder.root), Target(place))
    assert list(place.iterdir()) == []


def test_a_broken_hall_toml_is_saved_as_it_is(hall: Source, place: Path) -> None:
    hall.folder.config.write_text("[hall\n", encoding="utf-8")
    saved = make(source(hall.folder.root), Target(place))
    assert saved.about.hall == "hall"
    assert "hall.toml" in saved.kept


def test_the_folder_remembers_its_newest_backup(hall: Source, place: Path) -> None:
    assert record.last(hall.folder.root) is None
    saved = make(hall, Target(place))
    noted = record.last(hall.folder.root)
    assert noted is not None
    assert (noted.file, noted.facts, noted.made_at) == (
        str(saved.path),
        saved.about.facts,
        saved.about.made_at,
    )
    make(hall, Target(place / "..", "other.backup"))
    assert record.last(hall.folder.root) != noted


# ── what the machine may refuse ──────────────────────────────────────────────


def test_a_place_that_is_not_there_may_be_a_disk_that_is_not_mounted(
    hall: Source, tmp_path: Path
) -> None:
    with pytest.raises(SetupError, match="not mounted"):
        make(hall, Target(tmp_path / "usb" / "hall"))
    assert not (tmp_path / "usb").exists()


def test_too_small_a_disk_is_told_before_it_is_filled(hall: Source, small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(b"x" * 1_500_000)
    with pytest.raises(Unavailable, match=r"needs \d+\.\d MB, \d\.\d MB are free"):
        make(hall, Target(small_disk))


def test_a_disk_that_fills_up_meanwhile_is_told(
    bench: Bench, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.engine.db.execute("CREATE TABLE ballast AS SELECT zeroblob(3000000) AS b")
    monkeypatch.setattr(making, "check_room", lambda _folder, _needed: None)
    with pytest.raises(Unavailable, match="is full"):
        make(source(bench.folder.root), Target(small_disk))
    assert list(small_disk.iterdir()) == []


def test_a_disk_that_cannot_be_written_is_told(hall: Source, read_only_disk: Path) -> None:
    with pytest.raises(Unavailable, match="read-only"):
        make(hall, Target(read_only_disk))


def test_a_store_that_is_none_is_told(bench: Bench, place: Path) -> None:
    other = place / "hall"
    other.mkdir()
    with pytest.raises(SetupError, match="jiaohao init"):
        source(other)
    (other / "jiaohao.sqlite").write_bytes(b"no database at all" * 100)
    with pytest.raises(SetupError, match="doctor"):
        make(source(other), Target(place))


def test_the_time_of_a_backup_is_the_halls(hall: Source, place: Path) -> None:
    made_at = make(hall, Target(place)).about.made_at
    assert made_at.utcoffset() == datetime.fromisoformat("2026-11-23T00:00+08:00").utcoffset()
    assert sqlite3.sqlite_version_info >= (3, 37)
