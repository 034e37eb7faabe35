"""The 256-byte text block of a card: UTF-16LE, space padded.

Layouts are tables of (offset, length) in bytes. Decoding never raises: what cannot be read
is empty, and control characters are dropped here already, long before any screen or slip.
"""

from __future__ import annotations

import unicodedata
from datetime import date
from enum import StrEnum

import msgspec

SIZE = 256
FOREVER = "长期"


class CardKind(StrEnum):
    """Citizen's card; foreigner's permanent residence (I); Hong Kong, Macao, Taiwan (J)."""

    CITIZEN = "citizen"
    FOREIGNER = "foreigner"
    HMT = "hmt"


class Sex(StrEnum):
    UNKNOWN = "0"
    MALE = "1"
    FEMALE = "2"
    UNSTATED = "9"


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """What a card says. `valid_until` None with `forever` False could not be read;
    `newest_address` is what was written to the card after it was made.

    `repr` hides it all: names and numbers must not reach a log by accident.
    """

    kind: CardKind
    name: str
    number: str
    sex: Sex = Sex.UNKNOWN
    nation: str = ""
    born: date | None = None
    address: str = ""
    issuer: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    forever: bool = False
    name_latin: str = ""
    nationality: str = ""
    pass_number: str = ""
    issue_count: str = ""
    newest_address: str = ""

    def __repr__(self) -> str:
        return f"Card(kind={self.kind.value}, …)"


Layout = dict[str, tuple[int, int]]

TYPE_AT = 248
CITIZEN: Layout = {
    "name": (0, 30),
    "sex": (30, 2),
    "nation": (32, 4),
    "born": (36, 16),
    "address": (52, 70),
    "number": (122, 36),
    "issuer": (158, 30),
    "valid_from": (188, 16),
    "valid_until": (204, 16),
}
HMT: Layout = {
    **{key: where for key, where in CITIZEN.items() if key != "nation"},
    "pass_number": (220, 18),
    "issue_count": (238, 4),
}
FOREIGNER: Layout = {
    "name_latin": (0, 120),
    "sex": (120, 2),
    "number": (122, 30),
    "nationality": (152, 6),
    "name": (158, 30),
    "valid_from": (188, 16),
    "valid_until": (204, 16),
    "born": (220, 16),
    "issue_count": (236, 4),
    "issuer": (240, 8),
}
LAYOUTS: dict[CardKind, tuple[str, Layout]] = {
    CardKind.CITIZEN: (" ", CITIZEN),
    CardKind.FOREIGNER: ("I", FOREIGNER),
    CardKind.HMT: ("J", HMT),
}
"""Each kind's type character (at 248) and its layout."""


def decode(block: bytes) -> Card | None:
    """A text block as typed values; None when it is not 256 bytes."""
    if len(block) != SIZE:
        return None
    mark = _plain(block, TYPE_AT, 2)
    kind = next((k for k, (letter, _) in LAYOUTS.items() if letter == mark), CardKind.CITIZEN)
    fields = {key: _plain(block, *where) for key, where in LAYOUTS[kind][1].items()}
    until = fields.pop("valid_until")
    return Card(
        kind=kind,
        name=fields.pop("name") or fields.get("name_latin", ""),
        number=fields.pop("number").upper(),
        sex=_sex(fields.pop("sex")),
        born=parse_date(fields.pop("born")),
        valid_from=parse_date(fields.pop("valid_from")),
        valid_until=parse_date(until),
        forever=until == FOREVER,
        **fields,
    )


def encode(card: Card) -> bytes:
    """A card as its text block (used by the simulator); too long values are cut.

    `name` is written as it stands, so that a card with control characters can be made.
    """
    mark, layout = LAYOUTS[card.kind]
    block = bytearray(" ".encode("utf-16-le") * (SIZE // 2))
    for key, (offset, length) in layout.items():
        raw = _wire(card, key).encode("utf-16-le")[:length]
        block[offset : offset + len(raw)] = raw
    block[TYPE_AT : TYPE_AT + 2] = mark.encode("utf-16-le")
    return bytes(block)


ADDRESS_SIZE = 70


def decode_address(block: bytes) -> str | None:
    """A newest address; None when it is not 70 bytes."""
    return _plain(block, 0, ADDRESS_SIZE) if len(block) == ADDRESS_SIZE else None


def encode_address(address: str) -> bytes:
    """A newest address as readers send it (used by the simulator); what is too long is cut."""
    return address.ljust(ADDRESS_SIZE // 2).encode("utf-16-le")[:ADDRESS_SIZE]


def parse_date(text: str) -> date | None:
    """`19490712` → a date; None for anything else."""
    if len(text) != 8 or not (text.isascii() and text.isdigit()):
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None


def _plain(block: bytes, offset: int, length: int) -> str:
    """One field without padding, control and format characters."""
    text = block[offset : offset + length].decode("utf-16-le", errors="ignore")
    return "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs")).strip()


def _sex(text: str) -> Sex:
    return Sex(text) if text in Sex.__members__.values() else Sex.UNKNOWN


def _wire(card: Card, key: str) -> str:
    if key == "valid_until" and card.forever:
        return FOREVER
    value: object = getattr(card, key)
    if isinstance(value, date):
        return value.strftime("%Y%m%d")
    return str(value) if value is not None else ""
