"""What is told of a file that is no whole backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from hub.backup.checking import check
from hub.backup.making import Source, make
from hub.backup.target import Target
from hub.errors import SetupError


def cut(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def scribble(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\x00" * 5000)


def change(statement: str, *values: object) -> Callable[[Path], None]:
    def run(path: Path) -> None:
        with closing(sqlite3.connect(path)) as db, db:
            db.execute(statement, values)

    return run


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        (body,) = db.execute("SELECT body FROM backup_about").fetchone()
        about = {**msgspec.json.decode(body), "format": 2, "version": "9.0"}
        db.execute("UPDATE backup_about SET body = ?", (msgspec.json.encode(about).decode(),))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (Path.unlink, "is no file"),
        (lambda path: path.write_bytes(b""), "not made by jiaohao backup"),
        (lambda path: path.write_bytes(b"<html>" * 900), "no backup of Jiaohao"),
        (cut, r"damaged|no backup"),
        (scribble, "damaged"),
        (change("DROP TABLE backup_about"), "not made by jiaohao backup"),
        (change("UPDATE backup_files SET body = x'00' WHERE path = 'hall.toml'"), "hall.toml"),
        (change("UPDATE catalogues SET body = x'7b7d'"), "catalogue 1 is not what was published"),
        (change("UPDATE backup_about SET body = 'x'"), "damaged"),
        (newer, r"9\.0, which is newer"),
        (
            change(
                "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
                " VALUES ('jiaohao', 'flying_windows', '')"
            ),
            "flying_windows is unknown",
        ),
    ],
)
def test_a_spoilt_backup_is_told(
    spoil: Callable[[Path], object], said: str, hall: Source, place: Path
) -> None:
    path = make(hall, Target(place)).path
    spoil(path)
    with pytest.raises(SetupError, match=said) as caught:
        check(path)
    assert str(path) in str(caught.value)


def test_a_whole_one_is_read_where_nothing_can_be_written(hall: Source, place: Path) -> None:
    path = make(hall, Target(place)).path
    path.chmod(0o400)
    before = {p.name for p in place.iterdir()}
    assert check(path).tickets == 3
    assert {p.name for p in place.iterdir()} == before
