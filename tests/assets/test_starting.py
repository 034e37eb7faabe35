"""How every app starts: its account, and mistakes that are told in one line."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from assets import starting
from hardware.errors import BadStation
from hub.errors import SetupError

pytestmark = pytest.mark.qt


@pytest.fixture
def station(tmp_path: Path) -> Path:
    """An unpaired pad that does not say at which window it is."""
    file = tmp_path / "station.toml"
    file.write_text('device = "pad-3"\nkind = "pad"\n', encoding="utf-8")
    return file


def test_a_device_at_a_window_names_it(station: Path) -> None:
    with pytest.raises(SetupError, match="window = NUMBER"):
        starting.account_at_window(station, None)
    text = station.read_text("utf-8")
    station.write_text(text + "window = 3\n", encoding="utf-8")
    (station.parent / "pad-3.secret").write_text("secret", encoding="utf-8")
    address, number = starting.account_at_window(station, None)
    assert (address.device, number) == ("pad-3", 3)


@pytest.mark.parametrize("error", [SetupError("a mistake"), BadStation(["a mistake"])])
def test_a_mistake_is_one_line_and_exit_2(
    error: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    def main(_given: argparse.Namespace) -> int:
        raise error

    assert starting.run(main, argparse.Namespace()) == 2
    assert capsys.readouterr().err == "a mistake\n"
