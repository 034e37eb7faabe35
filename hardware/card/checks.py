"""Whether a card may be used: its number's shape and check digit, and its expiry. Pure."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

import msgspec
from stdnum.cn import ric
from stdnum.exceptions import ValidationError

from hardware.card.text import Card, CardKind
from hub.contract.words import Identity

_FOREIGNER = re.compile(r"[A-Z]{3}[0-9]{12}")
_HMT = re.compile(r"8[123]0000")


class CardFaultReason(StrEnum):
    """Why a card that was laid on the reader is of no use."""

    UNREADABLE = "unreadable"
    CHECKSUM = "checksum"
    WRONG_CARD = "wrong_card"
    EXPIRED = "expired"
    BAD_NUMBER = "bad_number"
    NOT_AUTHORISED = "not_authorised"


class CardRead(msgspec.Struct, frozen=True):
    """A card that was read and may be used. Stays in this process; `repr` says nothing."""

    card: Card

    @property
    def identity(self) -> Identity:
        """The person as the contract's commands carry it."""
        card = self.card
        born = card.born.isoformat() if card.born else None
        return Identity(name=card.name, number=card.number, born=born, source="card")


class CardFault(msgspec.Struct, frozen=True):
    """A card was there but is of no use. Carries nothing of the card."""

    reason: CardFaultReason


class CardGone(msgspec.Struct, frozen=True):
    """The card that was read, or was of no use, has been taken away."""


CardEvent = CardRead | CardFault | CardGone


def judge(card: Card | None, today: date) -> CardRead | CardFault:
    """What a decoded text block is worth on the day `today`."""
    if card is None or not card.name or not card.number:
        return CardFault(CardFaultReason.UNREADABLE)
    if not number_is_right(card, today):
        return CardFault(CardFaultReason.BAD_NUMBER)
    if not card.forever and (card.valid_until is None or card.valid_until < today):
        return CardFault(CardFaultReason.EXPIRED)
    return CardRead(card)


def number_is_right(card: Card, today: date) -> bool:
    """GB 11643 for 18 digits; the older 15-character form of foreigners by its shape."""
    if card.kind is CardKind.FOREIGNER and _FOREIGNER.fullmatch(card.number):
        return True
    if card.kind is CardKind.HMT and not _HMT.match(card.number):
        return False
    return resident_number_is_right(card.number, today)


def resident_number_is_right(number: str, today: date) -> bool:
    """18 characters, check digit, a real birth date not after today.

    Not `ric.is_valid`: it also looks the county up by the year of birth, and so refuses
    people who were born before their county's code was assigned, and all of 81/82/83.
    """
    if not re.fullmatch(r"[1-9][0-9]{16}[0-9X]", number):
        return False
    try:
        right = ric.calc_check_digit(number) == number[-1]
        return right and date(1850, 1, 1) <= ric.get_birth_date(number) <= today
    except ValidationError:
        return False
