"""Which characters may go to a printer at all, and which of them it has a glyph for. Pure."""

from __future__ import annotations

import unicodedata

MISSING = "〓"
"""Stands for a character that can be shown in no way (the printers' geta mark)."""

_NEVER = ("Cc", "Cf", "Cs", "Cn", "Zl", "Zp")
"""Control, format (text direction!), surrogate, unassigned, line and paragraph separators."""


def clean(text: str) -> str:
    """The text without anything a printer could take for a command.

    GB18030 of what is left has no byte below 20 but within no character: a space for a
    TAB or line break, nothing for the rest.
    """
    return "".join(_kept(c) for c in text)


def _kept(char: str) -> str:
    if char in "\t\n\r\v\f\u2028\u2029":
        return " "
    return "" if unicodedata.category(char) in _NEVER else char


def is_printable(char: str) -> bool:
    """Whether nearly every Chinese printer holds a glyph: ASCII and GBK's own characters.

    㐂 𠮷 (four bytes in GB18030), 䶮 (FE9F), € and Tibetan have none on most models.
    """
    if char.isascii():
        return " " <= char <= "~"
    try:
        return len(char.encode("gbk")) == 2
    except UnicodeEncodeError:
        return False


def cells(char: str) -> int:
    """How many 12-dot cells a printer's own character takes: ASCII 1, Chinese 2."""
    return 1 if char.isascii() else 2
