"""The self-service kiosk: `python -m kiosk --station STATION.toml`.

The station file names the device, its `[[devices]]` (card reader, printer), which the kiosk
owns, and in `[kiosk]` what a hall may set (`kiosk.settings`). First start: `--pair CODE`. Other
options: `--language zh|en|bo`, `--windowed`, `--size 1080x1920`, `--remote`.

Object names for the hand from outside. Home: `service-A` …, `open-search`, `open-themes`,
`open-guide`, `open-progress`, `open-rating`, `call-guide`, `page-previous`, `page-next`, `page-of`;
elders: `open-more`; closed: `opens`. Bar: `bar-zh|en|bo`, `bar-elder`, `bar-plain`, `bar-access`,
`bar-back`, `bar-home`, `bar-guide`, `bar-languages`. Frame: `hall-name`, `clock`, `plinth-card`
(and every other word of `kiosk.pictures.frame`).
Service: `item-CODE`, `all-items`, `theme-CODE`, `take-ticket`. Search: `key-A` …, `key-delete`,
`item-CODE`. Item: `item-name`, `take-ticket`, `not-now`, `print-list`.
Ticket: `ticket-number`, `ticket-area`, `finished`, `another`; without a slip `slip-problem`,
`ask-for-paper`; without a number `refusal`, `try-again`, `take-without-card`, `call-guide`,
`go-home`.
Progress: `letter-A` …, `key-0` …, `key-delete`, `number`, `number-problem`, `submit`,
`progress-number`, `progress-note`, `return-ticket`, `give-up`, `give-up-surely`, `keep-ticket`,
`open-rating`. Rating: `level-5` …, `tag-510` …, `send-rating`, `choose-again`, `no-rating`,
`rating-problem`. Over a page: `dialog-accept`, `dialog-reject`, `card-fault` (its
`title`), `language-zh|en|bo`, `access-contrast`, `access-wheelchair`,
`access-spoken`; in elder mode `bar-again`.
"""

from __future__ import annotations

import argparse
import sys

from assets import starting
from hub.contract.words import Language
from kiosk import app


def arguments() -> argparse.ArgumentParser:
    """`python -m kiosk`'s own arguments."""
    made = starting.parser("kiosk", "the self-service kiosk", "1080x1920")
    made.add_argument("--language", choices=[language.value for language in Language])
    return made


if __name__ == "__main__":
    sys.exit(starting.run(app.main, arguments().parse_args()))
