"""The folder's page names what there is."""

from __future__ import annotations

import re
from pathlib import Path

import hardware
from hardware.config import parse_station
from hardware.registry import DRIVERS
from hardware.sim.people import PEOPLE

README = Path(hardware.__file__).with_name("README.md").read_text("utf-8")


def test_every_sample_is_named() -> None:
    (line,) = re.findall(r"Samples \(invented\): `(.+)`", README)
    assert line.split() == list(PEOPLE)


def test_the_example_is_a_right_station_with_every_driver() -> None:
    import tomllib

    (example,) = re.findall(r"```toml\n(.+?)```", README, re.DOTALL)
    config = parse_station(tomllib.loads(example))
    assert {(d.kind, d.driver) for d in config.devices} == set(DRIVERS)
