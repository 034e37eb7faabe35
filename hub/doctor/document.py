"""The doctor's page of the docs, drawn from the table of checks."""

from __future__ import annotations

from hub.doctor.finding import Result
from hub.doctor.table import CHECKS, EXIT_CODES

INTRODUCTION = """# What `jiaohao doctor` looks at

Generated from the table in `hub/doctor/table.py` by `jiaohao docs`; do not edit.

It changes nothing and works with and without a running hub. A check that cannot look is
*skipped* and says why. `--json` prints one object: `data`, `at`, `result` and `rows`, each with
`name`, `looks_at`, `result`, `words`, `next`.
"""


def doctor_page() -> str:
    """The whole page."""
    rows = [INTRODUCTION, "| check | looks at |", "|---|---|"]
    rows += [f"| {check.name} | {check.looks_at} |" for check in CHECKS]
    rows += ["", "| worst result | exit code |", "|---|---|"]
    rows += [f"| {result.value} | {EXIT_CODES[result]} |" for result in Result]
    return "\n".join(rows) + "\n"
