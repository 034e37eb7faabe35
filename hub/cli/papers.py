"""What stands on slips and papers."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from hub.cli.arguments import DEFAULT_DATA, Commands, later


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    paper = commands.add_parser("paper", help="what stands on slips and papers, and how it looks")
    actions = paper.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="all papers, the hall's own and those as shipped")
    fields = actions.add_parser("fields", help="what a template may name, with an example each")
    copy = actions.add_parser("copy", help="put a shipped template where the hall may change it")
    check = actions.add_parser(
        "check",
        help="look through the hall's own templates, or through files",
        description="Tells each fault with file, block number and what is allowed. Exit code 1 "
        "when a template is to be put right. A hub takes templates up when it starts.",
    )
    check.add_argument(
        "files", type=Path, nargs="*", metavar="FILE", help="as ticket.toml; default: the hall's"
    )
    preview = actions.add_parser("preview", help="draw a paper with sample fields, dot by dot")
    preview.add_argument("--width", type=int, choices=(58, 80), default=58, help="default 58")
    preview.add_argument(
        "--language",
        choices=("zh", "en", "bo", "zh+en", "zh+bo"),
        help="default: as the hall prints for a Chinese-speaking resident",
    )
    preview.add_argument("--full", action="store_true", help="with all that may stand on it")
    preview.add_argument(
        "--out", type=Path, required=True, metavar="FILE.png", help="to be written"
    )
    for parser in (fields, copy, preview):
        parser.add_argument("name", type=_paper_name, metavar="NAME", help="as `paper list` says")
    for parser in (listing, copy, check, preview):
        parser.add_argument(
            "--hall",
            type=Path,
            metavar="FOLDER",
            default=_usual_hall(),
            help="whose templates and settings (default: $JIAOHAO_DATA, ./hall where there is one, "
            "else as shipped)",
        )
    rows = {"list_papers": listing, "list_fields": fields, "copy": copy, "check": check}
    for name, parser in {**rows, "preview": preview}.items():
        parser.set_defaults(run=later("hub.commands.papers", name))


def _usual_hall() -> Path | None:
    told = os.environ.get("JIAOHAO_DATA")
    if told:
        return Path(told)
    return DEFAULT_DATA if (DEFAULT_DATA / "hall.toml").exists() else None


def _paper_name(text: str) -> str:
    from hub.domain.papers.kinds import KINDS

    if text not in KINDS:
        raise argparse.ArgumentTypeError(f"there is no paper {text}: {', '.join(KINDS)}")
    return text
