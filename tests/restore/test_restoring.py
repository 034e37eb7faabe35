"""A hall comes back whole; what was there is kept; whatever is interrupted, nothing is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from hub.backup.making import make, source
from hub.backup.target import Target
from hub.bootstrap import build_engine
from hub.contract.events import FactKind
from hub.domain.gap import FACTS
from hub.errors import SetupError, Unavailable
from hub.folder import Folder, locked
from hub.restore import moving
from hub.restore.restoring import restore
from tests.desks import take, told
from tests.halls import Bench

NEW_FILES = {
    "admin.secret",
    "hall.toml",
    "jiaohao.sqlite",
    "keys/hub.secret",
    "keys/identity.key",
    "keys/web.secret",
    "policy.toml",
}
STEPS = 2 * len(NEW_FILES) + 1
"""Renames of a restore over a hall: each file away and in, and the deciding one."""


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup of a hall with three tickets; the hall itself is gone."""
    bench = Bench(tmp_path / "old")
    for _ in range(3):
        take(bench)
    (tmp_path / "place").mkdir()
    made = make(source(tmp_path / "old"), Target(tmp_path / "place"))
    bench.engine.db.close()
    shutil.rmtree(tmp_path / "old")
    return made.path


def tickets(root: Path) -> list[str]:
    db = sqlite3.connect(root / "jiaohao.sqlite")
    found = [number for (number,) in db.execute("SELECT number FROM tickets ORDER BY id")]
    db.close()
    return found


def contents(root: Path) -> dict[str, bytes]:
    """Files of a folder, without its lock."""
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name != "hub.lock"
    }


def test_it_comes_back_with_its_settings_and_keys(backup: Path, tmp_path: Path) -> None:
    root = tmp_path / "new" / "hall"
    done = restore(backup, root, numbers=0)
    assert set(contents(root)) == NEW_FILES
    assert tickets(root) == ["A001", "A002", "A003"]
    assert all(p.stat().st_mode & 0o077 == 0 for p in (root, *root.rglob("*")))
    assert (done.gap, done.aside) == (None, None)
    assert (done.standing.facts, done.standing.waiting) == (done.about.facts, 3)
    bench = Bench(root)
    assert take(bench, request_id="after-0001").ticket == "A004"
    bench.engine.db.close()


def test_without_a_word_it_goes_on_behind_what_may_be_lost(backup: Path, tmp_path: Path) -> None:
    root = tmp_path / "new"
    done = restore(backup, root, numbers=50)
    assert done.gap is not None
    bench = Bench(root)
    (fact,) = [f for f in told(bench) if f.kind is FactKind.HALL_RESTORED]
    assert fact.seq == done.gap.next_fact == done.about.facts + FACTS
    bench.engine.db.close()


def test_a_hall_that_is_there_is_moved_aside_by_force_only(backup: Path, sample_hall: Path) -> None:
    before = contents(sample_hall)
    with pytest.raises(SetupError, match="--force"):
        restore(backup, sample_hall)
    assert contents(sample_hall) == before
    done = restore(backup, sample_hall, force=True, numbers=0)
    assert tickets(sample_hall) == ["A001", "A002", "A003"]
    assert done.aside is not None
    kept = contents(done.aside)
    assert set(kept) == NEW_FILES
    assert kept == {name: before[name] for name in kept}
    again = restore(backup, sample_hall, force=True, numbers=0)
    assert again.aside not in (None, done.aside)


def test_a_log_that_a_killed_hub_left_goes_with_its_store(backup: Path, sample_hall: Path) -> None:
    engine = build_engine(Folder(sample_hall))
    engine.db.execute("INSERT INTO days (day, opened_at) VALUES ('2020-01-01', '')")
    killed = sample_hall.parent / "killed"
    shutil.copytree(sample_hall, killed)
    engine.db.close()
    assert (killed / "jiaohao.sqlite-wal").stat().st_size > 0
    done = restore(backup, killed, force=True, numbers=0)
    assert set(contents(killed)) >= NEW_FILES
    assert not (killed / "jiaohao.sqlite-wal").exists()
    assert done.aside is not None
    old = sqlite3.connect(done.aside / "jiaohao.sqlite")
    assert old.execute("SELECT count(*) FROM days").fetchone() == (1,)
    old.close()


