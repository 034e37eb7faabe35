"""`jiaohao catalogue …`: drafts and versions on the command line.

What changes something is sent as a command; what only reads (diff, export) reads the store.
A version is named by its number (`3`, or `now`), a draft by `d` and its number (`d5`).
"""

from __future__ import annotations

import argparse
import getpass
import hashlib
import re
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from hub.admin import checked, request_id, tell
from hub.commands.catalogue_lines import draft_line, version_line
from hub.commands.refused import refused
from hub.config_reader import read_hall
from hub.contract import wire
from hub.contract.commands import (
    AnyCommand,
    ApproveCatalogue,
    DropCatalogue,
    ListCatalogues,
    RebaseCatalogue,
    RejectCatalogue,
    ScheduleCatalogue,
    Signed,
    SubmitCatalogue,
)
from hub.contract.results import (
    AnyReply,
    CataloguePublished,
    Catalogues,
    DraftChanged,
)
from hub.contract.words import Language, Side
from hub.domain.catalogue import Catalogue
from hub.domain.catalogue_diff import compare
from hub.domain.catalogue_sentences import lines
from hub.errors import SetupError
from hub.folder import Folder
from hub.store import catalogue as versions
from hub.store import catalogue_drafts as drafts
from hub.store.database import open_readable

REF = re.compile(r"^(?:(?P<now>now)|v?(?P<version>\d+)|d(?P<draft>\d+))$")


def list_catalogues(args: argparse.Namespace) -> int:
    """Open drafts and all versions."""
    page, shown = 0, 0
    while True:
        reply = _tell(args, ListCatalogues(request_id=request_id(), page=page))
        if not isinstance(reply, Catalogues):
            return _told(args, reply)
        if args.json:
            print(wire.encode(reply).decode())
        else:
            for draft in reply.drafts:
                print(draft_line(draft, Language(args.language)))
            for version in reply.versions:
                print(version_line(version))
        shown, page = shown + max(len(reply.drafts), len(reply.versions)), page + 1
        if shown >= reply.total or not (reply.drafts or reply.versions):
            return 0


def diff_catalogues(args: argparse.Namespace) -> int:
    """What changed from one catalogue to another, as sentences or one JSON object.

    Below the sentences stands what whoever decides about the draft says that he has seen.
    """
    bodies = {ref: _body(args.data, ref) for ref in (args.old, args.new)}
    found = compare(_decoded(bodies[args.old]), _decoded(bodies[args.new]))
    if args.json:
        print(msgspec.json.encode(found).decode())
        return 0
    print("\n".join(lines(found, Language(args.language))))
    for ref, body in bodies.items():
        if ref.startswith("d"):
            print(f"{ref}: --seen {hashlib.sha256(body).hexdigest()}")
    return 0


def submit_catalogue(args: argparse.Namespace) -> int:
    """Hand a draft in."""
    return _signed(args, SubmitCatalogue, seen=args.seen)


def approve_catalogue(args: argparse.Namespace) -> int:
    """Approve at the level whose turn it is."""
    return _signed(args, ApproveCatalogue, seen=args.seen)


def reject_catalogue(args: argparse.Namespace) -> int:
    """Give back with a reason."""
    return _signed(args, RejectCatalogue, reason=args.reason)


def publish_catalogue(args: argparse.Namespace) -> int:
    """Publish an approved draft, at once or at a time."""
    at = _moment(args.at, args.data) if args.at else None
    command = ScheduleCatalogue(request_id=request_id(), draft=args.draft, seen=args.seen, at=at)
    return _told(args, _tell(args, command))


def rebase_catalogue(args: argparse.Namespace) -> int:
    """Put a draft upon the version that counts now."""
    prefer = Side(args.prefer) if args.prefer else None
    command = RebaseCatalogue(request_id=request_id(), draft=args.draft, prefer=prefer)
    return _told(args, _tell(args, command))


def drop_catalogue(args: argparse.Namespace) -> int:
    """Give a draft up."""
    return _told(args, _tell(args, DropCatalogue(request_id=request_id(), draft=args.draft)))


def export_catalogue(args: argparse.Namespace) -> int:
    """Write a version or draft to files."""
    from hub.catalogue_files.export import export

    for path in export(read(args.data, args.of), args.target):
        print(path)
    return 0


def read(folder: Path, ref: str) -> Catalogue:
    """A version or draft of the store. Raises SetupError when there is none of that name."""
    return _decoded(_body(folder, ref))


def _decoded(body: bytes) -> Catalogue:
    return msgspec.json.decode(body, type=Catalogue) if body else Catalogue()


def _body(folder: Path, ref: str) -> bytes:
    """What `read` reads, as it is stored; empty before the first version."""
    found = REF.match(ref)
    if found is None:
        raise SetupError(f"{ref}: a version (3), the newest (now) or a draft (d5) is meant.")
    db = open_readable(Folder(folder).made_store())
    try:
        if found["now"]:
            newest = versions.newest(db)
            body = versions.body(db, newest.number) if newest else b""
        elif found["version"]:
            body = versions.body(db, int(found["version"]))
        else:
            body = drafts.body(db, int(found["draft"]))
    finally:
        db.close()
    if body is None:
        raise SetupError(f"There is no {ref}. `jiaohao catalogue list` shows what there is.")
    return body


def _signed(args: argparse.Namespace, command: Callable[..., Signed], **fields: object) -> int:
    """Send a command for which a person answers: number and PIN."""
    if sys.stdin.isatty():
        pin = getpass.getpass(f"PIN of {args.clerk}: ")
    else:
        pin = sys.stdin.readline().rstrip("\n")
    made = command(request_id=request_id(), draft=args.draft, clerk=args.clerk, pin=pin, **fields)
    return _told(args, _tell(args, made))  # type: ignore[arg-type]


def _tell(args: argparse.Namespace, command: AnyCommand) -> AnyReply:
    spoken = msgspec.structs.replace(command, language=Language(args.language))
    return tell(args.data, checked(spoken))


def _moment(text: str, folder: Path) -> datetime:
    """A time as it is written; without an offset it is the hall's."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise SetupError(f"{text}: write a time as 2026-12-01T08:00") from None
    if at.tzinfo is not None:
        return at
    return at.replace(tzinfo=ZoneInfo(read_hall(Folder(folder).config).hall.timezone))


def _told(args: argparse.Namespace, reply: AnyReply) -> int:
    if isinstance(reply, DraftChanged):
        print(draft_line(reply.draft, Language(args.language)))
        return 0
    if isinstance(reply, CataloguePublished):
        print(f"v{reply.version}: {reply.items} items, {reply.themes} themes")
        return 0
    return refused(reply)
