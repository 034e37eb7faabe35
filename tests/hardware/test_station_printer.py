"""Print jobs against the simulated printer, true bytes over TCP: every way a job can go."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
import zxingcpp
from PIL import Image

from hardware.escpos import device as escpos_device
from hardware.escpos import print_queue
from hardware.escpos.draw import draw_slips
from hardware.escpos.sim import sim_printer
from hardware.escpos.slip import encode_paper, encode_parts
from hardware.escpos.void import void_strip
from hardware.sim.pty_line import PtyLine
from hardware.stations import Station, StationConfig
from hub.contract.devices import (
    FailReason,
    JobState,
    Line,
    Paper,
    PrintJob,
    PrintResult,
    Qr,
)

TWENTY = tuple(f"第{n}行" for n in range(20))


def test_a_slip_is_printed_and_told(kit, printer, make_station, told) -> None:
    station = make_station(kit.printer(printer.simulator.port))
    station.submit_print(kit.job("one"))
    kit.wait_until(lambda: told.last("one"))
    assert told.states("one") == [(JobState.PRINTING, None), (JobState.PRINTED, None)]
    assert [path.name for path in printer.files()] == ["slip-0001.png"]


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("paper end", FailReason.PAPER_END),
        ("cover open", FailReason.COVER_OPEN),
        ("cutter jam", FailReason.CUTTER),
        ("paper jam", FailReason.ERROR),
        ("line off", FailReason.OFFLINE),
        ("half", FailReason.OFFLINE),
        ("silence", FailReason.OFFLINE),
        ("garbage", FailReason.OFFLINE),
    ],
)
def test_a_fault_before_is_told_and_nothing_is_sent(
    fault, reason, kit, printer, make_station, told
) -> None:
    station = make_station(kit.printer(printer.simulator.port))
    kit.wait_until(lambda: told.health)
    printer.simulator.command(fault)
    station.submit_print(kit.job("one"))
    kit.wait_until(lambda: told.last("one"))
    assert told.states("one") == [(JobState.FAILED, reason)]
    for repair in ("paper ok", "cover closed", "cutter ok", "line on", "well"):
        printer.simulator.command(repair)
    kit.wait_until(lambda: told.conditions("printer")[-1] == ("ok", None))
    assert printer.model.slips == 0


@pytest.mark.parametrize("fault", ["paper end 5", "cover open"])
def test_a_fault_while_printing_leaves_no_stale_slip(
    fault, kit, printer, make_station, told
) -> None:
    """Paper put in later must not bring the failed slip out of the printer's memory: what hangs
    out of it comes out as void, then the next slip."""
    station = make_station(kit.printer(printer.simulator.port))
    kit.wait_until(lambda: told.health)
    if fault == "cover open":
        printer.simulator.command("slow 0.1")
    else:
        printer.simulator.command(fault)
    station.submit_print(kit.job("lost", *TWENTY))
    kit.wait_until(lambda: told.states("lost"))
    if fault == "cover open":
        printer.simulator.command(fault)
    kit.wait_until(lambda: told.last("lost"))
    state, reason = told.last("lost")
    assert state is JobState.FAILED
    assert reason in (FailReason.PAPER_END, FailReason.COVER_OPEN)
    kit.wait_until(lambda: told.conditions("printer")[-1][0] == "fault")
    for repair in ("paper ok", "cover closed", "well"):
        printer.simulator.command(repair)
    station.submit_print(kit.job("next"))
    kit.wait_until(lambda: told.last("next"))
    assert told.last("next") == (JobState.PRINTED, None)
    (clean,) = draw_slips(encode_paper(kit.job("next").paper, 384), 384)
    with Image.open(printer.files()[-1]) as last:
        assert last.tobytes() == clean.tobytes(), "nothing of the other slip hangs on it"


def test_unplugged_while_printing_is_unconfirmed_and_comes_back(
    kit, printer, make_station, told
) -> None:
    station = make_station(kit.printer(printer.simulator.port))
    kit.wait_until(lambda: told.health)
    printer.simulator.command("paper end 1")
    printer.simulator.command("slow 0.3")
    station.submit_print(kit.job("cut-off", *TWENTY))
    kit.wait_until(lambda: told.states("cut-off"))
    printer.simulator.command("unplug")
    kit.wait_until(lambda: told.last("cut-off"))
    state, reason = told.last("cut-off")
    assert (state, reason) in (
        (JobState.UNCONFIRMED, FailReason.OFFLINE),
        (JobState.FAILED, FailReason.OFFLINE),
    )
    kit.wait_until(lambda: told.conditions("printer")[-1] == ("absent", FailReason.ABSENT))
    for repair in ("paper ok", "well", "plug"):
        printer.simulator.command(repair)
    kit.wait_until(lambda: told.conditions("printer")[-1] == ("ok", None))
    station.submit_print(kit.job("next"))
    kit.wait_until(lambda: told.last("next"))
    assert told.last("next") == (JobState.PRINTED, None)


def test_health_is_told_once_each_way(kit, printer, make_station, told) -> None:
    make_station(kit.printer(printer.simulator.port))
    ok = ("ok", None)
    kit.wait_until(lambda: told.conditions("printer")[-1:] == [ok])
    for command, condition in (
        ("paper near", ("warn", FailReason.PAPER_NEAR_END)),
        ("paper ok", ok),
        ("unplug", ("absent", FailReason.ABSENT)),
        ("plug", ok),
    ):
        printer.simulator.command(command)
        kit.wait_until(lambda condition=condition: told.conditions("printer")[-1] == condition)
    assert told.once_each_way("printer")


def test_a_fault_shows_at_once(kit, printer, make_station, told, monkeypatch) -> None:
    """The printer tells it by itself (ASB), long before the next question."""
    monkeypatch.setattr(escpos_device, "PRINTER_STEP", 60.0)
    station = make_station(kit.printer(printer.simulator.port))
    station.submit_print(kit.job("one"))
    kit.wait_until(lambda: told.last("one"))
    for command, condition in (
        ("cover open", ("fault", FailReason.COVER_OPEN)),
        ("cover closed", ("ok", None)),
        ("paper near", ("warn", FailReason.PAPER_NEAR_END)),
    ):
        printer.simulator.command(command)
        kit.wait_until(lambda c=condition: told.conditions("printer")[-1] == c)


def test_a_printer_that_forgets_nothing_brings_out_no_old_slip(
    kit, printer, make_station, told
) -> None:
    """It ignores DLE DC4 8 and prints what it was sent when paper comes: a row at most."""
    printer.simulator.command("deaf")
    station = make_station(kit.printer(printer.simulator.port))
    kit.wait_until(lambda: told.health)
    printer.simulator.command("paper end 5")
    station.submit_print(kit.job("lost", *TWENTY))
    kit.wait_until(lambda: told.last("lost"))
    assert told.last("lost") == (JobState.FAILED, FailReason.PAPER_END)
    printer.simulator.command("paper ok")
    assert printer.model.slips == 0, "nothing whole comes out by itself"
    station.submit_print(kit.job("next"))
    kit.wait_until(lambda: told.last("next"))
    assert told.last("next") == (JobState.PRINTED, None)
    assert printer.model.slips == 2, "the strip that is marked as void, and the slip"


def test_a_job_while_unplugged_fails_at_once(kit, printer, make_station, told) -> None:
    printer.simulator.command("unplug")
    station = make_station(kit.printer(printer.simulator.port))
    station.submit_print(kit.job("one"))
    kit.wait_until(lambda: told.last("one"))
    assert told.states("one") == [(JobState.FAILED, FailReason.ABSENT)]


def test_without_a_printer_a_job_fails(kit, make_station, told) -> None:
    make_station().submit_print(kit.job("one"))
    assert told.states("one") == [(JobState.FAILED, FailReason.ABSENT)]


def test_an_expired_job_is_never_printed(kit, printer, make_station, told, clock) -> None:
    station = make_station(kit.printer(printer.simulator.port))
    clock.now += timedelta(seconds=30)
    station.submit_print(kit.job("late"))
    kit.wait_until(lambda: told.last("late"))
    assert told.states("late") == [(JobState.EXPIRED, None)]
    assert printer.model.slips == 0


def test_a_job_that_waits_too_long_expires(kit, printer, make_station, told, clock) -> None:
    """The job before it takes long; meanwhile the second one's time is over."""
    station = make_station(kit.printer(printer.simulator.port))
    kit.wait_until(lambda: told.health)
    printer.simulator.command("slow 0.2")
    station.submit_print(kit.job("first", *TWENTY))
    station.submit_print(kit.job("second"))
    kit.wait_until(lambda: told.states("first"))
    clock.now += timedelta(seconds=60)
    kit.wait_until(lambda: told.last("second"), seconds=10)
    assert told.last("first") == (JobState.PRINTED, None)
    assert told.last("second") == (JobState.EXPIRED, None)
    assert printer.model.slips == 1


