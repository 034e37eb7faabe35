"""`jiaohao import items FILE… [--check]`: read, check, report, stage, and ask the hub to publish.

All or nothing: one error anywhere and nothing is staged. Exit codes: 0 published (or, with
--check, nothing wrong), 1 errors in the files, 2 a file cannot be read, 3 the hub did not
take it.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

import msgspec

from hub.catalogue_files import checks
from hub.catalogue_files.draft import Draft
from hub.catalogue_files.read import read_file
from hub.catalogue_files.report import Kind, Report
from hub.catalogue_files.spell import spell_all
from hub.contract.commands import PublishCatalogue
from hub.contract.results import AnyReply, CataloguePublished, Refusal
from hub.contract.words import Language, Text
from hub.domain.catalogue import Catalogue
from hub.errors import SetupError, Unavailable

OK, WRONG, UNREADABLE, NOT_TAKEN = 0, 1, 2, 3

Send = Callable[[PublishCatalogue], AnyReply]
"""Sends the command and waits for the reply; raises one of `NO_ANSWER` when none comes."""
NO_ANSWER = (SetupError, Unavailable, OSError)

TEXTS = {
    "checked": Text("只做检查，没有导入。", "Checked only, nothing imported."),
    "published": Text(
        "已发布第 {version} 版目录：{items} 个事项，{themes} 个主题。",
        "Published catalogue version {version}: {items} items, {themes} themes.",
    ),
    "refused": Text("中枢没有接受：{why}", "The hub did not take it: {why}"),
    "silent": Text(
        "中枢没有应答（{why}）。它在运行吗？请再试一次，不会重复发布。",
        "No answer from the hub ({why}). Is it running? Try again, nothing is published twice.",
    ),
    "unstaged": Text("写不进 {folder}：{why}", "Cannot write to {folder}: {why}"),
}


def run(
    paths: Sequence[Path],
    *,
    data: Path,
    send: Send,
    base: Catalogue | None = None,
    check: bool = False,
    service: str | None = None,
    full: bool = False,
    language: Language = Language.ZH,
    out: TextIO = sys.stdout,
) -> int:
    """Import the files as one new version of the catalogue.

    `base` is what is published now: items stay when the files hold only themes, and the
    other way round. `service` is the letter for items that have none; `full` shows every warning.
    Returns the exit code.
    """
    report = Report("、".join(path.name for path in paths))
    catalogue = load(paths, report, base=base or Catalogue(), service=service)
    print(report.text(language, full=full), file=out)
    if report.errors:
        unreadable = all(error.kind is Kind.NOT_READABLE for error in report.errors)
        return UNREADABLE if unreadable else WRONG
    if check:
        print(TEXTS["checked"].inn(language), file=out)
        return OK
    try:
        staged = stage(catalogue, data)
    except OSError as error:
        why = TEXTS["unstaged"].inn(language).format(folder=data, why=error.strerror)
        print(why, file=out)
        return UNREADABLE
    return _publish(staged, send, language, out)


def load(
    paths: Sequence[Path], report: Report, *, base: Catalogue, service: str | None = None
) -> Catalogue:
    """The files as one checked catalogue, ready to be searched; see `report` for errors."""
    draft = Draft()
    for path in paths:
        own = Report(path.name) if len(paths) > 1 else report
        draft.add(read_file(path, own), path.name if len(paths) > 1 else "")
        if own is not report:
            report.add(own)
    return spell_all(checks.whole(draft, base, service, report))


def stage(catalogue: Catalogue, data: Path) -> str:
    """Write the catalogue beside the store, durably; its SHA-256 is its name."""
    body = msgspec.json.encode(catalogue)
    digest = hashlib.sha256(body).hexdigest()
    folder = data / "staged"
    folder.mkdir(parents=True, exist_ok=True)
    half = folder / f".{digest}.part"
    with half.open("wb") as file:
        file.write(body)
        file.flush()
        os.fsync(file.fileno())
    half.replace(folder / f"{digest}.json")
    return digest


def _publish(staged: str, send: Send, language: Language, out: TextIO) -> int:
    command = PublishCatalogue(
        request_id=secrets.token_urlsafe(12), language=language, staged=staged
    )
    try:
        reply = send(command)
    except NO_ANSWER as error:
        print(TEXTS["silent"].inn(language).format(why=error), file=out)
        return NOT_TAKEN
    if isinstance(reply, CataloguePublished):
        fields = {"version": reply.version, "items": reply.items, "themes": reply.themes}
        print(TEXTS["published"].inn(language).format(**fields), file=out)
        return OK
    why = reply.message if isinstance(reply, Refusal) else type(reply).__name__
    print(TEXTS["refused"].inn(language).format(why=why), file=out)
    return NOT_TAKEN
