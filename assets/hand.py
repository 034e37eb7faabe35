"""The other end of `assets.remote`: starts an app offscreen and drives it. No Qt in here."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

SLACK_S = 10.0
"""How much longer than the app's own time-out we wait for its answer."""


class HandError(RuntimeError):
    """The app could not do it; the message names what was visible instead."""


class Hand:
    """One app under control. `argv` must make the app call `assets.remote.attach()` (`--remote`).

    Each method waits up to `timeout_s` for the thing to become possible and raises HandError.
    """

    def __init__(
        self,
        argv: Sequence[str],
        *,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        log: IO[bytes] | None = None,
        timeout_s: float = 30.0,
        before: Callable[[], None] | None = None,
    ) -> None:
        """`before` runs in the child before the program (Popen's `preexec_fn`)."""
        self.name = " ".join(argv[-2:])
        self.timeout_s = timeout_s
        self._answers: queue.Queue[str | None] = queue.Queue()
        self.process = subprocess.Popen(
            list(argv),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            cwd=cwd,
            preexec_fn=before,
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ, **(env or {})},
            text=True,
            encoding="utf-8",
        )
        threading.Thread(target=self._listen, name="hand", daemon=True).start()

    def _listen(self) -> None:
        if self.process.stdout is not None:
            for line in self.process.stdout:
                if line.startswith("{"):
                    self._answers.put(line)
        self._answers.put(None)

    def do(self, **command: object) -> dict[str, object]:
        """Send one command of `assets.remote` and return its answer."""
        limit = command.setdefault("timeout_s", self.timeout_s)
        seconds = float(limit) if isinstance(limit, int | float) else self.timeout_s
        self._send(json.dumps(command, ensure_ascii=False))
        try:
            line = self._answers.get(timeout=seconds + SLACK_S)
        except queue.Empty:
            raise HandError(f"{self.name}: no answer to {command}") from None
        if line is None:
            raise HandError(f"{self.name}: ended with {self.process.wait(5)} at {command}")
        answer: dict[str, object] = json.loads(line)
        if not answer.get("ok"):
            raise HandError(f"{self.name}: {answer.get('error')}; visible: {answer.get('visible')}")
        return answer

    def _send(self, line: str) -> None:
        if self.process.stdin is None:
            raise HandError(f"{self.name}: no way in")
        try:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
        except OSError as error:
            raise HandError(f"{self.name}: is gone ({error})") from error

    def tap(self, name: str, by: str = "touch") -> None:
        """Touch the item called `name`."""
        self.do(tap=name, by=by)

    def place(self, name: str) -> tuple[int, int]:
        """Where the middle of the item is on the screen, once it could be pressed."""
        found = self.do(place=name)
        return int(str(found["x"])), int(str(found["y"]))

    def key(self, keys: str) -> None:
        """Press a key: "F1", "Ctrl+Z"."""
        self.do(key=keys)

    def time(self, press: Mapping[str, str], **seen: str) -> float:
        """Press (`{"tap": name}` or `{"key": keys}`); milliseconds to the first whole frame that
        shows `until=name`, or no longer shows `gone=name`."""
        return float(str(self.do(time=dict(press), **seen)["ms"]))

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        self.do(type=text)

    def read(self, address: str) -> object:
        """The value of `name.property`."""
        return self.do(read=address)["value"]

    def wait(self, address: str, **condition: object) -> object:
        """Wait for `equals=` or `contains=` of `name.property`, or `gone=True` of `name`."""
        return self.do(wait=address, **condition).get("value")

    def grab(self, path: Path, window: str | None = None) -> None:
        """Save a picture of the (first or named) window."""
        self.do(grab=str(path), window=window)

    def names(self) -> list[str]:
        """objectNames that can be seen now."""
        found = self.do(list=True)["names"]
        return [str(name) for name in found] if isinstance(found, list) else []

    def quit(self, timeout_s: float = 30.0) -> int:
        """End the app; returns its exit code. Kills it when it does not end in time."""
        if self.process.poll() is None:
            self.do(quit=True)
        try:
            return self.process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait(timeout_s)
        finally:
            self._close()

    def _close(self) -> None:
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()
