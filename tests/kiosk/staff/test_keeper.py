"""The staff's PIN: set, checked, guessed, locked; without the hub."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.errors import SetupError
from kiosk.settings import load_settings
from kiosk.staff import lockout, pin
from kiosk.staff.keeper import Answer, Keeper
from kiosk.staff.lockout import LOCK_S, Tries

ROOT = Path(__file__).parents[3]
PIN = "750318"
HASH = pin.hashed(PIN)


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def test_five_wrong_ones_lock_for_ten_minutes_also_for_the_right_one(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "staff.json"
    keeper = Keeper(HASH, path, clock)
    assert [keeper.try_pin("111111").tries_left for _ in range(4)] == [4, 3, 2, 1]
    assert keeper.try_pin("111111") == Answer(tries_left=0, minutes=10)
    assert keeper.try_pin(PIN) == Answer(minutes=10)
    clock.now += 60
    again = Keeper(HASH, path, clock)
    assert again.minutes == 9
    clock.now += LOCK_S
    assert again.try_pin(PIN).opened
    assert Keeper(HASH, path, clock).minutes == 0


def test_after_the_lock_the_count_begins_anew(tmp_path: Path) -> None:
    clock = Clock()
    keeper = Keeper(HASH, tmp_path / "staff.json", clock)
    for _ in range(5):
        keeper.try_pin("1")
    clock.now += LOCK_S
    assert keeper.try_pin("1").tries_left == 4


def test_a_wrong_clock_locks_nobody_out_for_longer() -> None:
    assert lockout.seconds_left(Tries(5, 9e12), 0.0) == LOCK_S


def test_a_torn_file_is_told_and_locks_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "staff.json"
    path.write_text("[5,")
    assert Keeper(HASH, path).try_pin(PIN).opened
    assert "of no use" in caplog.text


def test_without_a_pin_nothing_opens() -> None:
    assert not Keeper("").try_pin("").opened
    assert not Keeper("plain text").try_pin("plain text").opened


@pytest.mark.parametrize("bad", ["", "12345", "7503181234567", "75031a", "111111", "345678"])
def test_bad_pins_are_told(bad: str) -> None:
    assert pin.problem(bad)


def test_a_good_one() -> None:
    assert pin.problem(PIN) == ""


KIOSK = '[kiosk]\nidle_s = 30\nstaff_pin = "old"\n'
DEVICE = 'device = "kiosk-1"\nkind = "kiosk"\n'


@pytest.mark.parametrize(
    "text",
    [
        DEVICE,
        DEVICE.rstrip(),
        DEVICE + "[hub]\nport = 1883\n",
        DEVICE + KIOSK + "# paper\n[[devices]]\nkind = 'printer'\n",
        DEVICE + "[kiosk]  # ours\n",
        DEVICE + "[kiosk]",
        DEVICE + "[[devices]]\nstaff_pin = 'a device\\'s'\n".replace("\\'", "") + KIOSK,
    ],
)
def test_only_the_pin_of_a_station_file_changes(text: str) -> None:
    before = tomllib.loads(text)
    after = tomllib.loads(pin.with_pin(text, HASH))
    assert after.pop("kiosk") == {**before.pop("kiosk", {}), "staff_pin": HASH}
    assert after == before


@given(st.text(alphabet="ab =[]#\n", max_size=40))
def test_every_other_line_stays(tail: str) -> None:
    text = DEVICE + "# [kiosk]\n" + tail.replace("[", "(")
    assert pin.with_pin(text, HASH).startswith(text)


def set_pin(station: Path, *lines: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "--station", str(station), "--set-staff-pin"],
        cwd=ROOT,
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_command_sets_it(tmp_path: Path) -> None:
    station = tmp_path / "station.toml"
    station.write_text(DEVICE + KIOSK)
    done = set_pin(station, PIN, PIN)
    assert done.returncode == 0, done.stderr
    assert PIN not in station.read_text() + done.stdout
    assert Keeper(load_settings(station).staff_pin).try_pin(PIN).opened
    assert list(tmp_path.iterdir()) == [station]


@pytest.mark.parametrize(
    ("lines", "said"),
    [((PIN, "750319"), "two different"), (("123456",), "guessed first"), (("12",), "6 to 12")],
)
def test_the_command_says_what_is_wrong(tmp_path: Path, lines: tuple[str, ...], said: str) -> None:
    station = tmp_path / "station.toml"
    station.write_text(DEVICE)
    done = set_pin(station, *lines)
    assert (done.returncode, said in done.stderr) == (2, True)
    assert station.read_text() == DEVICE


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="cannot be read"):
        pin.write(tmp_path / "none.toml", PIN)
