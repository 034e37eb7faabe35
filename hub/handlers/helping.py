"""Who answers clerks' calls, by role or by device; and how many of them are there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from hub.config import HallConfig, Role
from hub.contract.states import Helpers
from hub.contract.topics import RESERVED
from hub.contract.words import Addressee, DeviceKind
from hub.handlers.work import Work
from hub.store import devices, sessions

ANSWERS: dict[Role, tuple[Addressee, ...]] = {
    Role.CLERK: (),
    Role.GUIDE: (Addressee.GUIDE,),
    Role.SUPERVISOR: (Addressee.SUPERVISOR, Addressee.GUIDE),
}
"""A supervisor helps out where no guide is."""


def answers(hall: HallConfig, clerk: str | None) -> tuple[Addressee, ...]:
    """Whose calls somebody answers who has signed in at a counter."""
    known = hall.clerk(clerk) if clerk is not None else None
    return ANSWERS[known.role] if known is not None else ()


def answered_by(work: Work) -> tuple[Addressee, ...]:
    """Whose calls the caller answers."""
    if work.caller.kind is DeviceKind.GUIDE:
        return (Addressee.GUIDE,)
    return answers(work.hall, work.session.clerk if work.session else None)


def there(db: sqlite3.Connection, hall: HallConfig, but: int | None = None) -> Helpers:
    """How many can be called now, without those at window `but`."""
    seated = [one.clerk for one in sessions.present(db) if one.window != but]
    return helpers(hall, seated, devices.by_kind(db, RESERVED))


def helpers(
    hall: HallConfig, seated: Iterable[str], kinds: Mapping[DeviceKind, devices.Kind]
) -> Helpers:
    """The same of clerks and devices that are known to be there; each by his own role alone."""
    roles = [known.role for clerk in seated if (known := hall.clerk(clerk)) is not None]
    tablets = kinds[DeviceKind.GUIDE].online if DeviceKind.GUIDE in kinds else 0
    return Helpers(guide=tablets + roles.count(Role.GUIDE), supervisor=roles.count(Role.SUPERVISOR))
