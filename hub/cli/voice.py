"""The recordings that calls are joined from."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from hub.arguments import number_from
from hub.cli.arguments import Commands, in_language, later


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    voice = commands.add_parser("voice", help="the recordings that calls are joined from")
    actions = voice.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="files and texts of all clips, to be recorded")
    listing.add_argument("--language", choices=("zh", "en", "bo", "letter"), help="default all")
    check = actions.add_parser(
        "check",
        help="look through a folder of own recordings",
        description="Format, silence, clipping, loudness, what is missing, names that nobody looks "
        "for. Exit code 1 when a recording is to be put right.",
    )
    check.add_argument("folder", type=Path, help="of WAV files, named as `voice list` says")
    say = actions.add_parser("say", help="write one call into a WAV file")
    say.add_argument("ticket", type=_ticket, help="as A023")
    say.add_argument("window", type=number_from(1, 999), help="its number")
    say.add_argument("file", type=Path, help="to be written, as call.wav")
    in_language(say, "zh", of="the call")
    say.add_argument("--ring", action="store_true", help="0 is 〇")
    say.add_argument("--yao", action="store_true", help="1 is 幺")
    say.add_argument("--liang", action="store_true", help="2 is 两")
    say.add_argument("--voice", type=Path, metavar="FOLDER", help="own recordings go first")
    make = actions.add_parser("make", help="make the pack anew (needs espeak-ng)")
    for name, parser in {"list_clips": listing, "check": check, "say": say, "make": make}.items():
        parser.set_defaults(run=later("assets.voice_command", name))


def _ticket(text: str) -> str:
    number = text.upper()
    if re.fullmatch(r"[A-Z]\d{3,4}", number) is None:
        raise argparse.ArgumentTypeError("a letter and 3 or 4 digits, as A023")
    return number
