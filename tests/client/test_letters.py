"""Sealed answers on a disk: nobody reads them, a kill leaves them whole, a full disk is told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from hub.client.letters import Letters
from hub.contract import wire
from hub.contract.commands import Rate
from hub.contract.sealed import SealError, public_key, unseal
from hub.contract.words import Level

HUB = bytes(range(32))
UNTIL = datetime(2026, 7, 29, 10, 43, tzinfo=timezone(timedelta(hours=8)))


def answer(request_id: str = "-request-1", text: str = "等太久") -> Rate:
    return Rate(
        request_id=request_id, rating="12-abcdef", level=Level.BAD, tags=("208",), text=text
    )


def test_only_the_hub_reads_what_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "state" / "answers"
    Letters(folder).keep(answer(), public_key(HUB), UNTIL)
    (file,) = folder.iterdir()
    raw = file.read_bytes()
    for told in ("12-abcdef", '"208"', "等太久", "level", "\\u7b49"):  # none that chance may write
        assert told.encode() not in raw
    assert file.stat().st_mode & 0o077 == 0
    (kept,) = Letters(folder).waiting()
    opened = unseal(kept.letter, HUB, "-request-1")
    assert wire.commands.decode(opened) == answer()
    assert kept.until == UNTIL


def test_all_files_are_of_one_size(tmp_path: Path) -> None:
    letters = Letters(tmp_path)
    letters.keep(answer("request-1", text=""), public_key(HUB), UNTIL)
    letters.keep(answer("request-2", text="慢" * 200), public_key(HUB), UNTIL)
    assert len({file.stat().st_size for file in tmp_path.iterdir()}) == 1


def test_the_first_to_end_goes_first_and_what_is_answered_goes(tmp_path: Path) -> None:
    letters = Letters(tmp_path)
    for number, days in ((1, 3), (2, 1), (3, 2)):
        letters.keep(answer(f"request-{number}"), public_key(HUB), UNTIL + timedelta(days=days))
    assert [kept.request_id[-1] for kept in letters.waiting()] == ["2", "3", "1"]
    letters.drop("request-3")
    letters.drop("request-3")
    assert [kept.request_id[-1] for kept in Letters(tmp_path).waiting()] == ["2", "1"]


def test_halves_and_damaged_files_go_and_are_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "a.sealed.new").write_bytes(b'{"request_')
    (tmp_path / "b.sealed").write_bytes(b'{"request_id":"b"')
    (tmp_path / "README").write_text("not ours")
    assert Letters(tmp_path).waiting() == []
    assert [file.name for file in tmp_path.iterdir()] == ["README"]
    assert "b.sealed is damaged" in caplog.text
    assert Letters(tmp_path / "nowhere").waiting() == []


def test_no_key_no_letter(tmp_path: Path) -> None:
    with pytest.raises(SealError):
        Letters(tmp_path).keep(answer(), "no key", UNTIL)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_no_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        Letters(tmp_path).keep(answer(), public_key(HUB), UNTIL)
    assert list(tmp_path.iterdir()) == []


PROGRAM = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from hub.client.letters import Letters
from hub.contract.commands import Rate
letters = Letters(Path(sys.argv[1]))
until = datetime.fromisoformat(sys.argv[3])
letters.keep(Rate(request_id="request-1", rating="r", level=4), sys.argv[2], until)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_it_outlives_a_kill(tmp_path: Path) -> None:
    program = [sys.executable, "-c", PROGRAM, str(tmp_path), public_key(HUB), UNTIL.isoformat()]
    killed = subprocess.run(program, check=False, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    (kept,) = Letters(tmp_path).waiting()
    assert b'"level":4' in unseal(kept.letter, HUB, "request-1")
