"""A hall without a broker: the real engine on a real file, its clock moved by hand."""

from __future__ import annotations

import base64
import itertools
import random
from collections.abc import Callable, Sequence
from typing import TypeVar

from hub.bootstrap import build_engine
from hub.clock import HandClock
from hub.config import HallConfig
from hub.contract import topics, wire
from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyResult
from hub.contract.results import AnyReply, Refusal, Reply
from hub.contract.words import DeviceKind
from hub.folder import Folder
from hub.handlers.outgoing import Outgoing
from hub.handlers.work import Secrets
from hub.receiving import Incoming, receive

R = TypeVar("R", bound=Reply)

_REPLIES = topics.reply("")

AT_WINDOWS = (DeviceKind.COUNTER, DeviceKind.PAD, DeviceKind.WINDOW)
IN_THE_HALL = (DeviceKind.KIOSK, DeviceKind.GUIDE, DeviceKind.WEB, DeviceKind.DISPLAY)


class PlayError(Exception):
    """The hall refused what it should not have."""


class SeededSecrets:
    """Randomness that comes again with the same seed. For simulations only."""

    def __init__(self, chance: random.Random, identity_key: bytes) -> None:
        self.identity_key = identity_key
        self._chance = chance

    def token(self) -> str:
        """22 URL-safe characters."""
        return self._text(16)

    def job_secret(self) -> str:
        """16 URL-safe characters."""
        return self._text(12)

    def pairing_code(self) -> str:
        """Eight characters; nobody pairs here."""
        return self._text(6)

    def _text(self, size: int) -> str:
        return base64.urlsafe_b64encode(self._chance.randbytes(size)).rstrip(b"=").decode()


class InProcess:
    """One hall with cli and its devices: kiosk-1, guide-1, web-1, display-1, and of each window
    counter-N, pad-N, window-N.

    `run` begins its request ids: another one for each run on the same store. `on_message` hears
    what is published beside replies: jobs and events, no states. States are drawn after each
    group of commands only where `draws` is set. Where `rehearses` is, single commands are run
    without what nobody reads: then `on_message` hears nothing of them, and they are committed
    with the next tick.
    """

    def __init__(
        self,
        folder: Folder,
        hall: HallConfig,
        clock: HandClock,
        secrets: Secrets | None = None,
        run: str = "sim",
    ) -> None:
        self.hall = hall
        self.clock = clock
        self.engine = build_engine(folder, hall=hall, clock=clock, secrets=secrets)
        self.draws = False
        self.rehearses = False
        self.on_message: Callable[[Outgoing], None] = lambda _: None
        self._run = run
        self._ids = itertools.count(1)
        self._add_devices()

    def _add_devices(self) -> None:
        now = self.clock.now().isoformat()
        rows: list[tuple[str, str, int | None]] = [
            ("cli", DeviceKind.ADMIN.value, None),
            *((f"{kind}-1", kind.value, None) for kind in IN_THE_HALL),
        ]
        rows += [
            (f"{kind}-{window.no}", kind.value, window.no)
            for window in self.hall.windows
            for kind in AT_WINDOWS
        ]
        self.engine.db.executemany(
            "INSERT OR IGNORE INTO devices (name, kind, window, password_hash, added_at, paired_at)"
            " VALUES (?, ?, ?, '', ?, ?)",
            [(*row, now, now) for row in rows],
        )

    def request_id(self) -> str:
        """One that comes once in this run; it names its day."""
        return f"{self._run}-{self.clock.now().date()}-{next(self._ids):07d}"

    def ask(self, device: str, command: AnyCommand) -> AnyReply:
        """Run a command; its reply."""
        if self.rehearses:
            if not self.engine.db.in_transaction:
                self.engine.db.execute("BEGIN")
            return self.engine.rehearse(device, command)
        return self.ask_all([(device, command)])[0]

    def expect(self, kind: type[R], device: str, command: AnyCommand) -> R:
        """A command whose reply must be of a kind. PlayError otherwise."""
        reply = self.ask(device, command)
        if not isinstance(reply, kind):
            raise PlayError(f"{device}: {command}: {reply}")
        return reply

    def attempt(self, device: str, command: AnyCommand) -> AnyReply | None:
        """A command that may come too late; None when it was refused."""
        reply = self.ask(device, command)
        return None if isinstance(reply, Refusal) else reply

    def ask_all(self, commands: Sequence[tuple[str, AnyCommand]]) -> list[AnyReply]:
        """Run commands in one transaction; their replies in the same order."""
        group = [Incoming(device, wire.encode(command)) for device, command in commands]
        replies = self._group(group)
        return [wire.replies.decode(reply) for reply in replies]

    def tell(self, device: str, result: AnyResult) -> None:
        """A station tells a result."""
        self._group([Incoming(device, wire.encode(result), "result")])

    def tick(self) -> None:
        """Run the timers."""
        self._keep()
        for message in self.engine.tick(draws=self.draws):
            if not message.retain:
                self.on_message(message)
        self.engine.write_log()
        self.engine.tidy()

    def close(self) -> None:
        """Close the store."""
        self.engine.db.close()

    def _keep(self) -> None:
        """Commit what was rehearsed since the last tick."""
        if self.engine.db.in_transaction:
            self.engine.db.execute("COMMIT")

    def _group(self, group: list[Incoming]) -> list[bytes]:
        self._keep()
        engine = self.engine
        out = list(engine.run_requests([engine.prepare(receive(one)) for one in group]))
        engine.write_log()
        if self.draws:
            engine.draw()
        replies = []
        for message in out:
            if message.topic.startswith(_REPLIES):
                replies.append(message.payload)
            else:
                self.on_message(message)
        return replies
