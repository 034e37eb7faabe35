"""A hub port that records what it is asked, and answers when the test says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from hub.client.port import OnReply
from hub.contract.commands import AnyCommand, Command
from hub.contract.devices import AnyResult, DeviceHealth
from hub.contract.results import AnyReply, Refusal

_Command = TypeVar("_Command", bound=Command)


class RecordingPort:
    """A `HubPort`; `answers` maps a command's type to what is replied at once."""

    def __init__(self) -> None:
        self.asked: list[tuple[AnyCommand, OnReply]] = []
        self.sent: list[AnyCommand] = []
        self.results: list[AnyResult] = []
        self.withdrawn: list[str] = []
        self.health: tuple[DeviceHealth, ...] = ()
        self.answers: dict[type[Command], Callable[[AnyCommand], AnyReply]] = {}

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        self.sent.append(command)
        answer = self.answers.get(type(command))
        if answer is None:
            self.asked.append((command, on_reply))
        else:
            on_reply(answer(command))

    def withdraw(self, request_id: str) -> None:
        self.withdrawn.append(request_id)
        self.asked = [(c, on) for c, on in self.asked if c.request_id != request_id]

    def report(self, result: AnyResult) -> None:
        self.results.append(result)

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        self.health = tuple(health)

    def take(self, kind: type[_Command]) -> list[_Command]:
        """The commands of one kind, in order."""
        return [command for command in self.sent if isinstance(command, kind)]

    def reply(self, kind: type[Command], answer: Callable[[str], AnyReply]) -> None:
        """Answer the oldest open request of a kind; `answer` gets its request id."""
        index = next(i for i, (c, _) in enumerate(self.asked) if isinstance(c, kind))
        command, on_reply = self.asked.pop(index)
        on_reply(answer(command.request_id))

    def refuse(self, kind: type[Command], code: str, message: str, **fields: str) -> None:
        """Refuse the oldest open request of a kind."""
        self.reply(
            kind,
            lambda rid: Refusal(
                request_id=rid, code=code, message=message, whose="person", fields=dict(fields)
            ),
        )
