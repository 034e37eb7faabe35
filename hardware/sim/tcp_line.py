"""A simulated network port; one client at a time, as printers have it."""

from __future__ import annotations

import contextlib
import selectors
import socket

from hardware.sim.lines import Loop, Receive, ignore


class TcpLine:
    """A network port; one client at a time, as printers have it. Port 0: a free one."""

    def __init__(self, host: str = "127.0.0.1", number: int = 0) -> None:
        self._loop = Loop()
        self._receive: Receive = ignore
        self._server: socket.socket | None = socket.create_server((host, number))
        self._address: tuple[str, int] = self._server.getsockname()[:2]
        self._client: socket.socket | None = None

    @property
    def port(self) -> str:
        """See `Line.port`."""
        host, number = self._address
        return f"tcp:{host}:{number}"

    @property
    def joined(self) -> bool:
        """Whether a client was taken: what is sent before goes nowhere."""
        return self._client is not None

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
