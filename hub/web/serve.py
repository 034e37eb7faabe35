"""`jiaohao web`: the link to the hub and the web server, until told to stop."""

from __future__ import annotations

import errno
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from litestar import Litestar

from hub.client.link import MqttLink
from hub.config_reader import read_hall
from hub.errors import SetupError
from hub.folder import Folder
from hub.own_accounts import WEB, own_address
from hub.port_owner import port_owner
from hub.web.app import Lifespan, make_app
from hub.web.view import STATES, View

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
        app = make_app(view, _linked(MqttLink(address, view, STATES)))
        config = uvicorn.Config(
            app,
            log_config=None,
            log_level=logging.WARNING,
            access_log=False,
            timeout_graceful_shutdown=GOODBYE_S,
        )
        log.info("web_started", {"at": f"{host}:{number}"})
        uvicorn.Server(config).run(sockets=[sock])
    return 0


def open_socket(host: str, port: int) -> socket.socket:
    """A listening socket. SetupError names who has the port, or what is wrong with the address."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=128)
    except OSError as error:
        raise SetupError(_why(host, port, error)) from error


def _why(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        owner = port_owner(port) or "another program"
        return (
            f"Port {port} on {host} is in use by {owner}. Stop that program, or set another"
            " [web] port in hall.toml. Until then the hall has no web part."
        )
    why = error.strerror or str(error)
    return f"The web part cannot listen on {host}:{port}: {why}. See [web] in hall.toml."


def _linked(link: MqttLink) -> Lifespan:
    @asynccontextmanager
    async def lifespan(_: Litestar) -> AsyncIterator[None]:
        link.start()
        try:
            yield
        finally:
            link.stop()
            log.info("web_stopped")

    return lifespan
