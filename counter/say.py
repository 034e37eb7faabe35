"""A text to be shown: its Chinese source, which is also its translation key, and what fills it.

Pure models return these; the screen translates them, so a change of language needs no model.
"""

from __future__ import annotations

from dataclasses import dataclass

from hub.contract.words import Language, Text


@dataclass(frozen=True)
class Say:
    """`key` may hold `%1`, `%2` …; an argument is ready text, a contract text or a `Say`."""

    key: str
    args: tuple[str | Text | Say, ...] = ()

    def plain(self) -> str:
        """The Chinese text, for tests and logs."""
        text = self.key
        for index, arg in enumerate(self.args, start=1):
            text = text.replace(f"%{index}", _plain(arg))
        return text

    def to_qml(self, language: Language) -> dict[str, object]:
        """`{"key": …, "args": […]}` with contract texts in `language`."""
        return {"key": self.key, "args": [_to_qml(arg, language) for arg in self.args]}


NOTHING = Say("")


def _plain(arg: str | Text | Say) -> str:
    if isinstance(arg, Say):
        return arg.plain()
    return arg.zh if isinstance(arg, Text) else arg


def _to_qml(arg: str | Text | Say, language: Language) -> object:
    if isinstance(arg, Say):
        return arg.to_qml(language)
    return arg.inn(language) if isinstance(arg, Text) else arg


def clock(seconds: float) -> str:
    """Seconds as `06:12`, from an hour on as `1:06:12`."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    tail = f"{rest // 60:02d}:{rest % 60:02d}"
    return f"{hours}:{tail}" if hours else tail
