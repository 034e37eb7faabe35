"""What the operating system tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.observe.machine import MIB, Machine


def test_sizes_are_of_the_files(tmp_path: Path) -> None:
    store = tmp_path / "jiaohao.sqlite"
    store.write_bytes(b"x" * 5000)
    store.with_name("jiaohao.sqlite-wal").write_bytes(b"x" * 70)
    read = Machine(store).read()
    assert (read.store, read.store_log) == (5000, 70)
    assert read.disk_free > 0
    assert read.disk_free % MIB == read.memory % MIB == 0


def test_what_is_not_there_is_nothing(tmp_path: Path) -> None:
    read = Machine(tmp_path / "none" / "jiaohao.sqlite").read()
    assert (read.store, read.store_log, read.disk_free) == (0, 0, 0)


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="Linux only")
def test_memory_is_told(tmp_path: Path) -> None:
    assert Machine(tmp_path / "x").read().memory > MIB
