"""Cutting the power of a running program."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hub.sim.processes import StageError, wait_for
from hub.sim.torture.fate import Survive
from hub.sim.torture.power import MARK, Powered, marked
from hub.sim.torture.recording import LONGEST_LIFE, moments, put
from hub.sim.torture.strace_words import encode
from hub.sim.torture.trace import TraceError
from hub.sim.torture.tracer import tracer_of, why_not, why_not_attach
from tests.sim.torture import ledgers

pytestmark = pytest.mark.usefixtures("can_cut")

Start = Callable[..., Powered]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts ledgers; they are ended after the test."""
    started = []

    def one(*words: str, rows: int = 30) -> Powered:
        started.append(ledgers.start(tmp_path, words[0], rows, *words[1:]))
        return started[-1]

    yield one
    for ledger in started:
        ledger.kill()


def mark_of(pid: int) -> str:
    environ = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    found = [pair for pair in environ if pair.startswith(f"{MARK}=".encode())]
    return found[0].partition(b"=")[2].decode()


def test_a_cut_ends_the_program_its_children_and_strace(start: Start) -> None:
    ledger = start("FULL", "stay")
    ledgers.written(ledger)
    pid = ledger.process.pid
    mark, tracer = mark_of(pid), tracer_of(pid)
    (child,) = set(marked(mark)) - {pid, tracer}
    assert tracer_of(child) == 0, "a child is left alone"
    ledger.cut_power()
    assert marked(mark) == []
    assert ledger.process.returncode == -signal.SIGKILL


def test_the_child_is_not_recorded(start: Start) -> None:
    ledger = start("FULL", "stay")
    ledgers.written(ledger)
    left = ledger.cut_power("all")
    said = b"".join(one.data for one in left.sent)
    assert b"safe 30" in said
    assert b"child" not in said


@pytest.mark.parametrize("survive", ["none", 1])
def test_life_after_life_nothing_promised_is_lost(start: Start, survive: Survive) -> None:
    """Cut while it writes, three times over, each life beginning with what the last one left."""
    ledger = start("FULL", rows=100_000)
    safe: set[int] = set()
    for life in range(3):
        if life:
            ledger.restart()
        wait_for(lambda: promises(ledger) > 20, "promises")
        left = ledger.cut_power(survive)
        assert len(ledgers.promised(left.sent)) > 20
        safe |= ledgers.promised(left.sent)
        found = ledgers.whole_rows(ledger.recording.store)
        assert found is not None
        assert safe <= found, life
    assert len(list(ledger.log.parent.glob("*.strace"))) == 3


def promises(ledger: Powered) -> int:
    """How often it has said by now that a row is safe."""
    return ledger.recording.lives[-1].trace.read_bytes().count(encode("safe "))


def test_a_killed_program_leaves_what_is_unsynced_to_its_next_life(
    start: Start, tmp_path: Path
) -> None:
    ledger = start("NORMAL", "stay")
    ledgers.written(ledger)
    ledger.kill()
    ledgers.live_again(ledger)
    ledger.kill()
    begun = next(moments(ledger.recording, [LONGEST_LIFE]))
    assert len(ledgers.promised(begun.sent)) == 30
    found = {}
    for survive in ("none", "all"):
        put(begun.disk.after_cut(survive), tmp_path / "ledger.sqlite")
        found[survive] = ledgers.whole_rows(tmp_path / "ledger.sqlite")
    assert len(found["none"] or ()) < 30
    assert len(found["all"] or ()) == 30


def test_what_somebody_else_wrote_between_two_lives_is_not_passed_over(start: Start) -> None:
    ledger = start("FULL")
    ledger.process.wait(30)
    ledger.kill()
    with ledger.recording.store.open("ab") as store:
        store.write(b"unrecorded")
    ledger.restart()
    with pytest.raises(TraceError, match="somebody else wrote"):
        ledger.cut_power()


def test_without_its_strace_nobody_knows_what_was_lost(start: Start) -> None:
    ledger = start("FULL", "stay")
    ledgers.written(ledger)
    os.kill(tracer_of(ledger.process.pid), signal.SIGKILL)
    wait_for(lambda: tracer_of(ledger.process.pid) == 0, "the end of strace")
    assert ledger.alive(), "it runs on"
    with pytest.raises(StageError, match="lost its strace"):
        ledger.cut_power()
    assert not ledger.alive()


def test_a_program_that_ended_by_itself_can_have_its_power_cut(start: Start) -> None:
    ledger = start("NORMAL")
    ledger.process.wait(30)
    left = ledger.cut_power("none")
    assert len(ledgers.promised(left.sent)) == 30


def test_without_strace_the_reason_is_told(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hub.sim.torture.power.why_not", lambda: "strace is not here")
    with pytest.raises(StageError, match="strace is not here"):
        start("FULL")


def test_a_missing_strace_is_named_with_the_command_that_installs_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for reason in (why_not, why_not_attach):
        assert reason.__wrapped__() == "strace is not installed (Debian: apt-get install strace)"


def test_what_strace_complains_of_is_the_reason(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    strace = tmp_path / "strace"
    strace.write_text("#!/bin/sh\necho strace: Operation not permitted >&2; exit 1\n")
    strace.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    for reason in (why_not, why_not_attach):
        assert reason.__wrapped__() == "strace: Operation not permitted"
