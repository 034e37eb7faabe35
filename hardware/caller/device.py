"""A caller handset as its worker sees it: its keys, and a display that is kept true."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable

from hardware.devices import WELL, Condition
from hardware.errors import DeviceError
from hardware.pad.driver import Ff68Pad
from hardware.pad.frames import Frame, beep, show_waiting
from hardware.pad.values import PadEvent
from hardware.proving import Inquiries, Settle
from hub.contract.devices import FailReason

LISTEN_S = 0.1
"""Seconds of one listening: what is to be shown waits so long at most."""
LOOK_EVERY = 0.7
"""The display is written so often, so that one that was without power is right again and a
silent one is told of within 2 s."""
BETWEEN_TONES = 0.2
BETWEEN_WORDS = 0.7
"""Seconds of silence after some tones, so that one and one are not heard as two."""

Picture = tuple[int | None, int | None]
"""How many wait, and the digits of a ticket."""


class CallerDevice:
    """A handset; its keys go to `on_key`. What it should show is kept while it is away.

    `answers`: it echoes what it is told; one that does not is believed.
    """

    def __init__(
        self, line: Ff68Pad, address: int, on_key: Callable[[PadEvent], None], *, answers: bool
    ) -> None:
        self._line = line
        self._address = address
        self._on_key = on_key
        self._answers = answers
        self._wanted: Picture = (None, None)
        self._shown: Picture | None = None
        self._looked = 0.0
        self._quiet_until = 0.0
        self._tones: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._inquiries = Inquiries()
        self._woken = threading.Event()

    def show_queue(self, waiting: int | None, ticket: str | None) -> None:
        """See `ShowsQueue`: the letter of a ticket has no place on the display."""
        self._wanted = (waiting, int(ticket[1:]) if ticket else None)

    def beep(self, tones: int) -> None:
        """See `ShowsQueue`."""
        self._tones.put(tones)

    def prove(self, settle: Settle) -> None:
        """See `Proves`: it beeps."""
        self._inquiries.put(settle)

    def open(self) -> Condition:
        """See `Device.open`: it is there when it takes what it should show."""
        self._line.open()
        self._show()
        return WELL

    def step(self) -> Condition:
        """See `Device.step`."""
        if self._wanted != self._shown or time.monotonic() - self._looked >= LOOK_EVERY:
            self._show()
        if self._inquiries:
            self._sound(1)
            self._inquiries.settle(None)
        if time.monotonic() >= self._quiet_until:
            with contextlib.suppress(queue.Empty):
                self._sound(self._tones.get_nowait())
        self._hear(self._line.poll(LISTEN_S))
        return WELL

    def idle(self, timeout: float) -> None:
        """Tones of a time without the handset are dropped: they would come too late."""
        self._inquiries.settle(FailReason.OFFLINE)
        self._woken.wait(timeout)
        with contextlib.suppress(queue.Empty):
            while True:
                self._tones.get_nowait()

    def wake(self) -> None:
        """See `Device.wake`."""
        self._woken.set()

    def close(self) -> None:
        """Leave nothing standing that nobody keeps true; see `Device.close`."""
        if self._shown is not None:
            with contextlib.suppress(DeviceError):  # it may be why the line is closed
                self._line.send(show_waiting(self._address, None, None))
        self._shown = None
        self._line.close()

    def _show(self) -> None:
        wanted = self._wanted
        self._shown, self._looked = None, time.monotonic()
        self._tell(show_waiting(self._address, *wanted))
        self._shown = wanted

    def _sound(self, tones: int) -> None:
        for _ in range(tones):
            self._tell(beep(self._address))
            self._hear(self._line.poll(BETWEEN_TONES))
        self._quiet_until = time.monotonic() + BETWEEN_WORDS

    def _tell(self, frame: Frame) -> None:
        if self._answers:
            self._hear(self._line.deliver(frame))
        else:
            self._line.send(frame)

    def _hear(self, events: list[PadEvent]) -> None:
        for event in events:
            self._on_key(event)
