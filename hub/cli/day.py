"""One day of the hall: its figures, facts, bookings and end."""

from __future__ import annotations

from hub.arguments import day, number_from
from hub.cli.arguments import Commands, admin_tools, as_json, in_language


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    report = commands.add_parser("report", help="the figures of one day")
    report.add_argument("--day", type=day, help="YYYY-MM-DD (default: today)")
    as_json(report)
    in_language(report, "en")
    close = commands.add_parser("close-day", help="expire what still waits and close the day")
    why = commands.add_parser("why", help="why a ticket was called, or who comes before it")
    why.add_argument("ticket", help="its number of today, such as A023")
    as_json(why)
    in_language(why, "zh", of="the sentence", choices=("zh", "en"))
    facts = commands.add_parser(
        "facts",
        help="the numbered facts, one JSON object a line",
        description="What has happened in the hall, in order; each fact's `seq` is one more than "
        "the one's before. Works with and without a running hub.",
    )
    facts.add_argument(
        "--from",
        dest="first",
        type=number_from(1, 2**62),
        default=1,
        metavar="N",
        help="the number to begin with: the last one that you have, and one more (default: 1)",
    )
    facts.add_argument(
        "--follow",
        action="store_true",
        help="go on with those to come, until interrupted; a hub that is away is waited for",
    )
    bookings = commands.add_parser("bookings", help="the booked times of one day, masked")
    bookings.add_argument("day", type=day, nargs="?", help="YYYY-MM-DD (default: today)")
    as_json(bookings, "one JSON object a line")
    admin_tools(
        {
            "report_day": report,
            "close_day": close,
            "print_facts": facts,
            "print_bookings": bookings,
            "explain": why,
        }
    )