def test_the_same_job_twice_is_printed_once(kit, printer, make_station, told) -> None:
    station = make_station(kit.printer(printer.simulator.port))
    for _ in range(2):
        station.submit_print(kit.job("same"))
    kit.wait_until(lambda: len(told.prints) == 3)
    assert [r.state for r in told.prints] == [
        JobState.PRINTING,
        JobState.PRINTED,
        JobState.PRINTED,
    ]
    assert printer.model.slips == 1


def test_the_same_job_after_a_restart_is_not_printed(
    kit, printer, make_station, told, tmp_path
) -> None:
    config = kit.printer(printer.simulator.port)
    first = make_station(config, state_dir=tmp_path / "state")
    first.submit_print(kit.job("same"))
    kit.wait_until(lambda: told.last("same"))
    first.stop()
    second = make_station(config, state_dir=tmp_path / "state")
    told.prints.clear()
    second.submit_print(kit.job("same"))
    kit.wait_until(lambda: told.prints)
    assert told.states("same") == [(JobState.PRINTED, None)]
    assert printer.model.slips == 1


def test_a_job_cut_off_by_a_crash_is_unconfirmed_and_not_printed(
    kit, printer, make_station, told, clock, tmp_path: Path
) -> None:
    from hardware.escpos.ledger import Ledger

    begun = PrintResult(job_id="crashed", state=JobState.PRINTING, at=clock())
    Ledger(tmp_path / "printer.jobs").put(begun)
    station = make_station(kit.printer(printer.simulator.port), state_dir=tmp_path)
    station.submit_print(kit.job("crashed"))
    kit.wait_until(lambda: told.prints)
    assert told.states("crashed") == [(JobState.UNCONFIRMED, None)]
    kit.wait_until(printer.files)
    (strip,) = draw_slips(void_strip(384), 384)
    with Image.open(printer.files()[-1]) as last:
        assert last.tobytes() == strip.tobytes(), "what may hang out of the printer is void"
    assert printer.model.slips == 1


