"""station.toml: one reading of it for all who need a part."""

from __future__ import annotations

from pathlib import Path

import pytest

from counter.settings import load_keys
from hardware.config import load_station
from hardware.errors import BadStation
from hub.client.address import load_address
from hub.errors import SetupError
from kiosk.settings import load_settings

GOOD = 'device = "kiosk-1"\nkind = "kiosk"\nwindow = 3\n[hub]\nhost = "10.0.0.2"\n'


def saved(folder: Path, raw: bytes) -> Path:
    file = folder / "station.toml"
    file.write_bytes(raw)
    return file


def test_a_file_of_a_windows_editor_is_read_by_all(tmp_path: Path) -> None:
    raw = b"\xef\xbb\xbf" + (GOOD + "[kiosk]\nidle_s = 90\n").replace("\n", "\r\n").encode()
    file = saved(tmp_path, raw)
    assert load_address(file).host == "10.0.0.2"
    assert load_settings(file).idle_s == 90
    assert load_station(file).devices == ()
    assert load_keys(file)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (GOOD + "[kioks]\nidle_s = 90\n", "kioks: is not a setting; did you mean kiosk?"),
        ("windows = 3\n" + GOOD, "windows: is not a setting; did you mean window?"),
        (GOOD + 'zzz = "x"\n', "hub: Object contains unknown field zzz"),
        (GOOD.replace("window = 3", "window = 0"), "window: Expected int >= 1"),
        (GOOD.replace('"kiosk"', '"kisok"'), "kind: Invalid enum value 'kisok'"),
        (GOOD + "[hub]\n", "Cannot declare"),
        ("# 取号机\n" + GOOD, "line 1 is not UTF-8"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    file = saved(tmp_path, text.encode("gb18030"))
    with pytest.raises(SetupError) as wrong:
        load_address(file)
    assert str(wrong.value).startswith(f"{file}: ")
    assert told in str(wrong.value)


def test_who_looks_for_devices_is_told_the_same(tmp_path: Path) -> None:
    with pytest.raises(BadStation, match=r"divices: is not a setting; did you mean devices\?"):
        load_station(saved(tmp_path, b"[[divices]]\n"))
    with pytest.raises(BadStation, match=r"cannot be read: No such file"):
        load_station(tmp_path / "none.toml")
