"""strace as our tool: whether it can be used here, and who traces whom (Linux)."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

MISSING = "strace is not installed (Debian: apt-get install strace)"


@cache
def why_not() -> str | None:
    """Why no program can be started under strace here; None when it can."""
    if shutil.which("strace") is None:
        return MISSING
    return _complaint(["strace", "-f", "-b", "execve", "-y", "-xx", "-o", "/dev/null", "true"])


@cache
def why_not_attach() -> str | None:
    """Why strace cannot take hold of a program that runs already; None when it can."""
    if shutil.which("strace") is None:
        return MISSING
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as idle:
        pid = str(idle.pid)
        tracer = subprocess.Popen(
            ["strace", "-e", "trace=none", "-p", pid],
            stderr=subprocess.PIPE,
            text=True,
        )
        assert tracer.stderr is not None
        told = tracer.stderr.readline().strip()
        idle.kill()  # ends strace too
        tracer.communicate()
    return None if told.endswith("attached") else told


def _complaint(words: list[str]) -> str | None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return None
    return done.stderr.strip() or f"strace ended with {done.returncode}"


def tracer_of(pid: int) -> int:
    """The process that traces a process; 0 when none does or it is gone."""
    return _tracer(Path(f"/proc/{pid}/status"))


def tracers_of_threads(pid: int) -> set[int]:
    """The tracers of all threads of a process, 0 for those without; empty when it is gone."""
    return {_tracer(task / "status") for task in Path(f"/proc/{pid}/task").glob("*")}


def _tracer(status: Path) -> int:
    try:
        lines = status.read_text().splitlines()
    except OSError:
        return 0
    found = [line.split()[1] for line in lines if line.startswith("TracerPid:")]
    return int(found[0]) if found else 0
