"""Lines of text that steer a simulator: from stdin and from a unix socket, answered a line each."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

Answer = Callable[[str], str]
LONGEST_LINE = 4096


class ControlSocket:
    """A unix socket at `path`; any number of clients, any number of lines each."""

    def __init__(self, path: Path, answer: Answer) -> None:
        self._path = path
        self._answer = answer
        path.parent.mkdir(parents=True, exist_ok=True)
        self._server = socket.socket(socket.AF_UNIX)
        # Whoever sees the path may connect at once: it appears only when it listens.
        fresh = path.with_name(path.name + ".new")
        fresh.unlink(missing_ok=True)
        self._server.bind(str(fresh))
        self._server.listen(8)
        fresh.replace(path)
        self._thread = threading.Thread(target=self._run, name="sim-control", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Take the socket away."""
        self._path.unlink(missing_ok=True)
        try:
            # Closing alone does not end an accept that waits.
            self._server.shutdown(socket.SHUT_RDWR)
        except OSError:
            self._server.close()
            return
        self._server.close()

    def _run(self) -> None:
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, client.makefile("rw", encoding="utf-8", errors="replace") as lines:
            try:
                while line := lines.readline(LONGEST_LINE):
                    lines.write(self._answer(line) + "\n")
                    lines.flush()
            except OSError:
                return


def serve_stream(lines: TextIO, out: TextIO, answer: Answer) -> bool:
    """Answer every line of a stream; True when it ended by `quit`, False by its end."""
    while line := lines.readline(LONGEST_LINE):
        if line.strip() == "quit":
            print("ok", file=out, flush=True)
            return True
        print(answer(line), file=out, flush=True)
    return False
