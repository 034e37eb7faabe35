"""A program whose power can be cut: killed with its children, its store as the cut left it.

It runs under strace, which records each write, sync and send. Its children do not: strace lets
them go when they start a program of their own (`-b execve`), so a broker is as fast as ever and
its sockets are not taken for the program's. (That rules out `--seccomp-bpf`, which would stop
the program at recorded calls only; a hub is as fast either way, and a program that has lost its
tracer runs on instead of finding every call missing.) What children write to the store is not
recorded; ours write nothing there.
"""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from hub.folder import Folder
from hub.sim.processes import Program, StageError, wait_for
from hub.sim.torture.fate import Survive
from hub.sim.torture.recording import Cut, Life, Recording, cut, snapshot
from hub.sim.torture.trace import CALLS
from hub.sim.torture.tracer import tracer_of, why_not

LONGEST = 1 << 20
"""Bytes of one write that are recorded; SQLite writes a page at a time, at most 64 KiB."""

MARK = "JIAOHAO_TORTURE_LIFE"
"""An environment variable by which all processes of one life are found."""


class Powered(Program):
    """A program under strace; `recording` is that of its lives since its power came back.

    `process` is the program itself, not strace. `faults` are calls that fail from the next
    start on, as strace's `inject` takes them: `fdatasync:error=EIO:when=9+7` fails the ninth
    sync and each seventh after it. Raises StageError when strace cannot be used.
    """

    def __init__(
        self,
        name: str,
        words: Sequence[str],
        log: Path,
        *,
        store: Path,
        env: Mapping[str, str] | None = None,
        faults: Sequence[str] = (),
    ) -> None:
        self._store = store
        self.faults = faults
        self._started = 0
        self._dark = True
        self.recording = Recording(store, ())
        self._mark = secrets.token_hex(8)
        super().__init__(name, words, log, env={**(env or {}), MARK: self._mark})

    def _command(self) -> list[str]:
        self._started += 1
        trace = self.log.with_name(f"{self.log.stem}-{self._started}.strace")
        life = Life(trace, snapshot(self._store))
        before = () if self._dark else self.recording.lives
        self.recording, self._dark = Recording(self._store, (*before, life)), False
        faults = [word for fault in self.faults for word in ("-e", f"inject={fault}")]
        return [*tracing(trace), *faults, "--", *super()._command()]

    def _start(self) -> subprocess.Popen[bytes]:
        reason = why_not()
        if reason:
            raise StageError(f"no power can be cut here: {reason}")
        process = super()._start()
        wait_for(
            lambda: tracer_of(process.pid) != 0 or process.poll() is not None,
            f"strace of {self.name}",
        )
        return process

    def cut_power(self, survive: Survive = "none") -> Cut:
        """Cut the power now. The store's folder is left as the cut left the disk; what else
        lies there is untouched. Raises StageError when strace is gone: nobody knows then."""
        if self.alive() and tracer_of(self.process.pid) == 0:
            self.kill()
            raise StageError(f"{self.name} has lost its strace; its writes are not known")
        self.kill()
        self._dark = True
        return cut(self.recording, self._store.parent, survive=survive)

    def kill(self) -> None:
        """SIGKILL to it and all that it has started; returns when all are gone, and the
        recording is whole."""
        tracer = tracer_of(self.process.pid)
        super().kill()
        wait_for(lambda: self._swept(tracer), f"the end of {self.name}")

    def _swept(self, tracer: int) -> bool:
        """Whether nobody of this life is left; strace ends by itself and may write until then."""
        left = marked(self._mark)
        for pid in left:
            if pid != tracer:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        return not left


def powered_hub(folder: Folder, words: list[str], log: Path) -> Powered:
    """For `Stage(start_hub=…)`: a hub whose power can be cut."""
    return Powered("hub", words, log, store=folder.store)


def tracing(trace: Path) -> list[str]:
    """The words before a program's own that make strace record it.

    `-DD`: the program is the child of who starts it, and strace its grandchild in a process
    group of its own.
    """
    calls = "trace=" + ",".join(f"?{call}" for call in CALLS)
    words = ["strace", "-DD", "-f", "-b", "execve", "-y", "-xx", "-s", str(LONGEST)]
    return [*words, "-e", calls, "-e", "signal=none", "-o", str(trace)]


def marked(mark: str) -> list[int]:
    """The processes that live with this mark, strace among them."""
    wanted = f"{MARK}={mark}".encode()
    found = []
    for environ in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError):  # it has just ended, or is somebody else's
            if wanted in environ.read_bytes().split(b"\0"):
                found.append(int(environ.parent.name))
    return found
