"""Devices' accounts: adding, pairing, removing; and a device that asks for a guide."""

from __future__ import annotations

from datetime import timedelta

from hub.contract.codes import Code
from hub.contract.commands import AddDevice, CallGuide, ListDevices, Pair, RemoveDevice
from hub.contract.events import FactKind
from hub.contract.results import DeviceAdded, DeviceLine, DevicePaired, Devices, Done
from hub.contract.states import Alert, AlertKind
from hub.contract.topics import RESERVED
from hub.contract.words import PAGE_SIZE, DeviceKind
from hub.domain.password import (
    CODE_ITERATIONS,
    SALT_BYTES,
    SECRET_ITERATIONS,
    hash_password,
    matches,
)
from hub.errors import Refused
from hub.handlers import announcing, job_moves, messages, self_tests, slips, stations
from hub.handlers.alert_texts import guide_text
from hub.handlers.table import ADMINS, COUNTERS, EVERYBODY, RESIDENTS, Spec
from hub.handlers.work import Work
from hub.store import alerts
from hub.store import devices as store
from hub.store import presence as presences

CODE_VALID = timedelta(minutes=10)
AT_A_WINDOW = frozenset({DeviceKind.COUNTER, DeviceKind.PAD, DeviceKind.WINDOW})
"""Kinds that are nothing without their window."""


def add_device(command: AddDevice, work: Work) -> DeviceAdded:
    """A new account with a pairing code. Adding again before pairing gives a new code."""
    known = store.find(work.db, command.device)
    if command.device in RESERVED or (known is not None and known.paired):
        raise Refused(Code.DEVICE_EXISTS, device=command.device)
    if command.kind in AT_A_WINDOW and command.window is None:
        raise Refused(Code.NO_WINDOW_HERE)
    if command.window is not None and work.hall.window(command.window) is None:
        raise Refused(Code.UNKNOWN_WINDOW, window=command.window)
    code, until = work.secrets.pairing_code(), work.now + CODE_VALID
    hashed = hash_password(code, CODE_ITERATIONS, _salt(work))
    store.add(work.db, command.device, command.kind, command.window, hashed, work.now, until)
    work.fact(FactKind.DEVICE_ADDED, device=command.device, of_kind=command.kind.value)
    work.touch_accounts()
    work.touch_hall()
    return DeviceAdded(
        request_id=command.request_id, device=command.device, code=code, valid_until=until
    )


def pair(command: Pair, work: Work) -> DevicePaired:
    """The caller came in with its code and brings its own secret.

    A device that did not hear the answer asks again with the secret: the same answer.
    """
    device = store.find(work.db, work.caller.device)
    if device is None:
        raise Refused(Code.UNKNOWN_DEVICE, device=work.caller.device)
    reply = DevicePaired(
        request_id=command.request_id, device=device.name, kind=device.kind, window=device.window
    )
    if device.paired and matches(command.secret, device.password_hash):
        return reply
    if device.paired:
        raise Refused(Code.ALREADY_PAIRED, device=device.name)
    if device.code_valid_until is None or device.code_valid_until < work.now:
        raise Refused(Code.PAIRING_EXPIRED)
    hashed = hash_password(command.secret, SECRET_ITERATIONS, _salt(work))
    store.pair(work.db, device.name, hashed, work.now)
    work.fact(FactKind.DEVICE_PAIRED, device=device.name)
    work.touch_accounts()
    work.touch_hall()
    return reply


def remove_device(command: RemoveDevice, work: Work) -> Done:
    """Close an account; the broker throws the device out. Not while a clerk works at it."""
    if command.device in RESERVED:
        raise Refused(Code.NOT_ALLOWED)
    if store.find(work.db, command.device) is None:
        raise Refused(Code.UNKNOWN_DEVICE, device=command.device)
    clerk = store.signed_in(work.db, command.device)
    if clerk is not None:
        raise Refused(Code.DEVICE_IN_USE, clerk=clerk, device=command.device)
    store.remove(work.db, command.device, work.now)
    presences.forget(work.db, command.device)
    alerts.end_of_device(work.db, command.device, work.now)
    work.fact(FactKind.DEVICE_REMOVED, device=command.device)
    work.touch_accounts()
    work.touch_hall()
    return Done(request_id=command.request_id)


def list_devices(command: ListDevices, work: Work) -> Devices:
    """One page of devices, by name."""
    rows = store.page(work.db, command.page * PAGE_SIZE, PAGE_SIZE)
    return Devices(
        request_id=command.request_id,
        devices=tuple(DeviceLine(*row) for row in rows),
        total=store.count(work.db),
        page=command.page,
    )


def call_guide(command: CallGuide, work: Work) -> Done:
    """Ask a guide to come. Asking again while the alert is open changes nothing.

    The reason stays here: it may say who asks, and alerts are seen by all.
    """
    caller = work.caller
    alert = Alert(
        id=f"guide:{caller.device}",
        kind=AlertKind.GUIDE,
        text=guide_text(caller.device),
        since=work.now,
        device=caller.device,
        window=caller.window,
    )
    if alerts.begin(work.db, alert):
        work.fact(FactKind.GUIDE_CALLED, device=caller.device, window=caller.window)
        work.touch_hall()
    return Done(request_id=command.request_id)


def expire_codes(work: Work) -> None:
    """Timer: codes that were not used in time leave the broker's password file."""
    if store.expire_codes(work.db, work.now):
        work.touch_accounts()


def _salt(work: Work) -> bytes:
    return work.secrets.token().encode()[:SALT_BYTES]


COMMANDS = (
    Spec(AddDevice, add_device, ADMINS),
    Spec(RemoveDevice, remove_device, ADMINS),
    Spec(ListDevices, list_devices, ADMINS, supervisor=True, reads=True),
    Spec(Pair, pair, EVERYBODY, unpaired=True),
    Spec(CallGuide, call_guide, RESIDENTS | COUNTERS),
    *job_moves.COMMANDS,
    *self_tests.COMMANDS,
    *messages.COMMANDS,
)
RESULTS = (*slips.RESULTS, *self_tests.RESULTS, *announcing.RESULTS)
TIMERS = (expire_codes, *stations.TIMERS, *slips.TIMERS, *self_tests.TIMERS, *announcing.TIMERS)
presence = stations.presence
