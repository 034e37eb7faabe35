"""`python -m kiosk.panel --control reader=SOCKET --control printer=SOCKET --control pad=SOCKET`.

The demo's panel of simulated devices (`python -m hardware sim … --control SOCKET`). Several of a
kind are told apart by a number: `--control pad-2=SOCKET`. Other options: `--language zh|en|bo`,
`--remote`. Object names: of each device `NAME-open` (its row in the list), `NAME-said`, and
`NAME-LINE` for each control line that its description and `hardware.description.LINE` name, with
hyphens: `printer-paper-end`, `caller-4-press-next`, `led-unplug`; a card is `reader-card-adult`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from assets import remote
from assets.ui import UiEngine, application, create_engine
from hub.contract.words import Language
from kiosk.panel.controls import SIMULATED, device
from kiosk.panel.view_model import PanelModel

QML = Path(__file__).parent / "qml"


def arguments() -> argparse.ArgumentParser:
    """`python -m kiosk.panel`'s own arguments."""
    made = argparse.ArgumentParser(prog="python -m kiosk.panel", description="simulated devices")
    made.add_argument(
        "--control",
        action="append",
        type=device,
        required=True,
        metavar="NAME=SOCKET",
        help=f"{', '.join(SIMULATED)} and its control socket; again for each device",
    )
    made.add_argument(
        "--language", choices=[each.value for each in Language], default="zh", help="of the panel"
    )
    made.add_argument("--remote", action="store_true", help="be driven by lines on stdin")
    return made


def build(model: PanelModel, language: str) -> UiEngine:
    """The loaded window."""
    engine = create_engine(QML, language=language, face="desk")
    model.setParent(engine)
    engine.setInitialProperties({"panel": model})
    engine.load_page("Panel.qml")
    return engine


def main() -> int:
    """Show the panel until its window is closed."""
    given = arguments().parse_args()
    app = application()
    model = PanelModel(given.control, Language(given.language))
    engine = build(model, given.language)
    model.look()
    hand = remote.attach() if given.remote else None
    try:
        return app.exec()
    finally:
        del hand, engine


if __name__ == "__main__":
    sys.exit(main())
