"""Simulators as processes, steered by stdin and by a unix socket; `probe` and `test` on them."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from hardware.__main__ import main
from hardware.probe import probe, table


@contextmanager
def running(*words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A simulator's process and the port that it said it has."""
    command = [sys.executable, "-m", "hardware", "sim", *words]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    try:
        assert process.stdout is not None
        ready, port = process.stdout.readline().split()
        assert ready == "ready"
        yield process, port
    finally:
        process.terminate()
        process.communicate(timeout=10)


def say(process: subprocess.Popen[str], line: str) -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


def tell(path: Path, *lines: str) -> list[str]:
    with socket.socket(socket.AF_UNIX) as wire:
        wire.settimeout(5)
        wire.connect(str(path))
        with wire.makefile("rw", encoding="utf-8") as stream:
            answers = []
            for line in lines:
                stream.write(line + "\n")
                stream.flush()
                answers.append(stream.readline().strip())
    return answers


def test_a_printer_process_prints_and_obeys(tmp_path: Path) -> None:
    words = ("--tcp", "127.0.0.1:0", "--width", "80", "--out", str(tmp_path / "slips"))
    with running("printer", *words, "--control", str(tmp_path / "c")) as (process, port):
        assert main(["test", "printer", "--port", port, "--width", "80"]) == 0
        with Image.open(tmp_path / "slips" / "slip-0001.png") as slip:
            assert slip.width == 576
        assert tell(tmp_path / "c", "slips", "paper end", "dance", "paper tiger", "") == [
            "ok 1",
            "ok paper end",
            "error unknown command 'dance'; try help",
            "error paper end|near|jam|ok, or paper end LINES",
            "error empty line; try help",
        ]
        assert say(process, "state") == "ok paper_end near_end slips=1"
        assert main(["test", "printer", "--port", port]) == 1
        found = probe([port])
        assert found == [(port, "printer (escpos)", "answers DLE EOT")]
        assert "printer (escpos)" in table(found)


def test_a_reader_process_lays_and_lifts(tmp_path: Path, capsys) -> None:
    link = tmp_path / "reader"
    with running("reader", "--link", str(link)) as (process, port):
        assert port == f"serial:{link}"
        assert say(process, "card 王美娜 630103194907122429 until=2030-01-01") == "ok card laid"
        assert say(process, "card sample:nobody").startswith("error no sample 'nobody'")
        assert say(process, "card x").startswith("error a number is missing")
        assert say(process, "card x 1 kind=robot").startswith("error kind is one of")
        assert say(process, "card x 1 colour=red").startswith("error 'colour=red'")
        assert "help" in say(process, "help")
        assert main(["test", "card", "--port", port]) == 0
        assert say(process, "lift") == "ok lifted"
        assert probe([port])[0][1:] == (
            "card reader (sam_v)",
            "SAM 05.03-20191851-0000012345-0123456789",
        )
        said = capsys.readouterr().out
        assert "card read: citizen" in said
        assert "王" not in said
        assert "6301" not in said
        assert say(process, "quit") == "ok"
        assert process.wait(30) == 0
    assert not link.is_symlink()


def test_a_pad_process_presses_keys(tmp_path: Path) -> None:
    words = ("--link", str(tmp_path / "pad"), "--control", str(tmp_path / "c"))
    with running("pad", *words) as (process, port):
        assert tell(tmp_path / "c", "key 5", "press next") == ["ok key 5", "ok pressed next"]
        found = [(f"{port}?baud=9600", "rating pad or caller (ff68)", "address 1 echoes")]
        assert probe([port]) == found
        assert probe([f"{port}?baud=9600"]) == found
        tell(tmp_path / "c", "silence")
        assert probe([port]) == [(port, "-", "no answer")]
        process.terminate()
        assert process.wait(30) == 0
    assert not (tmp_path / "c").exists()


def test_wrong_words_are_told(tmp_path: Path, capsys) -> None:
    assert main(["sim", "reader"]) == 2
    assert main(["sim", "pad", "--link", str(tmp_path / "none" / "pad")]) == 2
    assert not (tmp_path / "none").exists()
    note = tmp_path / "note"
    note.write_text("mine")
    assert main(["sim", "pad", "--link", str(note)]) == 2
    assert note.read_text() == "mine"
    told = capsys.readouterr().err
    assert f"there is no folder {tmp_path / 'none'}" in told
    assert f"--link {note}: there is a file of that name" in told
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = f"127.0.0.1:{taken.getsockname()[1]}"
        assert main(["sim", "printer", "--tcp", port, "--out", str(tmp_path)]) == 1
    assert main(["sim", "printer", "--tcp", "what:x", "--out", str(tmp_path)]) == 1
    assert "in use" in capsys.readouterr().err
    assert main(["run", str(tmp_path / "none.toml")]) == 2
    assert "cannot be read" in capsys.readouterr().err
    assert probe(["serial:/dev/none", "what:1"])[1].detail.startswith("'what:1' is no port")
