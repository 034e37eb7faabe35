"""`python -m hardware`: run a station, find devices, try, watch and simulate them."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from pathlib import Path

from hardware.errors import BadPort, BadStation


def main(arguments: list[str] | None = None) -> int:
    """0 done, 1 it did not work, 2 wrongly asked."""
    options = parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    try:
        return COMMANDS[options.command](options)
    except BadStation as error:
        print(error, file=sys.stderr)
        return 2


def _run(options: argparse.Namespace) -> int:
    from hardware.run import run
    from hub.errors import SetupError

    try:
        return run(options.station, options.pair)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2


def _probe(options: argparse.Namespace) -> int:
    from hardware.config import load_station
    from hardware.probe import ports_here, probe, table

    ports = options.port or ports_here()
    if options.station:
        ports += [device.port for device in load_station(options.station).devices]
    found = probe(dict.fromkeys(ports))
    if options.json:
        print(json.dumps([each._asdict() for each in found], ensure_ascii=False))
    else:
        print(table(found) if found else "no ports here")
    return 0


def _test(options: argparse.Namespace) -> int:
    from hardware.try_out import TryOut, config_for, options_of

    more = {"width": options.width, "options": options_of(options.options)}
    config = config_for(options.device, options.driver, options.port, **more)
    return TryOut(config).run(options.seconds)


def _monitor(options: argparse.Namespace) -> int:
    import signal

    from hardware.config import load_station
    from hardware.monitor import Monitor

    logging.getLogger().setLevel(logging.WARNING)
    config = load_station(options.station)
    if not config.devices:
        print(f"{options.station}: no [[devices]] in it", file=sys.stderr)
        return 2
    monitor = Monitor(config, as_json=options.json)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: monitor.end())
    return monitor.run(options.seconds)


def _draw(options: argparse.Namespace) -> int:
    from hardware.escpos.picture import run

    return run(options)


def _sim(options: argparse.Namespace) -> int:
    from hardware.sim.cli import run

    return run(options)


def _torture(options: argparse.Namespace) -> int:
    from hardware.torture.command import run

    return run(options)


def _fuzz(options: argparse.Namespace) -> int:
    from hardware.fuzz.command import run

    return run(options)


def _bench(options: argparse.Namespace) -> int:
    from hardware.bench.command import run

    return run(options)


COMMANDS = {
    "run": _run,
    "probe": _probe,
    "test": _test,
    "monitor": _monitor,
    "draw": _draw,
    "sim": _sim,
    "torture": _torture,
    "fuzz": _fuzz,
    "bench": _bench,
}


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    from hardware.bench import command as bench
    from hardware.escpos import picture
    from hardware.fuzz import command as fuzz
    from hardware.sim.cli import add_arguments
    from hardware.torture import command as torture
    from hardware.try_out import device_kinds

    made = argparse.ArgumentParser(prog="python -m hardware", description=__doc__)
    commands = made.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="run stations of their own")
    run.add_argument(
        "station",
        type=Path,
        metavar="STATION.toml",
        nargs="+",
        help="whose devices, several at once",
    )
    run.add_argument("--pair", metavar="CODE", help="pairing code, at the first start")
    probe = commands.add_parser("probe", help="list ports and ask each what it is")
    probe.add_argument(
        "--port", type=_port, action="append", help="ask this port only; may be repeated"
    )
    probe.add_argument("--station", type=Path, help="ask the ports of this station.toml as well")
    probe.add_argument("--json", action="store_true", help="a JSON list of what was found")
    test = commands.add_parser("test", help="try one device")
    test.add_argument("device", choices=device_kinds(), help="its kind")
    test.add_argument(
        "--port", type=_port, required=True, help="like serial:/dev/ttyS0?baud=115200"
    )
    test.add_argument("--driver", default="", help="if not the first of its kind")
    test.add_argument(
        "--options", default="", metavar="TOML", help="as in station.toml, like 'address = 2'"
    )
    test.add_argument("--width", type=int, help="mm of paper (default: the narrowest that it has)")
    test.add_argument("--seconds", type=float, default=20, help="how long to wait")
    monitor = commands.add_parser("monitor", help="a station's devices live, one line an event")
    monitor.add_argument("station", type=Path, metavar="STATION.toml", help="whose devices")
    monitor.add_argument("--json", action="store_true", help="a JSON object a line")
    monitor.add_argument("--seconds", type=float, help="end by itself after so long")
    picture.add_arguments(commands.add_parser("draw", help="a paper (JSON, standard input) as PNG"))
    add_arguments(commands.add_parser("sim", help="simulate a device with true bytes"))
    torture.add_arguments(commands.add_parser("torture", help="thousands of slips, many faults"))
    fuzz.add_arguments(commands.add_parser("fuzz", help="damaged frames into every codec"))
    bench.add_arguments(commands.add_parser("bench", help="how long cards and slips take"))
    return made


def _port(text: str) -> str:
    from hardware.transports.base import connect

    try:
        connect(text)
    except BadPort as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text


if __name__ == "__main__":
    sys.exit(main())
