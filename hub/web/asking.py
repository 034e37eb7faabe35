"""Commands of the web part, awaited by the web server's loop."""

from __future__ import annotations

import asyncio

from hub.client.port import HubPort
from hub.contract.commands import AnyCommand
from hub.contract.results import AnyReply
from hub.web.view import View

PATIENCE_S = 4.0
"""Who waits for a page is told then that the hall has not answered."""
MOST_OPEN = 64
"""Commands on their way at once: a hub that is silent is not asked ever more."""


class Unanswered(Exception):
    """No answer. `sent`: the command is on its way all the same, until the hub answers it."""

    def __init__(self, *, sent: bool) -> None:
        super().__init__("sent" if sent else "not sent")
        self.sent = sent


class Asking:
    """Asks the hub through a port whose answers come on another thread."""

    def __init__(self, port: HubPort, view: View, patience_s: float = PATIENCE_S) -> None:
        self._port = port
        self._view = view
        self._patience_s = patience_s
        self._open = 0

    async def __call__(self, command: AnyCommand) -> AnyReply:
        """The hub's answer, also a `Refusal`. Raises Unanswered: at once while the hub is lost or
        too much is open already, else when it takes too long."""
        if not self._view.answers or self._open >= MOST_OPEN:
            raise Unanswered(sent=False)
        loop = asyncio.get_running_loop()
        answered: asyncio.Future[AnyReply] = loop.create_future()
        self._open += 1

        def on_reply(reply: AnyReply) -> None:
            loop.call_soon_threadsafe(self._settle, answered, reply)

        self._port.request(command, on_reply)
        try:
            async with asyncio.timeout(self._patience_s):
                return await answered
        except TimeoutError:
            raise Unanswered(sent=True) from None

    def _settle(self, answered: asyncio.Future[AnyReply], reply: AnyReply) -> None:
        self._open -= 1
        if not answered.done():
            answered.set_result(reply)
