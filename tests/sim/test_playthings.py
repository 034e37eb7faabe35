"""The demo with a screen has each simulated device there is, each where a station expects it."""

from __future__ import annotations

import tomllib
from pathlib import Path

from hardware.config import StationConfig, parse_station
from hardware.sim.cli import SIMULATED
from hub.contract.words import DeviceKind
from hub.sim.playthings import add_playthings, attached

SCRIPTED = {"reader", "printer", "pad", "caller", "led"}
"""On the stage in any case (`hub.sim.cast`)."""


class Recorder:
    """A stage that starts nothing."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.simulators: dict[str, str] = {}
        self.tables: list[str] = []

    def simulator(self, kind: str, name: str, *words: str) -> None:
        assert words == ("--link", str(self.root / f"{name}.tty"))
        self.simulators[name] = kind

    def station(
        self, name: str, kind: DeviceKind, *, window: int, devices: str
    ) -> tuple[Path, str]:
        assert kind is DeviceKind.COUNTER
        assert name == f"desk-{window}"
        self.tables.append(devices)
        return self.root / name / "station.toml", "CODE"

    def start(self, name: str, words: list[str]) -> None:
        assert words[-2:] == ["--pair", "CODE"]


def devices(table: str) -> StationConfig:
    return parse_station(tomllib.loads(table))


def test_each_simulator_is_on_the_panel_and_plugged_in(tmp_path: Path) -> None:
    stage = Recorder(tmp_path)
    controls = add_playthings(stage)  # type: ignore[arg-type]
    assert SCRIPTED | {name.partition("-")[0] for name in controls} == set(SIMULATED)
    assert controls == {name: tmp_path / f"{name}.control" for name in stage.simulators}
    tables = [*stage.tables, *attached(tmp_path)]
    ports = [device.port for table in tables for device in devices(table).devices]
    lines = {port.removeprefix("serial:").partition("?")[0] for port in ports}
    assert lines == {str(tmp_path / f"{name}.tty") for name in stage.simulators}
