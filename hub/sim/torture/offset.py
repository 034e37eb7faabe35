"""By how many seconds a torture's clock is set; a file, so that it outlives the hub."""

from __future__ import annotations

from pathlib import Path


def read_offset(file: Path) -> float:
    """Seconds; 0 before anybody has set it."""
    try:
        return float(file.read_text() or 0)
    except FileNotFoundError:
        return 0.0


def write_offset(file: Path, seconds: float) -> None:
    """Set the clock; whoever reads sees the old or the new value."""
    draft = file.with_name(file.name + ".new")
    draft.write_text(repr(seconds))
    draft.replace(file)
