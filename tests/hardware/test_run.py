"""A station of its own: its jobs, results and health to and from the hub."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from hardware.__main__ import main
from hardware.pad.sim import sim_pad
from hardware.run import StationListener, attach
from hub.admin import request_id
from hub.contract.commands import AnyCommand, ListDevices
from hub.contract.devices import (
    AnyResult,
    AskRating,
    DeviceHealth,
    FailReason,
    Health,
    JobState,
    PrintResult,
    RatingShown,
    SelfTest,
    SelfTested,
    Tried,
)
from hub.contract.results import Devices
from hub.contract.states import Clock
from hub.contract.words import DeviceKind, Text
from hub.sim.processes import python, wait_for
from hub.sim.stage import Stage, caller_device, printer_device


class Hub:
    """A hub port that records."""

    def __init__(self) -> None:
        self.reports: list[AnyResult] = []
        self.health: Sequence[DeviceHealth] = ()

    def request(self, command: AnyCommand, on_reply: object) -> None:
        raise AssertionError("a station of its own asks nothing")

    def withdraw(self, request_id: str) -> None:
        raise AssertionError("a station of its own takes nothing back")

    def report(self, result: AnyResult) -> None:
        self.reports.append(result)

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        self.health = health


def test_jobs_go_to_the_devices_and_results_to_the_hub(kit, printer, tmp_path: Path) -> None:
    with sim_pad(tmp_path / "pad") as pad:
        file = tmp_path / "station.toml"
        pad_table = f'[[devices]]\nkind = "pad"\ndriver = "ff68"\nport = "{pad.port}"\n'
        file.write_text(printer_device(printer.simulator.port) + pad_table)
        hub, listener = Hub(), StationListener()
        station = attach(file, listener, hub)
        station.start()
        try:
            kit.wait_until(lambda: [h.state for h in hub.health] == [Health.OK, Health.OK])
            # The hub's clock counts: by this machine's the paper is worthless long ago.
            listener.on_state("clock", Clock(kit.now))
            job = kit.job("slip")
            listener.on_job(job)
            listener.on_job(
                AskRating(
                    job_id="ask",
                    valid_until=job.valid_until,
                    rating="r1",
                    window=1,
                    subject=Text("示例"),
                    ticket="A023",
                )
            )
            kit.wait_until(lambda: len(hub.reports) == 3)
            kit.wait_until(lambda: "woken=1" in pad.command("heard"))
        finally:
            station.stop()
        slips = [r.state for r in hub.reports if isinstance(r, PrintResult)]
        assert slips == [JobState.PRINTING, JobState.PRINTED]
        assert [r.rating for r in hub.reports if isinstance(r, RatingShown)] == ["r1"]
        assert (tmp_path / "state" / "printer.jobs").exists()


def test_a_self_test_is_answered_once_with_its_slip(kit, printer, tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    file.write_text(printer_device(printer.simulator.port))
    hub, listener = Hub(), StationListener()
    station = attach(file, listener, hub)
    station.start()
    try:
        kit.wait_until(lambda: [h.state for h in hub.health] == [Health.OK])
        listener.on_state("clock", Clock(kit.now))
        until = kit.job("x").valid_until
        listener.on_job(SelfTest(job_id="test-1", valid_until=until))
        listener.on_job(SelfTest(job_id="test-2", valid_until=until, slip=True))
        kit.wait_until(lambda: len(hub.reports) == 2)
        printer.simulator.command("paper end")
        kit.wait_until(lambda: hub.health[0].state is Health.FAULT)
        listener.on_job(SelfTest(job_id="test-3", valid_until=until, slip=True))
    finally:
        station.stop()
    assert all(isinstance(report, SelfTested) for report in hub.reports), "no job of the hub's"
    told = [(report.job_id, *report.parts) for report in hub.reports]
    assert told == [
        ("test-1", Tried("printer", passed=True)),
        ("test-2", Tried("printer", passed=True)),
        ("test-3", Tried("printer", passed=False, reason=FailReason.PAPER_END)),
    ]
    assert len(printer.files()) == 1


@pytest.mark.broker
def test_a_process_of_its_own_joins_and_leaves(printer, tmp_path: Path) -> None:
    with Stage(tmp_path / "stage") as stage:
        devices = printer_device(printer.simulator.port)
        file, code = stage.station("station-1", DeviceKind.STATION, devices=devices)
        words = python("hardware", "run", str(file), "--pair", code)
        process = stage.start("station-1", words)

        def online() -> bool:
            reply = stage.ask(ListDevices(request_id=request_id()))
            assert isinstance(reply, Devices)
            return any(d.online for d in reply.devices if d.name == "station-1")

        wait_for(online, "station online")
        process.stop()
        wait_for(lambda: not online(), "station away")


def test_a_station_that_is_not_paired_is_told_how(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "station.toml"
    file.write_text('device = "station-1"\nkind = "station"\n')
    assert main(["run", str(file)]) == 2
    assert capsys.readouterr().err == ("station-1 is not paired yet: start it with --pair CODE\n")


@pytest.mark.parametrize(
    ("top", "device"),
    [
        ('kind = "station"\n', "caller"),
        ('kind = "station"\nwindow = 4\n', "pad"),
        ('kind = "counter"\n', "caller"),
    ],
)
def test_a_handset_or_pad_at_no_window_is_refused(
    top: str, device: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "station.toml"
    table = f'[[devices]]\nkind = "{device}"\ndriver = "ff68"\nport = "serial:/dev/null"\n'
    file.write_text(f'device = "desk-4"\n{top}{table}')
    assert main(["run", str(file)]) == 2
    said = capsys.readouterr().err
    assert f"devices[1].kind: '{device}' needs `kind = \"counter\"`" in said


def test_two_on_one_line_need_an_address_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / "4.toml", tmp_path / "5.toml"]
    for no, file in zip((4, 5), files, strict=True):
        file.write_text(
            f'device = "desk-{no}"\nkind = "counter"\nwindow = {no}\n'
            + caller_device("serial:/dev/null")
        )
    assert main(["run", *map(str, files)]) == 2
    assert "serial:/dev/null: 2 devices with address 1: each" in capsys.readouterr().err
    files[1].write_text(files[1].read_text() + "options = { address = 2 }\n")
    assert main(["run", *map(str, files), "--pair", "123456"]) == 2
    assert "--pair CODE is for one station" in capsys.readouterr().err
