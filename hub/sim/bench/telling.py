"""Telling figures, what was promised of them, and whether it was kept."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping

Figures = Mapping[str, float]


def tell(figures: Figures, at_most: Figures, at_least: Figures, *, as_json: bool) -> int:
    """Print all; 0 when every promise of them was kept, else 1. Others have no promise."""
    kept = {
        name: value <= at_most[name] if name in at_most else value >= at_least[name]
        for name, value in figures.items()
        if name in at_most or name in at_least
    }
    if as_json:
        limits = {"at_most": dict(at_most), "at_least": dict(at_least)}
        print(json.dumps({**figures, "limits": limits, "kept": kept, "ok": all(kept.values())}))
    else:
        for name, value in figures.items():
            print(f"{name:<30} {value:>10.3f}{_promise(name, at_most, at_least)}")
    missed = [name for name, good in kept.items() if not good]
    if missed:
        print("not kept: " + ", ".join(missed), file=sys.stderr)
    return 1 if missed else 0


def _promise(name: str, at_most: Figures, at_least: Figures) -> str:
    if name in at_most:
        return f"   at most {at_most[name]:g}"
    return f"   at least {at_least[name]:g}" if name in at_least else ""
