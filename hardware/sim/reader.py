"""A simulated SAM_V card reader; what lies on it is `hardware.sim.plate`'s."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hardware.card import frames, text
from hardware.card.frames import Damage, Parser, Status
from hardware.sim.base import Simulator
from hardware.sim.plate import Plate
from hardware.sim.pty_line import PtyLine

PHOTO = bytes(1024)
SAM_ID = bytes.fromhex("0500 0300 6B1A3401 39300000 15CD5B07")


class ReaderModel(Plate):
    """Answers as readers do: after a read, find says no card until the card was lifted."""

    def __init__(self) -> None:
        super().__init__()
        self._parser = Parser()
        self._selected = False
        self._answers: dict[bytes, Callable[[], bytes]] = {
            frames.RESET.body: lambda: frames.encode_reply(Status.OK),
            frames.STATUS.body: lambda: frames.encode_reply(Status.OK),
            frames.SAM_ID.body: lambda: frames.encode_reply(Status.OK, SAM_ID),
            frames.FIND.body: self._find,
            frames.SELECT.body: self._select,
            frames.READ.body: self._read_card,
            frames.READ_ADDRESS.body: self._read_address,
        }

    def receive(self, data: bytes) -> bytes:
        """See `Model.receive`."""
        return b"".join(map(self._answer, self._parser.feed(data)))

    def take_unasked(self) -> bytes:
        """A reader says nothing by itself."""
        return b""

    def _answer(self, item: bytes | Damage) -> bytes:
        if item is Damage.CHECKSUM:
            return frames.encode_reply(Status.CHECKSUM)
        if isinstance(item, Damage):
            return b""
        action = self._answers.get(item)
        return action() if action else frames.encode_reply(Status.COMMAND)

    def _find(self) -> bytes:
        if self.card is None or self.read:
            return frames.encode_reply(Status.NO_CARD)
        return frames.encode_reply(Status.FOUND, bytes(4))

    def _select(self) -> bytes:
        self._selected = self.card is not None and not self.read
        if not self._selected:
            return frames.encode_reply(Status.SELECT)
        return frames.encode_reply(Status.OK, bytes(8))

    def _read_card(self) -> bytes:
        if self.card is None or not self._selected or self.fault == "unreadable":
            return frames.encode_reply(Status.READ)
        if self.fault == "wrong":
            return frames.encode_reply(Status.WRONG_CARD)
        data = b"\x01\x00\x04\x00" + text.encode(self.card) + PHOTO
        whole = frames.encode_reply(Status.OK, data)
        if self.fault == "checksum":
            return whole[:-1] + bytes([whole[-1] ^ 0x5A])
        self.read = True
        return whole

    def _read_address(self) -> bytes:
        if self.card is None or not self.read:
            return frames.encode_reply(Status.READ)
        if not self.card.newest_address:
            return frames.encode_reply(Status.NO_CONTENT)
        return frames.encode_reply(Status.OK, text.encode_address(self.card.newest_address))

    def _lift(self, words: list[str]) -> str:
        self._selected = False
        return super()._lift(words)


def sim_reader(link: Path) -> Simulator:
    """A reader on a pty that is found at `link`."""
    return Simulator(ReaderModel(), PtyLine(link))
