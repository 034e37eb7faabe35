"""`jiaohao voice`: lists, looks through, says; each failure is one line with the next step."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from assets import recording, voice
from assets.clip_texts import TEXTS
from hub.cli import main

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *words: str, code: int = 0) -> str:
    assert main(["voice", *words]) == code
    told = capsys.readouterr()
    return told.out + told.err


def test_every_file_is_listed_with_its_text(capsys: Capture) -> None:
    lines = run(capsys, "list", "--language", "bo").splitlines()
    assert lines[0] == f"# Tibetan: {len(TEXTS['bo'])} files, 16 kHz, mono, 16 bit WAV"
    assert dict(line.split("\t") for line in lines[1:]) == {
        f"bo/{name}.wav": text for name, text in TEXTS["bo"].items()
    }
    every = run(capsys, "list")
    assert all(f"\nzh/{name}.wav\t{text}" in every for name, text in TEXTS["zh"].items())


def test_what_is_listed_and_recorded_is_complete_and_said(tmp_path: Path, capsys: Capture) -> None:
    for line in run(capsys, "list", "--language", "bo").splitlines()[1:]:
        name = line.split("\t")[0]
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(voice.SOUNDS / "zh" / "window.wav", tmp_path / name)
    told = run(capsys, "check", str(tmp_path))
    assert told == "Tibetan: complete\n40 recordings can be used, 0 to be put right\n"
    call = tmp_path / "call.wav"
    words = ("say", "A023", "31", str(call), "--language", "bo")
    assert "bo/ticket" in run(capsys, *words, code=1), "the pack has no Tibetan"
    assert not call.exists()
    told = run(capsys, *words, "--voice", str(tmp_path))
    length = voice.seconds(call.read_bytes())
    assert told == f"{call}: {length:.1f} s\n"


def test_wrong_and_missing_recordings(tmp_path: Path, capsys: Capture) -> None:
    recording.save([0.0] * 800, tmp_path / "zh" / "please.wav")
    (tmp_path / "zh" / "1.mp3").write_bytes(b"ID3")
    told = run(capsys, "check", str(tmp_path), code=1).splitlines()
    assert told[0] == "zh/1.mp3: nobody looks for it under this name → rename it to zh/1.wav"
    assert told[1].startswith("zh/please.wav: silent")
    assert told[2].endswith("0, 1, 2, 3, 4, 5, 6, 7 and 10 more not recorded; the pack's are taken")
    assert told[3].endswith("7 and 32 more not recorded; said in Chinese instead")
    assert told[4] == "0 recordings can be used, 2 to be put right"


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: Capture) -> None:
    gone = tmp_path / "none"
    assert run(capsys, "check", str(gone), code=2) == f"{gone}: there is no such folder\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("A23", "3"), "a letter and 3 or 4 digits"),
        (("A023", "0"), "1 to 999"),
        (("A023", "1000"), "1 to 999"),
        (("A023", "three"), "a number from 1 to 999"),
    ],
)
def test_what_cannot_be_called(words: tuple[str, str], told: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["voice", "say", *words, "call.wav"])
    assert told in capsys.readouterr().err


def test_a_window_beyond_what_tibetan_says(tmp_path: Path, capsys: Capture) -> None:
    words = ("say", "A023", "100", str(tmp_path / "call.wav"), "--language", "bo")
    assert run(capsys, *words, code=1) == "Tibetan has no words for window 100\n"


def test_a_file_that_cannot_be_written(tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "none" / "call.wav"
    told = run(capsys, "say", "A023", "3", str(target), code=2)
    assert told == f"{target}: No such file or directory\n"
