"""Templates of papers as files: those that are shipped, and a hall's own in their place.

A hall's template that cannot be used is told and the shipped one is taken: a broken file must not
keep people from their tickets.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from pathlib import Path
from typing import NamedTuple

from hub.contract.words import SlipLanguages
from hub.domain.papers.kinds import KINDS
from hub.domain.papers.reading import UnfitError, Wrong, read_template
from hub.domain.papers.shelf import Papers, needed
from hub.domain.papers.template import Template

MOST_BYTES = 65_536
SUFFIX = ".toml"


class Unfit(NamedTuple):
    """A hall's template that is not used; `name` is the paper's, empty for a strange file."""

    name: str
    path: Path
    faults: tuple[Wrong, ...]

    def lines(self) -> list[str]:
        """Each fault with its file, block number and what is allowed."""
        return [f"{self.path}: {fault}" for fault in self.faults]


class Found(NamedTuple):
    """The templates to be used, which of them are the hall's own, and what cannot be used."""

    templates: dict[str, Template]
    own: tuple[str, ...]
    unfit: tuple[Unfit, ...]

    @classmethod
    def shipped(cls) -> Found:
        """A hall without templates of its own."""
        return cls(dict(shipped_templates()), (), ())

    def papers(self, languages: SlipLanguages) -> Papers:
        """Made ready; without own ones once for all halls of this process."""
        return Papers(self.templates, languages) if self.own else usual_papers(languages)


def shipped(name: str) -> str:
    """The text of a shipped template."""
    file = resources.files("assets") / "papers" / f"{name}{SUFFIX}"
    return file.read_text(encoding="utf-8")


@cache
def shipped_templates() -> Mapping[str, Template]:
    """All that are shipped. Their faults are ours: UnfitError."""
    speaks_all = SlipLanguages.RESIDENT
    return {name: parse_template(shipped(name), name, speaks_all) for name in KINDS}


@cache
def usual_papers(languages: SlipLanguages) -> Papers:
    """Papers of a hall without templates of its own."""
    return Papers(shipped_templates(), languages)


def parse_template(text: str, name: str, languages: SlipLanguages) -> Template:
    """Raises UnfitError with all that is wrong."""
    if name not in KINDS:
        raise UnfitError([Wrong(0, f"there is no paper {name}", ", ".join(KINDS))])
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnfitError([Wrong(0, f"it is no TOML: {error}")]) from error
    kind = KINDS[name]
    return read_template(data, kind.fields, tuple(needed(kind, languages)))


def check_own(name: str) -> None:
    """Raises UnfitError for a paper that is the same in every hall."""
    if name in KINDS and not KINDS[name].own:
        raise UnfitError([Wrong(0, f"{name} is printed by stations alone", "the shipped one")])


def find_templates(folder: Path, languages: SlipLanguages = SlipLanguages.RESIDENT) -> Found:
    """The shipped templates, and in their place those of a hall's `folder`, which need not be."""
    return look_through(tuple(_files(folder)), languages)


def look_through(files: Sequence[Path], languages: SlipLanguages) -> Found:
    """The shipped templates, and in their place `files` by their names, where they are right."""
    templates = dict(shipped_templates())
    own, unfit = [], []
    for path in files:
        name = path.stem
        try:
            check_own(name)
            templates[name] = parse_template(_read(path), name, languages)
            own.append(name)
        except UnfitError as error:
            unfit.append(Unfit(name if name in KINDS else "", path, error.faults))
    return Found(templates, tuple(own), tuple(unfit))


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(path for path in folder.iterdir() if path.suffix == SUFFIX)


def _read(path: Path) -> str:
    try:
        body = path.read_bytes()
        if len(body) > MOST_BYTES:
            raise UnfitError([Wrong(0, f"{len(body)} bytes", f"{MOST_BYTES} at most")])
        return body.decode("utf-8-sig")
    except OSError as error:
        raise UnfitError([Wrong(0, f"it cannot be read: {error.strerror}")]) from error
    except UnicodeDecodeError as error:
        raise UnfitError([Wrong(0, f"it is not UTF-8: {error.reason}")]) from error
