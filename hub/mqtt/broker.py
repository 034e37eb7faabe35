"""The hub's broker: mosquitto as a child, configured, watched, started again when it dies."""

from __future__ import annotations

import logging
import os
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from hub.contract import topics
from hub.errors import SetupError
from hub.mqtt.accounts import BrokerAccount, write_password_file
from hub.mqtt.acl import acl_file
from hub.mqtt.broker_log import Line, Said, read_line
from hub.mqtt.find_mosquitto import find_mosquitto, read_version
from hub.mqtt.mosquitto_conf import Listen, mosquitto_conf
from hub.mqtt.orphan import die_with_parent
from hub.port_owner import port_owner

START_WITHIN_S = 10.0
STOP_WITHIN_S = 5.0
STOP_AGAIN_S = 0.2
RESTART_FIRST_S = 0.1
RESTART_MOST_S = 5.0
STEADY_S = 10.0
"""A broker that ran this long is started again without delay."""
BARRED_S = 10.0
"""How long an account is closed that came in with an older protocol than MQTT 5."""
RELOAD_AGAIN_S = 0.2
"""mosquitto forgets a SIGHUP that comes while it reads its files, so the last one is repeated."""

log = logging.getLogger("hub.broker")


class Broker:
    """Runs mosquitto in `folder` (conf, passwd, acl are written there).

    Its accounts are what `set_accounts` says; it must be called before `start`.
    `on_restart` is told, on the watching thread, each time it had to be started again.
    """

    def __init__(
        self,
        folder: Path,
        listen: Listen,
        *,
        on_restart: Callable[[], None] = lambda: None,
        barred_s: float = BARRED_S,
    ) -> None:
        self.listen = listen
        self.restarts = 0
        self._folder = folder
        self._on_restart = on_restart
        self._barred_s = barred_s
        self._accounts: tuple[BrokerAccount, ...] = ()
        self._barred: set[str] = set()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._running = False
        self._was_started = False
        self._stopping = threading.Event()
        self._again = threading.Timer(0.0, self._tell_to_reload)
        self._first_news: queue.SimpleQueue[SetupError | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._watch, name="broker-watch", daemon=True)
        self._binary = ""

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._process.pid if self._process and self._running else None

    def start(self) -> None:
        """Write the files, start mosquitto and wait until it listens. SetupError if it cannot."""
        self._binary = find_mosquitto()
        version = read_version(self._binary)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            text = mosquitto_conf(self.listen, self._folder.resolve(), version, _root_name())
            (self._folder / "mosquitto.conf").write_text(text, "utf-8")
            _write_private(self._folder / "acl", acl_file())
            self._write_accounts()
        except OSError as error:
            raise SetupError(f"{self._folder} cannot be written: {error.strerror}") from error
        self._thread.start()
        try:
            fault = self._first_news.get(timeout=START_WITHIN_S)
        except queue.Empty:
            fault = SetupError(f"{self._binary} did not begin to listen in {START_WITHIN_S:.0f} s")
        if fault:
            self.stop()
            raise fault

    def set_accounts(self, accounts: Iterable[BrokerAccount]) -> None:
        """Replace the devices' accounts. A running broker reads them again.

        Measured with mosquitto 2.0.11: only clients whose account is gone or has another
        password are thrown out; all others stay connected and keep their subscriptions.
        Raises OSError when the file cannot be written (the old one stays).
        """
        with self._lock:
            self._accounts = tuple(accounts)
        if self._thread.is_alive():
            self._reload()

    def stop(self) -> None:
        """End the broker and wait for it."""
        self._stopping.set()
        until = time.monotonic() + STOP_WITHIN_S
        while self._thread.is_alive() and time.monotonic() < until:
            # Asked again, because mosquitto forgets a SIGTERM that comes just as it starts.
            self._signal(signal.SIGTERM)
            self._thread.join(STOP_AGAIN_S)
        self._signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)

    def _signal(self, number: int) -> None:
        with self._lock:
            if self._process is not None and self._process.poll() is None:
                self._process.send_signal(number)

    # ── accounts ──

    def _reload(self) -> None:
        self._write_accounts()
        self._tell_to_reload()
        self._again.cancel()
        self._again = self._timer(RELOAD_AGAIN_S, self._tell_to_reload)

    def _tell_to_reload(self) -> None:
        with self._lock:
            if self._running and self._process and self._process.poll() is None:
                _tell_to_reload(self._process)

    def _timer(self, seconds: float, act: Callable[[], None]) -> threading.Timer:
        timer = threading.Timer(seconds, act)
        timer.daemon = True
        timer.start()
        return timer

    def _write_accounts(self) -> None:
        with self._lock:
            allowed = [one for one in self._accounts if one.user not in self._barred]
            write_password_file(self._folder / "passwd", allowed)

    def _bar(self, line: Line) -> None:
        """mosquitto 2.0 cannot refuse MQTT 3.1.1 by itself, which hides denials from clients:
        the account is closed for a while, which throws the client out."""
        log.warning(
            "%s came in from %s with MQTT 3; only MQTT 5 is allowed here (mosquitto_pub: -V 5)",
            line.user,
            line.source,
        )
        if line.user == topics.HUB:
            return
        self._barred.add(line.user)
        self._reload()
        self._timer(self._barred_s, lambda: self._release(line.user))

    def _release(self, user: str) -> None:
        self._barred.discard(user)
        if not self._stopping.is_set():
            self._reload()

    # ── the child, on the watching thread ──

    def _watch(self) -> None:
        delay = RESTART_FIRST_S
        while not self._stopping.is_set():
            began = time.monotonic()
            faults = self._run_once()
            if self._stopping.is_set():
                return
            if not self._was_started:
                self._first_news.put(self._why(faults))
                return
            delay = RESTART_FIRST_S if time.monotonic() - began > STEADY_S else delay
            log.error("the broker ended; starting it again in %.1f s. %s", delay, "; ".join(faults))
            self._stopping.wait(delay)
            delay = min(delay * 2, RESTART_MOST_S)
            self.restarts += 1
            self._on_restart()

    def _run_once(self) -> list[str]:
        """Run the child to its end; the faults that it told of."""
        faults: list[str] = []
        try:
            child = self._spawn()
        except OSError as error:
            return [f"{self._binary}: {error.strerror}"]
        with child as process:
            self._process = process
            if self._stopping.is_set():
                process.terminate()
            assert process.stderr is not None
            for raw in process.stderr:
                self._heed(read_line(raw), faults)
        with self._lock:
            self._running = False
        return faults

    def _spawn(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [self._binary, "-c", str(self._folder / "mosquitto.conf")],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            preexec_fn=die_with_parent(),
            start_new_session=True,  # Ctrl-C is for the hub, which ends it in order
        )

    def _heed(self, line: Line, faults: list[str]) -> None:
        match line.said:
            case Said.RUNNING:
                with self._lock:
                    self._running = True
                self._was_started = True
                self._first_news.put(None)
            case Said.OLD_PROTOCOL:
                self._bar(line)
            case Said.FAULT | Said.PORT_IN_USE:
                faults.append(line.text)
                log.warning("mosquitto: %s", line.text)
            case Said.OTHER:
                log.debug("mosquitto: %s", line.text)

    def _why(self, faults: list[str]) -> SetupError:
        host, port = self.listen.host, self.listen.port
        if any(read_line(fault).said is Said.PORT_IN_USE for fault in faults):
            return SetupError(port_in_use(host, port))
        told = "; ".join(faults) or "it ended without a word"
        return SetupError(f"mosquitto cannot listen on {host}:{port}: {told}")


def port_in_use(host: str, port: int) -> str:
    """The message for a taken port, with the name of who has it where that can be told."""
    owner = port_owner(port)
    who = f"by {owner}" if owner else f"by another program (ask: sudo ss -ltnp 'sport = :{port}')"
    return (
        f"Port {port} on {host} is in use {who}. Stop that program (Debian's own broker:"
        " sudo systemctl disable --now mosquitto), or set another [broker] port in hall.toml,"
        f" or use that broker: [broker] external = “{host}:{port}”"
    )


def _tell_to_reload(process: subprocess.Popen[str]) -> None:
    """SIGHUP; where there is none the broker is ended, and started again with the new files."""
    if hasattr(signal, "SIGHUP"):
        process.send_signal(signal.SIGHUP)
    else:
        process.terminate()


def _root_name() -> str | None:
    """`root` when we are: mosquitto would else become a user that cannot read our files."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        log.warning("the hub runs as root; give it an account of its own")
        return "root"
    return None


def _write_private(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
