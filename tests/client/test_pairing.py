"""The exchange of a code for a secret, with a broker that is slow to read its accounts."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from hub.client import pairing
from hub.client.address import Address, load_address
from hub.client.blocking import NoAnswer
from hub.client.pairing import REFUSALS, TRY_S, pair
from hub.client.port import Trouble
from hub.contract.codes import Code
from hub.contract.commands import Pair
from hub.contract.results import DevicePaired
from hub.errors import Refused

CODE = "7KQ2M9XA"
TRIP_S = 1.5


class Broker:
    """Each try takes `TRIP_S`; a code or a secret is let in once the broker has read it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, code_s: float, secret_s: float) -> None:
        self.now = 0.0
        self._code_s, self._secret_s = code_s, secret_s
        self._known = False
        clock = SimpleNamespace(monotonic=lambda: self.now, sleep=self._sleep)
        monkeypatch.setattr(pairing, "time", clock)
        monkeypatch.setattr(pairing, "ask", self._ask)

    def _sleep(self, seconds: float) -> None:
        self.now += seconds

    def _ask(self, address: Address, command: Pair, _timeout_s: float) -> DevicePaired:
        self.now += TRIP_S
        by_code = address.secret == CODE
        if self.now < (self._code_s if by_code else self._secret_s) or not (by_code or self._known):
            raise NoAnswer(address, Trouble.REFUSED)
        self._known = True
        return DevicePaired(
            request_id=command.request_id,
            device=address.device,
            kind=address.kind,
            window=address.window,
        )


@pytest.fixture
def address(tmp_path: Path) -> Address:
    file = tmp_path / "station.toml"
    file.write_text('device = "pad-3"\nkind = "pad"\n', encoding="utf-8")
    return load_address(file)


def test_what_the_hub_has_taken_is_waited_for(
    address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    Broker(monkeypatch, code_s=0, secret_s=20)
    assert pair(address, "7kq2-m9xa").secret not in ("", CODE)


def test_a_broker_that_never_learns_it_is_no_expired_code(
    address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    Broker(monkeypatch, code_s=0, secret_s=1000)
    with pytest.raises(NoAnswer):
        pair(address, CODE)


def test_a_new_code_is_given_some_time(address: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    Broker(monkeypatch, code_s=TRY_S + TRIP_S, secret_s=0)
    pair(address, CODE)


def test_a_code_that_stays_refused_is_told(
    address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    broker = Broker(monkeypatch, code_s=1000, secret_s=1000)
    with pytest.raises(Refused) as told:
        pair(address, CODE)
    assert told.value.code is Code.PAIRING_EXPIRED
    assert broker.now < (2 * TRIP_S + 1) * REFUSALS
