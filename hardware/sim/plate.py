"""What lies on a simulated card reader, of any family, and what is wrong with it: `card
sample:NAME` · `card NAME NUMBER [key=value…]` · `lift` · `unreadable` · `checksum` · `wrong` ·
`samples`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from hardware.card import text
from hardware.card.text import Card, CardKind, parse_date
from hardware.sim.base import BadCommand
from hardware.sim.people import PEOPLE, citizen

CHANGES = ("kind", "sex", "nation", "born", "until", "address", "newest_address")


class Plate:
    """At most one card, whole or faulty; `read` once it was read."""

    def __init__(self) -> None:
        self.card: Card | None = None
        self.fault = ""
        self.read = False
        self.commands: Mapping[str, Callable[[list[str]], str]] = {
            "card": self._lay,
            "lift": self._lift,
            "unreadable": lambda _: self._lay_faulty("unreadable"),
            "checksum": lambda _: self._lay_faulty("checksum"),
            "wrong": lambda _: self._lay_faulty("wrong"),
            "samples": lambda _: " ".join(PEOPLE),
        }

    def describe(self) -> str:
        """See `Model.describe`."""
        if self.card is None:
            return "no card"
        return f"card {'read' if self.read else 'laid'} {self.fault}".strip()

    def lay(self, card: Card) -> None:
        """Put a card on the reader."""
        self._lift([])
        self.card = card

    def _lay(self, words: list[str]) -> str:
        if not words:
            raise BadCommand("card sample:NAME, or card NAME NUMBER [key=value…]")
        self.lay(_card_of(words))
        return "card laid"

    def _lift(self, words: list[str]) -> str:
        self.card, self.fault, self.read = None, "", False
        return "lifted"

    def _lay_faulty(self, fault: str) -> str:
        self.lay(self.card or PEOPLE["adult"])
        self.fault = fault
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
