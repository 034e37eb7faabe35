"""The driver on a recorded line: what it sends, how it tries again, what it believes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from hardware.errors import DeviceGone, DeviceTimeout
from hardware.led.driver import TRIES, BoardRefuses, ModbusLine, NumberBoard, RegisterMap
from hardware.led.frames import Failing, Failure, Registers, Written, encode
from hardware.led.sim import BoardsModel
from hardware.transports.memory import MemoryTransport

WRITE = "05 10 00 10 00 02 04 41 30 32 33"
READ = "05 03 00 10 00 02"
WHERE = RegisterMap(start=16)


class Bench:
    """A board of unit 5 on a line whose other end answers as told."""

    def __init__(self, answer: Callable[[bytes], bytes], where: RegisterMap = WHERE) -> None:
        self.asked: list[str] = []

        def note(data: bytes) -> bytes:
            self.asked.append(data[:-2].hex(" ").upper())
            return answer(data)

        self.transport = MemoryTransport(note)
        line = ModbusLine(self.transport, answer_within=0.02)
        line.open()
        self.board = NumberBoard(line, 5, where)


def model(**more: object) -> BoardsModel:
    return BoardsModel((5,), size=32, **more)  # type: ignore[arg-type]


def in_turn(*answers: bytes) -> Callable[[bytes], bytes]:
    """Answers one after the other, the last one for ever."""
    left: Iterator[bytes] = iter(answers)
    last = answers[-1]
    return lambda _: next(left, last)


def test_a_number_is_written_and_read_back() -> None:
    device = model()
    bench = Bench(device.receive)
    assert bench.board.show("A023") == "A023"
    assert bench.asked == [WRITE, READ]
    assert device._registers[5][16:19] == [0x4130, 0x3233, 0x2020]


def test_a_board_that_kept_its_number_is_only_read() -> None:
    device = model()
    bench = Bench(device.receive)
    bench.board.show("A023")
    bench.asked.clear()
    assert bench.board.keep("A023") is False
    assert bench.asked == [READ]


def test_a_board_that_lost_its_number_is_told_again() -> None:
    device = model()
    bench = Bench(device.receive)
    bench.board.show("A023")
    device.commands["power"]([])
    assert bench.board.keep("A023") is True
    assert device.shows(5) == "A023"


def test_a_board_that_cannot_be_read_is_written_each_time() -> None:
    device = model(layout="char")
    bench = Bench(device.receive, RegisterMap(0, 5, "char", readable=False))
    bench.board.show("B001")
    assert bench.board.keep("B001") is False
    assert bench.asked == ["05 10 00 00 00 05 0A 00 42 00 30 00 30 00 31 00 20"] * 2
    assert device.shows(5) == "B001"


@pytest.mark.parametrize(
    "first",
    [
        b"",
        b"\x05\x10\x00",
        b"\xff\xfe garbage",
        bytes.fromhex("05 10 00 10 00 02 00 00"),
        encode(Failure(5, 0x10, Failing.BUSY)),
        encode(Written(6, 16, 2)),
        encode(Written(5, 17, 2)),
        encode(Registers(5, (0x4130, 0x3233))),
        encode(Failure(5, 0x03, Failing.ADDRESS)),
    ],
    ids=[
        "silence",
        "half",
        "garbage",
        "crc",
        "busy",
        "other-unit",
        "other-start",
        "old-read",
        "old-failure",
    ],
)
def test_what_is_no_answer_is_asked_again(first: bytes) -> None:
    written, read = encode(Written(5, 16, 2)), encode(Registers(5, (0x4130, 0x3233)))
    bench = Bench(in_turn(first, written, read))
    bench.board.show("A023")
    assert bench.asked == [WRITE, WRITE, READ]


def test_an_answer_after_garbage_counts_at_once() -> None:
    written, read = encode(Written(5, 16, 2)), encode(Registers(5, (0x4130, 0x3233)))
    bench = Bench(in_turn(b"\xff\xf9" + written, b"\x00" + read))
    bench.board.show("A023")
    assert bench.asked == [WRITE, READ]


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (b"", "unit 5: does not answer"),
        (b"\xff\xff\xff", r"unit 5: answers with damage \(garbage\)"),
        (encode(Failure(5, 0x10, Failing.BUSY)), r"unit 5: exception 6 \(busy\) at writing"),
    ],
)
def test_it_gives_up_after_some_tries(answer: bytes, says: str) -> None:
    bench = Bench(lambda _: answer)
    with pytest.raises(DeviceTimeout, match=says):
        bench.board.show("A023")
    assert bench.asked == [WRITE] * TRIES


@pytest.mark.parametrize(("code", "name"), [(2, r" \(address\)"), (4, r" \(device\)"), (11, "")])
def test_an_exception_is_told_at_once(code: int, name: str) -> None:
    bench = Bench(lambda _: encode(Failure(5, 0x10, code)))
    with pytest.raises(BoardRefuses, match=f"unit 5: exception {code}{name} at writing"):
        bench.board.show("A023")
    assert bench.asked == [WRITE]


def test_a_board_that_shows_something_else_is_told_once_more_and_not_believed() -> None:
    written, read = encode(Written(5, 16, 2)), encode(Registers(5, (0x4130, 0x3234)))
    bench = Bench(in_turn(written, read, written, read))
    with pytest.raises(BoardRefuses, match="shows something else"):
        bench.board.show("A023")
    assert bench.asked == [WRITE, READ] * 2


def test_a_line_that_is_pulled_out_is_gone() -> None:
    bench = Bench(model().receive)
    bench.transport.unplug()
    with pytest.raises(DeviceGone):
        bench.board.show("A023")


def test_a_babbling_line_ends_in_bounded_time() -> None:
    bench = Bench(lambda _: b"")
    bench.transport.feed(b"\x05" * 4000)
    with pytest.raises(DeviceTimeout):
        bench.board.show("A023")
