"""Working days, and the cases that depend on them."""

from __future__ import annotations

from pathlib import Path

from hub.arguments import day, number_from
from hub.cli.arguments import Commands, data_folder, later


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    calendar = commands.add_parser(
        "calendar", help="working days, holidays and moved days (调休) of the hall"
    )
    actions = calendar.add_subparsers(required=True, metavar="ACTION")
    show = actions.add_parser("show", help="one year's named days")
    show.add_argument("year", type=number_from(2000, 2100), nargs="?", help="default: this year")
    seed = actions.add_parser("seed", help="take what the library knows; days set by hand stay")
    one = actions.add_parser(
        "set",
        help="one day that the government has announced; open cases are counted anew",
        description="For announced days (调休, local holidays). When only the hall is shut, write "
        "[[days]] in hall.toml: that moves no deadline.",
    )
    one.add_argument("day", type=day, metavar="DATE", help="YYYY-MM-DD")
    kind = one.add_mutually_exclusive_group(required=True)
    kind.add_argument("--closed", dest="working", action="store_false", help="a day off")
    kind.add_argument("--open", dest="working", action="store_true", help="a working day")
    kind.add_argument(
        "--usual", dest="working", action="store_const", const=None, help="as its weekday says"
    )
    one.add_argument("--name", default="", help="why")
    put = actions.add_parser("import", help="replace whole years by a JSON file, all or nothing")
    put.add_argument("file", type=Path, metavar="FILE", help="as `calendar export` writes it")
    put.add_argument("--keep-own", action="store_true", help="days set by hand stay")
    out = actions.add_parser("export", help="the known years as JSON on standard output")
    out.add_argument("year", type=number_from(2000, 2100), nargs="?", help="only this year")
    listing = commands.add_parser("deadlines", help="cases that are not decided, by their last day")
    named = {"show": show, "seed": seed, "set_day": one, "import_file": put, "export": out}
    for name, parser in {**named, "deadlines": listing}.items():
        data_folder(parser)
        parser.set_defaults(run=later("hub.commands.calendar", name))
