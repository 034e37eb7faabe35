"""The clerk's counter: `python -m counter --station STATION.toml`.

The station file names the device, its `window` and its `[[devices]]` (printer, card reader,
five-key pad), which the counter owns. First start: `--pair CODE`. Other options:
`--language zh|en|bo`, `--windowed`, `--size 1366x768`, `--remote`.

Keys: as the station file's `[counter.keys]` says, or as usual; `assets/docs/counter.md` lists them.
With `--windowed` it is a window like any other: no place at an edge, no key from elsewhere.

Object names for the hand from outside. Login: `login-clerk`, `login-pin` (errors
`login-clerk-error`, `login-pin-error`, `login-error`), `login-peek`, `login`, `login-closed`,
`language-zh|en|bo`, `check-hub|screens|voice|printer|card|pad`.
Bar: `ticket`, `state-title`, `state-line`, the primary slot as what it does now (`call-next`,
`start`, `finish`, `resume`, `open-window`), `recall`, `no-show`, `park`, `transfer`, `pause`,
`undo`, `waiting`, `longest`, `alerts`, `bar-window`, `bar-clerk`, `desk`, `notice`.
Desk: `queue-waiting|parked|no_show` (tabs), `queue-A025` (rows), `queue-back`, `queue-on`,
`call-ticket`, `bring-back`, `current-ticket`, `current-name`, `current-number`, `why`,
`item-search`, `item-CODE` (results), `case-1`…, `materials`, `material-0-present` (also
`-missing`, `-exempt`, `-later`, `-promised`), `all-present`, `supplement-date`,
`supplement-error`, `outcome-accepted` (and every other outcome's value), `advice-only`,
`paper-0`…, `reprint-case-1`…, `reprint`, `printer-state`, `pad-state`, `logout`.
A folded bar: `small-ticket`, `small-line`, `small-waiting`, `small-alerts`, `small-unfold`, its
slot as `small-start` and so on; `grip` and `small-grip` drag the bar.
Panels: `panel-pause|park|transfer|call|note|withdraw|logout|alerts|keys` with `panel-title`,
`panel-error`, `panel-accept`, `panel-cancel`, `pause-lunch` (and other reasons), `back-0` …
`back-120`, `service-B`, `window-4`, `place-first|lifetime|last`, `reason-业务不属本窗口` (the
ready reasons' Chinese words), `reason-text`. Why: `why-panel`, `why-sentence`, `why-answer`,
`why-close`, `why-x`.
"""

from __future__ import annotations

import sys

from assets import starting
from counter import app

if __name__ == "__main__":
    sys.exit(starting.run(app.main, app.arguments().parse_args()))
