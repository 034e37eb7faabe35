"""The rating pad: `python -m counter.pad --station STATION.toml`.

It is dark until the hub asks for a rating, and dark again afterwards. First start:
`--pair CODE`. Other options: `--language`, `--windowed`, `--size 1280x800` (or `800x480`),
`--remote`.

Text: hanzi by the syllables of their pinyin, letters, digits and signs on the on-screen keyboard
(`Ui.HanziKeyboard`), and ready sentences, in Chinese also found by the initials of their pinyin.
There is no Tibetan keyboard on the pad.

Object names for the hand from outside: `asleep`; `faces`: `level-5` … `level-1`, `decline`,
`language-zh|en|bo`, `ring`, `pad-window`, `pad-subject`; `reasons`: `tag-510` …, `choose-again`,
`write`, `submit`; `writing`: `text`, `candidate-0` …, `candidates-before|after`, `key-A` …,
`key-0` …, `key-space|delete|signs|language|capital`, `written`; `thanks`: `thanks-line`, `fine`.
"""

from __future__ import annotations

import sys

from assets import starting
from counter.pad import app

if __name__ == "__main__":
    sys.exit(starting.run(app.main, app.arguments().parse_args()))
