"""The simulators' end of a line: a pty with a stable name, or a TCP port.

`unplug` is what pulling the cable looks like: the port vanishes and every call of the
other side fails; `plug` brings it back under the same name. Not on Windows (no ptys).
"""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

Receive = Callable[[bytes], None]


class Line(Protocol):
    """A line that can be unplugged; what arrives goes to the receiver, in its own thread."""

    @property
    def port(self) -> str:
        """The port string that a station uses to reach it."""
        ...

    def start(self, receive: Receive) -> None: ...
    def stop(self) -> None: ...
    def plug(self) -> None: ...
    def unplug(self) -> None: ...
    def send(self, data: bytes) -> None: ...


class _Loop:
    """One thread that waits for bytes on a changing set of handles."""

    def __init__(self) -> None:
        self.selector = selectors.DefaultSelector()
        self.lock = threading.RLock()
        self._wake_read, self._wake_write = os.pipe()
        self._running = True
        self.selector.register(self._wake_read, selectors.EVENT_READ, self._woken)
        self._thread = threading.Thread(target=self._run, name="sim-line", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._running = False
        self.wake()
        self._thread.join(5)
        self.selector.close()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def wake(self) -> None:
        os.write(self._wake_write, b"x")

    def _woken(self) -> None:
        os.read(self._wake_read, 64)

    def _run(self) -> None:
        while self._running:
            for key, _ in self.selector.select():
                action: Callable[[], None] = key.data
                action()


class PtyLine:
    """A serial port: a symlink at `link` to a pty, made anew at every `plug`."""

    def __init__(self, link: Path) -> None:
        self._link = link
        self._loop = _Loop()
        self._receive: Receive = _ignore
        self._master: int | None = None
        self._slave: int | None = None

    @property
    def port(self) -> str:
        """See `Line.port`."""
        return f"serial:{self._link}"

    def start(self, receive: Receive) -> None:
        """Plug in and hand every arrival to `receive`."""
        self._receive = receive
        self.plug()
        self._loop.start()

    def stop(self) -> None:
        """Unplug and end the thread."""
        self._loop.stop()
        self._close()

    def plug(self) -> None:
        """Make the port; it is there when this returns."""
        import tty

        with self._loop.lock:
            if self._master is not None:
                return
            self._master, self._slave = os.openpty()
            tty.setraw(self._slave)
            os.set_blocking(self._master, False)
            self._point_to(os.ttyname(self._slave))
            self._loop.selector.register(self._master, selectors.EVENT_READ, self._read)
            self._loop.wake()

    def unplug(self) -> None:
        """Take the port away."""
        with self._loop.lock:
            if self._master is not None:
                self._loop.selector.unregister(self._master)
            self._close()
            self._loop.wake()

    def send(self, data: bytes) -> None:
        """Send bytes; what does not fit the line is lost, as on a real one."""
        with self._loop.lock, contextlib.suppress(OSError):
            if self._master is not None:
                os.write(self._master, data)

    def _point_to(self, target: str) -> None:
        self._link.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._link.with_name(self._link.name + ".new")
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(target)
        fresh.replace(self._link)

    def _read(self) -> None:
        with self._loop.lock:
            try:
                data = os.read(self._master, 4096) if self._master is not None else b""
            except OSError:
                return
        if data:
            self._receive(data)

    def _close(self) -> None:
        self._link.unlink(missing_ok=True)
        handles, self._master, self._slave = (self._master, self._slave), None, None
        for handle in handles:
            if handle is not None:
                os.close(handle)


class TcpLine:
    """A network port; one client at a time, as printers have it. Port 0: a free one."""

    def __init__(self, host: str = "127.0.0.1", number: int = 0) -> None:
        self._loop = _Loop()
        self._receive: Receive = _ignore
        self._server: socket.socket | None = socket.create_server((host, number))
        self._address: tuple[str, int] = self._server.getsockname()[:2]
        self._client: socket.socket | None = None

    @property
    def port(self) -> str:
        """See `Line.port`."""
        host, number = self._address
        return f"tcp:{host}:{number}"

    def start(self, receive: Receive) -> None:
        """Listen and hand every arrival to `receive`."""
        self._receive = receive
        self.plug()
        self._loop.start()

    def stop(self) -> None:
        """Close everything and end the thread."""
        self._loop.stop()
        self._hang_up()
        if self._server is not None:
            self._server.close()

    def plug(self) -> None:
        """Listen (again) at the same port."""
        with self._loop.lock:
            self._server = self._server or socket.create_server(self._address)
            if self._server.fileno() not in self._loop.selector.get_map():
                self._loop.selector.register(self._server, selectors.EVENT_READ, self._accept)
            self._loop.wake()

    def unplug(self) -> None:
        """Refuse and drop connections."""
        with self._loop.lock:
            server, self._server = self._server, None
            if server is not None:
                self._loop.selector.unregister(server)
                server.close()
            self._drop_client()
            self._loop.wake()

    def send(self, data: bytes) -> None:
        """Send bytes to the client, if there is one."""
        with self._loop.lock, contextlib.suppress(OSError):
            if self._client is not None:
                self._client.sendall(data)

    def _accept(self) -> None:
        with self._loop.lock:
            if self._server is None:
                return
            client, _ = self._server.accept()
            client.settimeout(2)
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._drop_client()
            self._client = client
            self._loop.selector.register(client, selectors.EVENT_READ, self._read)

    def _read(self) -> None:
        with self._loop.lock:
            try:
                data = self._client.recv(65536) if self._client is not None else b""
            except OSError:
                data = b""
            if not data:
                self._drop_client()
                return
        self._receive(data)

    def _drop_client(self) -> None:
        if self._client is not None and self._client.fileno() >= 0:
            self._loop.selector.unregister(self._client)
        self._hang_up()

    def _hang_up(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            client.close()


def _ignore(data: bytes) -> None:
    """No receiver yet."""
