"""A new hall is whole or not there."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from hub import first_hall
from hub.cli import main
from hub.errors import SetupError
from hub.first_hall import create_hall

FULL = sqlite3.OperationalError("database or disk is full")


@pytest.mark.parametrize("fault", [FULL, OSError(28, "No space left on device")])
def test_what_was_begun_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    def fail(*_: object) -> None:
        raise fault

    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "notes.txt").write_text("mine", encoding="utf-8")
    with monkeypatch.context() as broken:
        broken.setattr(first_hall, "_publish_sample", fail)
        for root in (tmp_path / "new", tmp_path / "own"):
            with pytest.raises(SetupError, match=r"cannot be written: .*(full|space)"):
                create_hall(root, sample_pins=True)
    assert [path.name for path in tmp_path.rglob("*")] == ["own", "notes.txt"]
    create_hall(tmp_path / "own", sample_pins=True)
    assert (tmp_path / "own" / "hall.toml").exists()


def test_a_store_without_settings_is_left_alone(
    sample_hall: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (sample_hall / "hall.toml").unlink()
    before = sorted(sample_hall.rglob("*"))
    assert main(["init", str(sample_hall)]) == 2
    assert "jiaohao.sqlite exists already" in capsys.readouterr().err
    assert sorted(sample_hall.rglob("*")) == before
