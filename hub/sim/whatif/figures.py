"""The figures of a simulation or a recorded day, under the keys that its JSON has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from hub.domain.figures import percentile
from hub.sim.whatif.tally import Judged, Tally, Waited

BOOKINGS = (
    "made",
    "checked_in",
    "early",
    "on_time",
    "late",
    "lapsed",
    "cancelled",
    "open",
)
Row: TypeAlias = dict[str, float | int | None]
Key: TypeAlias = Callable[[Waited], str]


def figures(tally: Tally, targets_s: Mapping[str, int]) -> dict[str, object]:
    """Everything; `targets_s` are the hall's target waits by service, in seconds.

    A class or service counts each wait that a call has ended, so somebody who came back or was
    moved on is in it twice; `visits` counts tickets.
    """
    return {
        "visits": tally.visits,
        "days": tally.days,
        "turned_away": dict(sorted(tally.turned_away.items())),
        "classes": _rows(tally, targets_s, 1, lambda wait: wait.priority),
        "services": _rows(tally, targets_s, 0, lambda wait: wait.service),
        "windows": {
            str(no): {
                "utilisation": _rounded(tally.busy_s[no] / seconds) if seconds else None,
                "staffed_h": round(seconds / 3600, 2),
                "calls": tally.calls[no],
            }
            for no, seconds in sorted(tally.staffed_s.items())
        },
        "interval": interval(tally.judged),
        "bookings": bookings(tally, targets_s),
    }


def _rows(tally: Tally, targets_s: Mapping[str, int], place: int, key: Key) -> dict[str, Row]:
    """By class (`place` 1 of the tally's keys) or by service (0)."""
    waits: dict[str, list[Waited]] = defaultdict(list)
    for wait in tally.waits:
        waits[key(wait)].append(wait)
    names = sorted({one[place] for one in tally.issued} | waits.keys())
    return {name: _row(tally, waits[name], targets_s, place, name) for name in names}


def _row(
    tally: Tally, waits: Sequence[Waited], targets_s: Mapping[str, int], place: int, name: str
) -> Row:
    issued = sum(n for key, n in tally.issued.items() if key[place] == name)
    left = [counts for key, counts in tally.left.items() if key[place] == name]
    return {
        **_waits(waits, targets_s),
        "overtaken_max": max(
            (n for key, n in tally.overtaken.items() if key[place] == name), default=0
        ),
        "tickets": issued,
        "given_up": sum(counts["given_up"] for counts in left),
        "missed": sum(counts["missed"] for counts in left),
        "not_served": sum(counts["not_served"] for counts in left),
    }


def _waits(waits: Sequence[Waited], targets_s: Mapping[str, int]) -> Row:
    seconds = [round(wait.seconds) for wait in waits]
    in_time = sum(wait.seconds <= targets_s.get(wait.service, 1200) for wait in waits)
    return {
        "n": len(waits),
        "mean_s": _rounded(sum(wait.seconds for wait in waits) / len(waits), 1) if waits else None,
        "p50_s": percentile(seconds, 50),
        "p90_s": percentile(seconds, 90),
        "p95_s": percentile(seconds, 95),
        "max_s": max(seconds, default=None),
        "within_target": _rounded(in_time / len(waits)) if waits else None,
    }


def bookings(tally: Tally, targets_s: Mapping[str, int]) -> dict[str, object]:
    """What became of booked times: `made` is the sum of `checked_in`, `lapsed`, `cancelled` and
    `open`; `early`, `on_time` and `late` are those of `checked_in`.

    `wait_after_slot` is from the booked time, or from the check-in after it, to the first call;
    0 for who was called before. `refused` counts refusals by code, `unplaced` who found no time.
    """
    return {
        **{name: tally.bookings[name] for name in BOOKINGS},
        "refused": dict(sorted(tally.refused.items())),
        "unplaced": tally.unplaced,
        "wait_after_slot": _waits(tally.after_slot, targets_s),
    }


def interval(judged: Sequence[Judged]) -> dict[str, object] | None:
    """How well the told ranges held; None when nothing was told.

    `coverage` counts ranges; "now" is no range and is counted by itself. The errors are those
    of all, of the range's middle and of the rule of thumb.
    """
    if not judged:
        return None
    ranges = [one for one in judged if not one.is_now]
    now = [one for one in judged if one.is_now]
    by_hour: dict[str, list[Judged]] = defaultdict(list)
    by_class: dict[str, list[Judged]] = defaultdict(list)
    for one in ranges:
        by_hour[f"{int(one.at_s // 3600):02d}"].append(one)
        by_class[one.priority].append(one)
    mae = _mean(one.error_s for one in judged)
    naive = _mean(abs(one.naive_s - one.true_s) for one in judged)
    return {
        "coverage": _share(ranges),
        "coverage_by_hour": {hour: _share(by_hour[hour]) for hour in sorted(by_hour)},
        "coverage_by_class": {name: _share(by_class[name]) for name in sorted(by_class)},
        "n": len(ranges),
        "n_by_hour": {hour: len(by_hour[hour]) for hour in sorted(by_hour)},
        "width_s": _rounded(_mean(one.high_s - one.low_s for one in ranges), 1),
        "now": {"n": len(now), "holds": _share(now)},
        "mae_s": _rounded(mae, 1),
        "naive_mae_s": _rounded(naive, 1),
        "better": _rounded(1 - mae / naive) if naive else None,
    }


def _share(judged: Sequence[Judged]) -> float | None:
    return _rounded(sum(one.holds for one in judged) / len(judged)) if judged else None


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def _rounded(value: float, digits: int = 4) -> float:
    return round(value, digits)
