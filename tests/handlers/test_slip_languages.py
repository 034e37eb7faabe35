"""`[printing] slip_languages`: what a hall's printers are sent for whom."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from hub.bootstrap import build_engine
from hub.config import PrintingSettings
from hub.config_reader import read_hall
from hub.contract import topics, wire
from hub.contract.commands import IssueTicket, PrintMaterials
from hub.contract.devices import Paper, PrintJob
from hub.contract.results import PaperSent, TicketIssued
from hub.contract.words import SlipLanguages
from tests.catalogues import of_names, publish
from tests.halls import Bench
from tests.papers import lines, pairs


def hall(root: Path, languages: SlipLanguages) -> Bench:
    bench = Bench(root)
    bench.engine.db.close()
    printing = PrintingSettings(slip_languages=languages)
    config = msgspec.structs.replace(read_hall(bench.folder.config), printing=printing)
    bench.engine = build_engine(bench.folder, hall=config, clock=bench.clock)
    return bench


def printed(bench: Bench) -> Paper:
    sent = [wire.jobs.decode(o.payload) for o in bench.out if o.topic == topics.job("kiosk-1")]
    (job,) = [job for job in sent if isinstance(job, PrintJob)]
    return job.paper


@pytest.mark.parametrize(
    ("languages", "language", "ahead", "day"),
    [
        ("resident", "zh", "前面还有=0人", ["当日有效"]),
        ("resident", "en", "Ahead=0", ["valid today"]),
        ("resident", "bo", "མདུན་དུ།=མི་ 0", ["དེ་རིང་ཁོ་ན།"]),
        ("zh", "bo", "前面还有=0人", ["当日有效"]),
        ("zh+en", "bo", "前面还有 Ahead=0人", ["当日有效", "valid today"]),
        ("zh+bo", "en", "前面还有 མདུན་དུ།=0人", ["当日有效", "དེ་རིང་ཁོ་ན།"]),
    ],
)
def test_a_ticket_speaks_as_the_hall_says(
    tmp_path: Path, languages: str, language: str, ahead: str, day: list[str]
) -> None:
    bench = hall(tmp_path / "hall", SlipLanguages(languages))
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", language=language)
    paper = printed(bench)
    assert ahead in pairs(paper)
    assert [line.partition("\t")[2] for line in lines(paper) if "\t" in line] == day
    bench.engine.db.close()


def test_a_list_of_materials_does_so_too(tmp_path: Path) -> None:
    bench = hall(tmp_path / "hall", SlipLanguages.ZH_EN)
    publish(bench, of_names("残疾人证新办"))
    bench.expect(PaperSent, "kiosk-1", PrintMaterials, item="N-0")
    assert lines(printed(bench))[-3:-1] == [
        "没有登记材料清单，请咨询窗口。",
        "No list is registered, please ask at a window.",
    ]
    bench.engine.db.close()
