"""A child that dies, cannot start, or is ended: real processes, no hub."""

from __future__ import annotations

import importlib.util
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from hub.web_process import WebProcess
from tests.conftest import wait_for

FOR_EVER = "import signal; signal.pause()"


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2][:3]


@pytest.fixture
def child() -> Iterator[Callable[..., WebProcess]]:
    made: list[WebProcess] = []

    def make(code: str, setup_again_s: float = 60.0) -> WebProcess:
        made.append(WebProcess([sys.executable, "-c", code], setup_again_s=setup_again_s))
        made[-1].start()
        return made[-1]

    yield make
    for one in made:
        one.stop()


def test_a_killed_child_comes_back(
    child: Callable[..., WebProcess], caplog: pytest.LogCaptureFixture
) -> None:
    web = child(FOR_EVER)
    wait_for(lambda: web.pid)
    first = web.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    wait_for(lambda: web.pid not in (None, first))
    assert web.restarts == 1
    (record,) = caplog.records
    assert record.getMessage() == "web_ended"
    assert record.args == {"code": -signal.SIGKILL, "again_s": 0.5}


def test_a_child_that_cannot_is_not_tried_every_moment(
    child: Callable[..., WebProcess], caplog: pytest.LogCaptureFixture
) -> None:
    web = child("raise SystemExit(2)")
    wait_for(lambda: caplog.records)
    assert caplog.records[0].args == {"code": 2, "again_s": 60.0}
    assert web.restarts == 0


def test_it_is_tried_again_in_the_end(child: Callable[..., WebProcess]) -> None:
    web = child("raise SystemExit(2)", 0.01)
    wait_for(lambda: web.restarts >= 2)


def test_it_ends_with_the_hub(child: Callable[..., WebProcess]) -> None:
    web = child(FOR_EVER)
    wait_for(lambda: web.pid)
    pid = web.pid
    assert pid is not None
    web.stop()
    assert not alive(pid)
    assert web.pid is None
    assert web.restarts == 0


def test_stopping_does_not_wait_for_the_next_try(child: Callable[..., WebProcess]) -> None:
    web = child("raise SystemExit(2)")
    wait_for(lambda: web.pid is None)
    stopping = threading.Thread(target=web.stop)
    stopping.start()
    stopping.join(5)
    assert not stopping.is_alive()


def test_a_program_that_is_not_there_is_told(caplog: pytest.LogCaptureFixture) -> None:
    web = WebProcess(["/nowhere/python"])
    web.start()
    try:
        wait_for(lambda: len(caplog.records) >= 2)
    finally:
        web.stop()
    assert caplog.records[0].getMessage() == "web_not_started"


def test_without_its_extra_nothing_is_started_and_it_is_told(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    real = importlib.util.find_spec

    def find(name: str, package: str | None = None) -> ModuleSpec | None:
        return None if name == "litestar" else real(name, package)

    monkeypatch.setattr(importlib.util, "find_spec", find)
    web = WebProcess([sys.executable, "-c", FOR_EVER])
    web.start()
    assert "needs litestar" in caplog.text
    assert "pip install '.[web]'" in caplog.text
    assert web.pid is None
    web.stop()
