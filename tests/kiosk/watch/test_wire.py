"""Beats as bytes, the watchdog's post in the environment, its memo on disk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.watch import memo, other
from kiosk.watch.memo import Memo
from kiosk.watch.rules import Beat
from kiosk.watch.wire import VARIABLE, Post, as_environment, decode, encode, post_of_environment

POST = Post(40_123, "a" * 32, 2)


@given(st.sampled_from(list(Beat)), st.integers(1, 4_000_000))
def test_a_beat_comes_as_it_went(beat: Beat, pid: int) -> None:
    assert decode(encode(POST, pid, beat), POST, pid) is beat


@given(st.binary(max_size=80))
def test_nobody_else_speaks_for_the_kiosk(data: bytes) -> None:
    assert decode(data, POST, 7) is None


def test_neither_another_process_nor_another_token_counts() -> None:
    data = encode(POST, 7, Beat.LOOP)
    assert decode(data, POST, 8) is None
    assert decode(data, POST._replace(token="b" * 32), 7) is None


def test_the_post_goes_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert post_of_environment() is None
    for name, value in as_environment(POST).items():
        monkeypatch.setenv(name, value)
    assert post_of_environment() == POST
    monkeypatch.setenv(VARIABLE, "no port")
    assert post_of_environment() is None


def test_a_memo_is_for_its_owner_and_bad_ones_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "watchdog.json"
    assert memo.read(path) is None
    memo.write(path, Memo(7, "123", POST))
    assert memo.read(path) == Memo(7, "123", POST._replace(falls=0))
    assert path.stat().st_mode & 0o077 == 0
    assert capsys.readouterr().err == ""
    path.write_text("{")
    assert memo.read(path) is None
    assert "of no use" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs Linux's /proc")
def test_a_number_that_was_given_again_is_another_process() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        birth = other.born(child.pid)
        assert other.lives(child.pid, birth)
        assert not other.lives(child.pid, "1")
        other.kill(child.pid, "1")
        assert child.poll() is None
        other.kill(child.pid, birth)
        child.wait(30)
    assert not other.lives(child.pid, birth)
    assert other.born(os.getpid()) is not None
