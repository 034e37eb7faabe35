"""`make demo`: a whole sample hall with simulated devices, to be played with or scripted."""

from __future__ import annotations

import json
import shutil
import signal
import time
from pathlib import Path
from types import FrameType

from assets.hand import HandError
from hub.admin import request_id
from hub.contract.commands import CloseDay, ReportDay
from hub.contract.results import DayReport, Done
from hub.programs import has_extra
from hub.sim.cast import PLAY_SIZES, SIZES, Cast, gather
from hub.sim.playthings import add_playthings, attached
from hub.sim.processes import StageError, free_port, python, wait_for
from hub.sim.script import Play
from hub.sim.stage import Stage

RATE_WITHIN_S = 6
"""A compressed hall: the pad waits this long."""

ANNOUNCED_WITHIN_S = 30.0


def demo(out: Path, *, headless: bool) -> int:
    """Play; 0 when all went as it should. `out` is emptied first."""
    signal.signal(signal.SIGTERM, _stop)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    root = out.resolve()
    return _scripted(root) if headless else _windows(root)


def _stop(_signal: int, _frame: FrameType | None) -> None:
    """SIGTERM ends the play as Ctrl-C does: everything on the stage is stopped."""
    raise KeyboardInterrupt


def _windows(root: Path) -> int:
    """Open all windows and the panel of devices; ends when the panel is closed."""
    phone = has_extra("web")
    port = free_port() if phone else 0
    with Stage(root, offscreen=False, web_port=port, phone=phone) as stage:
        cast = gather(stage, PLAY_SIZES, attached(root))
        words = python("kiosk.panel")
        for name, path in (cast.controls | add_playthings(stage)).items():
            words += ["--control", f"{name}={path}"]
        panel = stage.start("panel", words)
        print("The sample hall is open. Clerks 0217 and 0218, PIN 246813; F1 calls the next one.")
        print("Window 4 has no PC: on its caller handset 0219, OK, 246813, OK sign in, then Next;")
        print("nor have 5 (0305), whose pad knows what it asks for, and 6 (0406), with a keypad.")
        if phone:
            print(f"The codes of tickets lead to the phone page, http://127.0.0.1:{port}/t/...")
        print("Close the panel of devices, or press Ctrl-C, to end it.")
        try:
            panel.process.wait()
        except KeyboardInterrupt:
            print()
        return 0


def _scripted(root: Path) -> int:
    started = time.monotonic()
    errors: list[str] = []
    report: DayReport | None = None
    with Stage(root, rules={"rate_within": RATE_WITHIN_S}, morning=True) as stage:
        cast = gather(stage, SIZES)
        play = Play(cast, root)
        try:
            play.residents()
            play.search()
            play.clerks()
            report = _close_day(stage)
        except (StageError, HandError) as error:
            errors.append(str(error))
            _pictures_of_failure(cast, root)
        if report is not None:
            errors += _compare(report, play)
    errors += _faults_in_logs(root / "logs")
    _keep_two_slips(root)
    summary = _summary(report, errors, time.monotonic() - started)
    text = json.dumps(summary, ensure_ascii=False, indent=1)
    (root / "summary.json").write_text(text + "\n", encoding="utf-8")
    print(text)
    return 1 if errors else 0


def _report(stage: Stage) -> DayReport:
    reply = stage.ask(ReportDay(request_id=request_id()))
    if not isinstance(reply, DayReport):
        raise StageError(f"no report: {reply}")
    return reply


def _close_day(stage: Stage) -> DayReport:
    """Close the day once every call was announced; its report."""

    def announced() -> bool:
        report = _report(stage)
        return report.announced >= report.called

    wait_for(announced, "every call shown in the hall", ANNOUNCED_WITHIN_S)
    reply = stage.ask(CloseDay(request_id=request_id()))
    if not isinstance(reply, Done):
        raise StageError(f"the day was not closed: {reply}")
    return _report(stage)


def _compare(report: DayReport, play: Play) -> list[str]:
    """What the people saw against what the hub reports."""
    slips = len(list((play.cast.slips).glob("*.png")))
    seen = {
        "issued": (report.issued, len(play.tickets)),
        "numbers that differ": (len(set(play.tickets)), len(play.tickets)),
        "printed": (report.printed, slips),
        "called": (report.called, len(play.called)),
        "announced": (report.announced, len(play.called)),
        "finished": (report.finished, play.finished),
        "rated": (sum(report.ratings.values()), play.rated),
    }
    return [f"{name}: hub {hub}, seen {eyes}" for name, (hub, eyes) in seen.items() if hub != eyes]


def _faults_in_logs(logs: Path) -> list[str]:
    """Lines that somebody would have to look at."""
    return [
        f"{log.stem}: {line}"
        for log in sorted(logs.glob("*.log"))
        for line in log.read_text(errors="replace").splitlines()
        if any(word in line for word in (" ERROR ", "Traceback", ".qml:"))
    ]


def _pictures_of_failure(cast: Cast, root: Path) -> None:
    for name, app in cast.screens().items():
        if app.alive():
            app.hand.grab(root / f"failed-{name}.png")


def _keep_two_slips(root: Path) -> None:
    """The first two slips beside the pictures of the screens."""
    for number, slip in enumerate(sorted((root / "slips").glob("*.png"))[:2], 1):
        shutil.copy(slip, root / f"slip-{number}.png")


def _summary(
    report: DayReport | None, errors: list[str], seconds: float
) -> dict[str, int | float | list[str]]:
    counts: dict[str, int | float | list[str]] = {
        "issued": report.issued if report else 0,
        "printed": report.printed if report else 0,
        "called": report.called if report else 0,
        "announced": report.announced if report else 0,
        "finished": report.finished if report else 0,
        "rated": sum(report.ratings.values()) if report else 0,
        "not_rated": report.not_rated if report else 0,
    }
    return {
        **counts,
        "errors": len(errors),
        "what_went_wrong": errors,
        "seconds": round(seconds, 1),
    }
