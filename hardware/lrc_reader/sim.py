"""A simulated `02 … LRC 03` reader; what lies on it is `hardware.sim.plate`'s."""

from __future__ import annotations

from pathlib import Path

from hardware.card import text
from hardware.card.text import Card
from hardware.lrc_reader import frames
from hardware.lrc_reader.frames import Damage, Parser
from hardware.sim.base import Simulator
from hardware.sim.plate import Plate
from hardware.sim.pty_line import PtyLine

NO_CARD = b"\x6a\x82"
FAILED = b"\x69\x00"
PHOTO = bytes(1024)


class LrcReaderModel(Plate):
    """Answers the two questions of the family; it may be asked as often as one likes."""

    def __init__(self) -> None:
        super().__init__()
        self._parser = Parser()

    def receive(self, data: bytes) -> bytes:
        """See `Model.receive`."""
        return b"".join(map(self._answer, self._parser.feed(data)))

    def take_unasked(self) -> bytes:
        """A reader says nothing by itself."""
        return b""

    def _answer(self, item: bytes | Damage) -> bytes:
        if isinstance(item, Damage):
            return b""
        if self.card is None or item not in (frames.READ.data, frames.READ_NUMBER.data):
            return frames.encode_reply(NO_CARD)
        if item == frames.READ_NUMBER.data:
            return frames.encode_reply(frames.OK, _number(self.card))
        return self._whole(self.card)

    def _whole(self, card: Card) -> bytes:
        if self.fault == "unreadable":
            return frames.encode_reply(FAILED)
        block = bytes(frames.TEXT_SIZE) if self.fault == "wrong" else text.encode(card)
        whole = frames.encode_reply(frames.OK, frames.encode_content(block, PHOTO))
        if self.fault == "checksum":
            return whole[:-2] + bytes([whole[-2] ^ 0x5A, frames.ETX])
        self.read = True
        return whole


def _number(card: Card) -> bytes:
    return card.number.ljust(frames.NUMBER_SIZE // 2).encode("utf-16-le")[: frames.NUMBER_SIZE]


def sim_lrc_reader(link: Path) -> Simulator:
    """A reader on a pty that is found at `link`."""
    return Simulator(LrcReaderModel(), PtyLine(link))
