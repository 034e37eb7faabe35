"""`jiaohao selftest`: let the stations try their parts, wait for them, print what came of it."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable

import msgspec

from hub.admin import checked, request_id, running, tell
from hub.commands.admin import other
from hub.contract.commands import AnyCommand, RunSelfTest, ShowSelfTest
from hub.contract.results import AnyReply, SelfTestShown, StationTest
from hub.contract.words import Language, SelfTestState

LOOK_EVERY_S = 0.5
WAIT_S = 60.0
"""Longer than the hub waits for a station."""
Ask = Callable[[AnyCommand], AnyReply]
COLUMNS = ("station", "result", "passed", "not passed: what to do")


def run(args: argparse.Namespace) -> int:
    """Begin (or with `--show` only look), wait, print; 1 when something has not passed."""
    language = Language(args.language)
    if args.show:
        reply = tell(args.data, ShowSelfTest(request_id=request_id(), language=language))
    else:
        ask = running(args.data)
        command = RunSelfTest(
            request_id=request_id(), language=language, device=args.device, slip=args.slip
        )
        reply = wait(ask(checked(command)), ask, language)
    if not isinstance(reply, SelfTestShown):
        return other(reply)
    print(as_json(reply) if args.json else as_table(reply, language))
    return 0 if passed(reply) else 1


def wait(reply: AnyReply, ask: Ask, language: Language) -> AnyReply:
    """Until every station has answered, or the hub has given it up."""
    until = time.monotonic() + WAIT_S
    while isinstance(reply, SelfTestShown) and _pending(reply) and time.monotonic() < until:
        time.sleep(LOOK_EVERY_S)
        reply = ask(ShowSelfTest(request_id=request_id(), language=language))
    return reply


def _pending(shown: SelfTestShown) -> bool:
    return any(station.state is SelfTestState.PENDING for station in shown.stations)


def passed(shown: SelfTestShown) -> bool:
    """Whether there are stations and all are well."""
    states = {station.state for station in shown.stations}
    return states == {SelfTestState.PASSED}


def as_json(shown: SelfTestShown) -> str:
    """One object: day, begin, stations with their parts."""
    found = msgspec.to_builtins(shown)
    told = {key: found[key] for key in ("day", "begun_at", "stations")}
    return json.dumps({**told, "passed": passed(shown)}, ensure_ascii=False)


def as_table(shown: SelfTestShown, language: Language) -> str:
    """A line a station, then how many have passed."""
    if not shown.stations:
        print("no station has been tried today", file=sys.stderr)
        return ""
    rows = [COLUMNS, *(_row(station, language) for station in shown.stations)]
    widths = [max(len(row[n]) for row in rows) for n in range(3)]
    lines = [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[3]])
        for row in rows
    ]
    well = sum(station.state is SelfTestState.PASSED for station in shown.stations)
    return "\n".join(
        [*(line.rstrip() for line in lines), f"{well} of {len(shown.stations)} stations passed"]
    )


def _row(station: StationTest, language: Language) -> tuple[str, str, str, str]:
    well = " ".join(part.part for part in station.parts if part.passed)
    ill = "; ".join(text.inn(language) for text in station.problems)
    return station.device, station.state.value, well or "-", ill
