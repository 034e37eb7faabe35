"""Whose ticket it is: sealed at rest, opened for the window that serves it only."""

from __future__ import annotations

import hashlib

from hub.contract.codes import Code
from hub.contract.words import Identity
from hub.domain import identity as rules
from hub.errors import Refused
from hub.handlers.work import Work
from hub.store import tickets
from hub.store.tickets import Ticket, Value

_HALF = rules.KEY_LENGTH
_DIGEST = hashlib.sha256


def person_key(work: Work, identity: Identity | None) -> str | None:
    """The look-up key of a person. Refused(ID_NUMBER_WRONG) when the number is not valid."""
    if identity is None:
        return None
    if not rules.number_is_valid(identity.number):
        raise Refused(Code.ID_NUMBER_WRONG)
    return key_of(work, identity.number)


def key_of(work: Work, value: str) -> str:
    """A value's look-up key: equal ones find each other, nothing else."""
    return rules.lookup_key(value, work.secrets.identity_key[:_HALF])


def is_senior(work: Work, identity: Identity | None) -> bool:
    """Whether the card's birth date sets the priority class."""
    if identity is None:
        return False
    born = rules.birth_date(rules.normal_number(identity.number))
    return rules.is_senior(born, work.now.date(), work.hall.rules.senior_age)


def store(work: Work, ticket_id: int, identity: Identity) -> None:
    """Seal name and number into the ticket's row."""
    tickets.change(work.db, ticket_id, sealed(work, identity, "", ticket_id))


def sealed(work: Work, identity: Identity, whose: str, row: int) -> dict[str, Value]:
    """The columns of a row that keep who somebody is. `whose` tells rows of other tables apart."""
    number = rules.normal_number(identity.number)
    return {
        "name_sealed": _seal(work, identity.name, context(f"{whose}name", row)),
        "number_sealed": _seal(work, number, context(f"{whose}number", row)),
        "masked_name": rules.mask_name(identity.name),
    }


def open_name(key: bytes, ticket: Ticket) -> str:
    """The name, empty without a card. `key` is the hub's identity key."""
    if ticket.name_sealed is None:
        return ""
    return rules.unseal(ticket.name_sealed, sealing_key(key), context("name", ticket.id))


def masked_number(key: bytes, ticket: Ticket) -> str:
    """630103********2426, empty without a card."""
    if ticket.number_sealed is None:
        return ""
    return rules.mask_number(
        rules.unseal(ticket.number_sealed, sealing_key(key), context("number", ticket.id))
    )


def _seal(work: Work, value: str, whose: str) -> bytes:
    # A token is 128 random bits and never given twice, so neither is the nonce made from it.
    nonce = _DIGEST(work.secrets.token().encode()).digest()[: rules.NONCE_LENGTH]
    return rules.seal(value, sealing_key(work.secrets.identity_key), nonce, whose)


def sealing_key(identity_key: bytes) -> bytes:
    """The half of the hub's identity key that seals; the other half makes look-up keys."""
    return identity_key[_HALF : 2 * _HALF]


def context(what: str, row: int) -> str:
    """What a sealed value is and whose: it opens in its own row only."""
    return f"{what}:{row}"
