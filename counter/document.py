"""`python -m counter.document` writes the table of keys into the counter's page of the docs."""

from __future__ import annotations

import sys
from pathlib import Path

from counter.keymap import TABLE

PAGE = Path(__file__).parents[1] / "assets" / "docs" / "counter.md"
BEGIN, END = "<!-- keys: written by python -m counter.document -->\n", "<!-- end of keys -->\n"


def keys_table() -> str:
    """Every action: its name in the settings, its usual key, help, and words on the screen."""
    lines = ["| setting | allowed | default | help | on the screen |", "|---|---|---|---|---|"]
    for row in TABLE:
        also = "; may be had everywhere" if row.bar else ""
        name, said = f"keys.{row.deed}", row.words.plain()
        lines.append(f"| `{name}` | a key | `{row.key}` | {row.help}{also} | {said} |")
    return "\n".join(lines) + "\n"


def page(text: str) -> str:
    """The page with its table as the code says."""
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}{keys_table()}{END}{after}"


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
