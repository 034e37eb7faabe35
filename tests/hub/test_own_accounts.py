"""The hub's own programs: their accounts are made, kept apart from devices, and found."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.bootstrap import build_engine, join_own_programs
from hub.config import BrokerSettings
from hub.contract.commands import AddDevice, Pair, RemoveDevice
from hub.contract.states import Hall
from hub.contract.topics import RESERVED
from hub.contract.words import DeviceKind
from hub.errors import SetupError
from hub.folder import Folder
from hub.own_accounts import OWN, WEB, broker_place, own_address
from hub.store import alerts, devices, presence
from hub.store.presence import Seen
from tests.halls import START, Bench


def test_a_new_hall_has_them_all(sample_hall: Path) -> None:
    engine = build_engine(Folder(sample_hall))
    for own in OWN:
        known = devices.find(engine.db, own.name)
        assert known is not None
        assert (known.kind, known.paired) == (own.kind, True)
        assert own.file(Folder(sample_hall)).stat().st_mode & 0o077 == 0
    engine.db.close()


def test_an_old_hall_gets_what_it_lacks_and_keeps_what_it_has(sample_hall: Path) -> None:
    engine = build_engine(Folder(sample_hall))
    engine.db.execute("DELETE FROM devices WHERE name = ?", (WEB.name,))
    before = engine.db.execute("SELECT * FROM devices").fetchall()
    join_own_programs(engine)
    join_own_programs(engine)
    rows = engine.db.execute("SELECT * FROM devices").fetchall()
    assert [row for row in rows if row not in before] == [row for row in rows if row[0] == WEB.name]
    engine.db.close()


def test_nobody_misses_a_web_part_that_was_switched_off(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    db = bench.engine.db
    presence.write(db, Seen(WEB.name, False, "", (), START))
    bench.pass_time(seconds=30)
    assert any(alert.device == WEB.name for alert in alerts.opened(db))
    join_own_programs(bench.engine, web=False)
    bench.pass_time(seconds=30)
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    assert all(alert.device != WEB.name for alert in hall.alerts)


@pytest.mark.parametrize("name", sorted(RESERVED))
def test_they_are_no_devices(tmp_path: Path, name: str) -> None:
    bench = Bench(tmp_path)
    added = bench.refused("cli", AddDevice, device=name, kind=DeviceKind.KIOSK)
    assert added == "device_exists"
    assert bench.refused("cli", RemoveDevice, device=name) in ("not_allowed", "unknown_device")
    if name != "hub":
        assert bench.refused(name, Pair, secret="a" * 32) == "already_paired"


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        (BrokerSettings(), ("127.0.0.1", 1883)),
        (BrokerSettings(listen="0.0.0.0", port=1884), ("127.0.0.1", 1884)),
        (BrokerSettings(listen="::"), ("::1", 1883)),
        (BrokerSettings(listen="10.0.0.5"), ("10.0.0.5", 1883)),
        (BrokerSettings(external="broker.example:8883"), ("broker.example", 8883)),
        (BrokerSettings(external="[fd00::1]:1883"), ("fd00::1", 1883)),
    ],
)
def test_the_broker_is_reached_where_it_listens(
    settings: BrokerSettings, place: tuple[str, int]
) -> None:
    assert broker_place(settings) == place


def test_the_secret_is_in_its_file(sample_hall: Path) -> None:
    address = own_address(Folder(sample_hall), BrokerSettings(), WEB)
    assert address.secret == (sample_hall / "keys" / "web.secret").read_text().strip()
    assert (address.device, address.kind) == ("hub-web", DeviceKind.WEB)


def test_a_secret_that_is_not_there_is_told(sample_hall: Path) -> None:
    (sample_hall / "keys" / "web.secret").unlink()
    with pytest.raises(SetupError, match="jiaohao run"):
        own_address(Folder(sample_hall), BrokerSettings(), WEB)
