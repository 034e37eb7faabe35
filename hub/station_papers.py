"""The papers that a station prints by itself, made from their templates for it to carry along.

A station has to print them when no hub is there, and knows no templates: it gets them as papers of
the contract, in which `{printed}` is left for it to fill in.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from hub.contract.words import SlipLanguages, Text
from hub.domain.papers.station import Trial, Void
from hub.paper_files import SUFFIX, usual_papers

CARRIED: dict[str, msgspec.Struct] = {
    "test": Trial(hall=Text("叫号"), printed="{printed}"),
    "void": Void(),
}
FOLDER = Path(__file__).parents[1] / "hardware" / "escpos" / "papers"


def carried(name: str) -> str:
    """One as JSON, by the shipped template."""
    paper = usual_papers(SlipLanguages.ZH).make(name, CARRIED[name])
    return msgspec.json.format(msgspec.json.encode(paper), indent=1).decode() + "\n"


def write_carried(folder: Path = FOLDER, *, check: bool) -> int:
    """Write all, or say which differ from their templates (exit code 1)."""
    files = {folder / f"{name}.json": carried(name) for name in CARRIED}
    stale = [path for path, text in files.items() if not _is(path, text)]
    for path in stale:
        if check:
            print(f"{path} differs from its {SUFFIX} template: run jiaohao docs", file=sys.stderr)
        else:
            path.write_text(files[path], encoding="utf-8")
            print(f"wrote {path}")
    return 1 if check and stale else 0


def _is(path: Path, text: str) -> bool:
    return path.exists() and path.read_text(encoding="utf-8") == text
