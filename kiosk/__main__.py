"""The self-service kiosk: `python -m kiosk --station STATION.toml`.

The station file names the device, its `[[devices]]` (card reader, printer), which the kiosk
owns, and in `[kiosk]` what a hall may set (`kiosk.settings`). First start: `--pair CODE`. Other
options: `--language zh|en|bo`, `--windowed`, `--size 1080x1920` (`1920x1080`: the wide
faces), `--remote`.

On a whole screen it runs under a watchdog (`kiosk.watchdog`), which brings a frozen or dead one
back; `--watch` has one also in a window, `--no-watch` has none. `--set-staff-pin` asks for the
PIN of the staff's page.

Object names for the hand from outside. Home: `service-A` …, `open-search`, `open-themes`,
`open-guide`, `open-progress`, `open-rating`, `call-guide`, `page-previous`, `page-next`, `page-of`;
elders: `open-more`; closed: `opens`. Bar: `bar-zh|en|bo`, `bar-elder`, `bar-plain`, `bar-access`,
`bar-back`, `bar-home`, `bar-guide`, `bar-languages`. Frame: `hall-name`, `clock`, `plinth-card`
(and every other word of `kiosk.pictures.frame`).
Service: `item-CODE`, `all-items`, `theme-CODE`, `take-ticket`. Search: `key-A` …, `key-delete`,
`switch-keys`, `candidate-0` …, `item-CODE`. Item: `item-name`, `take-ticket`, `take-list` (over it
`list-code`), `print-list`, `not-now`.
Ticket: `ticket-number`, `ticket-area`, `finished`, `another`; without a slip `slip-problem`,
`ask-for-paper`; without a number `refusal`, `try-again`, `take-without-card`, `call-guide`,
`go-home`.
Progress: `letter-A` …, `key-0` …, `key-delete`, `number`, `number-problem`, `submit`,
`progress-number`, `progress-note`, `return-ticket`, `give-up`, `give-up-surely`, `keep-ticket`,
`open-rating`. Rating: `level-5` …, `tag-510` …, `send-rating`, `choose-again`, `no-rating`,
`rating-problem`. Over a page: `dialog-accept`, `dialog-reject`, `card-fault` (its
`title`), `language-zh|en|bo`, `access-contrast`, `access-wheelchair`, `access-spoken`; in elder
mode `bar-again`. Staff: `key-0` …, `staff-enter`, `staff-close`, `staff-print`, `staff-restart`,
`staff-desktop`, `staff-part-NAME`.
"""

from __future__ import annotations

import argparse
import sys
from getpass import getpass
from pathlib import Path

from assets import starting
from hardware.stations import load_station
from hub.contract.words import Language
from hub.errors import SetupError
from kiosk import app, watchdog
from kiosk.staff import pin
from kiosk.watch.wire import post_of_environment


def arguments() -> argparse.ArgumentParser:
    """`python -m kiosk`'s own arguments."""
    made = starting.parser("kiosk", "the self-service kiosk", "1080x1920")
    made.add_argument(
        "--language",
        choices=[language.value for language in Language],
        help="until somebody chooses another (default: [kiosk] language)",
    )
    made.add_argument(
        "--watch",
        action=argparse.BooleanOptionalAction,
        help="under a watchdog (usual on a whole screen)",
    )
    made.add_argument(
        "--set-staff-pin",
        action="store_true",
        help="ask for the staff's PIN, write its hash into the station file, and end",
    )
    return made


def set_staff_pin(station: Path) -> int:
    """Ask twice (a terminal shows nothing), write it once."""
    ask = getpass if sys.stdin.isatty() else _next_line
    given = ask("staff's PIN of this kiosk: ")
    if wrong := pin.problem(given):
        raise SetupError(wrong)
    if ask("once more: ") != given:
        raise SetupError("these are two different PINs; nothing was written")
    pin.write(station, given)
    print(f"{station}: the PIN is set and holds from the kiosk's next start")
    return 0


def _next_line(_: str) -> str:
    return sys.stdin.readline().strip()


def watched(given: argparse.Namespace) -> bool:
    """Whether a watchdog is to be put over this kiosk: none is yet, and it fills the screen or
    one is asked for."""
    if post_of_environment() is not None:
        return False
    whole_screen = not given.windowed and not given.remote
    return whole_screen if given.watch is None else bool(given.watch)


def watch(given: argparse.Namespace) -> int:
    """Become the watchdog. Settings and account are checked before: who starts a kiosk at the
    keyboard reads at once what is wrong; and it is paired once, not at each start."""
    app.account(given.station, given.pair)
    app.settings(given)
    state = app.state_folder(given.station, load_station(given.station))
    watchdog.become(given.station, state, without_pairing(sys.argv[1:]))


def without_pairing(words: list[str]) -> list[str]:
    """The kiosk's words for its next starts."""
    given, kept = iter(words), []
    for word in given:
        if word == "--pair":
            next(given, None)
        elif not word.startswith("--pair="):
            kept.append(word)
    return kept


def main(given: argparse.Namespace) -> int:
    """The kiosk, its watchdog, or its staff's PIN."""
    if given.set_staff_pin:
        return set_staff_pin(given.station)
    return watch(given) if watched(given) else app.main(given)


if __name__ == "__main__":
    sys.exit(starting.run(main, arguments().parse_args()))
