"""Child processes of a staged hall: programs with a log, apps with a hand in them."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import cast

from assets.hand import Hand
from hub.mqtt.orphan import die_with_parent

STOP_S = 5.0


class StageError(Exception):
    """Something on the stage did not do what the script needs; says what and shows the log."""


class Program:
    """One child process; its output goes to a log file."""

    def __init__(
        self,
        name: str,
        words: Sequence[str],
        log: Path,
        *,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self.log = log
        log.parent.mkdir(parents=True, exist_ok=True)
        self._words = list(words)
        self._env = {**os.environ, **(env or {})}
        self.process = self._start()

    def _command(self) -> list[str]:
        """What is run, anew at each start."""
        return self._words

    def _start(self) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as log:
            return subprocess.Popen(
                self._command(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self._env,
                preexec_fn=die_with_parent(),
            )

    def restart(self) -> None:
        """Start the same program again."""
        self.process = self._start()

    def kill(self) -> None:
        """End it by SIGKILL; what it has written the kernel keeps (see `torture.power`)."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        """End it by SIGTERM; SIGKILL when it does not listen."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                self.kill()

    def rss_mb(self) -> float:
        """Resident memory in MB (Linux)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def cpu_s(self) -> float:
        """Seconds of processor time that it has used (Linux)."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text()
        user, system = stat.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def log_tail(self, lines: int = 30) -> str:
        """The last lines that it has printed."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def alive(self) -> bool:
        """Whether it still runs."""
        return self.process.poll() is None


class App(Program):
    """A program with windows and a hand in it (`assets.remote`)."""

    hand: Hand

    def _start(self) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as log:
            words = [*self._words, "--remote"]
            self.hand = Hand(words, env=self._env, log=log, before=die_with_parent())
        return cast("subprocess.Popen[bytes]", self.hand.process)

    def stop(self) -> None:
        """End it and its hand."""
        super().stop()
        # An app that has crashed leaves a broken pipe behind; its log tells why it did.
        with suppress(BrokenPipeError):
            self.hand.quit()


class Control:
    """A simulated device's control socket: one text line there, one back."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def tell(self, line: str) -> str:
        """Send a line such as `paper end`; StageError unless it is answered `ok`."""
        with socket.socket(socket.AF_UNIX) as wire:
            wire.settimeout(5.0)
            wire.connect(str(self._path))
            wire.sendall(line.encode() + b"\n")
            answer = wire.makefile("r", encoding="utf-8").readline().strip()
        if not answer.startswith("ok"):
            raise StageError(f"{self._path.name}: {line!r}: {answer!r}")
        return answer.removeprefix("ok").strip()


def python(*words: str) -> list[str]:
    """A command line for one of our modules."""
    return [sys.executable, "-m", *words]


def free_port() -> int:
    """A TCP port of this machine that nobody listens on just now.

    It lies outside the range of outgoing connections, where one may be taken by another
    program's connection at any moment.
    """
    while True:
        port = 15_000 + secrets.randbelow(15_000)
        with socket.socket() as trial:
            try:
                trial.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


def wait_for(check: Callable[[], bool], what: str, timeout_s: float = 30.0) -> float:
    """Wait for a condition of another process; seconds that it took. StageError after time."""
    start = time.monotonic()
    while not check():
        if time.monotonic() - start > timeout_s:
            raise StageError(f"{what}: not within {timeout_s:.0f} s")
        time.sleep(0.01)
    return time.monotonic() - start
