"""The translators' tables: one TSV file per app, `source<TAB>en<TAB>bo`."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
TARGETS = ("en", "bo")
HEADER = ["source", *TARGETS]

Table = dict[str, dict[str, str]]
"""Source text → {language: translation}; an empty translation is left out."""


class TableError(ValueError):
    """A table that cannot be read: names file and line."""


def parse(text: str, name: str = "table") -> Table:
    """Read one table. `#` starts a comment line, `\\n` in a cell is a line break."""
    table: Table = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if cells == HEADER:
            continue
        if len(cells) != len(HEADER):
            raise TableError(f"{name}:{number}: {len(HEADER)} cells wanted, {len(cells)} found")
        source, *rest = (cell.replace("\\n", "\n").strip() for cell in cells)
        table[source] = {
            language: cell for language, cell in zip(TARGETS, rest, strict=True) if cell
        }
    return table


def load(folder: Path = HERE) -> Table:
    """All tables of `folder` as one. The same source may stand in several tables only with the
    same translations; otherwise TableError."""
    merged: Table = {}
    for path in sorted(folder.glob("*.tsv")):
        for source, cells in parse(path.read_text(encoding="utf-8"), path.name).items():
            if merged.setdefault(source, cells) != cells:
                raise TableError(
                    f"{path.name}: “{source}” is translated otherwise in another table"
                )
    return merged
