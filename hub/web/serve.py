"""`jiaohao web`: the link to the hub and the web server, until told to stop."""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import FrameType

import uvicorn
from litestar import Litestar

from hub.client.link import MqttLink
from hub.client.port import Link
from hub.config_reader import read_hall
from hub.contract.events import Fact
from hub.errors import SetupError
from hub.folder import Folder
from hub.own_accounts import WEB, own_address
from hub.port_owner import port_owner
from hub.web.app import Lifespan, make_app
from hub.web.asking import Asking
from hub.web.phone.desk import Desk
from hub.web.phone.guard import STREAMS
from hub.web.phone.live import Live
from hub.web.view import STATES, View

CONNECTIONS = STREAMS + 200
"""Beside the streams there is room for pages; more connections are refused at once."""
SILENT_S = 30
"""A phone that is gone without a word acknowledges no heartbeat of its stream so long."""
GOODBYE_S = 2
"""How long requests may still be answered after the end was asked for."""

log = logging.getLogger("hub.web")


def serve(root: Path, *, listen: str | None = None, port: int | None = None) -> int:
    """Serve a hall's web part; `listen` and `port` go before the settings. SetupError when
    it cannot: no port, a taken one, no account."""
    folder = Folder(root)
    hall = read_hall(folder.config)
    host, number = listen or hall.web.listen, hall.web.port if port is None else port
    if not number:
        raise SetupError(f"no port: set [web] port in {folder.config}, or give --port")
    address = own_address(folder, hall.broker, WEB)
    view = View()
    with open_socket(host, number) as sock:
        link = MqttLink(address, view, STATES, on_fact=view.on_fact)
        desk = Desk(view, Asking(link, view))
        app = make_app(desk, living(link, desk))
        config = uvicorn.Config(
            app,
            log_config=None,
            log_level=logging.WARNING,
            access_log=False,
            forwarded_allow_ips=list(hall.web.proxies),
            timeout_graceful_shutdown=GOODBYE_S,
            limit_concurrency=CONNECTIONS,
        )
        log.info("web_started", {"at": f"{host}:{number}"})
        _Server(config, desk.live).run(sockets=[sock])
    return 0


def open_socket(host: str, port: int) -> socket.socket:
    """A listening socket. SetupError names who has the port, or what is wrong with the address."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        made = socket.create_server((host, port), family=family, backlog=128)
    except OSError as error:
        raise SetupError(_why(host, port, error)) from error
    if hasattr(socket, "TCP_USER_TIMEOUT"):  # Linux; connections have it from their listener
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, SILENT_S * 1000)
    return made


def _why(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        owner = port_owner(port) or "another program"
        return (
            f"Port {port} on {host} is in use by {owner}. Stop that program, or set another"
            " [web] port in hall.toml. Until then the hall has no web part."
        )
    why = error.strerror or str(error)
    return f"The web part cannot listen on {host}:{port}: {why}. See [web] in hall.toml."


class _Server(uvicorn.Server):
    """Lets the readers of event streams go when it is told to end: they would never go."""

    def __init__(self, config: uvicorn.Config, live: Live) -> None:
        super().__init__(config)
        self._live = live

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """On SIGTERM or SIGINT, between two steps of the loop."""
        asyncio.get_running_loop().call_soon_threadsafe(self._live.end)
        super().handle_exit(sig, frame)


def living(link: Link, desk: Desk) -> Lifespan:
    """While the application runs, the link is up and its news reach the loop."""

    @asynccontextmanager
    async def lifespan(_: Litestar) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()

        def on_news(news: str | Fact) -> None:
            loop.call_soon_threadsafe(desk.live.hear, news)

        desk.view.tell(on_news)
        task = loop.create_task(desk.live.run())
        link.start()
        try:
            yield
        finally:
            link.stop()
            task.cancel()
            log.info("web_stopped")

    return lifespan
