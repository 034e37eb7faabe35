"""One question and its answer, for command-line tools and pairing."""

from __future__ import annotations

import queue
import time

from hub.client.address import Address
from hub.client.link import MqttLink
from hub.client.port import Trouble
from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyJob
from hub.contract.results import AnyReply
from hub.contract.wire import AnyPicture
from hub.errors import Unavailable

_SENTENCES = {
    Trouble.UNREACHABLE: "nobody listens at {host}:{port}; is the hub running there?",
    Trouble.REFUSED: "the broker at {host}:{port} refuses device “{device}” or its secret",
    Trouble.BROKEN: "the connection to {host}:{port} broke",
    Trouble.HUB_DOWN: "the broker at {host}:{port} is there, but the hub is not",
    None: "the hub at {host}:{port} gave no answer in time",
}


class NoAnswer(Unavailable):
    """No answer came; `trouble` is what was last known of the link, None if it was up."""

    def __init__(self, address: Address, trouble: Trouble | None) -> None:
        super().__init__(
            _SENTENCES[trouble].format(host=address.host, port=address.port, device=address.device)
        )
        self.trouble = trouble


def ask(address: Address, command: AnyCommand, timeout_s: float = 5.0) -> AnyReply:
    """Send one command and wait for its reply (a `Refusal` is a reply).

    Raises NoAnswer: at once when the account is refused, else after `timeout_s`. The
    command may have been done all the same: ask again with the same request id to know.
    """
    waiter = _Waiter()
    link = MqttLink(address, waiter, presence=False)
    link.request(command, waiter.news.put)
    link.start()
    try:
        return waiter.wait(address, timeout_s)
    finally:
        link.stop()


class _Waiter:
    """A listener that only waits."""

    def __init__(self) -> None:
        self.news: queue.SimpleQueue[AnyReply | Trouble | None] = queue.SimpleQueue()

    def wait(self, address: Address, timeout_s: float) -> AnyReply:
        until = time.monotonic() + timeout_s
        trouble: Trouble | None = Trouble.UNREACHABLE
        while trouble is not Trouble.REFUSED:
            try:
                news = self.news.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                break
            if news is not None and not isinstance(news, Trouble):
                return news
            trouble = news
        raise NoAnswer(address, trouble)

    def on_state(self, name: str, state: AnyPicture) -> None:
        """Not asked for."""

    def on_job(self, job: AnyJob) -> None:
        """Not asked for."""

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        self.news.put(None if up else trouble)