def test_a_job_begun_before_and_forgotten_is_unconfirmed_and_not_printed(
    kit, printer, make_station, told
) -> None:
    """The station's file is lost, and the hub knows that it was printing: what hangs out of the
    printer comes out as void before the next slip."""
    station = make_station(kit.printer(printer.simulator.port))
    job = msgspec.structs.replace(kit.job("forgotten"), begun=True)
    station.submit_print(job)
    station.submit_print(kit.job("next"))
    kit.wait_until(lambda: told.last("next"))
    assert told.states("forgotten") == [(JobState.UNCONFIRMED, None)]
    assert printer.model.slips == 2


def test_a_file_keeps_the_bytes_and_is_unconfirmed(kit, make_station, told, tmp_path) -> None:
    station = make_station(kit.printer(f"file:{tmp_path}/slip.bin"))
    station.submit_print(kit.job("one"))
    kit.wait_until(lambda: told.last("one"))
    assert told.last("one") == (JobState.UNCONFIRMED, None)
    assert b"\x1b@\x1c&" in (tmp_path / "slip.bin").read_bytes()


def test_a_listener_that_fails_costs_no_slip(kit, printer, make_station, told, caplog) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("a fault of the app")

    station = Station(
        StationConfig(devices=(kit.printer(printer.simulator.port),)),
        on_print=fail,
        on_health=fail,
        now=lambda: kit.now,
    )
    station.start()
    station.submit_print(kit.job("one"))
    kit.wait_until(lambda: printer.files())
    station.stop()
    assert "fault in a listener" in caplog.text


def test_a_job_that_cannot_be_set_fails_and_the_next_is_printed(
    kit, printer, make_station, told, monkeypatch
) -> None:
    def broken(paper: Paper, width: int, *, own_qr: bool) -> list[bytes]:
        if paper.blocks[0].text == "bad":
            raise RuntimeError("a fault of ours")
        return encode_parts(paper, width, own_qr=own_qr)

    monkeypatch.setattr(print_queue, "encode_parts", broken)
    station = make_station(kit.printer(printer.simulator.port))
    station.submit_print(kit.job("bad"))
    station.submit_print(kit.job("good"))
    kit.wait_until(lambda: told.last("good"))
    assert told.states("bad") == [(JobState.FAILED, FailReason.ERROR)]
    assert told.last("good") == (JobState.PRINTED, None)


