"""The draft: alone, private, and never a half file under the final name."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.backup import draft as drafts
from hub.backup.draft import draft
from hub.errors import SetupError


def test_two_do_not_write_at_once(tmp_path: Path) -> None:
    with draft(tmp_path, "sample") as one:
        with pytest.raises(SetupError, match="Another backup"), draft(tmp_path, "sample"):
            pass
        assert one.path.exists(), "the one who was first goes on"
        with draft(tmp_path, "other"):
            pass
    assert list(tmp_path.iterdir()) == []


def test_what_was_left_behind_is_used_again_and_emptied(tmp_path: Path) -> None:
    left = tmp_path / ".sample.part"
    left.write_bytes(b"half a backup")
    left.chmod(0o644)
    with draft(tmp_path, "sample") as made:
        assert made.path.read_bytes() == b""
        assert made.path.stat().st_mode & 0o777 == 0o600


def test_it_gets_its_name_whole_and_once(tmp_path: Path) -> None:
    final = tmp_path / "a.backup"
    with draft(tmp_path, "sample") as made:
        made.path.write_bytes(b"whole")
        assert made.publish(final, force=False) == 5
    with draft(tmp_path, "sample") as made, pytest.raises(SetupError, match="exists already"):
        made.publish(final, force=False)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.backup": b"whole"}


def test_a_disk_that_keeps_no_modes_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts.os, "fchmod", lambda fd, mode: None)
    (tmp_path / ".sample.part").touch(mode=0o644)
    with pytest.raises(SetupError, match="fmask"), draft(tmp_path, "sample"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    (tmp_path / ".sample.part").symlink_to(victim)
    with pytest.raises(OSError, match="symbolic"), draft(tmp_path, "sample"):
        pass
    assert victim.read_bytes() == b"mine"
