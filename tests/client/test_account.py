"""A device's account at its start: there, paired now, or told why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.client import pairing
from hub.client.address import Address, load_address
from hub.client.blocking import NoAnswer
from hub.client.pairing import account
from hub.contract.codes import Code
from hub.contract.words import DeviceKind
from hub.errors import Refused, SetupError

SILENT = NoAnswer(Address("127.0.0.1", 1, "pad-3", DeviceKind.PAD), None)


@pytest.fixture
def station(tmp_path: Path) -> Path:
    """An unpaired pad."""
    file = tmp_path / "station.toml"
    file.write_text('device = "pad-3"\nkind = "pad"\n', encoding="utf-8")
    return file


@pytest.fixture
def paired(station: Path) -> Path:
    (station.parent / "pad-3.secret").write_text("secret", encoding="utf-8")
    return station


def test_an_unpaired_device_is_told_how_to_pair(station: Path) -> None:
    with pytest.raises(SetupError, match=r"pad-3 is not paired yet.*--pair CODE"):
        account(load_address(station), None)


def test_a_paired_device_has_its_account(paired: Path) -> None:
    assert account(load_address(paired), None).secret == "secret"


@pytest.mark.parametrize(
    ("trouble", "says"),
    [
        (Refused(Code.NOT_ALLOWED), "无权"),
        (SILENT, "does not answer"),
    ],
)
def test_a_failed_pairing_is_in_words(
    station: Path, trouble: Exception, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_address: Address, _code: str) -> Address:
        raise trouble

    monkeypatch.setattr(pairing, "pair", fail)
    with pytest.raises(SetupError, match=says):
        account(load_address(station), "7KQ2M9XA")


def test_a_code_that_stayed_does_no_harm_without_the_hub(
    paired: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(_address: Address, _code: str) -> Address:
        raise SILENT

    monkeypatch.setattr(pairing, "pair", silent)
    assert account(load_address(paired), "7KQ2M9XA").secret == "secret"


def test_a_secret_that_counts_no_more_is_paired_anew(
    paired: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lies there after a wrong code, or when the device was removed and added again."""
    monkeypatch.setattr(pairing, "pair", lambda address, _code: address.with_secret("new"))
    assert account(load_address(paired), "7KQ2M9XA").secret == "new"
