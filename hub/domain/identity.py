"""Identities: masking for screens, checks, age, and sealing at rest.

Keys and nonces are arguments. Numbers are looked up by HMAC-SM3 and revealed from SM4-GCM;
the caller keeps both keys apart. Nothing here is ever logged.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import SM4
from cryptography.hazmat.primitives.ciphers.modes import GCM
from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_11_2

STAR = "*"
SENIOR_FROM = 60
NUMBER_LENGTH = 18
MOST_STARS = 3
NONCE_LENGTH = 12
TAG_LENGTH = 16
KEY_LENGTH = 16
JOINERS = ("\u200c", "\u200d")


class SealError(Exception):
    """A sealed value does not open: the wrong key, or it was changed."""


def mask_name(name: str) -> str:
    """张三丰 → 张*丰, 张三 → 张*; longer names show at most three stars, so lengths stay hidden."""
    parts = _characters(name.strip())
    if len(parts) <= 2:
        return parts[0] + STAR if parts else ""
    return parts[0] + STAR * min(len(parts) - 2, MOST_STARS) + parts[-1]


def mask_number(number: str) -> str:
    """630103199001012426 → 630103********2426; shorter numbers keep two at each end."""
    if len(number) >= NUMBER_LENGTH:
        return number[:6] + STAR * 8 + number[-4:]
    if len(number) >= 8:
        return number[:2] + STAR * 4 + number[-2:]
    return STAR * len(number)


def mask_phone(phone: str) -> str:
    """13812340917 → 138****0917; what is too short is hidden as a whole."""
    return phone[:3] + STAR * 4 + phone[-4:] if len(phone) >= 11 else STAR * len(phone)


def normal_number(number: str) -> str:
    """The number as it is compared and stored: half width, capitals, no spaces."""
    folded = unicodedata.normalize("NFKC", number).upper()
    return "".join(folded.split())


OLD_FOREIGNER = re.compile(r"[A-Z]{3}[0-9]{12}")


def number_is_valid(number: str) -> bool:
    """18 characters with a true birth date and check character (GB 11643, ISO 7064 MOD 11-2).

    Holds for citizens, for residence permits (81/82/83) and foreigners' cards (9…), whose
    region codes no table of ours has to know. Foreigners' cards of before 2023 carry three
    letters and twelve digits, whose check digit follows no public rule.
    """
    number = normal_number(number)
    if OLD_FOREIGNER.fullmatch(number):
        return True
    if len(number) != NUMBER_LENGTH or not number[:-1].isascii() or not number[:-1].isdigit():
        return False
    try:
        mod_11_2.validate(number)
    except ValidationError:
        return False
    return birth_date(number) is not None


def birth_date(number: str) -> date | None:
    """The birth date inside an 18-character number; None when it holds none."""
    digits = number[6:14]
    if len(number) != NUMBER_LENGTH or not (digits.isascii() and digits.isdigit()):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def age(born: date, today: date) -> int:
    """Full years; who is born on 29 February has the birthday on 1 March in other years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def is_senior(born: date | None, today: date, from_age: int = SENIOR_FROM) -> bool:
    """Senior by birth date; an unknown date is not senior."""
    return born is not None and age(born, today) >= from_age


def lookup_key(number: str, key: bytes) -> str:
    """The number's keyed hash (HMAC-SM3, hex): equal numbers find each other, nothing else."""
    digest = hmac.HMAC(key, hashes.SM3())
    digest.update(normal_number(number).encode())
    return digest.finalize().hex()


def seal(value: str, key: bytes, nonce: bytes, context: str) -> bytes:
    """SM4-GCM: nonce, ciphertext, tag. A 12-byte nonce is never used twice with one key.

    `context` (what the value is and whose row it is in) must be the same when it is opened.
    """
    if len(nonce) != NONCE_LENGTH:
        raise ValueError(f"the nonce has {NONCE_LENGTH} bytes, not {len(nonce)}")
    writer = Cipher(SM4(key), GCM(nonce)).encryptor()
    writer.authenticate_additional_data(context.encode())
    body = writer.update(value.encode()) + writer.finalize()
    return nonce + body + writer.tag


def unseal(sealed: bytes, key: bytes, context: str) -> str:
    """The value that was sealed; SealError when key, context or bytes are not the same."""
    if len(sealed) < NONCE_LENGTH + TAG_LENGTH:
        raise SealError("too short")
    nonce, body, tag = sealed[:NONCE_LENGTH], sealed[NONCE_LENGTH:-TAG_LENGTH], sealed[-TAG_LENGTH:]
    reader = Cipher(SM4(key), GCM(nonce, tag)).decryptor()
    reader.authenticate_additional_data(context.encode())
    try:
        return (reader.update(body) + reader.finalize()).decode()
    except InvalidTag as error:
        raise SealError("wrong key, wrong context or changed bytes") from error


def _characters(text: str) -> list[str]:
    """Characters as a reader sees them: marks, selectors and joiners stay with their base."""
    parts: list[str] = []
    for char in text:
        belongs = unicodedata.category(char).startswith("M") or char in JOINERS
        if parts and (belongs or parts[-1].endswith(JOINERS)):
            parts[-1] += char
        else:
            parts.append(char)
    return parts
