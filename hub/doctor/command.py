"""`jiaohao doctor`: what it prints and how it ends."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from datetime import datetime
from pathlib import Path

from hub.doctor.finding import Result
from hub.doctor.site import Site
from hub.doctor.table import EXIT_CODES, Row, examine, worst
from hub.folder import Folder

MARKS = {
    Result.OK: "ok  ",
    Result.WARN: "WARN",
    Result.FAIL: "FAIL",
    Result.SKIPPED: "–   ",
}
NAME_WIDTH = 12


def doctor(args: argparse.Namespace) -> int:
    """Look at everything; the exit code is that of the worst row."""
    with closing(Site(Folder(args.data), full=args.full)) as site:
        rows = []
        for row in examine(site):
            rows.append(row)
            if not args.json:
                _print(row)
    result = worst(rows)
    if args.json:
        print(json.dumps(as_dict(args.data, rows, result), ensure_ascii=False))
    else:
        _print_end(rows)
    return EXIT_CODES[result]


def as_dict(root: Path, rows: list[Row], result: Result) -> dict[str, object]:
    """The `--json` object."""
    return {
        "data": str(root),
        "at": datetime.now().astimezone().isoformat(timespec="seconds"),
        "result": result.value,
        "rows": [
            {
                "name": row.check.name,
                "looks_at": row.check.looks_at,
                "result": row.finding.result.value,
                "words": row.finding.words,
                "next": row.finding.next,
            }
            for row in rows
        ],
    }


def _print(row: Row) -> None:
    finding = row.finding
    words = finding.words.replace("\n", "\n" + " " * (NAME_WIDTH + 6))
    print(f"{MARKS[finding.result]} {row.check.name:<{NAME_WIDTH}} {words}", flush=True)
    if finding.next:
        print(f"{'':<{NAME_WIDTH + 5}} → {finding.next}")


def _print_end(rows: list[Row]) -> None:
    counts = dict.fromkeys(Result, 0)
    for row in rows:
        counts[row.finding.result] += 1
    print(", ".join(f"{count} {result.value}" for result, count in counts.items() if count))
