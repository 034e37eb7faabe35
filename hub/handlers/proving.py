"""Proving who somebody is by the PIN, and answering for what one does.

A PIN is checked before the transaction, in `prepare`: argon2 takes tens of milliseconds on
purpose, and the hall would wait for it. What was checked counts only for the hash that still
is the account's.
"""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from hub.config import ClerkSettings
from hub.contract.codes import Code
from hub.contract.commands import Login, Signed
from hub.contract.events import FactKind
from hub.domain import staff as rules
from hub.domain.lockout import LockRule, Standing, failed
from hub.errors import Refused
from hub.handlers.work import Work
from hub.pins import fits
from hub.store import clerks
from hub.store.clerks import Account


class Checked(NamedTuple):
    """What `prepare` has found out: the hash it saw, and whether the PIN fits it."""

    pin_hash: str | None
    fits: bool


def check_pin(command: Login | Signed, reader: sqlite3.Connection) -> Checked:
    """Compare the PIN with the stored hash; slow on purpose."""
    if command.clerk is None or command.pin is None:
        return Checked(None, False)
    account = clerks.read(reader, command.clerk)
    if account is None:
        return Checked(None, False)
    return Checked(account.pin_hash, fits(account.pin_hash, command.pin))


def known(work: Work, no: str) -> ClerkSettings:
    """A clerk of the hall. Refused(UNKNOWN_CLERK)."""
    clerk = work.hall.clerk(no)
    if clerk is None:
        raise Refused(Code.UNKNOWN_CLERK, clerk=no)
    return clerk


def account_of(work: Work, no: str) -> Account:
    """A clerk's account. Refused(UNKNOWN_CLERK) when it has no PIN yet, (LOCKED)."""
    account = clerks.read(work.db, no)
    if account is None:
        raise Refused(Code.UNKNOWN_CLERK, clerk=no)
    rules.check_not_locked(account.standing, work.now)
    return account


def proved(work: Work, account: Account) -> bool:
    """Whether the PIN that was checked is this account's."""
    checked = work.evidence
    return isinstance(checked, Checked) and checked.fits and checked.pin_hash == account.pin_hash


def count_failure(work: Work, clerk: str, account: Account) -> Refused:
    """One more wrong PIN. To be answered, not raised: its count must be kept, and a refusal
    that is raised takes all rows back."""
    rule = LockRule(work.hall.rules.lock_after, work.hall.rules.lock_for)
    standing = failed(account.standing, work.now, rule)
    clerks.save_standing(work.db, clerk, standing)
    if standing.locked_until is not None:
        work.fact(FactKind.CLERK_LOCKED, clerk=clerk, device=work.caller.device)
    return rules.refusal(standing, work.now, rule)


def signer(command: Signed, work: Work) -> ClerkSettings | Refused:
    """Who answers for a command: whoever is named and gives the PIN, else the clerk who is
    signed in here.

    A wrong PIN comes back as what is to be answered. Refused(NOT_LOGGED_IN) when nobody is
    named or signed in.
    """
    if command.clerk is None:
        if work.session is None:
            raise Refused(Code.NOT_LOGGED_IN)
        return known(work, work.session.clerk)
    clerk = known(work, command.clerk)
    account = account_of(work, clerk.no)
    if not proved(work, account):
        return count_failure(work, clerk.no, account)
    clerks.save_standing(work.db, clerk.no, Standing())
    return clerk
