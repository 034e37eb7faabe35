"""From the hub's death to the next answer that a client hears, the hub started again at once."""

from __future__ import annotations

import time
from queue import SimpleQueue

from hub.client.address import load_address
from hub.client.ids import new_request_id
from hub.client.link import MqttLink
from hub.client.pairing import pair
from hub.client.port import Trouble
from hub.contract.commands import IssueTicket
from hub.contract.devices import AnyJob
from hub.contract.results import AnyReply, TicketIssued
from hub.contract.wire import AnyPicture
from hub.contract.words import DeviceKind
from hub.sim.processes import StageError
from hub.sim.stage import Stage

HEARD_S = 30.0


class Quiet:
    """A listener that shows nothing."""

    def on_state(self, name: str, state: AnyPicture) -> None:
        """Nothing is shown."""

    def on_job(self, job: AnyJob) -> None:
        """Nothing is done."""

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """The link asks again by itself."""


def measure(stage: Stage, times: int) -> list[float]:
    """Seconds of each death; the client has its command under way when the hub dies."""
    file, code = stage.station("recovering", DeviceKind.GUIDE)
    link = MqttLink(pair(load_address(file), code), Quiet())
    link.start()
    seconds = []
    try:
        _take(link)
        for _ in range(times):
            stage.hub.kill()
            died = time.monotonic()
            stage.hub.restart()
            _take(link)
            seconds.append(time.monotonic() - died)
            stage.wait_ready()
    finally:
        link.stop()
    return seconds


def _take(link: MqttLink) -> None:
    answers: SimpleQueue[AnyReply] = SimpleQueue()
    link.request(
        IssueTicket(request_id=new_request_id(), service="A", acknowledge=True), answers.put
    )
    reply = answers.get(timeout=HEARD_S)
    if not isinstance(reply, TicketIssued):
        raise StageError(f"no ticket: {reply}")
