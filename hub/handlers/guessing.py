"""Case numbers count up, so they can be guessed: wrong ones at a resident's device are counted,
and after some in a row it takes none for a while. Cards and tickets without a number go on."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import IssueTicket
from hub.contract.events import FactKind
from hub.contract.words import DeviceKind
from hub.domain.lockout import LockRule, Standing, failed, minutes_left
from hub.errors import Refused
from hub.handlers import collecting
from hub.handlers.work import Work
from hub.store import guesses

GUESSERS = frozenset({DeviceKind.KIOSK, DeviceKind.WEB})
"""Where nobody sees who types."""


def wrong_case(command: IssueTicket, work: Work) -> Refused | None:
    """What a case number without a result to collect is answered; None where it is right.

    To be answered, not raised: its count must be kept, and a refusal that is raised takes all
    rows back. Refused(CASE_NO_LOCKED) while the device is locked.
    """
    service = work.hall.service(command.service)
    guessed = work.caller.kind in GUESSERS and collecting.collects(service)
    if command.case_no is None or not guessed:
        return None
    device = work.caller.device
    standing = guesses.read(work.db, device)
    minutes = minutes_left(standing, work.now)
    if minutes:
        raise Refused(Code.CASE_NO_LOCKED, minutes=minutes)
    wrong = collecting.refusal(work, command.case_no)
    if wrong is None:
        guesses.save(work.db, device, Standing())
        return None
    return _count(work, wrong, standing)


def _count(work: Work, wrong: Refused, standing: Standing) -> Refused:
    rule = LockRule(work.hall.rules.lock_after, work.hall.rules.lock_for)
    standing = failed(standing, work.now, rule)
    guesses.save(work.db, work.caller.device, standing)
    if standing.locked_until is not None:
        work.fact(FactKind.GUESSING_LOCKED, device=work.caller.device)
        return Refused(Code.CASE_NO_LOCKED, minutes=minutes_left(standing, work.now))
    if wrong.code is not Code.UNKNOWN_CASE:
        return wrong
    return Refused(Code.CASE_NO_WRONG, left=rule.tries - standing.failures, **wrong.fields)
