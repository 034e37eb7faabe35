"""`jiaohao paper`: the papers and their fields, a hall's own templates looked through, one drawn.

A paper is data of the contract; the program of the devices draws it, so the hub needs to know
neither printers nor pictures.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from hub.config import HallConfig
from hub.config_reader import read_hall
from hub.contract import wire
from hub.contract.devices import Paper
from hub.contract.words import Language, SlipLanguages, Text
from hub.domain.papers.field import Element, Facts, Field
from hub.domain.papers.kinds import KINDS, Kind
from hub.errors import SetupError
from hub.folder import Folder
from hub.paper_files import SUFFIX, Found, Unfit, find_templates, look_through, shipped
from hub.programs import PROGRAMS, check_extra

DRAWN_WITHIN = 60.0
"""Seconds; a paper takes some milliseconds."""


class Hall(NamedTuple):
    """Whose papers are meant: a hall's, or those that are shipped."""

    config: HallConfig | None
    found: Found

    @property
    def languages(self) -> SlipLanguages:
        """As its settings say."""
        return self.config.printing.slip_languages if self.config else SlipLanguages.RESIDENT


def list_papers(args: argparse.Namespace) -> int:
    """`list`: each paper, and whether the hall has its own template of it."""
    found = _hall(args.hall).found
    for name, kind in KINDS.items():
        whose = "own" if name in found.own else "shipped"
        print(f"{name}\t{whose}\t{kind.title}\t{kind.about}")
    return 0


def list_fields(args: argparse.Namespace) -> int:
    """`fields NAME`: what a template of it may name."""
    for row in field_rows(KINDS[args.name]):
        print("\t".join(row))
    return 0


def field_rows(kind: Kind) -> Iterator[tuple[str, str, str, str]]:
    """Name, type, meaning and example of each field; those of a list's elements follow it."""
    # Some fields are there in other languages only.
    facts, others = (kind.facts(kind.full, language) for language in (Language.ZH, Language.EN))
    for field in kind.fields:
        value = facts[field.name] or others[field.name]
        yield _row(field, field.name, value if isinstance(value, str) else "")
        for inner in field.of:
            yield _row(inner, f"{field.name}: {inner.name}", _first(facts, field, inner))


def _row(field: Field, name: str, example: str) -> tuple[str, str, str, str]:
    there = "; not always there" if field.optional else ""
    return name, field.type + there, field.about, example


def _first(facts: Facts, field: Field, inner: Field) -> str:
    elements = facts[field.name]
    element: Element = elements[0] if isinstance(elements, tuple) else {}
    return element.get(inner.name) or ""


def copy(args: argparse.Namespace) -> int:
    """`copy NAME`: the shipped template into the hall's folder, where it may be changed."""
    if args.hall is None:
        raise SetupError("Whose? Name the hall's data folder with --hall FOLDER.")
    read_hall(Folder(args.hall).config)
    if not KINDS[args.name].own:
        raise SetupError(
            f"{args.name} is printed by stations alone: every hall has the shipped one"
        )
    path = Folder(args.hall).papers / f"{args.name}{SUFFIX}"
    if path.exists():
        raise SetupError(f"{path} exists already: it is the hall's own.")
    try:
        path.parent.mkdir(exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(shipped(args.name))
    except OSError as error:
        raise SetupError(f"{path} cannot be written: {error.strerror}") from error
    print(path)
    return 0


def check(args: argparse.Namespace) -> int:
    """`check [FILE …]`: 0 when all can be used, 1 when one cannot, 2 without a hall or file."""
    hall = _hall(args.hall)
    if args.files:
        for file in args.files:
            if not file.exists():
                raise SetupError(f"{file} does not exist.")
        found = look_through(args.files, hall.languages)
    else:
        found = hall.found
    for line in (line for unfit in found.unfit for line in unfit.lines()):
        print(line)
    print(f"{len(found.own)} own templates can be used, {len(found.unfit)} to be put right")
    return 1 if found.unfit else 0


def preview(args: argparse.Namespace) -> int:
    """`preview NAME`: 0 drawn, 1 when the hall's own template is wrong, 2 environment."""
    check_extra("hardware", "jiaohao paper preview")
    hall = _hall(args.hall)
    if unfit := _unfit(hall.found, args.name):
        print("\n".join(unfit.lines()), file=sys.stderr)
        return 1
    paper = sample_paper(hall, args.name, args.language, full=args.full)
    return _draw(paper, args.width, args.out)


def sample_paper(hall: Hall, name: str, language: str | None, *, full: bool = False) -> Paper:
    """A paper with sample fields and the hall's own name, in the hall's languages or others.

    `full`: with all that may stand on it.
    """
    kind = KINDS[name]
    told = kind.full if full else kind.example
    if hall.config is not None and hasattr(told, "hall"):
        own = hall.config.hall.name
        told = msgspec.structs.replace(told, hall=own if isinstance(told.hall, Text) else own.zh)
    if language in list(Language):
        papers = hall.found.papers(SlipLanguages.RESIDENT)
        return papers.make(name, told, Language(language))
    languages = SlipLanguages(language) if language else hall.languages
    return hall.found.papers(languages).make(name, told)


def _unfit(found: Found, name: str) -> Unfit | None:
    return next((unfit for unfit in found.unfit if unfit.name == name), None)


def _draw(paper: Paper, width: int, out: Path) -> int:
    words = ["draw", "--width", str(width), "--out", str(out)]
    module = PROGRAMS["hardware"]
    done = subprocess.run(
        [sys.executable, "-m", module, *words],
        input=wire.encode(paper),
        check=False,
        timeout=DRAWN_WITHIN,
    )
    return done.returncode


def _hall(folder: Path | None) -> Hall:
    """Raises SetupError for a folder that is no hall, or settings that are wrong."""
    if folder is None:
        return Hall(None, Found.shipped())
    config = read_hall(Folder(folder).config)
    languages = config.printing.slip_languages
    return Hall(config, find_templates(Folder(folder).papers, languages))
