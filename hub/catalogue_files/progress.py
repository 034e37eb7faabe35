"""How far a long import has come, for who sits at a terminal."""

from __future__ import annotations

from typing import TextIO

from hub.catalogue_files.lists import Progress, quiet


def on_terminal(out: TextIO) -> Progress:
    """One line that counts up and is written over by what follows; nothing into a file."""
    if not out.isatty():
        return quiet

    def tell(count: int) -> None:
        print(f"\r{count:,} 行 rows", end="\r", file=out, flush=True)

    return tell
