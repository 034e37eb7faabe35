"""A tiny app under remote control: `python app.py QML_FILE`."""

from __future__ import annotations

import sys
from pathlib import Path

from assets import remote
from assets.ui import application, create_engine

app = application()
page = Path(sys.argv[1])
engine = create_engine(page.parent)
engine.load_page(page.name)
hand = remote.attach()
code = app.exec()
del engine
sys.exit(code)
