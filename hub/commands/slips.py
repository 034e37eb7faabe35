"""`jiaohao slips`: papers that did not come out, and where they are to be printed instead."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator

from hub.admin import checked, request_id, tell
from hub.commands.admin import other
from hub.contract.commands import MoveJob
from hub.contract.results import JobMoved
from hub.contract.states import Alert, AlertKind
from hub.contract.words import Language
from hub.folder import Folder
from hub.store import alerts
from hub.store.database import open_readable


def list_slips(args: argparse.Namespace) -> int:
    """Print each with its job, which `move` takes; newest first."""
    db = open_readable(Folder(args.data).made_store())
    try:
        found = [alert for alert in alerts.opened(db) if alert.kind is AlertKind.SLIP]
    finally:
        db.close()
    for line in _as_json(found) if args.json else _as_text(found, Language(args.language)):
        print(line)
    return 0


def _as_json(found: list[Alert]) -> Iterator[str]:
    for alert in found:
        told = {"job": alert.job, "device": alert.device, "since": alert.since.isoformat()}
        yield json.dumps({**told, "text": alert.text.en}, ensure_ascii=False)


def _as_text(found: list[Alert], language: Language) -> Iterator[str]:
    for alert in found:
        yield f"{alert.job}  {alert.since.astimezone():%H:%M}  {alert.text.inn(language)}"
    if not found:
        yield "every paper came out"


def move_slip(args: argparse.Namespace) -> int:
    """Print one elsewhere; its own printer is told first not to begin it."""
    command = MoveJob(request_id=request_id(), job_id=args.job, device=args.device)
    reply = tell(args.data, checked(command))
    if not isinstance(reply, JobMoved):
        return other(reply)
    how = "is printed" if reply.job else "is printed once its own printer has let go of it:"
    again = ", marked 补打: it may be out already" if reply.again else ""
    print(f"{args.job} {how} at {reply.device}{again}")
    return 0
