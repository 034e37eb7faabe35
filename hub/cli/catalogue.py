"""Versions and drafts of the catalogue."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from hub.cli.arguments import (
    Commands,
    as_json,
    clerk_no,
    data_folder,
    draft_number,
    in_language,
    later,
)


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    catalogue = commands.add_parser(
        "catalogue",
        help="versions and drafts of the catalogue: list, compare, approve, publish, export",
        description="A version is named by its number (3, or now), a draft by d and its number "
        "(d5). Submitting, approving and rejecting ask for the PIN of --clerk.",
    )
    actions = catalogue.add_subparsers(required=True, metavar="ACTION")

    def action(name: str, about: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=about)
        in_language(made, "zh")
        return made

    listing = action("list", "open drafts and versions")
    as_json(listing, "one object for each page")
    diff = action("diff", "what changed from one to another")
    diff.add_argument("old", metavar="A", help="3, now or d5")
    diff.add_argument("new", metavar="B", help="likewise")
    as_json(diff)
    submit = action("submit", "hand a draft in for approval")
    approve = action("approve", "approve a draft at the level whose turn it is")
    reject = action("reject", "give a draft back, with the reason")
    reject.add_argument("--reason", required=True, help="what is to be put right")
    for signed in (submit, approve, reject):
        signed.add_argument(
            "--clerk", type=clerk_no, required=True, metavar="NO", help="who answers for it"
        )
    publish = action("publish", "publish an approved draft")
    for deciding in (submit, approve, publish):
        deciding.add_argument(
            "--seen",
            required=True,
            type=_sha256,
            metavar="SHA256",
            help="of the draft as you looked at it: the last line of `catalogue diff` tells it",
        )
    publish.add_argument("--at", metavar="TIME", help="2026-12-01T08:00 (default: at once)")
    rebase = action("rebase", "put a draft upon the version published since")
    rebase.add_argument(
        "--prefer", choices=("draft", "published"), help="whose change counts where both changed"
    )
    drop = action("drop", "give a draft up")
    export = action("export", "write one to files, from which an import makes the same")
    export.add_argument(
        "target", type=Path, metavar="TARGET", help="NAME.json, NAME.xlsx, or a folder of CSV files"
    )
    export.add_argument("--of", default="now", metavar="WHICH", help="3, d5 (default: now)")
    for one in (submit, approve, reject, publish, rebase, drop):
        one.add_argument("draft", type=draft_number, metavar="DRAFT", help="5 or d5")
    for name, made in actions.choices.items():
        several = "s" if name in ("list", "diff") else ""
        data_folder(made)
        made.set_defaults(run=later("hub.commands.catalogue", f"{name}_catalogue{several}"))


def _sha256(text: str) -> str:
    if re.fullmatch(r"[0-9a-f]{64}", text) is None:
        raise argparse.ArgumentTypeError(
            f"the whole SHA-256 is meant, 64 digits as `catalogue diff` tells it, not {text}"
        )
    return text
