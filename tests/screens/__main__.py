"""`python -m tests.screens`: photograph the screens, look at each, write a contact sheet."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.screens.approved import SHOTS, approve
from tests.screens.apps import APPS, poses
from tests.screens.camera import photograph
from tests.screens.looks import wrong
from tests.screens.sheet import write_sheet
from tests.screens.shot import LANGUAGES, Shot

EVERY = 100


def parser() -> argparse.ArgumentParser:
    """Which screens, and where to."""
    made = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    made.add_argument("--out", type=Path, default=Path("build/screens"), metavar="FOLDER")
    made.add_argument("--app", choices=APPS, help="only this app")
    made.add_argument("--scene", help="only scenes whose name contains this")
    made.add_argument("--language", choices=LANGUAGES)
    made.add_argument("--scale", type=float, default=1, help="of the desktop: 1.5 is 150 %%")
    made.add_argument("--size", help="of the screen: 1920x1080")
    made.add_argument(
        "--mode", help="normal (kiosk) or plain (others), elder, contrast, wheelchair, together"
    )
    made.add_argument(
        "--approve", action="store_true", help="only the approved ones: keep them as they are now"
    )
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 1 when something is wrong with a screen; 2 for an empty choice."""
    given = parser().parse_args(arguments)
    if given.scale != 1:
        os.environ["QT_SCALE_FACTOR"] = str(given.scale)

    def wanted(shot: Shot) -> bool:
        return (
            (given.scene is None or given.scene in shot.scene)
            and given.size in (None, shot.size)
            and given.language in (None, shot.language)
            and given.mode in (None, shot.mode)
            and (not given.approve or shot in SHOTS)
        )

    given.out.mkdir(parents=True, exist_ok=True)
    apps = {name: pose for name, pose in APPS.items() if given.app in (None, name)}
    taken: dict[Shot, list[str]] = {}
    for posed in poses(wanted, apps):
        picture = photograph(posed.window)
        if given.approve:
            approve(posed.shot, picture)
        picture.save(given.out / f"{posed.shot.name}.png", compress_level=1)
        taken[posed.shot] = wrong(posed, picture)
        for line in taken[posed.shot]:
            print(f"{posed.shot.name}: {line}")
        if len(taken) % EVERY == 0:
            print(f"{len(taken)} pictures", file=sys.stderr)
    if not taken:
        print("no screen is like that", file=sys.stderr)
        return 2
    print(f"{len(taken)} pictures: {write_sheet(given.out, taken)}")
    return 1 if any(taken.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
