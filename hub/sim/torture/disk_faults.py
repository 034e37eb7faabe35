"""A disk that fails under a running program: strace answers its calls in the kernel's place."""

from __future__ import annotations

import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from hub.sim.processes import StageError, wait_for
from hub.sim.torture.trace import store_files
from hub.sim.torture.tracer import tracer_of, tracers_of_threads, why_not_attach

ATTACHED_S = 10.0
INJECTED = b"(INJECTED)"


class Failing:
    """What a failing disk has refused so far."""

    def __init__(self, log: Path) -> None:
        self._log = log

    @property
    def times(self) -> int:
        """How many calls have failed."""
        return self._log.read_bytes().count(INJECTED)


@contextmanager
def failing(
    pid: int,
    store: Path,
    calls: Sequence[str] = ("fdatasync",),
    error: str = "EIO",
    when: str = "1+",
) -> Iterator[Failing]:
    """While it lasts, these calls of a process fail on the store's files; then all is well.

    `calls` are system calls as strace names them (`fdatasync`, `pwrite64`, `pread64`,
    `ftruncate`), `error` is an errno's name, `when` says which of them fail, counted for each
    thread by itself from 1: `3` the third, `3+` from then on, `1+2` every second. Raises
    StageError when the process is gone or already traced: whose power is to be cut (`power`)
    cannot have its disk fail.
    """
    reason = why_not_attach()
    if reason:
        raise StageError(f"no disk can be made to fail here: {reason}")
    if tracer_of(pid):
        raise StageError(
            f"process {pid} is traced by process {tracer_of(pid)} already, and one tracer is all"
            " that the kernel allows: cut its power or let its disk fail, not both in one life"
        )
    with tempfile.TemporaryDirectory(prefix="jiaohao-faults-") as folder:
        log = Path(folder) / "strace.log"
        tracer = subprocess.Popen(
            _words(pid, store, calls, f"error={error}:when={when}", log),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        try:
            wait_for(lambda: _holds(tracer, pid), "strace's hold", ATTACHED_S)
            yield Failing(log)
        finally:
            told = _let_go(tracer)
        if told:
            raise StageError(f"strace: {told}")


def _words(pid: int, store: Path, calls: Sequence[str], fault: str, log: Path) -> list[str]:
    named = ",".join(calls)
    files = [word for path in store_files(store.resolve()) for word in ("-P", str(path))]
    # All threads, but no program that is started meanwhile.
    words = ["strace", "-f", "-b", "execve", "-qq", "-p", str(pid), "-o", str(log), *files]
    return [*words, "-e", f"trace={named}", "-e", f"inject={named}:{fault}"]


def _holds(tracer: subprocess.Popen[bytes], pid: int) -> bool:
    """Whether every thread is held; StageError when strace has given up."""
    if tracer.poll() is not None:
        assert tracer.stderr is not None
        raise StageError(f"strace: {tracer.stderr.read().decode(errors='replace').strip()}")
    return tracers_of_threads(pid) == {tracer.pid}


def _let_go(tracer: subprocess.Popen[bytes]) -> str:
    """End strace, which lets the program run on; what it complained of."""
    if tracer.poll() is None:
        tracer.send_signal(signal.SIGINT)
    _, told = tracer.communicate()
    return told.decode(errors="replace").strip()
