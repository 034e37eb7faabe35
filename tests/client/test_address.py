"""A station's file: what it says of the hub, and what is said of its mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.client.address import load_address, read_secret, write_secret
from hub.contract.words import DeviceKind
from hub.errors import SetupError

STATION = """
device = "counter-3"
kind = "counter"
window = 3
[hub]
host = "10.0.0.5"
port = 1999
[[devices]]
kind = "printer"
"""


def station(folder: Path, text: str) -> Path:
    path = folder / "station.toml"
    path.write_text(text, "utf-8")
    return path


def test_reads_address_and_secret(tmp_path: Path) -> None:
    write_secret(tmp_path / "counter-3.secret", "s3cret")
    address = load_address(station(tmp_path, STATION))
    assert (address.host, address.port, address.device) == ("10.0.0.5", 1999, "counter-3")
    assert (address.kind, address.window) == (DeviceKind.COUNTER, 3)
    assert address.secret == "s3cret"
    assert "s3cret" not in repr(address)


def test_unpaired_has_no_secret(tmp_path: Path) -> None:
    address = load_address(station(tmp_path, STATION))
    assert address.secret == ""
    assert address.secret_file == tmp_path / "counter-3.secret"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"counter-3"', '"Counter 3"', "device"),
        ('"counter"', '"toaster"', "kind"),
        ("window = 3", "window = 0", "window"),
        ("1999", '"1999"', "port"),
        ('kind = "counter"', "", "kind"),
        ("[hub]", "[hub", "line"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, old: str, new: str, told: str) -> None:
    path = station(tmp_path, STATION.replace(old, new, 1))
    with pytest.raises(SetupError, match=told) as error:
        load_address(path)
    assert str(path) in str(error.value)


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"nowhere\.toml"):
        load_address(tmp_path / "nowhere.toml")


def test_secret_is_private_and_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "kiosk-1.secret"
    write_secret(path, "one")
    write_secret(path, "two")
    assert read_secret(path) == "two"
    assert path.stat().st_mode & 0o077 == 0
    assert [p.name for p in path.parent.iterdir()] == ["kiosk-1.secret"]
