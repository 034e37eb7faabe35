"""A device's first start: its pairing code is exchanged for a secret of its own.

The secret is on disk before the hub hears of it, so a lost reply does no harm: the next
try comes in with the secret if the hub took it, with the code if not.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable

from hub.client.address import Address, write_secret
from hub.client.blocking import NoAnswer, ask
from hub.client.ids import new_request_id
from hub.client.port import Trouble
from hub.contract.codes import Code
from hub.contract.commands import Pair
from hub.contract.results import DevicePaired, Refusal
from hub.errors import Refused, SetupError

TRY_S = 3.0
"""One try; also how long refusals are borne: the broker may be reading its accounts just now."""
PAUSE_S = 0.3


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
    start = time.monotonic()
    while True:
        trouble = _try_both(address, _tidy(code), command)
        if trouble is None:
            return address
        waited = time.monotonic() - start
        if trouble.trouble is Trouble.REFUSED and waited >= TRY_S:
            raise Refused(Code.PAIRING_EXPIRED) from trouble
        if waited >= timeout_s:
            raise trouble
        time.sleep(PAUSE_S)


def _try_both(address: Address, code: str, command: Pair) -> NoAnswer | None:
    """The code first; where it is used up, our own secret. None when paired."""
    for password in (code, address.secret):
        try:
            reply = ask(address.with_secret(password), command, TRY_S)
        except NoAnswer as error:
            trouble = error
            continue
        if isinstance(reply, DevicePaired):
            return None
        if isinstance(reply, Refusal):
            raise Refused(Code(reply.code), **reply.fields)
    return trouble


def _tidy(code: str) -> str:
    """As people type it: `abcd-efgh` → `ABCDEFGH`."""
    return code.replace("-", "").replace(" ", "").upper()
