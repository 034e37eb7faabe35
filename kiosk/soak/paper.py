"""A printer at a TCP port that is always well and notes when a slip begins."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from queue import SimpleQueue

ASK = b"\x10\x04"
FINE = b"\x12"
BEGIN = b"\x1b\x40"
CONFIRM = b"\x1dr"


class Paper:
    """Its paper never ends."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self.begun: SimpleQueue[float] = SimpleQueue()
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        """One caller after the other: a station that found us too slow calls again."""
        while True:
            wire, _ = self._server.accept()
            with wire, suppress(ConnectionError):
                self._serve(wire)

    def _serve(self, wire: socket.socket) -> None:
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while data := wire.recv(65536):
            if BEGIN in data:
                self.begun.put(time.perf_counter())
            if answers := data.count(ASK):
                wire.sendall(FINE * answers)
            if data.count(CONFIRM):
                wire.sendall(b"\x00")
