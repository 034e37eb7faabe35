"""A client of a torture as a program: it plays what its station is, until SIGTERM.

`python -m hub.sim.torture.client_program --station FILE --out FOLDER --seed N [--double P]`.
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType

from hub.client.address import load_address
from hub.contract.words import DeviceKind
from hub.sim.torture.client import Client, Role
from hub.sim.torture.counter_role import Counter
from hub.sim.torture.device_roles import Display, Pad
from hub.sim.torture.kiosk_role import Kiosk

ROLES: Mapping[DeviceKind, Callable[[Client], Role]] = {
    DeviceKind.KIOSK: Kiosk,
    DeviceKind.COUNTER: Counter,
    DeviceKind.PAD: Pad,
    DeviceKind.DISPLAY: Display,
}


def main(words: list[str]) -> int:
    """Until SIGTERM; 0."""
    parser = argparse.ArgumentParser(prog="hub.sim.torture.client_program")
    parser.add_argument("--station", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--double", type=float, default=0.0)
    args = parser.parse_args(words)
    client = Client(load_address(args.station), args.out, args.seed, args.double)

    def stop(_signal: int, _frame: FrameType | None) -> None:
        client.ending.set()

    signal.signal(signal.SIGTERM, stop)
    client.run(ROLES[client.address.kind](client))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
