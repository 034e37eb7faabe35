"""What a command line says of itself."""

from __future__ import annotations

import argparse
from collections.abc import Iterator


def without_help(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Every sub-command and argument, at any depth, whose help says nothing of it."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            told = {choice.dest for choice in action._choices_actions if choice.help}
            for name, below in action.choices.items():
                if name not in told:
                    yield f"{parser.prog} {name}"
                yield from without_help(below)
        elif not action.help:
            yield f"{parser.prog} {'/'.join(action.option_strings) or action.dest}"
