"""Joins a station's end of the pad protocol and a transport."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable

from hardware.errors import DeviceError, DeviceTimeout
from hardware.ratepad.asking import Asking, Told
from hardware.ratepad.frames import Damage, Parser
from hardware.ratepad.messages import Able
from hardware.ratepad.question import Question
from hardware.transports.base import Transport

LOOK_EVERY = 0.05
"""Seconds of one reading: repetitions go out in time."""
QUIET = 0.1
"""Seconds of silence that end a begun frame."""
WRITE_WITHIN = 1.0
ANSWERS_WITHIN = 2.0
"""Seconds in which a pad says who it is: three tries of ours and of its own."""


class RatePad:
    """One pad. `open`, then `poll` again and again; both may raise `DeviceError`. `ask` and `stop`
    may come at any time, in the same thread, also while the pad is away."""

    def __init__(
        self,
        transport: Transport,
        byte_s: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._line = transport
        self._clock = clock
        self._parser = Parser()
        self._heard_at = 0.0
        self._asking = Asking(byte_s)

    def open(self) -> Able:
        """Open the port and hear who is there. `DeviceTimeout`: nobody answers."""
        self._line.open()
        self._parser = Parser()
        self._asking.begin(self._clock())
        until = self._clock() + ANSWERS_WITHIN
        while self._asking.pad is None:
            self.poll(LOOK_EVERY)
            if self._clock() >= until:
                raise DeviceTimeout(
                    f"{self._line.port}: a pad is there and does not say what it is"
                )
        if not self._asking.pad.version:
            raise DeviceError(f"{self._line.port}: the pad speaks other versions of the protocol")
        return self._asking.pad

    def close(self) -> None:
        """Close the port and leave no session standing that nobody hears; never raises."""
        if last := self._asking.farewell():
            with contextlib.suppress(DeviceError):  # it may be why the line is closed
                self._line.write(last, WRITE_WITHIN)
        self._line.close()

    @property
    def is_faulty(self) -> bool:
        """The pad's own test found a fault."""
        return self._asking.faulty

    def ask(self, question: Question) -> None:
        """Open a session now, or when the pad is back within its time."""
        self._asking.ask(question, self._clock())

    def try_out(self) -> None:
        """Let the pad show something for a moment; `proved` tells what came of it."""
        self._asking.try_out()

    @property
    def proved(self) -> bool | None:
        """Whether the pad took what it was last tried with; None: not known yet."""
        return self._asking.proved

    def stop(self, rating: str) -> None:
        """Close the session of this rating, if it is the open one."""
        self._asking.stop(rating)

    def poll(self, timeout: float) -> list[Told]:
        """Say what is due, then hear for at most `timeout` seconds."""
        self._say()
        data = self._line.read(timeout)
        now = self._clock()
        if data:
            self._heard_at = now
        quiet = not data and now - self._heard_at >= QUIET
        items = self._parser.flush() if quiet else self._parser.feed(data)
        told = [self._asking.hear(item, now) for item in items if not isinstance(item, Damage)]
        self._say()
        return [each for each in told if each is not None]

    def _say(self) -> None:
        raw = self._asking.turn(self._clock())
        if raw:
            self._line.write(raw, WRITE_WITHIN)
        if self._asking.lost:
            raise DeviceTimeout(f"{self._line.port}: the pad acknowledges nothing")
