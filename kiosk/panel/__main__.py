"""`python -m kiosk.panel --control reader=SOCKET --control printer=SOCKET --control pad=SOCKET`.

The demo's panel of simulated devices (`python -m hardware sim … --control SOCKET`). Several of a
kind are told apart by a number: `--control pad-2=SOCKET`. Other options: `--language zh|en|bo`,
`--remote`. Object names: `reader-card-adult` (also senior, tibetan, rare, foreigner, hmt, expired,
wrong_number), `reader-lift`, `printer-paper-end|near|ok`, `printer-cover-open|closed`,
`printer-cutter-jam|ok`, `pad-key-5` … `pad-key-1`, and of each device `NAME-unplug`, `NAME-plug`,
`NAME-said`.
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
    made.add_argument("--language", choices=[each.value for each in Language], default="zh")
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
    engine = build(PanelModel(given.control, Language(given.language)), given.language)
    hand = remote.attach() if given.remote else None
    try:
        return app.exec()
    finally:
        del hand, engine


if __name__ == "__main__":
    sys.exit(main())
