"""Item lists that are read into the catalogue."""

from __future__ import annotations

from pathlib import Path

from hub.cli.arguments import (
    Commands,
    admin_tools,
    draft_number,
    in_language,
    service_letter,
)


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    imports = commands.add_parser("import", help="read a catalogue")
    actions = imports.add_subparsers(required=True, metavar="WHAT")
    items = actions.add_parser(
        "items", help="items and themes from CSV, XLSX or JSON, all or nothing"
    )
    items.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help="or a folder of CSV files"
    )
    items.add_argument("--check", action="store_true", help="only report, publish nothing")
    items.add_argument(
        "--service", type=service_letter, metavar="LETTER", help="service of items that name none"
    )
    items.add_argument(
        "--codes", action="store_true", help="warn of codes that are not as the nation writes them"
    )
    items.add_argument(
        "--draft", action="store_true", help="keep it as a draft to be approved, publish nothing"
    )
    items.add_argument(
        "--revise",
        type=draft_number,
        metavar="N",
        help="put it in place of draft N, from which it starts",
    )
    items.add_argument("--note", default="", help="what the draft is about")
    items.add_argument("--all", action="store_true", help="show every warning")
    in_language(items, "zh", of="the report", choices=("zh", "en"))
    admin_tools({"import_items": items})