def test_not_while_a_hub_runs(backup: Path, sample_hall: Path) -> None:
    with (
        locked(Folder(sample_hall)),
        pytest.raises(SetupError, match=r"is running on it\. Stop it first"),
    ):
        restore(backup, sample_hall, force=True)


def test_other_settings_may_be_given(backup: Path, sample_hall: Path, tmp_path: Path) -> None:
    other = sample_hall / "hall.toml"
    other.write_text(other.read_text("utf-8").replace("port = 1883", "port = 2883"), "utf-8")
    restore(backup, tmp_path / "new", config=other)
    assert "port = 2883" in (tmp_path / "new" / "hall.toml").read_text("utf-8")


def test_settings_that_cannot_be_used_stop_it(sample_hall: Path, tmp_path: Path) -> None:
    right = (sample_hall / "hall.toml").read_text("utf-8")
    (sample_hall / "hall.toml").write_text(right.replace("port = 1883", "port = 0"), "utf-8")
    made = make(source(sample_hall), Target(tmp_path))
    with pytest.raises(SetupError, match=r"--config(.|\n)*broker\.port"):
        restore(made.path, tmp_path / "new")
    assert contents(tmp_path / "new") == {}
    (tmp_path / "right.toml").write_text(right, "utf-8")
    restore(made.path, tmp_path / "new", config=tmp_path / "right.toml")


def test_a_backup_that_names_strange_places_is_refused(backup: Path, tmp_path: Path) -> None:
    db = sqlite3.connect(backup)
    with db:
        db.execute("UPDATE backup_files SET path = '../../admin.secret' WHERE path LIKE 'admin%'")
    db.close()
    with pytest.raises(SetupError, match="outside the hall"):
        restore(backup, tmp_path / "new")
    assert contents(tmp_path / "new") == {}


# ── interrupted ──────────────────────────────────────────────────────────────


class PowerCutError(Exception):
    """The machine stops here."""


class FailingOs:
    """`os`, whose renames stop after so many."""

    def __init__(self, renames: int) -> None:
        self._left = renames

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def rename(self, source: Path, target: Path) -> None:
        if self._left == 0:
            raise PowerCutError
        self._left -= 1
        os.rename(source, target)

    replace = rename


@pytest.mark.parametrize("calls", range(STEPS + 2))
def test_a_cut_at_any_step_loses_nothing(calls: int, backup: Path, sample_hall: Path) -> None:
    moved = {name: body for name, body in contents(sample_hall).items() if name in NEW_FILES}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(moving, "os", FailingOs(calls))
        try:
            restore(backup, sample_hall, force=True, numbers=0)
            assert calls >= STEPS
        except PowerCutError:
            assert calls < STEPS
    decided = calls > 0
    with locked(Folder(sample_hall)):
        (old, *_) = [*sample_hall.glob("before-restore-*"), sample_hall]
        assert {name: (old / name).read_bytes() for name in moved} == moved
        assert tickets(sample_hall) == (["A001", "A002", "A003"] if decided else [])
    assert not any(sample_hall.glob("restore.*"))


def test_a_disk_that_fails_at_the_last_step_is_told(backup: Path, sample_hall: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(moving, "_move", fail)
        with pytest.raises(Unavailable, match="the next start of the hub finishes it"):
            restore(backup, sample_hall, force=True, numbers=0)
        with pytest.raises(SetupError, match="cannot be finished"), locked(Folder(sample_hall)):
            pass
    with locked(Folder(sample_hall)):
        assert tickets(sample_hall) == ["A001", "A002", "A003"]


def fail(*_words: object, **_options: object) -> None:
    raise OSError(5, "Input/output error")


def test_too_small_a_disk_is_told_before_anything_is_touched(
    backup: Path, sample_hall: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(sample_hall)
    usage = shutil.disk_usage(sample_hall)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(Unavailable, match="too full"):
        restore(backup, sample_hall, force=True)
    assert contents(sample_hall) == before
