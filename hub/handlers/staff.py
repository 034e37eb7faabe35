"""Clerks and their windows: signing in and out, PINs, opening, pausing.

PINs are hashed and checked before the transaction, in `prepare`: argon2 takes tens of
milliseconds on purpose, and the hall would wait for it.
"""

from __future__ import annotations

import sqlite3

from hub.contract.codes import Code
from hub.contract.commands import ChangePin, Login, Logout, SetPin
from hub.contract.events import FactKind
from hub.contract.results import AnyReply, Done, LoggedIn
from hub.contract.words import WindowStatus
from hub.domain import staff as rules
from hub.domain import window as window_rules
from hub.domain.lockout import Standing
from hub.errors import Refused
from hub.handlers import desk, messages, proving, sitting
from hub.handlers.refusing import refusal_of
from hub.handlers.table import ADMINS, COUNTERS, Spec
from hub.handlers.work import Work
from hub.pins import fits, hash_pin
from hub.store import clerks, sessions, tickets, undo, windows
from hub.store.sessions import Session


def hash_new(command: SetPin, reader: sqlite3.Connection) -> str:
    """The new PIN's hash; slow on purpose. A weak one is refused later, its hash unused."""
    return hash_pin(command.pin)


def login(command: Login, work: Work) -> AnyReply:
    """Sign a clerk in at the caller's window.

    A wrong PIN is answered, not raised: its count must be kept, and a refusal that is
    raised takes all rows back.
    """
    no = sitting.own_window(work)
    clerk = proving.known(work, command.clerk)
    account = proving.account_of(work, clerk.no)
    if not proving.proved(work, account):
        return refusal_of(command, proving.count_failure(work, clerk.no, account))
    _check_free(work, clerk.no, no)
    clerks.save_standing(work.db, clerk.no, Standing())
    sessions.begin(work.db, Session(work.caller.device, clerk.no, no), work.now)
    work.fact(FactKind.CLERK_LOGGED_IN, window=no, clerk=clerk.no, device=work.caller.device)
    if command.open:
        sitting.open_now(work, no, clerk.no)
    work.touch_window(no)
    work.touch_menu()
    work.touch_hall()
    return LoggedIn(
        request_id=command.request_id,
        clerk=clerk.no,
        name=clerk.name,
        window=desk.picture(work, no),
    )


def _check_free(work: Work, clerk: str, no: int) -> None:
    """One clerk at one window: neither is signed in elsewhere."""
    elsewhere = sessions.of_clerk(work.db, clerk)
    if elsewhere is not None and elsewhere.window != no:
        raise Refused(Code.CLERK_ELSEWHERE, window=elsewhere.window)
    present = sessions.at_window(work.db, no)
    if present is not None and present.clerk != clerk:
        raise Refused(Code.WINDOW_TAKEN, clerk=present.clerk)


def logout(command: Logout, work: Work) -> Done:
    """Sign out and close the window."""
    session = desk.session(work)
    ticket = tickets.at_window(work.db, session.window)
    if ticket is not None:
        raise Refused(Code.WINDOW_BUSY, ticket=ticket.number)
    if windows.read(work.db, session.window).status is not WindowStatus.CLOSED:
        sitting.save(work, window_rules.CLOSED, FactKind.WINDOW_CLOSED)
    undo.drop(work.db, session.window)
    messages.leave(work, session.window)
    sessions.end(work.db, session.window)
    work.fact(
        FactKind.CLERK_LOGGED_OUT,
        window=session.window,
        clerk=session.clerk,
        device=work.caller.device,
    )
    work.touch_window(session.window)
    work.touch_hall()
    return Done(request_id=command.request_id)


def change_pin(command: ChangePin, work: Work) -> AnyReply:
    """The signed-in clerk's own PIN.

    Rare, so it is checked and hashed here: only the transaction knows whose PIN it is.
    """
    clerk = desk.session(work).clerk
    account = clerks.read(work.db, clerk)
    assert account is not None
    rules.check_not_locked(account.standing, work.now)
    rules.check_new_pin(command.new)
    if not fits(account.pin_hash, command.old):
        return refusal_of(command, proving.count_failure(work, clerk, account))
    clerks.set_pin(work.db, clerk, hash_pin(command.new))
    return Done(request_id=command.request_id)


def set_pin(command: SetPin, work: Work) -> Done:
    """A new PIN from the administrator; the account is open again."""
    clerk = proving.known(work, command.clerk)
    rules.check_new_pin(command.pin)
    assert isinstance(work.evidence, str)
    clerks.set_pin(work.db, clerk.no, work.evidence)
    return Done(request_id=command.request_id)


COMMANDS = (
    Spec(Login, login, COUNTERS, prepare=proving.check_pin),
    Spec(Logout, logout, COUNTERS, signed_in=True),
    Spec(ChangePin, change_pin, COUNTERS, signed_in=True),
    Spec(SetPin, set_pin, ADMINS, prepare=hash_new),
    *sitting.COMMANDS,
)
