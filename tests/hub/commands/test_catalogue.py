"""`jiaohao catalogue …` on a hall whose hub does not run: what it prints, how it ends."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path

import pytest

from hub.cli import main
from hub.first_hall import SAMPLE_PIN

Capture = pytest.CaptureFixture[str]
LIST = "事项名称,事项编码,取号业务\n社会保障卡申领,0002,C\n新的事项,0003,A\n"


@pytest.fixture
def at(sample_hall: Path) -> list[str]:
    """The folder, as a command takes it."""
    (sample_hall / "list.csv").write_text(LIST, encoding="utf-8")
    return ["--data", str(sample_hall)]


def draft(at: list[str], *more: str) -> int:
    return main(["import", "items", f"{at[1]}/list.csv", "--draft", *more, *at])


def signed(monkeypatch: pytest.MonkeyPatch, pin: str, *words: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{pin}\n"))
    return main(["catalogue", *words])


def looked_at(at: list[str], capsys: Capture) -> list[str]:
    """What the list says of draft 1's content, as it is told on."""
    capsys.readouterr()
    assert main(["catalogue", "list", "--json", *at]) == 0
    return ["--seen", json.loads(capsys.readouterr().out)["drafts"][0]["sha256"]]


def test_from_a_list_to_a_version(
    at: list[str], capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert draft(at, "--note", "第一次") == 0
    assert "已存为目录草稿 d1（依据第 1 版）：2 个事项" in capsys.readouterr().out
    assert main(["catalogue", "diff", "now", "d1", *at]) == 0
    told = capsys.readouterr().out
    assert "＋ 新增 事项 新的事项 (0003)" in told
    seen = told.splitlines()[-1].removeprefix("d1: ").split()
    assert main(["catalogue", "publish", "1", *seen, "--language", "en", *at]) == 1
    assert "Draft 1 is a draft; cannot publish (draft_stage)" in capsys.readouterr().err
    assert signed(monkeypatch, SAMPLE_PIN, "submit", "d1", "--clerk", "0901", *seen, *at) == 0
    assert "待审批" in capsys.readouterr().out
    assert signed(monkeypatch, SAMPLE_PIN, "approve", "1", "--clerk", "0508", *seen, *at) == 0
    assert "✓ 区县级 0508" in capsys.readouterr().out
    assert main(["catalogue", "publish", "1", *seen, *at]) == 0
    assert "v2: 2 items" in capsys.readouterr().out
    assert main(["catalogue", "list", *at]) == 0
    told = capsys.readouterr().out
    assert re.search(r"^v2 .* d1 ", told, re.MULTILINE)
    assert re.search(r"^v1 .* one step ", told, re.MULTILINE)
    target = tmp_path / "out.xlsx"
    assert main(["catalogue", "export", str(target), *at]) == 0
    assert capsys.readouterr().out == f"{target}\n"
    assert main(["import", "items", str(target), "--check", *at]) == 0
    assert main(["catalogue", "export", str(target), *at]) == 2


def test_a_wrong_pin_and_a_rejection(
    at: list[str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft(at)
    seen = looked_at(at, capsys)
    assert signed(monkeypatch, "000000", "submit", "1", "--clerk", "0901", *seen, *at) == 1
    assert "(wrong_pin)" in capsys.readouterr().err
    assert signed(monkeypatch, SAMPLE_PIN, "submit", "1", "--clerk", "0901", *seen, *at) == 0
    reject = ["reject", "1", "--clerk", "0508", "--reason", "名称不全"]
    assert signed(monkeypatch, SAMPLE_PIN, *reject, *at) == 0
    assert "草稿" in (told := capsys.readouterr().out)
    assert "“名称不全”" in told
    assert main(["import", "items", f"{at[1]}/list.csv", "--revise", "1", *at]) == 0
    assert "d1" in capsys.readouterr().out
    assert main(["catalogue", "drop", "1", *at]) == 0
    assert "已作废" in capsys.readouterr().out


def test_what_was_not_seen_is_refused(
    at: list[str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft(at)
    submit = ["submit", "1", "--clerk", "0901"]
    assert signed(monkeypatch, SAMPLE_PIN, *submit, "--seen", "0" * 64, *at) == 1
    told = capsys.readouterr().err
    assert "请重新查看后再办 · " in told
    assert "(draft_changed)" in told
    for wrong, said in ((["--seen", "5d41"], "64 digits"), ([], "--seen")):
        with pytest.raises(SystemExit) as left:
            signed(monkeypatch, SAMPLE_PIN, *submit, *wrong, *at)
        assert left.value.code == 2
        assert said in capsys.readouterr().err


def test_an_outdated_draft_is_rebased(at: list[str], capsys: Capture) -> None:
    draft(at)
    other = Path(at[1]) / "other.csv"
    other.write_text("事项名称,事项编码,取号业务\n另一个事项,0009,A\n", encoding="utf-8")
    assert main(["import", "items", str(other), *at]) == 0
    assert main(["catalogue", "list", *at]) == 0
    assert "STALE" in capsys.readouterr().out
    assert main(["catalogue", "rebase", "1", "--prefer", "draft", *at]) == 0
    assert "on v2" in capsys.readouterr().out
    assert main(["catalogue", "diff", "now", "d1", "--language", "en", *at]) == 0
    assert "+ added item 新的事项 (0003)" in capsys.readouterr().out


def test_as_json(at: list[str], capsys: Capture) -> None:
    draft(at)
    capsys.readouterr()
    assert main(["catalogue", "list", "--json", *at]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["drafts"][0]["draft"], told["versions"][0]["version"]) == (1, 1)
    assert main(["catalogue", "diff", "1", "d1", "--json", *at]) == 0
    kinds = {change["kind"] for change in json.loads(capsys.readouterr().out)["changes"]}
    assert kinds == {"added", "removed", "changed"}, "themes lose links to what is gone"


def test_a_publication_is_set_in_the_halls_time(
    at: list[str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft(at)
    seen = looked_at(at, capsys)
    signed(monkeypatch, SAMPLE_PIN, "submit", "1", "--clerk", "0901", *seen, *at)
    signed(monkeypatch, SAMPLE_PIN, "approve", "1", "--clerk", "0508", *seen, *at)
    capsys.readouterr()
    assert main(["catalogue", "publish", "1", *seen, "--at", "2020-01-01T08:00", *at]) == 1
    assert "(publish_time)" in capsys.readouterr().err
    assert main(["catalogue", "publish", "1", *seen, "--at", "soon", *at]) == 2
    assert "2026-12-01T08:00" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["diff", "x", "1"], "a version (3)"),
        (["diff", "1", "99"], "There is no 99"),
        (["diff", "1", "d99"], "There is no d99"),
        (["export", "/nonexistent/x.json"], "/nonexistent/x.json"),
        (["export", "/nonexistent/x"], "/nonexistent/x: No such file or directory"),
        (["export", "list.csv"], "name a folder: list"),
    ],
)
def test_what_is_not_there_is_said(
    at: list[str], capsys: Capture, words: list[str], said: str
) -> None:
    assert main(["catalogue", *words, *at]) == 2
    assert said in capsys.readouterr().err


def test_a_hall_that_wants_approval_takes_no_import_in_one_step(
    at: list[str], capsys: Capture
) -> None:
    config = Path(at[1]) / "hall.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("one_step = true", "one_step = false"), encoding="utf-8")
    assert main(["import", "items", f"{at[1]}/list.csv", *at]) == 3
    assert "--draft" in capsys.readouterr().out
    assert draft(at) == 0


def test_a_level_that_nobody_approves_for_is_told(at: list[str], capsys: Capture) -> None:
    config = Path(at[1]) / "hall.toml"
    text = config.read_text(encoding="utf-8").replace("one_step = true", "one_step = false")
    levels = 'approvals = ["district", "city"]'
    config.write_text(text.replace('approvals = ["district"]', levels), encoding="utf-8")
    assert main(["check", *at]) == 2
    assert "no clerk approves for the city" in capsys.readouterr().err
    twice = 'approvals = ["district", "district"]'
    config.write_text(text.replace('approvals = ["district"]', twice), encoding="utf-8")
    assert main(["check", *at]) == 2
    assert "named twice" in capsys.readouterr().err
