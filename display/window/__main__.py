"""The window screen: `python -m display.window --station STATION.toml`.

Faces the resident at one window (`window = 3` in the station file): its number and kind, who
sits there, which ticket is called or served, why it is paused and until when. It is made for
1920×1080 and, lying over the window, 1280×320; other sizes are scaled from the nearer one.

Photos: `--photos FOLDER` with the files that `photo` names in the hall's list of clerks; without
a photo a silhouette stands there. Other options: `--language zh,bo` (they take turns every
20 s), `--still` (no flashing), `--windowed`, `--size 1280x320`, `--pair CODE` at the first
start, `--remote`.

Object names for the hand from outside: `window-screen`, `window-no`, `window-name`,
`window-note`, `hall-name`, `state-word`, `ticket`, `big-word`, `back-at`, `others`, `lost-word`,
`clerk-card`, `clerk-name`, `clerk-post`, `clerk-no`, `clerk-photo`, `date`, `clock`.
"""

from __future__ import annotations

import sys

from assets import starting
from display.window import app

if __name__ == "__main__":
    sys.exit(starting.run(app.main, app.arguments().parse_args()))
