"""Joins the `FF 68` codec and a transport: hears keys, acknowledges them, wakes the pad."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from hardware.errors import DeviceTimeout
from hardware.pad.frames import (
    Damage,
    Frame,
    Func,
    Parser,
    acknowledge,
    encode,
)
from hardware.pad.values import FIVE_KEYS, Mapping, PadEvent, decode
from hardware.transports.base import Transport

REPEAT_WITHIN = 0.4
"""Seconds in which the same frame again is a repeat (its acknowledgement was lost)."""
ECHO_WITHIN = 1.0
"""Seconds in which the pad may echo a frame of ours."""
ECHO_AWAITED = 0.5
"""Seconds until a frame that must arrive is sent once more."""
TRIES = 2
OURS = frozenset({Func.SHOW, Func.BEEP})
"""Frames that a host sends only: one that comes back late is no word of the device."""


class Ff68Pad:
    """One pad. `open`, then `poll` again and again; both may raise `DeviceError`."""

    def __init__(
        self,
        transport: Transport,
        address: int = 1,
        mapping: Mapping = FIVE_KEYS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._line = transport
        self._address = address
        self._mapping = mapping
        self._clock = clock
        self._parser = Parser()
        self._sent: deque[tuple[Frame, float]] = deque(maxlen=8)
        self._last: tuple[Frame, float] | None = None
        self._echo: Frame | None = None
        self._untold: list[PadEvent] = []
        self.heard = 0
        """Frames of this pad so far, its echoes among them."""

    def open(self) -> None:
        """Open the port."""
        self._line.open()

    def close(self) -> None:
        """Close the port; never raises."""
        self._line.close()

    def send(self, frame: Frame) -> None:
        """Send a frame of the host (wake, show, beep)."""
        self._sent.append((frame, self._clock()))
        self._line.write(encode(frame), 1.0)

    def deliver(self, frame: Frame) -> list[PadEvent]:
        """Send a frame that must arrive; the keys heard meanwhile. `DeviceTimeout` without echo:
        the keys are told by the next `poll`."""
        events, self._untold = self._untold, []
        for _ in range(TRIES):
            self._echo = None
            self.send(frame)
            until = self._clock() + ECHO_AWAITED
            while (left := until - self._clock()) > 0:
                events += self.poll(left)
                if self._echo == frame:
                    return events
        self._untold = events
        raise DeviceTimeout(f"address {self._address} does not answer")

    def poll(self, timeout: float) -> list[PadEvent]:
        """The keys pressed, waiting at most `timeout` seconds; each is acknowledged."""
        data = self._line.read(timeout)
        items = self._parser.feed(data) if data else self._parser.flush()
        frames = (item for item in items if not isinstance(item, Damage))
        ours = [frame for frame in frames if frame.address == self._address]
        self.heard += len(ours)
        told = [frame for frame in ours if not self._is_echo(frame) and frame.func not in OURS]
        events = [self._hear(frame) for frame in told]
        untold, self._untold = self._untold, []
        return [*untold, *(event for event in events if event is not None)]

    def _hear(self, frame: Frame) -> PadEvent | None:
        self._line.write(encode(acknowledge(frame)), 1.0)
        now, last = self._clock(), self._last
        self._last = (frame, now)
        if last is not None and last[0] == frame and now - last[1] < REPEAT_WITHIN:
            return None
        return decode(frame, self._mapping)

    def _is_echo(self, frame: Frame) -> bool:
        """A frame that we have just sent comes back: the pad's acknowledgement."""
        now = self._clock()
        sent = next((s for s in self._sent if s[0] == frame and now - s[1] < ECHO_WITHIN), None)
        if sent is not None:
            self._sent.remove(sent)
            self._echo = frame
        return sent is not None
