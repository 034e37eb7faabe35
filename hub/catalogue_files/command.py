"""`jiaohao import items FILE… [--check]`: read, check, report, stage, and ask the hub to publish
(or, with --draft, to keep it as a draft).

All or nothing: one error anywhere and nothing is staged. Exit codes: 0 published or drafted (or,
with --check, nothing wrong), 1 errors in the files, 2 a file cannot be read, 3 the hub did not
take it.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import NamedTuple, TextIO

import msgspec

from hub.catalogue_files import checks
from hub.catalogue_files.draft import Draft
from hub.catalogue_files.lists import Progress, quiet
from hub.catalogue_files.read import read_file
from hub.catalogue_files.report import Kind, Report
from hub.catalogue_files.spell import spell_all
from hub.contract.codes import Code
from hub.contract.commands import DraftCatalogue, PublishCatalogue
from hub.contract.results import AnyReply, CataloguePublished, DraftChanged, Refusal
from hub.contract.words import Language, Text
from hub.domain.catalogue import Catalogue
from hub.errors import SetupError, Unavailable

OK, WRONG, UNREADABLE, NOT_TAKEN = 0, 1, 2, 3

Send = Callable[[PublishCatalogue | DraftCatalogue], AnyReply]
"""Sends the command and waits for the reply; raises one of `NO_ANSWER` when none comes."""
NO_ANSWER = (SetupError, Unavailable, OSError)


class Goal(NamedTuple):
    """What becomes of the files: `version` is the one that they start from, `revise` a draft
    whose content they replace."""

    version: int | None = None
    draft: bool = False
    revise: int | None = None
    note: str = ""


AT_ONCE = Goal()

TEXTS = {
    "checked": Text("只做检查，没有导入。", "Checked only, nothing imported."),
    "published": Text(
        "已发布第 {version} 版目录：{items} 个事项，{themes} 个主题。",
        "Published catalogue version {version}: {items} items, {themes} themes.",
    ),
    "drafted": Text(
        "已存为目录草稿 d{draft}（依据第 {base} 版）：{items} 个事项，{themes} 个主题。",
        "Kept as draft d{draft} (made from version {base}): {items} items, {themes} themes.",
    ),
    "refused": Text("中枢没有接受：{why}", "The hub did not take it: {why}"),
    "again": Text(
        "读文件期间目录有了新版：再导入一次即可，什么也没有丢。",
        "Another version was published meanwhile: import once more, nothing is lost.",
    ),
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
    goal: Goal = AT_ONCE,
    check: bool = False,
    service: str | None = None,
    codes: bool = False,
    services: Collection[str] | None = None,
    full: bool = False,
    language: Language = Language.ZH,
    out: TextIO = sys.stdout,
    progress: Progress = quiet,
) -> int:
    """Import the files as one new version of the catalogue.

    `base` is what is published now: items stay when the files hold only themes, and the
    other way round. `service` is the letter for items that have none; `codes` looks at the
    national form of codes; `services` are the letters that the hall has (None: not known);
    `full` shows every warning. Returns the exit code.
    """
    report = Report("、".join(path.name for path in paths))
    base = base or Catalogue()
    catalogue = load(
        paths,
        report,
        base=base,
        service=service,
        codes=codes,
        services=services,
        progress=progress,
    )
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
    return _hand_over(_command(staged, goal, language), send, language, out)


def load(
    paths: Sequence[Path],
    report: Report,
    *,
    base: Catalogue,
    service: str | None = None,
    codes: bool = False,
    services: Collection[str] | None = None,
    progress: Progress = quiet,
) -> Catalogue:
    """The files as one checked catalogue, ready to be searched; see `report` for errors: with
    one, nothing more is done to it."""
    draft = Draft()
    for path in paths:
        own = Report(path.name) if len(paths) > 1 else report
        draft.add(read_file(path, own, progress), path.name if len(paths) > 1 else "")
        if own is not report:
            report.add(own)
    whole = checks.whole(draft, base, service, report, codes=codes, services=services)
    return whole if report.errors else spell_all(whole)


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


def _command(staged: str, goal: Goal, language: Language) -> PublishCatalogue | DraftCatalogue:
    request_id = secrets.token_urlsafe(12)
    if not goal.draft:
        return PublishCatalogue(
            request_id=request_id, language=language, staged=staged, base=goal.version
        )
    return DraftCatalogue(
        request_id=request_id,
        language=language,
        staged=staged,
        base=goal.version or 0,
        draft=goal.revise,
        note=goal.note,
    )


def _hand_over(
    command: PublishCatalogue | DraftCatalogue, send: Send, language: Language, out: TextIO
) -> int:
    try:
        reply = send(command)
    except NO_ANSWER as error:
        print(TEXTS["silent"].inn(language).format(why=error), file=out)
        return NOT_TAKEN
    if isinstance(reply, Refusal) or (told := _told(reply)) is None:
        why = reply.message if isinstance(reply, Refusal) else type(reply).__name__
        print(TEXTS["refused"].inn(language).format(why=why), file=out)
        if isinstance(reply, Refusal) and reply.code == Code.BASE_CHANGED:
            print(TEXTS["again"].inn(language), file=out)
        return NOT_TAKEN
    key, fields = told
    print(TEXTS[key].inn(language).format(**fields), file=out)
    return OK


def _told(reply: AnyReply) -> tuple[str, dict[str, int]] | None:
    """Which sentence tells of a reply, with its numbers; None for what nobody asked."""
    if isinstance(reply, CataloguePublished):
        counts = {"version": reply.version, "items": reply.items, "themes": reply.themes}
        return "published", counts
    if isinstance(reply, DraftChanged):
        draft = reply.draft
        return "drafted", {
            "draft": draft.draft,
            "base": draft.base,
            "items": draft.items,
            "themes": draft.themes,
        }
    return None
