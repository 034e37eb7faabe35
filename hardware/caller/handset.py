"""Joins the handset's machine with the hub and the handset itself. From any thread."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Protocol

from hardware.caller import desk as machine
from hardware.caller.state import Beep, Desk, Order, Step
from hardware.devices import ShowsQueue
from hardware.pad.values import PadKey
from hub.client.ids import new_request_id
from hub.client.port import OnReply, Withdraws
from hub.contract.results import AnyReply, Refusal
from hub.contract.states import WindowState

log = logging.getLogger(__name__)
REFUSED = (Beep.REFUSED, Beep.AWAY)


class Asks(Protocol):
    """The way to the hub, one order at a time."""

    def ask(self, order: Order, on_reply: OnReply) -> None:
        """Send a command; `on_reply` comes once, or never when it is withdrawn."""
        ...

    def withdraw(self) -> None:
        """Send the last one no more: nobody waits for it."""
        ...


class ByPort:
    """Orders through a port of the hub's client."""

    def __init__(self, port: Withdraws) -> None:
        self._port = port
        self._last = ""

    def ask(self, order: Order, on_reply: OnReply) -> None:
        """See `Asks.ask`."""
        self._last = new_request_id()
        command = order.command(request_id=self._last, **order.fields)  # type: ignore[arg-type]  # the fields are the command's own
        self._port.request(command, on_reply)  # type: ignore[arg-type]  # every Command subclass is in AnyCommand

    def withdraw(self) -> None:
        """See `Asks.withdraw`."""
        self._port.withdraw(self._last)


class Handset:
    """One handset at one window."""

    def __init__(
        self, hub: Asks, caller: ShowsQueue, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._hub = hub
        self._caller = caller
        self._clock = clock
        self._desk = Desk()
        self._asked: object = None
        self._lock = threading.RLock()

    def press(self, key: PadKey) -> None:
        """A key of the handset."""
        with self._lock:
            before, step = self._desk, machine.press(self._desk, key, self._clock())
            if step.beep in REFUSED:
                # Never the digits: they may be a PIN.
                why = "hub lost" if before.lost else "busy" if before.busy else before.phase.value
                log.info("key %s refused: %s", key.key.value, why)
            self._go(step)

    def see(self, window: WindowState | None, *, lost: bool) -> None:
        """The window's newest picture, and whether the hub is lost. An order that is not answered
        when the hub is lost is taken back: nothing is done later that was pressed now."""
        with self._lock:
            self._go(machine.see(self._desk, window, lost=lost))
            if lost and self._desk.busy:
                self._hub.withdraw()
                self._asked = None
                self._go(machine.taken_back(self._desk))

    def _go(self, step: Step) -> None:
        self._desk = step.desk
        self._caller.show_queue(*machine.shown(step.desk))
        if step.beep is not None:
            self._caller.beep(step.beep)
        self._send(step.orders)

    def _send(self, orders: tuple[Order, ...]) -> None:
        if not orders:
            return
        order, *rest = orders
        asked = self._asked = object()
        self._hub.ask(order, lambda reply: self._answered(asked, order, tuple(rest), reply))

    def _answered(
        self, asked: object, order: Order, rest: tuple[Order, ...], reply: AnyReply
    ) -> None:
        with self._lock:
            if asked is not self._asked:
                return
            window = getattr(reply, "window", None)
            if isinstance(window, WindowState):
                self._go(machine.see(self._desk, window, lost=self._desk.lost))
            if isinstance(reply, Refusal):
                log.info("%s refused by the hub: %s", order.command.__name__, reply.code)
            self._go(machine.answered(self._desk, order.command, reply, last=not rest))
            if self._desk.busy:
                self._send(rest)
