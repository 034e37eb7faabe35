"""`python -m kiosk.watchdog --state FOLDER --station FILE -- -m kiosk WORDS…`: starts the
kiosk, sees that it lives, and brings it back when it does not.

`python -m kiosk` on a whole screen becomes this by itself, `--watch` makes it in any case. The
watchdog imports no Qt and none of the kiosk's own code, so that what breaks the kiosk leaves it
alone. Its own death takes nothing away: the kiosk goes on, and the next watchdog (systemd
starts one) finds it in FOLDER and watches it again.

Exit codes: 0 the kiosk was left by its staff · 2 it cannot start as it is set up, or is
watched already.
"""

from __future__ import annotations

import argparse
import os
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, NoReturn

from kiosk.watch import memo, other, wire
from kiosk.watch.apology import Apology
from kiosk.watch.rules import Beat, Life, Rule, frozen_at, heard, recent, wait_after
from kiosk.watch.wire import LOOPBACK, Post

END_S = 5.0
"""A kiosk that is asked to end gets so long to put its devices away."""
LOOK_S = 1.0
"""A kiosk of an earlier watchdog is no child, whose end would be told: looked for so often."""
SETUP = 2
"""Exit code of a kiosk that a person at the keyboard has to put right."""


class Stopped(Exception):
    """SIGTERM or Ctrl+C: end the kiosk and ourselves."""


class Kiosk(NamedTuple):
    """The process that is watched; `child` None: an earlier watchdog started it."""

    pid: int
    birth: str | None
    child: subprocess.Popen[bytes] | None = None

    @property
    def code(self) -> int | None:
        """Exit code; None while it runs."""
        if self.child is not None:
            return self.child.poll()
        return None if other.lives(self.pid, self.birth) else -1

    def kill(self) -> None:
        """End it at once."""
        if self.child is None:
            other.kill(self.pid, self.birth)
        else:
            self.child.kill()
            self.child.wait()


