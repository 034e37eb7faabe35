"""`jiaohao policy`: the policies of a hall, when each is in force, and which is now."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from hub.clock import SystemClock
from hub.config import HallConfig
from hub.config_reader import read_hall
from hub.errors import SetupError
from hub.folder import Folder
from hub.policies import VARIED, WEEK
from hub.policy_reader import POLICY_FILE
from hub.store import policy_choices
from hub.store.database import open_readable


def run(root: Path, *, at: str | None, as_json: bool) -> int:
    """Print them; `at` is a local time, `YYYY-MM-DDTHH:MM`. SetupError for a wrong one."""
    folder = Folder(root)
    hall = read_hall(folder.config)
    if folder.store.exists():
        hall = hall.with_policy(policy_choices.read(open_readable(folder.store)))
    now = _moment(at, hall)
    chosen = hall.policies.at(now)
    name = chosen.name if chosen else ""
    if as_json:
        told = {"at": now.isoformat(), "in_force": name, "by_hand": hall.policies.by_hand(now)}
        print(json.dumps({**told, "policies": _numbers(hall)}))
        return 0
    by_hand = ", chosen by hand until the day ends" if hall.policies.by_hand(now) else ""
    print(f"in force at {now:%Y-%m-%d %H:%M}: {name or 'the hall’s own [rules]'}{by_hand}")
    print("\n".join([*_table(hall), *_week(hall)]))
    if not hall.policies.policies:
        print(f"There are no policies: {folder.root / POLICY_FILE} is missing or empty.")
    return 0


def _moment(at: str | None, hall: HallConfig) -> datetime:
    if at is None:
        return SystemClock(hall.hall.timezone).now()
    try:
        found = datetime.fromisoformat(at)
    except ValueError:
        raise SetupError(f"--at {at}: a local time such as 2026-11-30T09:30") from None
    return found.replace(tzinfo=ZoneInfo(hall.hall.timezone))


def _numbers(hall: HallConfig) -> dict[str, dict[str, object]]:
    """Every policy with all its numbers; `""` is the hall's own rules."""
    found = {}
    for policy in (None, *hall.policies.policies):
        rules = hall.rules.varied(policy)
        targets = {target.service: target.minutes for target in policy.targets} if policy else {}
        numbers = {name: getattr(rules, name) for name in VARIED}
        usual = policy.target_minutes if policy else None
        found[policy.name if policy else ""] = {
            **numbers,
            "target_minutes": usual,
            "targets": targets,
        }
    return found


def _table(hall: HallConfig) -> Iterator[str]:
    """A column for each policy; a star marks what differs from the hall's own rules."""
    numbers = _numbers(hall)
    own = numbers[""]
    names = [name or "[rules]" for name in numbers]
    width = max(12, *(len(name) + 2 for name in names))
    yield f"{'':<18}" + "".join(f"{name:>{width}}" for name in names)
    for name in VARIED:
        cells = []
        for column in numbers.values():
            mark = "*" if column[name] != own[name] else ""
            value = column[name]
            cells.append(f"{value:g}{mark}" if isinstance(value, float) else f"{value}{mark}")
        yield f"{name:<18}" + "".join(f"{cell:>{width}}" for cell in cells)
    for policy in hall.policies.policies:
        told = [f"{target.service} {target.minutes} min" for target in policy.targets]
        told += [f"all others {policy.target_minutes} min"] if policy.target_minutes else []
        if told:
            yield f"targets of {policy.name}: {', '.join(told)}"


def _week(hall: HallConfig) -> Iterator[str]:
    if not hall.policies.hours:
        return
    usual = hall.policies.default or "[rules]"
    for day, turns in zip(WEEK, hall.policies.week, strict=True):
        told = ", ".join(f"{turn.begins}-{turn.ends} {turn.policy}" for turn in turns)
        yield f"{day.value}  {told or '–'}; else {usual}"
