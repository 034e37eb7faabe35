"""`python -m hardware sim reader|printer|pad`: a simulated device as a process.

Prints `ready PORT`, then answers control lines from stdin and `--control`; ends by `quit`,
SIGTERM or Ctrl-C.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path

from hardware.config import WIDTHS
from hardware.errors import BadPort
from hardware.sim.base import Simulator
from hardware.sim.control import ControlSocket, serve_stream
from hardware.sim.lines import Line
from hardware.sim.pad import sim_pad
from hardware.sim.printer import sim_printer
from hardware.sim.pty_line import PtyLine
from hardware.sim.reader import sim_reader
from hardware.sim.tcp_line import TcpLine
from hardware.transports.tcp import parse_host


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `sim`."""
    kinds = parser.add_subparsers(dest="device", required=True)
    for name in ("reader", "printer", "pad"):
        kind = kinds.add_parser(name)
        kind.add_argument("--control", type=Path, help="unix socket for control lines")
        kind.add_argument("--link", type=Path, help="where the virtual serial port appears")
        if name == "printer":
            kind.add_argument(
                "--tcp", help="HOST:PORT instead of a serial port; port 0: a free one"
            )
            kind.add_argument("--width", type=int, choices=sorted(WIDTHS), default=58, help="mm")
            kind.add_argument("--dots", type=int, help="dots, where the width is unusual")
            kind.add_argument("--out", type=Path, required=True, help="folder for the slips")


def run(options: argparse.Namespace) -> int:
    """Run a simulator until it is told to end; 1 when its port cannot be made."""
    try:
        return _serve(options)
    except (OSError, BadPort) as error:
        print(f"no simulated {options.device}: {error}", file=sys.stderr)
        return 1


def _serve(options: argparse.Namespace) -> int:
    simulator = _make(options)
    if simulator is None:
        either = " (or --tcp)" if options.device == "printer" else ""
        print(f"--link PATH is missing{either}", file=sys.stderr)
        return 2
    ended = threading.Event()
    with simulator:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: ended.set())
        control = ControlSocket(options.control, simulator.command) if options.control else None
        if control:
            control.start()
        print(f"ready {simulator.port}", flush=True)
        threading.Thread(target=_serve_stdin, args=(simulator, ended), daemon=True).start()
        ended.wait()
        if control:
            control.stop()
    return 0


def _serve_stdin(simulator: Simulator, ended: threading.Event) -> None:
    """A closed stdin ends nothing: the simulator may have been started without one."""
    if serve_stream(sys.stdin, sys.stdout, simulator.command):
        ended.set()


def _make(options: argparse.Namespace) -> Simulator | None:
    link: Path | None = options.link
    if options.device == "printer":
        line: Line | None = PtyLine(link) if link else None
        if options.tcp:
            line = TcpLine(*_host(options.tcp))
        dots = options.dots or WIDTHS[options.width]
        return sim_printer(line, dots, options.out) if line else None
    if link is None:
        return None
    return sim_reader(link) if options.device == "reader" else sim_pad(link)


def _host(text: str) -> tuple[str, int]:
    """As a port string has it, and port 0 besides."""
    return (text.removesuffix(":0"), 0) if text.endswith(":0") else parse_host(text)
