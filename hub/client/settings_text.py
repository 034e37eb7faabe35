"""A settings file as people save it, on Windows, too."""

from __future__ import annotations

from pathlib import Path

from hub.errors import SetupError


def read_text(path: Path) -> str:
    """The text, without the mark that some editors put before it. Raises OSError, or SetupError
    with the line that is not UTF-8."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise SetupError(
            f"{path}: line {line} is not UTF-8. Save the file with the encoding UTF-8 "
            "(记事本：另存为，编码选 UTF-8)."
        ) from error
