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


def senior(no: int) -> Identity:
    """The `no`-th of many seniors: another one for each number."""
    day, rest = 1 + no % 28, no // 28
    month, rest = 1 + rest % 12, rest // 12
    year = 1930 + rest % 20
    body = f"{REGION}{year}{month:02d}{day:02d}{rest // 20 % 1000:03d}"
    return Identity(
        name=FAMILY[no % len(FAMILY)] + "老",
        number=body + mod_11_2.calc_check_digit(body),
        born=f"{year}-{month:02d}-{day:02d}",
    )


def phone(no: int) -> str:
    """The `no`-th of many phone numbers."""
    return f"139{no:08d}"
