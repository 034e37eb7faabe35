"""The hall paused, closing guarded, one let on."""

from __future__ import annotations

from hub.cli.arguments import Commands, data_folder, later, service_letter


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    hall = commands.add_parser("hall", help="pause the whole hall, and let it go on")
    actions = hall.add_subparsers(required=True, metavar="ACTION")
    pause = actions.add_parser(
        "pause", help="nothing is issued or called; the order is kept, no wait grows"
    )
    pause.add_argument(
        "reason",
        choices=("evacuation", "power", "network", "other"),
        help="told on every screen; an evacuation is said aloud, too",
    )
    resume = actions.add_parser("resume", help="go on where the hall stopped")
    guard = commands.add_parser(
        "guard", help="today: what becomes of tickets whose wait passes closing"
    )
    guard.add_argument("service", type=service_letter, help="its letter")
    guard.add_argument(
        "guard",
        choices=("issue", "warn", "stop", "settings"),
        help="give them out, warn first, give none; settings: as hall.toml says",
    )
    let_on = commands.add_parser("let-on", help="issue one ticket over every quota")
    let_on.add_argument("service", type=service_letter, help="its letter")
    for name, parser in {
        "pause_hall": pause,
        "resume_hall": resume,
        "guard_closing": guard,
        "let_on": let_on,
    }.items():
        data_folder(parser)
        parser.set_defaults(run=later("hub.commands.guards", name))
