"""The hall of a torture: plain enough to be judged by a plain model, and quick in its rules."""

from __future__ import annotations

from pathlib import Path

from hub.first_hall import create_hall
from hub.folder import Folder

WINDOWS = {1: "A", 2: "AB", 3: "BC"}
"""Which services each window calls as its own."""
CLERKS = {1: "0218", 2: "0217", 3: "0305"}
"""The clerk of each window, of the sample hall, whose PINs are known."""
SERVICES = "ABC"
MIN_CALLS = 2

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def create(root: Path, port: int) -> Folder:
    """A new data folder with the torture's hall."""
    folder = Folder(root)
    create_hall(root, sample_pins=True, port=port)
    folder.config.write_text(hall_toml(port), encoding="utf-8")
    return folder


def hall_toml(port: int) -> str:
    """Its settings. Nobody overtakes, nobody's place is given away, paper is worthless soon."""
    lines = [
        "[hall]",
        'id = "torture"',
        'name = "考验大厅"',
        "[broker]",
        f"port = {port}",
        "[rules]",
        f"min_calls = {MIN_CALLS}",
        "max_returns = 1",
        "max_transfers = 0",
        "return_behind = 3",
        "max_overtakes = 9999",
        "sticky_for = 86400",
        "grace = 86400",
        "undo_within = 10",
        "slip_valid = 4",
        "rate_within = 2",
        "[hours]",
        *(f'{day} = ["00:00-24:00"]' for day in _DAYS),
    ]
    for code in SERVICES:
        lines += ["[[services]]", f'code = "{code}"', f'name = "业务{code}"']
    for no, services in WINDOWS.items():
        own = ", ".join(f'"{code}"' for code in services)
        lines += ["[[windows]]", f"no = {no}", f'name = "{no}号窗口"', 'kind = "general"']
        lines += [f"services = [{own}]"]
    for clerk in CLERKS.values():
        lines += ["[[clerks]]", f'no = "{clerk}"', f'name = "工号{clerk}"']
    return "\n".join(lines) + "\n"
