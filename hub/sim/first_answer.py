"""`python -m hub.sim.first_answer FOLDER NOW`: seconds from opening the store to an answer.

Prints two numbers as JSON: on the wall's clock, and of the thread alone.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

from hub.bootstrap import build_engine
from hub.clock import HandClock
from hub.config_reader import read_hall
from hub.contract import wire
from hub.contract.commands import ListDevices
from hub.contract.results import Devices
from hub.engine import Engine
from hub.folder import Folder
from hub.receiving import Incoming
from hub.sim.in_turns import Spent, timed
from hub.sim.processes import StageError


def first_answer(folder: Folder, now: datetime) -> Spent:
    """Open, draw every state as at a start, and answer one command."""
    hall = read_hall(folder.config)
    ask = wire.encode(ListDevices(request_id="first-answer"))

    def start() -> tuple[Engine, bytes]:
        engine = build_engine(folder, hall=hall, clock=HandClock(now))
        engine.all_states()
        return engine, engine.run_group([Incoming("cli", ask)])[0].payload

    spent, (engine, answer) = timed(start)
    engine.db.close()
    if not isinstance(wire.replies.decode(answer), Devices):
        raise StageError(f"no answer: {answer!r}")
    return spent


if __name__ == "__main__":
    print(json.dumps(first_answer(Folder(Path(sys.argv[1])), datetime.fromisoformat(sys.argv[2]))))
