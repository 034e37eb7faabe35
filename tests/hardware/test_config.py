"""station.toml: what it may say, and how mistakes are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardware.config import DeviceConfig, load_station
from hardware.errors import BadStation

GOOD = """
device = "kiosk-1"
kind = "kiosk"
[hub]
host = "127.0.0.1"
[[devices]]
kind = "printer"
driver = "escpos"
port = "tcp:127.0.0.1:9100"
width = 58
options = { confirm_within = 2.5, dots = 384 }
[[devices]]
kind = "card"
driver = "sam_v"
port = "serial:/dev/ttyS0?baud=115200"
[[devices]]
kind = "pad"
driver = "ff68"
port = "serial:/dev/ttyS1?baud=9600"
options = { address = 2, values = { "1" = 2, "4" = 5 } }
"""


def problems(tmp_path: Path, text: str) -> list[str]:
    (tmp_path / "station.toml").write_text(text, "utf-8")
    with pytest.raises(BadStation) as caught:
        load_station(tmp_path / "station.toml")
    return caught.value.problems


def test_a_whole_station(tmp_path: Path) -> None:
    (tmp_path / "station.toml").write_text(GOOD, "utf-8")
    config = load_station(tmp_path / "station.toml")
    assert [device.kind for device in config.devices] == ["printer", "card", "pad"]
    assert config.devices[0].options == {"confirm_within": 2.5, "dots": 384}
    assert config.devices[2].options["values"] == {"1": 2, "4": 5}
    assert config.state_dir == tmp_path / "state"


def test_a_station_without_devices(tmp_path: Path) -> None:
    (tmp_path / "station.toml").write_text('device = "d"\nstate_dir = "keep"', "utf-8")
    config = load_station(tmp_path / "station.toml")
    assert (config.devices, config.state_dir) == ((), tmp_path / "keep")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (
            {"kind": "lamp"},
            "devices[1].kind: 'lamp' is not known; allowed: caller, card, led, pad, p",
        ),
        ({"driver": "zebra"}, "devices[1].driver: 'zebra' is not known; allowed: escpos"),
        ({"port": "lpt1"}, "devices[1].port: 'lpt1' is no port; allowed: serial:"),
        ({"width": 60}, "devices[1].width: 60 is not known; allowed: 58, 80"),
        ({"width": "58"}, "devices[1].width: '58' is no whole number"),
        ({"color": 1}, "devices[1].color: is not known; allowed: kind, driver, port"),
        ({"options": {"dots": 385}}, "devices[1].options.dots: 385; allowed: multiples of 8"),
        ({"options": {"dots": True}}, "devices[1].options.dots: True; allowed"),
        ({"options": {"fast": 1}}, "devices[1].options.fast: is not known; allowed: dots"),
        ({"options": {"answers": 1}}, "devices[1].options.answers: 1; allowed: true, false"),
        ({"options": {"qr": "dots"}}, "devices[1].options.qr: 'dots'; allowed: own, raster"),
        ({"options": {"confirm_within": 0}}, "devices[1].options.confirm_within: 0; allowed"),
        ({"options": {"dots": [1]}}, "devices[1].options: allowed are text, numbers"),
        ({"options": 3}, "devices[1].options: 3 is no table"),
    ],
)
def test_each_mistake_names_key_and_allowed_values(change, says, tmp_path: Path) -> None:
    device = {"kind": "printer", "driver": "escpos", "port": "tcp:h", "width": 58, **change}
    lines = "\n".join(f"{key} = {toml(value)}" for key, value in device.items())
    (problem,) = problems(tmp_path, f"[[devices]]\n{lines}")
    assert problem.startswith(says)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"address": 0}, "devices[1].options.address: 0; allowed: 1 to 255"),
        ({"values": "two"}, "devices[1].options.values: 'two'; allowed: five, three"),
        ({"values": {"1": 9}}, "devices[1].options.values: {'1': 9}; allowed: five, three or {"),
    ],
)
def test_mistakes_of_a_pad(options, says, tmp_path: Path) -> None:
    text = f'[[devices]]\nkind="pad"\ndriver="ff68"\nport="tcp:h"\noptions={toml(options)}'
    assert problems(tmp_path, text)[0].startswith(says)


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = '[[devices]]\nkind = "x"\n[[devices]]\nkind="card"\ndriver="y"\nport="tcp:h"'
    assert problems(tmp_path, text) == [
        "devices[1].driver: is missing",
        "devices[1].port: is missing",
        "devices[2].driver: 'y' is not known; allowed: sam_v, lrc",
    ]


def test_broken_files_are_told(tmp_path: Path) -> None:
    assert "line 2" in problems(tmp_path, "device = 1\nkind =\n")[0]
    assert "[[devices]]" in problems(tmp_path, "devices = 1")[0]
    assert "[[devices]]" in problems(tmp_path, "devices = [1]")[0]
    assert "state_dir" in problems(tmp_path, "state_dir = 1")[0]
    with pytest.raises(BadStation, match="cannot be read"):
        load_station(tmp_path / "none.toml")


def test_a_device_config_has_defaults() -> None:
    device = DeviceConfig(kind="card", driver="sam_v", port="serial:/dev/ttyS0")
    assert (device.width, device.options) == (80, {})


def toml(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{k}" = {toml(v)}' for k, v in value.items()) + "}"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)
