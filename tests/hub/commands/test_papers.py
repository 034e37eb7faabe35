"""`jiaohao paper`: what is told, what is refused, and how it ends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from hub.cli import main
from hub.commands import papers
from hub.domain.papers.kinds import KINDS
from hub.domain.papers.reading import EVERY, KEYS
from hub.domain.papers.template import BlockKind
from hub.paper_files import Found, shipped
from hub.papers_document import BLOCKS, KEYS_SAY, papers_page
from tests.papers import lines

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No hall lies where the command is run."""
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    monkeypatch.delenv("JIAOHAO_DATA", raising=False)


def run(capsys: Capture, *words: str, code: int = 0) -> str:
    assert main(["paper", *words]) == code
    told = capsys.readouterr()
    return told.out + told.err


def own(hall: Path, name: str, text: str) -> Path:
    path = hall / "papers" / f"{name}.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_every_paper_is_listed(sample_hall: Path, capsys: Capture) -> None:
    own(sample_hall, "ticket", shipped("ticket"))
    rows = [line.split("\t") for line in run(capsys, "list").splitlines()]
    assert [row[0] for row in rows] == list(KINDS)
    assert {row[1] for row in rows} == {"shipped"}
    first, *_ = run(capsys, "list", "--hall", str(sample_hall)).splitlines()
    assert first == "ticket\town\t号票\tthe slip of a ticket"


@pytest.mark.parametrize("name", KINDS)
def test_every_field_has_meaning_and_example(name: str, capsys: Capture) -> None:
    rows = [line.split("\t") for line in run(capsys, "fields", name).splitlines()]
    told = {row[0] for row in rows}
    assert {field.name for field in KINDS[name].fields} <= told
    for field, kind, about, example in rows:
        assert about
        assert kind.startswith("list of") or example, field


def test_an_own_template_is_looked_through(sample_hall: Path, capsys: Capture) -> None:
    hall = ("--hall", str(sample_hall))
    assert run(capsys, "check", *hall) == "0 own templates can be used, 0 to be put right\n"
    path = own(sample_hall, "ticket", shipped("ticket") + '\n[[block]]\nline = "{nubmer}"\n')
    told = run(capsys, "check", *hall, code=1).splitlines()
    number = shipped("ticket").count("[[block]]") + 1
    assert told[0].startswith(f"{path}: block {number}: line: zh: there is no field {{nubmer}} (")
    assert "number" in told[0]
    assert told[1] == "0 own templates can be used, 1 to be put right"
    assert run(capsys, "preview", "ticket", *hall, "--out", "x.png", code=1) == f"{told[0]}\n"
    assert not Path("x.png").exists()
    own(sample_hall, "ticket", shipped("ticket"))
    assert run(capsys, "check", *hall) == "1 own templates can be used, 0 to be put right\n"


def test_a_shipped_template_is_copied_once(sample_hall: Path, capsys: Capture) -> None:
    words = ("copy", "ticket", "--hall", str(sample_hall))
    path = sample_hall / "papers" / "ticket.toml"
    assert run(capsys, *words) == f"{path}\n"
    assert path.read_text(encoding="utf-8") == shipped("ticket")
    path.write_text("changed", encoding="utf-8")
    assert "exists already" in run(capsys, *words, code=2)
    assert path.read_text(encoding="utf-8") == "changed"
    assert "--hall FOLDER" in run(capsys, "copy", "ticket", code=2)
    (sample_hall / "papers").rename(sample_hall / "was")
    (sample_hall / "papers").write_text("a file", encoding="utf-8")
    assert "cannot be written" in run(capsys, *words, code=2)


def test_the_page_shows_how_and_its_example_is_right(tmp_path: Path, capsys: Capture) -> None:
    (example,) = re.findall(r"```toml\n(.+?)```", papers_page(), re.DOTALL)
    path = tmp_path / "ticket.toml"
    path.write_text(example, encoding="utf-8")
    assert run(capsys, "check", str(path)) == "1 own templates can be used, 0 to be put right\n"
    assert set(KEYS_SAY) == {key for keys in KEYS.values() for key in keys} | EVERY
    assert set(BLOCKS) == set(KEYS) == set(BlockKind)


def test_a_file_is_looked_through_before_it_is_put_there(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "booking.toml"
    path.write_text("[[block]]\nfeed = 0\n", encoding="utf-8")
    told = run(capsys, "check", str(path), code=1)
    assert told.startswith(f"{path}: block 1: feed 0 (allowed: 1 to 8)\n")
    assert "does not exist" in run(capsys, "check", str(tmp_path / "none.toml"), code=2)


def test_a_halls_paper_has_its_name_and_its_languages(sample_hall: Path, capsys: Capture) -> None:
    toml = sample_hall / "hall.toml"
    text = toml.read_text(encoding="utf-8")
    toml.write_text(
        text.replace('slip_languages = "resident"', 'slip_languages = "zh+en"'), encoding="utf-8"
    )
    hall = papers._hall(sample_hall)
    paper = papers.sample_paper(hall, "ticket", None)
    assert lines(paper)[0] == hall.config.hall.name.zh
    assert "General services" in lines(paper)
    official = papers.sample_paper(hall, "refusal", None)
    assert lines(official)[0] == hall.config.hall.name.zh
    assert not any("General" in line for line in lines(official))


def test_full_has_all_that_may_stand_on_it() -> None:
    shipped_hall = papers.Hall(None, Found.shipped())
    plain = lines(papers.sample_paper(shipped_hall, "ticket", "zh"))
    full = lines(papers.sample_paper(shipped_hall, "ticket", "zh", full=True))
    assert "补打 10:31" in set(full) - set(plain)


@pytest.mark.parametrize("width", [58, 80])
def test_a_preview_is_a_picture(width: int, capfd: Capture) -> None:
    words = ["--width", str(width), "--language", "zh+bo", "--out", "slip.png"]
    run(capfd, "preview", "ticket", *words)
    with Image.open("slip.png") as picture:
        assert picture.width == {58: 384, 80: 576}[width]
        assert picture.height > 900


@pytest.mark.parametrize(
    ("words", "allowed"),
    [
        ("preview tiket --out x.png", "ticket, booking, materials"),
        ("preview ticket --out x.png --width 70", "58, 80"),
        ("preview ticket --out x.png --language fr", "'zh+bo'"),
        ("preview ticket", "--out"),
        ("fields", "NAME"),
        ("", "ACTION"),
    ],
)
def test_wrong_words(words: str, allowed: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["paper", *words.split()])
    assert ended.value.code == 2
    assert allowed in capsys.readouterr().err


def test_no_hall_and_no_place_for_the_picture(tmp_path: Path, capfd: Capture) -> None:
    assert "does not exist" in run(capfd, "list", "--hall", str(tmp_path / "none"), code=2)
    out = str(tmp_path / "none" / "x.png")
    assert out in run(capfd, "preview", "ticket", "--out", out, code=2)


def test_without_device_libraries_the_rest_still_works(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr("hub.programs._missing", lambda extra: ["PIL"])
    told = run(capsys, "preview", "ticket", "--out", "x.png", code=2)
    assert "pip install '.[hardware]'" in told
    assert len(run(capsys, "list").splitlines()) == len(KINDS)
