"""A device's first start: its pairing code is exchanged for a secret of its own.

The secret is on disk before the hub hears of it, so a lost reply does no harm: each try
comes in with the secret if the hub has it already, and with the code if not.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable

from hub.client.address import Address, write_secret
from hub.client.blocking import NoAnswer, ask
from hub.client.ids import new_request_id
from hub.client.port import Trouble
from hub.contract.codes import Code, for_staff
from hub.contract.commands import Pair
from hub.contract.results import Refusal
from hub.errors import Refused, SetupError

TRY_S = 3.0
"""One try; also how long refusals are borne, and REFUSALS of them on a slow machine: the broker may
be reading its accounts just now."""
REFUSALS = 4
PAUSE_S = 0.3
MOMENT_S = 0.02


def account(address: Address, code: str | None) -> Address:
    """The device's account, paired first when a code is given; SetupError in plain words.

    A code that stayed in a command line does no harm: a device that has a secret starts without
    the hub, too, as one without a code does.
    """
    if code is None:
        if not address.secret:
            raise SetupError(f"{address.device} is not paired yet: start it with --pair CODE")
        return address
    try:
        return pair(address, code)
    except Refused as refused:
        raise SetupError(for_staff(refused.code, refused.fields)) from refused
    except NoAnswer as silent:
        if address.secret:
            return address
        raise SetupError(f"the hub does not answer: {silent}") from silent


def pair(
    address: Address,
    code: str,
    timeout_s: float = 30.0,
    make_secret: Callable[[], str] = lambda: secrets.token_urlsafe(32),
) -> Address:
    """Pair the device and return its address with the new, stored secret.

    Raises Refused (code wrong, used or expired; or the hub's own refusal), NoAnswer (hub
    not there), SetupError (the secret cannot be stored).
    """
    secret_file = address.secret_file
    if secret_file is None:
        raise SetupError("the address names no file to keep the secret in")
    if not address.secret:
        address = address.with_secret(make_secret())
        write_secret(secret_file, address.secret)
    command = Pair(request_id=new_request_id(), secret=address.secret)
    coded = address.with_secret(_tidy(code))
    start, refusals = time.monotonic(), 0
    while True:
        # The same request id is sent both ways, so the hub answers the second as the first.
        trouble = _try(address, command)
        if trouble is not None and trouble.trouble is Trouble.REFUSED:
            trouble = _try(coded, command)
            if trouble is None:
                _until_known(address, command, start + timeout_s)
        if trouble is None:
            return address
        waited = time.monotonic() - start
        refusals += trouble.trouble is Trouble.REFUSED
        if refusals >= REFUSALS and waited >= TRY_S:
            raise Refused(Code.PAIRING_EXPIRED) from trouble
        if waited >= timeout_s:
            raise trouble
        time.sleep(PAUSE_S)


def _until_known(address: Address, command: Pair, until: float) -> None:
    """The hub has the secret; the broker reads it in a moment. What comes in with it is the proof.
    The NoAnswer of the last try when it does not within the time (`time.monotonic`)."""
    while trouble := _try(address, command):
        if time.monotonic() >= until:
            raise trouble
        time.sleep(MOMENT_S)


def _try(address: Address, command: Pair) -> NoAnswer | None:
    """One way in; None when the hub said yes. What it refuses is refused for good."""
    try:
        reply = ask(address, command, TRY_S)
    except NoAnswer as error:
        return error
    if isinstance(reply, Refusal):
        raise Refused(Code(reply.code), **reply.fields)
    return None


def _tidy(code: str) -> str:
    """As people type it: `abcd-efgh` → `ABCDEFGH`."""
    return code.replace("-", "").replace(" ", "").upper()
