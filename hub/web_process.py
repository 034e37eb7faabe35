"""The web part as the hub's child: started, started again when it ends, ended with the hub.

Its faults are told in the log and never reach the hub's loop.
"""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence

from hub.errors import SetupError
from hub.folder import Folder
from hub.mqtt.orphan import die_with_parent
from hub.programs import check_extra

COULD_NOT = 2
"""Exit code of a program that says itself what is wrong with its setup."""
RESTART_FIRST_S = 0.5
RESTART_MOST_S = 30.0
SETUP_AGAIN_S = 60.0
"""A taken port or a wrong setting is not looked at every second."""
STEADY_S = 30.0
"""A child that ran this long is started again without delay."""
STOP_WITHIN_S = 5.0

log = logging.getLogger("hub.web")


def web_words(folder: Folder, log_form: str) -> list[str]:
    """The command line of the web part."""
    return [sys.executable, "-m", "hub", "web", "--data", str(folder.root), "--log", log_form]


class WebProcess:
    """Watches one child on a thread of its own. Its output is ours.

    `setup_again_s`: seconds until a child that could not be set up is tried again.
    """

    def __init__(self, words: Sequence[str], *, setup_again_s: float = SETUP_AGAIN_S) -> None:
        self.restarts = 0
        self._words = list(words)
        self._setup_again_s = setup_again_s
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="web-watch", daemon=True)

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        with self._lock:
            process = self._process
            return process.pid if process is not None and process.poll() is None else None

    def start(self) -> None:
        """Begin; a missing extra is told and nothing is started."""
        try:
            check_extra("web", "[web] port")
        except SetupError as error:
            log.error("the hall has no web part: %s", error)
            return
        self._thread.start()

    def stop(self) -> None:
        """End the child and wait for it."""
        self._stopping.set()
        if not self._thread.is_alive():
            return
        self._signal(signal.SIGTERM)
        self._thread.join(STOP_WITHIN_S)
        self._signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)

    def _signal(self, number: int) -> None:
        with self._lock:
            if self._process is not None and self._process.poll() is None:
                self._process.send_signal(number)

    # ── on the watching thread ──

    def _watch(self) -> None:
        delay = RESTART_FIRST_S
        while not self._stopping.is_set():
            began = time.monotonic()
            code = self._run_once()
            if self._stopping.is_set():
                return
            steady = time.monotonic() - began > STEADY_S
            delay = RESTART_FIRST_S if steady else delay
            wait = self._setup_again_s if code == COULD_NOT else delay
            log.error("web_ended", {"code": code, "again_s": wait})
            if self._stopping.wait(wait):
                return
            delay = min(delay * 2, RESTART_MOST_S)
            self.restarts += 1

    def _run_once(self) -> int:
        """Run the child to its end; its exit code, -1 when it could not even be started."""
        try:
            with self._lock:
                if self._stopping.is_set():
                    return 0
                self._process = self._spawn()
        except OSError as error:
            log.error("web_not_started", {"why": error.strerror or str(error)})
            return -1
        return self._process.wait()

    def _spawn(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self._words,
            stdin=subprocess.DEVNULL,
            preexec_fn=die_with_parent(),
            start_new_session=True,  # Ctrl-C is for the hub, which ends it in order
        )
