"""How long a card takes from the field to the app, against what the line and the reader need.

A simulated reader at the true speed of its line (115200 baud), with delays of its own, read by the
real driver through a pty. A driver looks for a card every 0.3 s (the vendors' advice), so the time
is told twice: from the look that found the card (`card_ms`), and from when it was laid
(`card_laid_ms`), which holds such a pause, or a part of it.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import threading
import time
from pathlib import Path

from hardware.card import frames
from hardware.card.checks import CardGone, CardRead
from hardware.card.device import POLL_EVERY
from hardware.card.driver import SamVReader
from hardware.sim.base import Simulator
from hardware.sim.pace import wire_seconds
from hardware.sim.reader import sim_reader
from hardware.transports.base import connect

BAUD = 115200
OWN_DELAY_S = 0.03
"""The reader's own, before each of its three answers."""
REPLIES = (15, 19, 1295)
"""Bytes of the answers to find, select and read."""


def card_figures(rounds: int) -> dict[str, float]:
    """Medians over so many cards, in milliseconds. `card_ratio`: the time beside the reader's own
    delays, as a multiple of the wire time of the frames."""
    asked = sum(len(frames.encode(op.body)) for op in (frames.FIND, frames.SELECT, frames.READ))
    wire = wire_seconds(asked + sum(REPLIES), BAUD)
    own = OWN_DELAY_S * len(REPLIES)
    with (
        tempfile.TemporaryDirectory(prefix="jiaohao-bench-") as folder,
        sim_reader(Path(folder) / "reader") as simulator,
    ):
        for words in (f"slow {OWN_DELAY_S}", f"baud {BAUD}"):
            simulator.command(words)
        reader = SamVReader(connect(f"{simulator.port}?baud={BAUD}"))
        reader.open()
        times = [_one_card(simulator, reader, number) for number in range(rounds)]
        reader.close()
    found, laid = (statistics.median(column) for column in zip(*times, strict=True))
    return {
        "card_ms": round(found * 1000, 1),
        "card_laid_ms": round(laid * 1000, 1),
        "card_wire_ms": round(wire * 1000, 1),
        "card_own_ms": round(own * 1000, 1),
        "card_ratio": round((found - own) / wire, 3),
    }


def _one_card(simulator: Simulator, reader: SamVReader, number: int) -> tuple[float, float]:
    """Seconds from the look that found it, and from when it was laid, at any moment of a pause."""
    simulator.command("lift")
    if not isinstance(reader.poll(), CardGone | None):
        raise RuntimeError("a card was found where none is")
    laid: list[float] = []

    def lay() -> None:
        laid.append(time.monotonic())
        simulator.command("card sample:adult")

    timer = threading.Timer(random.Random(number).uniform(0, POLL_EVERY), lay)
    timer.start()
    result = None
    while result is None:
        time.sleep(POLL_EVERY)
        looked = time.monotonic()
        result = reader.poll()
    done = time.monotonic()
    timer.join()
    if not isinstance(result, CardRead):
        raise RuntimeError(f"the card was not read: {result}")
    return done - looked, done - laid[0]
