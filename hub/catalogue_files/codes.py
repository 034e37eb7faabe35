"""The national form of item codes: 12, 31 and 33 characters, checked only where a hall asks.

Local forms differ and letters occur, so a code is never refused for its form.
实施编码 = 统一社会信用代码 (18) + 层级 (1) + 基本编码 (12); 业务办理项编码 = 实施编码 + 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hub.domain.catalogue import Item, Level

BASIC = re.compile(r"[0-9A-Z]{12}")
IMPLEMENTATION = re.compile(r"[0-9A-Z]{31}")
BUSINESS = re.compile(r"[0-9A-Z]{33}|[0-9A-Z]{2}")
"""In lists the last two characters often stand alone."""
LEVELS = {level: str(number) for number, level in enumerate(Level, start=1)}

SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
WEIGHTS = tuple(pow(3, place, 31) for place in range(17))


def credit_code_fits(code: str) -> bool:
    """Whether the last of a 统一社会信用代码's 18 characters is that of GB 32100-2015."""
    if len(code) != 18 or any(sign not in SIGNS for sign in code):
        return False
    total = sum(SIGNS.index(sign) * w for sign, w in zip(code, WEIGHTS, strict=False))
    return SIGNS[-total % 31] == code[-1]


def odd_codes(item: Item) -> Iterator[str]:
    """What is not as the nation writes it, each in a few words."""
    basic, whole, business = item.basic_code, item.implementation_code, item.business_code
    if basic and not BASIC.fullmatch(basic):
        yield f"基本编码 {basic}: 12"
    if business and not BUSINESS.fullmatch(business):
        yield f"业务办理项编码 {business}: 33"
    if not whole:
        return
    if not IMPLEMENTATION.fullmatch(whole):
        yield f"实施编码 {whole}: 31"
        return
    if not credit_code_fits(whole[:18]):
        yield f"实施编码 {whole}: 统一社会信用代码 {whole[:18]}"
    if item.level is not None and whole[18] != LEVELS[item.level]:
        yield f"实施编码 {whole}: 层级 {whole[18]} ≠ {LEVELS[item.level]}"
    if basic and whole[19:] != basic:
        yield f"实施编码 {whole}: 基本编码 {basic}"
    if business and len(business) == 33 and business[:31] != whole:
        yield f"业务办理项编码 {business}: 实施编码 {whole}"
