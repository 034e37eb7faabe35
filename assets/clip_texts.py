"""The text of every clip: what the engine is given, and what a hall's own speaker reads."""

from __future__ import annotations

from assets.saying import EVACUATE, LETTERS
from assets.step_texts import folder, step_texts

_DIGITS_ZH = dict(zip("0123456789", "零一二三四五六七八九", strict=True))
_ONES_EN = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS_EN = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ONES_BO = [
    "ཀླད་ཀོར།",
    "གཅིག",
    "གཉིས།",
    "གསུམ།",
    "བཞི།",
    "ལྔ།",
    "དྲུག",
    "བདུན།",
    "བརྒྱད།",
    "དགུ།",
    "བཅུ།",
    "བཅུ་གཅིག",
    "བཅུ་གཉིས།",
    "བཅུ་གསུམ།",
    "བཅུ་བཞི།",
    "བཅོ་ལྔ།",
    "བཅུ་དྲུག",
    "བཅུ་བདུན།",
    "བཅོ་བརྒྱད།",
    "བཅུ་དགུ།",
]
_TENS_BO = ["ཉི་ཤུ།", "སུམ་ཅུ།", "བཞི་བཅུ།", "ལྔ་བཅུ།", "དྲུག་ཅུ།", "བདུན་ཅུ།", "བརྒྱད་ཅུ།", "དགུ་བཅུ།"]
_TENS_AND_BO = [
    "ཉི་ཤུ་རྩ།",
    "སུམ་ཅུ་སོ།",
    "བཞི་བཅུ་ཞེ།",
    "ལྔ་བཅུ་ང་།",
    "དྲུག་ཅུ་རེ།",
    "བདུན་ཅུ་དོན།",
    "བརྒྱད་ཅུ་གྱ།",
    "དགུ་བཅུ་གོ",
]


def _from_zero(words: list[str]) -> dict[str, str]:
    return {str(value): word for value, word in enumerate(words)}


def _tens(words: list[str], ending: str = "") -> dict[str, str]:
    return {f"{10 * (step + 2)}{ending}": word for step, word in enumerate(words)}


TEXTS: dict[str, dict[str, str]] = {
    "zh": {
        **_DIGITS_ZH,
        "10": "十",
        "100": "百",
        "ring": "〇",
        "yao": "幺",
        "liang": "两",
        "please": "请",
        "number-to": "号，到",
        "window": "号窗口办理",
        EVACUATE: "紧急情况，请立即从最近的安全出口离开，不要乘坐电梯",
    },
    "en": {
        **_from_zero(_ONES_EN),
        **_tens(_TENS_EN),
        "100": "hundred",
        "ticket": "Ticket",
        "go-to-window": "please go to window",
        EVACUATE: "Attention. Leave the building now by the nearest exit. Do not use the lifts.",
    },
    # To be reviewed by a native speaker.
    "bo": {
        **_from_zero(_ONES_BO),
        **_tens(_TENS_BO),
        **_tens(_TENS_AND_BO, "-and"),
        "ticket": "ཨང་རྟགས།",
        "go-to-window": "སྒེའུ་ཁུང་ཨང་",
        "please": "པར་ཕེབས་རོགས།",
        EVACUATE: "ཛ་དྲག་གི་གནས་ཚུལ་བྱུང་། ལམ་སང་ཉེ་འགྲམ་གྱི་བདེ་འཇགས་ཐོན་སྒོ་ནས་ཕྱིར་ཕེབས་རོགས། གློག་སྐས་མ་སྤྱོད།",
    },
    "letter": {letter: letter for letter in sorted(LETTERS)},
    **{folder(language): step_texts(language) for language in ("zh", "en", "bo")},
}
"""Folder → clip → text."""

NAMES = {
    "zh": "Chinese",
    "en": "English",
    "bo": "Tibetan",
    "letter": "letters of tickets",
    "kiosk-zh": "Chinese, the kiosk's steps",
    "kiosk-en": "English, the kiosk's steps",
    "kiosk-bo": "Tibetan, the kiosk's steps",
}
SILENT = ("kiosk-bo",)
"""What a hall did not record here is not said at all."""
PACK = ("zh", "en", "letter", "kiosk-zh", "kiosk-en")
"""Folders that come with us; the others exist where a hall records them."""
