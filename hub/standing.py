"""Who has sent a message, and whether he may."""

from __future__ import annotations

from hub.config import HallConfig, Role
from hub.contract.codes import Code
from hub.contract.words import DeviceKind
from hub.errors import Refused
from hub.handlers.table import Spec
from hub.handlers.work import Caller, Session
from hub.store.callers import Met
from hub.store.hall_pause import Paused

SYSTEM = Caller("hub", DeviceKind.ADMIN, None)
"""The hub itself."""


def who(device: str, met: Met) -> tuple[Caller, Session | None]:
    """A message's sender, and the clerk who has signed in there. A device that is not known
    (any more) has not paired."""
    if met.kind is None:
        return Caller(device, DeviceKind.STATION, None, paired=False), None
    caller = Caller(device, met.kind, met.window, met.paired)
    if met.clerk is None or met.clerk_window is None:
        return caller, None
    return caller, Session(met.clerk, met.clerk_window)


def authorise(spec: Spec, hall: HallConfig, caller: Caller, session: Session | None) -> None:
    """Refused (NOT_ALLOWED, NOT_LOGGED_IN) when the sender may not send this command."""
    if not (caller.paired or spec.unpaired):
        raise Refused(Code.NOT_ALLOWED)
    if caller.kind in spec.kinds:
        if spec.signed_in and session is None:
            raise Refused(Code.NOT_LOGGED_IN)
        return
    if spec.supervisor and session is not None:
        clerk = hall.clerk(session.clerk)
        if clerk is not None and clerk.role is Role.SUPERVISOR:
            return
    raise Refused(Code.NOT_ALLOWED)


def check_pause(spec: Spec, pause: Paused | None) -> None:
    """Refused (HALL_PAUSED) when the command waits for the end of the hall's pause."""
    if spec.halts and pause is not None:
        raise Refused(Code.HALL_PAUSED, hall_pause=pause.reason.value)
