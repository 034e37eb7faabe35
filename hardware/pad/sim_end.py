"""The device's end of an `FF 68` line, as all simulators of that family have it."""

from __future__ import annotations

from hardware.pad.frames import Damage, Frame, Func, Parser, encode


class Ff68End:
    """Hears its own address only, echoes what it is told, and waits for the echo of what it said
    itself. `do` is what a kind of device adds."""

    def __init__(self, address: int) -> None:
        self.acknowledged = 0
        self.beeps = 0
        self._address = address
        self._parser = Parser()
        self._unasked = b""
        self._waiting: list[Frame] = []

    def receive(self, data: bytes) -> bytes:
        """See `Model.receive`."""
        items = self._parser.feed(data)
        return b"".join(self._hear(item) for item in items if not isinstance(item, Damage))

    def take_unasked(self) -> bytes:
        """The frames of the keys pressed."""
        data, self._unasked = self._unasked, b""
        return data

    def do(self, frame: Frame) -> None:
        """A frame of the station to this device, tones aside."""

    def knows(self, frame: Frame) -> bool:
        """Whether it echoes such a frame."""
        return True

    def _send(self, frame: Frame, answer: Frame) -> None:
        self._waiting.append(answer)
        self._unasked += encode(frame)

    def _hear(self, frame: Frame) -> bytes:
        if frame.address != self._address:
            return b""
        if frame in self._waiting:
            self._waiting.remove(frame)
            self.acknowledged += 1
            return b""
        if not self.knows(frame):
            return b""
        self.beeps += frame.func == Func.BEEP
        self.do(frame)
        return encode(frame)
