"""Papers that did not come out, printed elsewhere."""

from __future__ import annotations

from hub.cli.arguments import Commands, as_json, data_folder, device_name, in_language, later


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    slips = commands.add_parser("slips", help="papers that did not come out, printed elsewhere")
    actions = slips.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="those of the last ten minutes, each with its job")
    as_json(listing, "one JSON object a line")
    in_language(listing, "en")
    move = actions.add_parser(
        "move",
        help="print one on another printer, once",
        description="Its own printer is told first not to begin it. What may be out already is "
        "marked 补打.",
    )
    move.add_argument("job", help="as `slips list` names it")
    move.add_argument("device", type=device_name, help="the station whose printer takes it")
    for name, parser in {"list_slips": listing, "move_slip": move}.items():
        data_folder(parser)
        parser.set_defaults(run=later("hub.commands.slips", name))
