"""The page for makers: its example is a device as it stands there, its frames are true."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

import hardware
from hardware import registry
from hardware.__main__ import main
from hardware.config import parse_station
from hardware.errors import BadStation
from hardware.led.frames import RequestParser, encode
from hardware.led.layout import text_of
from hardware.led.sim import BoardsModel
from hub.contract.devices import JobState

ROOT = Path(hardware.__file__).parent
PAGE = (ROOT.parent / "assets" / "docs" / "add-a-device.md").read_text("utf-8")


@pytest.fixture
def acme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page's folder, written as it says, and its line."""
    (code,) = re.findall(r"```python\n(.+?)```", PAGE, re.DOTALL)
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "__init__.py").write_text('"""ACME printers."""\n')
    (folder / "description.py").write_text(code)
    monkeypatch.setattr(hardware, "__path__", [*hardware.__path__, str(tmp_path)])
    (name,) = re.findall(r'^    "(hardware\.acme\..+)",$', PAGE, re.MULTILINE)
    driver = registry._load(name)
    monkeypatch.setitem(registry.DRIVERS, (driver.kind, driver.name), driver)  # type: ignore[arg-type]
    yield
    for module in [name for name in sys.modules if name.startswith("hardware.acme")]:
        del sys.modules[module]


def acme_station(port: str, **more: object) -> dict[str, object]:
    return {"devices": [{"kind": "printer", "driver": "acme80", "port": port, **more}]}


def test_the_example_prints(acme, kit, printer, make_station, told) -> None:
    config = parse_station(acme_station(printer.simulator.port))
    station = make_station(*config.devices)
    station.submit_print(kit.job("slip", "A023"))
    kit.wait_until(lambda: told.last("slip") == (JobState.PRINTED, None))
    assert len(printer.files()) == 1


def test_the_example_is_tried_as_the_page_says(acme, printer, capsys) -> None:
    words = ["test", "printer", "--driver", "acme80", "--port", printer.simulator.port]
    assert f"python -m hardware {' '.join(words[:4])}" in PAGE.replace("\n", " ")
    assert main(words) == 0
    assert "slip: printed" in capsys.readouterr().out
    assert len(printer.files()) == 1


def test_the_example_tells_mistakes(acme) -> None:
    wrong = acme_station("tcp:h", width=58, options={"dots": 1})
    with pytest.raises(BadStation) as caught:
        parse_station(wrong)
    assert caught.value.problems == [
        "devices[1].width: 58 is not known; allowed: 80",
        "devices[1].options.dots: 1; allowed: multiples of 8 from 192 to 832",
    ]


def test_the_worked_frames_are_true() -> None:
    rows = re.findall(r"^\| (station|board|board, instead) \| `([0-9A-F ]+)` \|", PAGE, re.M)
    board, said = BoardsModel((1,)), []
    for who, raw in rows[:4]:
        data = bytes.fromhex(raw)
        if who == "station":
            said.append(board.receive(data))
        else:
            assert said.pop() == data
    assert board.shows(1) == "A023"
    (request,) = RequestParser().feed(bytes.fromhex(rows[0][1]))
    assert text_of(request.values, 2) == "A023"
    assert BoardsModel((1,), size=1).receive(encode(request)) == bytes.fromhex(rows[4][1])


def test_every_file_of_the_folder_is_told() -> None:
    told = re.findall(r"^\| `led/(\w+\.py)` \|", PAGE, re.MULTILINE)
    assert sorted(told) == sorted(path.name for path in (ROOT / "led").glob("*.py"))
