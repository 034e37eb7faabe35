"""A client without a screen that stays connected, also through power cuts."""

from __future__ import annotations

from collections.abc import Sequence
from queue import SimpleQueue

from hub.client.address import Address
from hub.client.link import MqttLink
from hub.client.port import Trouble
from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyJob, DeviceHealth
from hub.contract.results import AnyReply
from hub.contract.wire import AnyPicture


class Desk:
    """Sends by `ask`; the answers lie in `replies` as they come, the `states` that it follows
    by name."""

    def __init__(self, address: Address, follow: Sequence[str] = ()) -> None:
        self.replies: SimpleQueue[AnyReply] = SimpleQueue()
        self.states: dict[str, AnyPicture] = {}
        self._link = MqttLink(address, self, follow)
        self._link.start()

    def ask(self, command: AnyCommand) -> None:
        """Send until answered."""
        self._link.request(command, self.replies.put)

    def do(self, command: AnyCommand) -> AnyReply:
        """Send and wait for the answer."""
        self.ask(command)
        return self.replies.get(timeout=30)

    def feel(self, health: Sequence[DeviceHealth]) -> None:
        """Tell the health of its parts."""
        self._link.set_health(health)

    def stop(self) -> None:
        """Say good-bye."""
        self._link.stop()

    def on_state(self, name: str, state: AnyPicture) -> None:
        """Kept."""
        self.states[name] = state

    def on_job(self, job: AnyJob) -> None:
        """Not looked at."""

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """Requests wait for the link by themselves."""