class Watchdog:
    """Watches one kiosk; `run` until it is left or we are stopped."""

    def __init__(self, station: Path, state: Path, words: Sequence[str], rule: Rule) -> None:
        self._station = station
        self._memo = state / "watchdog.json"
        self._words = list(words)
        self._rule = rule
        self._falls: tuple[float, ...] = ()
        self._line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._apology = Apology(station)
        self._kiosk, self._post = self._find()

    # ── beginning ──

    def _find(self) -> tuple[Kiosk | None, Post]:
        """The living kiosk of a watchdog that died, with its post; else nobody and a new post."""
        found = memo.read(self._memo)
        if found is not None and other.lives(found.pid, found.birth):
            try:
                self._line.bind((LOOPBACK, found.post.port))
            except OSError:
                print(f"{self._station}: this kiosk is watched already", file=sys.stderr)
                raise SystemExit(SETUP) from None
            print(f"kiosk {found.pid} lives and is watched again", file=sys.stderr)
            return Kiosk(found.pid, found.birth), found.post
        self._line.bind((LOOPBACK, 0))
        return None, Post(self._line.getsockname()[1], secrets.token_hex(16))

    def _start(self) -> Kiosk:
        post = self._post._replace(falls=len(self._falls))
        child = subprocess.Popen(
            [sys.executable, *self._words],
            env={**os.environ, **wire.as_environment(post)},
        )
        threading.Thread(target=self._tell_end, args=(child,), daemon=True).start()
        self._kiosk = kiosk = Kiosk(child.pid, other.born(child.pid), child)
        memo.write(self._memo, memo.Memo(kiosk.pid, kiosk.birth or "", self._post))
        return kiosk

    def _tell_end(self, child: subprocess.Popen[bytes]) -> None:
        """An empty datagram to ourselves ends the wait for the next beat."""
        child.wait()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
            line.sendto(b"", (LOOPBACK, self._post.port))

    # ── watching ──

    def run(self) -> int:
        """Watch; the exit code. A kiosk that falls is started anew, later after each fall."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _stop)
        try:
            while True:
                life = self._follow()
                code = self._kiosk.code if self._kiosk else None
                if life.leaving is Beat.BYE or (code == 0 and life.leaving is None):
                    return 0
                if code == SETUP and life.frame is None:
                    return SETUP
                self._kiosk = None
                if life.leaving is None:
                    self._fall(code)
        except Stopped:
            self._end()
            return 0
        finally:
            self._apology.end()
            # Nobody is to be found here any more; a watchdog that is killed leaves its memo.
            self._memo.unlink(missing_ok=True)

    def _follow(self) -> Life:
        """From its start (or from when it was found) to its end, or until it was killed."""
        now = time.monotonic()
        if self._kiosk is None:
            kiosk, life = self._start(), Life(now)
        else:
            kiosk, life = self._kiosk, Life(now, now, now)
        while kiosk.code is None:
            life = self._listen(life, kiosk)
            if time.monotonic() >= frozen_at(life, self._rule) and kiosk.code is None:
                print(f"kiosk {kiosk.pid} stands still: ended", file=sys.stderr)
                kiosk.kill()
        # What it said last may still lie in the line.
        return self._drain(life, kiosk)

    def _listen(self, life: Life, kiosk: Kiosk) -> Life:
        """Wait for a beat until the kiosk would count as frozen; then take all that have come,
        so that nobody is judged by beats that only we were too slow to hear."""
        left = frozen_at(life, self._rule) - time.monotonic()
        self._line.settimeout(max(0.01, left if kiosk.child else min(left, LOOK_S)))
        with suppress(TimeoutError):
            life = self._take(life, kiosk, self._line.recv(wire.LONGEST))
        return self._drain(life, kiosk)

    def _drain(self, life: Life, kiosk: Kiosk) -> Life:
        self._line.setblocking(False)
        while True:
            try:
                life = self._take(life, kiosk, self._line.recv(wire.LONGEST))
            except BlockingIOError:
                return life

    def _take(self, life: Life, kiosk: Kiosk, data: bytes) -> Life:
        beat = wire.decode(data, self._post, kiosk.pid)
        if beat is None:
            return life
        if beat is Beat.FRAME:
            self._apology.end()
        return heard(life, beat, time.monotonic())

    # ── falls ──

    def _fall(self, code: int | None) -> None:
        """Note a fall and wait as long as the rule says, with words on the screen meanwhile."""
        now = time.monotonic()
        self._falls = (*recent(self._falls, now, self._rule), now)
        wait = wait_after(self._falls, self._rule)
        print(
            f"the kiosk fell (exit code {code}), {len(self._falls)} times lately;"
            f" started again in {wait:g} s",
            file=sys.stderr,
        )
        if wait > 0:
            self._apology.show()
            time.sleep(wait)
            self._apology.give_account_back()

    def _end(self) -> None:
        """We are stopped: the kiosk too, its devices first. Asking twice hurries nobody."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_IGN)
        if self._kiosk is None or self._kiosk.code is not None:
            return
        os.kill(self._kiosk.pid, signal.SIGTERM)
        until = time.monotonic() + END_S
        while self._kiosk.code is None and time.monotonic() < until:
            time.sleep(0.05)
        if self._kiosk.code is None:
            self._kiosk.kill()


def _stop(number: int, frame: object) -> NoReturn:
    raise Stopped


def become(station: Path, state: Path, words: Sequence[str]) -> NoReturn:
    """Turn this process into the watchdog of a kiosk that is started with `words`."""
    own = [sys.executable, "-m", "kiosk.watchdog", "--station", str(station), "--state", str(state)]
    sys.stdout.flush()
    os.execv(sys.executable, [*own, "--", "-m", "kiosk", *words])


def arguments() -> argparse.ArgumentParser:
    """The watchdog's own arguments; what follows `--` is Python's, for the kiosk."""
    usual = Rule()
    made = argparse.ArgumentParser(prog="python -m kiosk.watchdog", description="keeps it alive")
    made.add_argument("--station", type=Path, required=True, help="the kiosk's station.toml")
    made.add_argument("--state", type=Path, required=True, help="folder that outlives us")
    made.add_argument("--first", type=float, default=usual.first_s, help="seconds to a first frame")
    made.add_argument("--silent", type=float, default=usual.silent_s, help="seconds of standstill")
    made.add_argument("words", nargs="+", help="the kiosk, as Python is to start it")
    return made


def main(given: argparse.Namespace) -> int:
    """Watch as told."""
    rule = Rule(first_s=given.first, silent_s=given.silent)
    return Watchdog(given.station, given.state, given.words, rule).run()


if __name__ == "__main__":
    sys.exit(main(arguments().parse_args()))
