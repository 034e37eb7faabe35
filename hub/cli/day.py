"""One day of the hall: its figures, facts, bookings and end."""

from __future__ import annotations

from hub.cli.arguments import Commands, admin_tools


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    report = commands.add_parser("report", help="the figures of one day")
    report.add_argument("--day", help="YYYY-MM-DD (default: today)")
    report.add_argument("--json", action="store_true")
    report.add_argument(
        "--language", choices=("zh", "en", "bo"), default="en", help="of the words (default en)"
    )
    close = commands.add_parser("close-day", help="expire what still waits and close the day")
    why = commands.add_parser("why", help="why a ticket was called, or who comes before it")
    why.add_argument("ticket", help="its number of today, such as A023")
    why.add_argument("--json", action="store_true")
    why.add_argument("--language", choices=("zh", "en"), default="zh", help="of the sentence")
    facts = commands.add_parser("facts", help="the numbered facts, one JSON object a line")
    facts.add_argument("--from", dest="first", type=int, default=1, metavar="N")
    facts.add_argument("--follow", action="store_true", help="go on with those to come")
    bookings = commands.add_parser("bookings", help="the booked times of one day, masked")
    bookings.add_argument("day", nargs="?", help="YYYY-MM-DD (default: today)")
    bookings.add_argument("--json", action="store_true", help="one JSON object a line")
    admin_tools(
        {
            "report_day": report,
            "close_day": close,
            "print_facts": facts,
            "print_bookings": bookings,
            "explain": why,
        }
    )
