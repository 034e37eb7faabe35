"""Hands answers in: each is sealed on the disk before it is sent, and goes when the hub has
answered. What a run that was killed left behind is handed in by the next, under the same request
id, so that it counts once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial

from hub.client.letters import Letter, Letters
from hub.client.port import HubPort, OnReply
from hub.contract.codes import Code
from hub.contract.commands import DeliverRating, Rate
from hub.contract.devices import AskRating, DeviceHealth, FailReason, Health
from hub.contract.results import AnyReply, Refusal
from hub.contract.sealed import SealError

log = logging.getLogger(__name__)

PART = "answers"
OnHealth = Callable[[DeviceHealth], None]


class Post:
    """The answers on their way. One thread; knows of an open answer only its request id."""

    def __init__(
        self, port: HubPort, letters: Letters | None, on_health: OnHealth = lambda _: None
    ) -> None:
        self._port = port
        self._letters = letters
        self._on_health = on_health
        self._under_way: set[str] = set()

    def send(self, answer: Rate, question: AskRating, on_reply: OnReply) -> bool:
        """Send an answer; whether it is also safe on the disk until the hub has answered."""
        safe = self._keep(answer, question)
        self._under_way.add(answer.request_id)
        self._port.request(answer, partial(self._answered, answer.request_id, on_reply))
        return safe

    def deliver(self, now: datetime) -> None:
        """Hand in what waits and is not under way. `now`: the hub's time, for only the hub's
        clock says what is too late."""
        for letter in self._letters.waiting() if self._letters else []:
            if letter.request_id in self._under_way:
                continue
            if now >= letter.until:
                self._give_up(letter.request_id, "its time was over before the hub came back")
            else:
                self._hand_in(letter)

    def _keep(self, answer: Rate, question: AskRating) -> bool:
        if self._letters is None or question.keep_until is None:
            return False
        try:
            self._letters.keep(answer, question.seal_key, question.keep_until)
        except OSError as error:
            log.error("an answer cannot be kept on the disk: %s", error.strerror)
            self._tell(Health.FAULT, FailReason.DISK)
            return False
        except SealError as error:
            log.error("an answer cannot be sealed, the hub's key is %s", error)
            self._tell(Health.FAULT, FailReason.ERROR)
            return False
        return True

    def _hand_in(self, letter: Letter) -> None:
        self._under_way.add(letter.request_id)
        command = DeliverRating(request_id=letter.request_id, letter=letter.letter)
        self._port.request(command, partial(self._answered, letter.request_id, self._late))

    def _answered(self, request_id: str, on_reply: OnReply, reply: AnyReply) -> None:
        """A hub that could not save it (its disk) is asked again when it comes back."""
        self._under_way.discard(request_id)
        if not (isinstance(reply, Refusal) and reply.code == Code.UNAVAILABLE):
            if self._letters:
                self._letters.drop(request_id)
            if not isinstance(reply, Refusal):
                self._tell(Health.OK, None)
        on_reply(reply)

    def _late(self, reply: AnyReply) -> None:
        if isinstance(reply, Refusal) and reply.code != Code.UNAVAILABLE:
            log.warning("an answer that had waited was not taken: %s", reply.code)
            if reply.code in (Code.RATING_CLOSED, Code.SEAL_BROKEN):
                self._tell(Health.WARN, FailReason.EXPIRED)

    def _give_up(self, request_id: str, why: str) -> None:
        log.warning("an answer that had waited was dropped: %s", why)
        if self._letters:
            self._letters.drop(request_id)
        self._tell(Health.WARN, FailReason.EXPIRED)

    def _tell(self, state: Health, reason: FailReason | None) -> None:
        self._on_health(DeviceHealth(PART, state, reason))
