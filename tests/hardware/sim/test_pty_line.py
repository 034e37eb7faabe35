"""A simulated serial port carries more than its buffer holds, and loses only what nobody reads."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.sim import pty_line
from hardware.sim.pty_line import PtyLine
from hardware.transports.serial import SerialTransport

LONG = bytes(range(256)) * 256
"""64 kB; a pty holds four."""


@pytest.fixture
def line(tmp_path: Path) -> Iterator[PtyLine]:
    made = PtyLine(tmp_path / "line")
    made.start(lambda _: None)
    yield made
    made.stop()


def open_port(line: PtyLine) -> SerialTransport:
    port = SerialTransport(line.port)
    port.open()
    return port


def test_a_long_answer_arrives_whole(line: PtyLine) -> None:
    port = open_port(line)
    sender = threading.Thread(target=line.send, args=(LONG,))
    sender.start()
    heard = bytearray()
    while len(heard) < len(LONG) and (data := port.read(30.0)):
        heard += data
    sender.join(30)
    port.close()
    assert bytes(heard) == LONG


def test_what_nobody_reads_is_lost_and_holds_nobody_up(
    line: PtyLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pty_line, "UNREAD_FOR", 0.1)
    port = open_port(line)
    line.send(LONG)
    heard = port.read(30.0)
    assert heard
    assert len(heard) < len(LONG)
    assert LONG.startswith(heard)
    port.close()


def test_who_does_not_read_is_waited_for_once(
    line: PtyLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = open_port(line)
    monkeypatch.setattr(pty_line, "UNREAD_FOR", 0.1)
    line.send(LONG)
    monkeypatch.setattr(pty_line, "UNREAD_FOR", 3600.0)
    for _ in range(100):
        line.send(LONG)
    while port.read(0.5):
        pass
    line.send(b"heard again")
    assert port.read(30.0) == b"heard again"
    port.close()


def test_a_port_that_is_taken_away_ends_a_send(line: PtyLine) -> None:
    port = open_port(line)
    sender = threading.Thread(target=line.send, args=(LONG,))
    sender.start()
    assert port.read(30.0)
    line.unplug()
    sender.join(30)
    assert not sender.is_alive()
    port.close()
