"""Invented people with ID cards whose numbers are valid."""

from __future__ import annotations

import random

from stdnum.iso7064 import mod_11_2

from hub.contract.words import Identity

FAMILY = "王李张刘陈杨马赵才韩祁冶"
GIVEN = ("青", "明", "海燕", "建华", "秀英", "卓玛", "文博", "丽", "志强", "梅朵")
REGION = "630103"
OLDEST, YOUNGEST = 1940, 2006


def person(chance: random.Random) -> Identity:
    """One person; about every fifth is sixty or older."""
    year = min(max(int(chance.gauss(1982, 16)), OLDEST), YOUNGEST)
    month, day = chance.randint(1, 12), chance.randint(1, 28)
    body = f"{REGION}{year}{month:02d}{day:02d}{chance.randint(0, 999):03d}"
    return Identity(
        name=chance.choice(FAMILY) + chance.choice(GIVEN),
        number=body + mod_11_2.calc_check_digit(body),
        born=f"{year}-{month:02d}-{day:02d}",
    )
