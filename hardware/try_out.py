"""`python -m hardware test printer|card|pad`: try one device from the command line."""

from __future__ import annotations

import threading
import uuid
from datetime import datetime, timedelta

from hardware.card.checks import CardFault, CardRead
from hardware.config import StationConfig, parse_station
from hardware.pad.values import PadEvent, PadValue
from hardware.stations import Station
from hub.contract.devices import (
    Align,
    DeviceHealth,
    Feed,
    JobState,
    Line,
    Pair,
    Paper,
    PrintJob,
    PrintResult,
    Qr,
    Rule,
)

DRIVERS = {"printer": "escpos", "card": "sam_v", "pad": "ff68"}


def trial_paper(at: datetime) -> Paper:
    """A slip that shows what a printer can do: sizes, rare characters, Tibetan, QR."""
    middle = Align.CENTER
    return Paper(
        "test",
        (
            Line("叫号 打印测试", size=2, bold=True, align=middle),
            Rule(),
            Line("A000", size=8, bold=True, align=middle),
            Pair("汉字", "综合受理"),
            Pair("生僻字", "㐂𠮷䶮"),
            Line("བོད་ཡིག", align=middle),
            Line("0123456789 ABCDEF abcdef"),
            Rule(),
            Qr("https://example.invalid/test"),
            Line(f"{at:%Y-%m-%d %H:%M:%S}\t测试"),
            Feed(1),
        ),
    )


def config_for(kind: str, port: str, width: int) -> StationConfig:
    """A station of one device; `BadStation` for a wrong port."""
    device = {"kind": kind, "driver": DRIVERS[kind], "port": port, "width": width}
    return parse_station({"devices": [device]})


class Trial:
    """Prints what one device says, without names or numbers of cards."""

    def __init__(self, config: StationConfig) -> None:
        self._done = threading.Event()
        self._failed = True
        self._station = Station(
            config,
            on_card=self._card,
            on_health=self._health,
            on_print=self._print,
            on_pad=self._pad,
        )

    def run(self, kind: str, seconds: float) -> int:
        """Print a slip, or listen for one card or key; 0 when it came."""
        self._station.start()
        try:
            if kind == "printer":
                self._station.submit_print(_test_job())
            else:
                print("lay a card on the reader" if kind == "card" else "press a key", flush=True)
            self._done.wait(seconds)
        finally:
            self._station.stop()
        return int(self._failed)

    def _card(self, result: CardRead | CardFault) -> None:
        if isinstance(result, CardRead):
            card = result.card
            print(f"card read: {card.kind.value}, name of {len(card.name)} characters", flush=True)
        else:
            print(f"card fault: {result.reason.value}", flush=True)
        self._finish(isinstance(result, CardRead))

    def _health(self, health: DeviceHealth) -> None:
        reason = f" ({health.reason.value})" if health.reason else ""
        print(f"{health.part}: {health.state.value}{reason}", flush=True)

    def _print(self, result: PrintResult) -> None:
        reason = f" ({result.reason.value})" if result.reason else ""
        print(f"slip: {result.state.value}{reason}", flush=True)
        if result.state is not JobState.PRINTING:
            self._finish(result.state in (JobState.PRINTED, JobState.UNCONFIRMED))

    def _pad(self, event: PadEvent) -> None:
        if isinstance(event, PadValue):
            print(f"value {event.value}, level {event.level}, by {event.source}", flush=True)
        else:
            print(f"key {event.key.value}", flush=True)
        self._finish(True)

    def _finish(self, well: bool) -> None:
        self._failed = not well
        self._done.set()


def _test_job() -> PrintJob:
    now = datetime.now().astimezone()
    return PrintJob(
        job_id=f"test-{uuid.uuid4().hex}",
        valid_until=now + timedelta(minutes=1),
        paper=trial_paper(now),
    )


def device_kinds() -> tuple[str, ...]:
    """What can be tried."""
    return tuple(DRIVERS)
