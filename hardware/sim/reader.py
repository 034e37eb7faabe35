"""A simulated SAM_V card reader: `card sample:NAME` · `card NAME NUMBER [key=value…]` ·
`lift` · `unreadable` · `checksum` · `wrong` · `samples`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from hardware.card import frames, text
from hardware.card.frames import Damage, Parser, Status
from hardware.card.text import Card, CardKind, parse_date
from hardware.sim.base import BadCommand, Simulator
from hardware.sim.people import PEOPLE, citizen
from hardware.sim.pty_line import PtyLine

PHOTO = bytes(1024)
SAM_ID = bytes.fromhex("0500 0300 6B1A3401 39300000 15CD5B07")


class ReaderModel:
    """Answers as readers do: after a read, find says no card until the card was lifted."""

    def __init__(self) -> None:
        self._parser = Parser()
        self._card: Card | None = None
        self._fault = ""
        self._selected = self._read = False
        self.commands: Mapping[str, Callable[[list[str]], str]] = {
            "card": self._lay,
            "lift": self._lift,
            "unreadable": lambda _: self._lay_faulty("unreadable"),
            "checksum": lambda _: self._lay_faulty("checksum"),
            "wrong": lambda _: self._lay_faulty("wrong"),
            "samples": lambda _: " ".join(PEOPLE),
        }
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

    def describe(self) -> str:
        """See `Model.describe`."""
        if self._card is None:
            return "no card"
        return f"card {'read' if self._read else 'laid'} {self._fault}".strip()

    def lay(self, card: Card) -> None:
        """Put a card on the reader."""
        self._lift([])
        self._card = card

    def _answer(self, item: bytes | Damage) -> bytes:
        if item is Damage.CHECKSUM:
            return frames.encode_reply(Status.CHECKSUM)
        if isinstance(item, Damage):
            return b""
        action = self._answers.get(item)
        return action() if action else frames.encode_reply(Status.COMMAND)

    def _find(self) -> bytes:
        if self._card is None or self._read:
            return frames.encode_reply(Status.NO_CARD)
        return frames.encode_reply(Status.FOUND, bytes(4))

    def _select(self) -> bytes:
        self._selected = self._card is not None and not self._read
        if not self._selected:
            return frames.encode_reply(Status.SELECT)
        return frames.encode_reply(Status.OK, bytes(8))

    def _read_card(self) -> bytes:
        if self._card is None or not self._selected or self._fault == "unreadable":
            return frames.encode_reply(Status.READ)
        if self._fault == "wrong":
            return frames.encode_reply(Status.WRONG_CARD)
        data = b"\x01\x00\x04\x00" + text.encode(self._card) + PHOTO
        whole = frames.encode_reply(Status.OK, data)
        if self._fault == "checksum":
            return whole[:-1] + bytes([whole[-1] ^ 0x5A])
        self._read = True
        return whole

    def _read_address(self) -> bytes:
        if self._card is None or not self._read:
            return frames.encode_reply(Status.READ)
        if not self._card.newest_address:
            return frames.encode_reply(Status.NO_CONTENT)
        return frames.encode_reply(Status.OK, text.encode_address(self._card.newest_address))

    def _lay(self, words: list[str]) -> str:
        if not words:
            raise BadCommand("card sample:NAME, or card NAME NUMBER [key=value…]")
        self.lay(_card_of(words))
        return "card laid"

    def _lift(self, words: list[str]) -> str:
        self._card, self._fault = None, ""
        self._selected = self._read = False
        return "lifted"

    def _lay_faulty(self, fault: str) -> str:
        self.lay(self._card or PEOPLE["adult"])
        self._fault = fault
        return f"{fault} card laid"


def _card_of(words: list[str]) -> Card:
    first = words[0]
    if first.startswith("sample:"):
        name = first.removeprefix("sample:")
        if name not in PEOPLE:
            raise BadCommand(f"no sample {name!r}; there are {' '.join(PEOPLE)}")
        return PEOPLE[name]
    if len(words) < 2:
        raise BadCommand("a number is missing: card NAME NUMBER [key=value…]")
    card = citizen(first, words[1], until=None)
    for word in words[2:]:
        card = _changed(card, *_key_value(word))
    return card


def _key_value(word: str) -> tuple[str, str]:
    key, equals, value = word.partition("=")
    if not equals or key not in CHANGES:
        raise BadCommand(f"{word!r}: use {'=… '.join(CHANGES)}=…")
    return key, value


CHANGES = ("kind", "sex", "nation", "born", "until", "address", "newest_address")


def _changed(card: Card, key: str, value: str) -> Card:
    if key == "until":
        until = parse_date(value.replace("-", ""))
        return msgspec.structs.replace(card, valid_until=until, forever=value == text.FOREVER)
    if key == "born":
        return msgspec.structs.replace(card, born=parse_date(value.replace("-", "")))
    if key == "kind" and value not in CardKind.__members__.values():
        raise BadCommand(f"kind is one of {' '.join(CardKind)}")
    typed = CardKind(value) if key == "kind" else text.Sex(value) if key == "sex" else value
    return msgspec.structs.replace(card, **{key: typed})


def sim_reader(link: Path) -> Simulator:
    """A reader on a pty that is found at `link`."""
    return Simulator(ReaderModel(), PtyLine(link))
