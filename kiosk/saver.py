"""When the home page gives way to notices, and where they stand then. Pure."""

from __future__ import annotations

SLIDE_S = 12
"""Each notice stays so long; then the words move, so that nothing burns into the screen."""
PLACES = 5
"""Places on the screen, one after the other; no multiple of usual numbers of notices."""


def slide(saver_min: int, quiet_s: int) -> int:
    """Which slide a screen shows that was quiet for so long: 0, 1, …; -1: none yet. `saver_min`:
    minutes until the first; 0: never."""
    past = quiet_s - saver_min * 60
    return past // SLIDE_S if saver_min and past >= 0 else -1