def test_a_printer_on_a_serial_port(kit, make_station, told, tmp_path) -> None:
    """A slip that is longer than the line's buffer, with rare characters and Tibetan."""
    with sim_printer(PtyLine(tmp_path / "printer"), 384, tmp_path / "slips") as simulator:
        station = make_station(kit.printer(simulator.port))
        station.submit_print(kit.job("long", *["㐂𠮷䶮 བསྒྲུབས"] * 20))
        kit.wait_until(lambda: told.last("long"))
        assert told.last("long") == (JobState.PRINTED, None)
        assert simulator.command("slips") == "ok 1"


def test_a_hung_printer_does_not_block_the_reader(
    kit, printer, make_station, told, tmp_path
) -> None:
    from hardware.sim.reader import sim_reader

    with sim_reader(tmp_path / "reader") as reader:
        station = make_station(
            kit.printer(printer.simulator.port), kit.reader(f"serial:{tmp_path}/reader")
        )
        kit.wait_until(lambda: len(told.health) >= 2)
        printer.simulator.command("silence")
        station.submit_print(kit.job("one"))
        reader.command("card sample:adult")
        kit.wait_until(lambda: told.cards)


def test_copies_and_a_readable_qr(kit, printer, make_station, told, clock) -> None:
    url = "https://hall.example:8443/t/Xa93kd02mdQ7aPq1"
    paper = Paper("ticket", (Line("A023", size=8), Qr(url)), copies=2)
    station = make_station(kit.printer(printer.simulator.port))
    until = clock() + timedelta(seconds=30)
    station.submit_print(PrintJob(job_id="qr", valid_until=until, paper=paper))
    kit.wait_until(lambda: told.last("qr"))
    assert len(printer.files()) == 2
    for path in printer.files():
        with Image.open(path) as slip:
            assert [code.text for code in zxingcpp.read_barcodes(slip.convert("L"))] == [url]


def test_a_name_with_commands_prints_as_letters(kit, printer, make_station, told) -> None:
    """An evil name feeds no paper, cuts nothing and resets nothing."""
    station = make_station(kit.printer(printer.simulator.port))
    station.submit_print(kit.job("evil", "王\x1b@\x1dV\x00\x10\x14\x01娜\n\n\x0c"))
    kit.wait_until(lambda: told.last("evil"))
    station.submit_print(kit.job("plain", "王@V娜   "))
    kit.wait_until(lambda: told.last("plain"))
    evil, plain = (path.read_bytes() for path in printer.files())
    assert evil == plain


def test_a_slip_at_9600_baud(kit, printer, make_station, told) -> None:
    printer.simulator.command("baud 9600")
    station = make_station(kit.printer(printer.simulator.port))
    station.submit_print(kit.job("slow", *TWENTY))
    kit.wait_until(lambda: told.last("slow"))
    assert told.last("slow") == (JobState.PRINTED, None)
    assert printer.model.slips == 1


def test_what_may_still_come_out_is_unconfirmed_and_marked_as_void(
    kit, printer, make_station, told, caplog
) -> None:
    """A printer that neither forgets nor confirms brings the old slip out: nobody is told that it
    failed, and a strip after it says that it is void."""
    for words in ("deaf", "mute"):
        printer.simulator.command(words)
    config = kit.printer(printer.simulator.port)
    station = make_station(msgspec.structs.replace(config, options={"confirm_within": 0.3}))
    kit.wait_until(lambda: told.health)
    assert "switch it off and on when paper is put in" in caplog.text
    printer.simulator.command("paper end 5")
    station.submit_print(kit.job("old", *TWENTY))
    kit.wait_until(lambda: told.last("old"))
    assert told.last("old") == (JobState.UNCONFIRMED, FailReason.PAPER_END)
    printer.simulator.command("paper ok")
    kit.wait_until(lambda: len(printer.files()) == 2)
    (strip,) = draw_slips(void_strip(384), 384)
    with Image.open(printer.files()[-1]) as last:
        assert last.tobytes() == strip.tobytes()


def test_paper_near_its_end_confirms_a_slip(kit, printer, make_station, told) -> None:
    printer.simulator.command("paper near")
    station = make_station(kit.printer(printer.simulator.port))
    station.submit_print(kit.job("one"))
    kit.wait_until(lambda: told.last("one"))
    assert told.last("one") == (JobState.PRINTED, None)
