"""The hall screen: `python -m display --station STATION.toml`.

Shows calls, windows and waits, and says each call with a chime. Nothing is touched.

Pictures and videos: `--media FOLDER` shows the folder's files in the media area, by name or as its
`schedule.toml` says (`assets/docs/hall-screen.md`). They may be added and removed at any time.
Without the option, or with an empty folder, the hall's hours stand there. Halls of more than
twelve windows have no media area.

A panel that stands upright (1080×1920) is laid out so by itself. `--windows 1-12` shows and says
only these windows; `--say all` or `none` where one of two neighbours speaks for both.

Voice: the clips under `assets/sounds/<language>/`; `--voice FOLDER` takes a hall's own
recordings of the same names first (16 kHz, mono, 16 bit WAV; `jiaohao voice` lists and checks
them). A call is said in the languages that the hub names for it, Tibetan where it is recorded.
Recalls go before priority calls, those before the others, an evacuation before all; nothing is
cut. How loud and with which names of digits `[voice]` in `hall.toml` says. Without a speaker the
calls take as long as they would, none is told as said, and the supervisor sees it as absent.

Other options: `--language zh,bo` (languages take turns every 20 s), `--still` (no flashing, no
fading), `--windowed`, `--size 1920x1080`, `--pair CODE` at the first start, `--remote`.

Object names for the hand from outside: `hall-screen`, `hall-name`, `date`, `clock`, `newest`,
`newest-title`, `newest-ticket`, `newest-window`, `newest-time`, `no-call`, `past-0`…`past-3`
(inside: `past-ticket`), `window-3` with `window-3-text`, `waiting`, `waiting-A` with
`waiting-A-count` and `waiting-A-range`, `media`, `media-picture`, `media-video`, `hours-card`,
`notice`, `lost-word`, `lost-veil`, `lost-title`, `lost-since`, `lost-gap`, `lost-trouble`,
`lost-call-0`….
"""

from __future__ import annotations

import sys

from assets import starting
from display import app

if __name__ == "__main__":
    sys.exit(starting.run(app.main, app.arguments().parse_args()))
