"""A small hall with some tickets, its engine at hand to go on writing."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.backup import command
from hub.backup.making import Source, source
from tests.desks import take
from tests.halls import Bench


@pytest.fixture(autouse=True)
def in_our_own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that has stepped back for others cannot step forward again."""
    monkeypatch.setattr(command, "be_modest", lambda: None)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """The sample hall at half past nine, three tickets given."""
    made = Bench(tmp_path / "hall")
    for _ in range(3):
        take(made)
    yield made
    made.engine.db.close()


@pytest.fixture
def hall(bench: Bench) -> Source:
    """That hall as the source of a backup."""
    return source(bench.folder.root)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder for backups."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own with 2 MB, that root alone may make."""
    yield from mounted(tmp_path / "disk", "size=2m,mode=700")


@pytest.fixture
def read_only_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system that cannot be written."""
    yield from mounted(tmp_path / "disk", "ro")


def mounted(folder: Path, options: str) -> Iterator[Path]:
    """A tmpfs while the test runs; skipped where that is not allowed."""
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", options, "jiaohao-test", str(folder)]
    if os.geteuid() != 0 or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a disk, and not everywhere")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)
