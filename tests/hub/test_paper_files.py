"""A hall's own templates: used when right, told and passed over when wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hub.bootstrap import build_engine
from hub.contract import topics, wire
from hub.contract.commands import IssueTicket
from hub.contract.devices import PrintJob
from hub.contract.results import TicketIssued
from hub.contract.states import AlertKind, Hall
from hub.contract.words import SlipLanguages
from hub.doctor.finding import Result
from hub.doctor.paper_checks import templates
from hub.doctor.site import Site
from hub.domain.papers.ticket import EXAMPLE
from hub.folder import Folder
from hub.paper_files import MOST_BYTES, find_templates, shipped
from tests.halls import Bench
from tests.papers import lines

RIGHT = '[[block]]\nline.zh = "大号 {number}"\nline.en = "No. {number}"\nline.bo = "ཨང་ {number}"\n'
WRONG = '[[block]]\nline = "{nubmer}"\n'


def put(folder: Path, name: str, body: str | bytes) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(body.encode() if isinstance(body, str) else body)
    return path


def test_a_hall_without_own_templates_has_the_shipped_ones(tmp_path: Path) -> None:
    found = find_templates(tmp_path / "papers")
    assert (found.own, found.unfit) == ((), ())
    assert found.papers(SlipLanguages.ZH) is find_templates(tmp_path).papers(SlipLanguages.ZH)


def test_an_own_template_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    put(tmp_path, "ticket.toml", RIGHT)
    put(tmp_path, "booking.toml", shipped("booking"))
    put(tmp_path, "notes.txt", "not looked at")
    found = find_templates(tmp_path)
    assert (found.own, found.unfit) == (("booking", "ticket"), ())
    paper = found.papers(SlipLanguages.RESIDENT).make("ticket", EXAMPLE)
    assert lines(paper) == ["大号 A023"]


@pytest.mark.parametrize(
    ("name", "body", "fault"),
    [
        ("ticket.toml", WRONG, "block 1: line: zh: there is no field {nubmer} (allowed: ahead,"),
        ("ticket.toml", "[[block", "it is no TOML: "),
        ("ticket.toml", b"\xff\xfe", "it is not UTF-8: "),
        ("ticket.toml", " " * (MOST_BYTES + 1), f"{MOST_BYTES + 1} bytes (allowed: {MOST_BYTES}"),
        ("tiket.toml", RIGHT, "there is no paper tiket (allowed: ticket, booking, materials,"),
    ],
)
def test_a_wrong_one_is_told_and_passed_over(
    tmp_path: Path, name: str, body: str | bytes, fault: str
) -> None:
    path = put(tmp_path, name, body)
    (unfit,) = find_templates(tmp_path).unfit
    (line,) = unfit.lines()
    assert line.startswith(f"{path}: {fault}")
    paper = find_templates(tmp_path).papers(SlipLanguages.RESIDENT).make("ticket", EXAMPLE)
    assert len(paper.blocks) > 10


def test_a_template_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "ticket.toml").mkdir()
    (unfit,) = find_templates(tmp_path).unfit
    assert unfit.lines() == [f"{tmp_path / 'ticket.toml'}: it cannot be read: {os.strerror(21)}"]


def test_only_the_languages_that_are_printed_are_needed(tmp_path: Path) -> None:
    put(tmp_path, "ticket.toml", '[[block]]\nline = "大号 {number}"\n')
    assert find_templates(tmp_path, SlipLanguages.ZH).own == ("ticket",)
    (unfit,) = find_templates(tmp_path, SlipLanguages.ZH_BO).unfit
    assert [fault.what for fault in unfit.faults] == ["line: bo is missing"]


def slips(bench: Bench) -> list[list[str]]:
    sent = [wire.jobs.decode(o.payload) for o in bench.out if o.topic == topics.job("kiosk-1")]
    return [lines(job.paper) for job in sent if isinstance(job, PrintJob)]


def restarted(bench: Bench) -> None:
    bench.engine.db.close()
    bench.engine = build_engine(bench.folder, clock=bench.clock)


def alerts(bench: Bench) -> list[str]:
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    return [alert.id for alert in hall.alerts if alert.kind is AlertKind.PAPER]


def test_a_hall_with_a_broken_template_starts_and_tells_it_until_it_is_right(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    bench = Bench(tmp_path / "hall")
    path = put(bench.folder.papers, "ticket.toml", WRONG)
    restarted(bench)
    assert alerts(bench) == ["paper:ticket"]
    assert f"{path}: block 1: line: zh: there is no field {{nubmer}}" in caplog.text
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A")
    assert "综合受理" in slips(bench)[0]

    path.write_text(RIGHT, encoding="utf-8")
    restarted(bench)
    assert alerts(bench) == []
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", language="en")
    assert slips(bench) == [["No. A002"]]
    bench.engine.db.close()


def test_the_doctor_looks_through_them(tmp_path: Path) -> None:
    bench = Bench(tmp_path / "hall")
    bench.engine.db.close()
    site = Site(Folder(tmp_path / "hall"))
    assert templates(site).result is Result.OK
    put(bench.folder.papers, "ticket.toml", RIGHT)
    assert templates(site).words == "own templates: ticket"
    path = put(bench.folder.papers, "booking.toml", "")
    found = templates(site)
    assert found.result is Result.WARN
    assert f"{path}: it has no block" in found.words
    assert "jiaohao paper check" in found.next
