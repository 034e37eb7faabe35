"""Source files that were read are not kept.

PySide reads the source of every module that is imported after it, through `linecache`, to look for
its own name in it; `linecache` would keep all of them, 8 MB in each app, until its end. A traceback
reads the file again.
"""

from __future__ import annotations

import linecache
from typing import Any


class Forgetful(dict[str, Any]):
    """`linecache`'s memory for what has no file: generated code, and loaders not yet asked."""

    def __setitem__(self, name: str, entry: tuple[Any, ...]) -> None:
        """`entry`: (loader,) or (size, time of the file, lines, whole name)."""
        asked_later, has_file = len(entry) == 1, len(entry) > 1 and entry[1] is not None
        if asked_later or not has_file:
            super().__setitem__(name, entry)


def keep_none() -> None:
    """From now on; what is kept already goes, too."""
    if isinstance(linecache.cache, Forgetful):
        return
    kept = linecache.cache
    linecache.cache = Forgetful()
    for name, entry in kept.items():
        linecache.cache[name] = entry
