"""`python -m hardware sim NAME`: a simulated device as a process.

Prints `ready PORT`, then answers control lines from stdin and `--control`; ends by `quit`,
SIGTERM or Ctrl-C.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path

from hardware.description import Simulated
from hardware.errors import BadPort
from hardware.registry import DRIVERS
from hardware.sim.base import Simulator
from hardware.sim.control import ControlSocket, serve_stream
from hardware.sim.lines import Line
from hardware.sim.pty_line import PtyLine
from hardware.sim.tcp_line import TcpLine
from hardware.transports.tcp import parse_host

SIMULATED: dict[str, Simulated] = {
    driver.simulated.name: driver.simulated for driver in DRIVERS.values()
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `sim`."""
    kinds = parser.add_subparsers(dest="device", required=True)
    for simulated in SIMULATED.values():
        kind = kinds.add_parser(simulated.name, help=simulated.title.en)
        kind.add_argument("--control", type=Path, help="unix socket for control lines")
        kind.add_argument("--link", type=Path, help="where the virtual serial port appears")
        kind.add_argument("--tcp", help="HOST:PORT instead of a serial port; port 0: a free one")
        simulated.arguments(kind)


def run(options: argparse.Namespace) -> int:
    """Run a simulator until it is told to end; 1 when its port cannot be made."""
    try:
        return _serve(options)
    except (OSError, BadPort) as error:
        print(f"no simulated {options.device}: {error}", file=sys.stderr)
        return 1


def _serve(options: argparse.Namespace) -> int:
    problem = _problem(options)
    if problem:
        print(f"no simulated {options.device}: {problem}", file=sys.stderr)
        return 2
    line = _line(options)
    simulator = SIMULATED[options.device].make(line, options)
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


def _problem(options: argparse.Namespace) -> str:
    """What is wrong with where it shall stand; nothing is made or replaced by mistake."""
    link: Path | None = options.link
    if options.tcp:
        return ""
    if link is None:
        return "--link PATH or --tcp HOST:PORT is missing"
    if not link.parent.is_dir():
        return f"--link {link}: there is no folder {link.parent}"
    if link.exists() and not link.is_symlink():
        return f"--link {link}: there is a file of that name"
    return ""


def _line(options: argparse.Namespace) -> Line:
    return TcpLine(*_host(options.tcp)) if options.tcp else PtyLine(options.link)


def _host(text: str) -> tuple[str, int]:
    """As a port string has it, and port 0 besides."""
    return (text.removesuffix(":0"), 0) if text.endswith(":0") else parse_host(text)
