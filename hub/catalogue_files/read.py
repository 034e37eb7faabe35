"""A file of any known kind → a draft."""

from __future__ import annotations

import io
from pathlib import Path
from typing import BinaryIO

from hub.catalogue_files import columns, lists, objects, sheets, texts
from hub.catalogue_files.draft import Draft
from hub.catalogue_files.lists import Progress
from hub.catalogue_files.report import Kind, Remark, Report

LARGEST = 256 * 1024 * 1024
LARGEST_JSON = 32 * 1024 * 1024
"""Bytes of a file; JSON is read as a whole, tables a row at a time."""
XLSX = b"PK\x03\x04"
OLD_XLS = b"\xd0\xcf\x11\xe0"
NO_HEADING = "没有表头 / no heading"


def read_file(path: Path, report: Report, progress: Progress = lists.quiet) -> Draft:
    """What the file holds, or all CSV files of a folder (as an export writes them); the kind of
    a file is told by its content, not by its name."""
    if path.is_dir():
        return _read_folder(path, report, progress)
    try:
        size = path.stat().st_size
        if size > LARGEST:
            report.error(Remark(Kind.TOO_MANY, str(path.name), allowed=f"≤ {LARGEST} bytes"))
            return Draft()
        with path.open("rb") as file:
            return read(file, report, progress)
    except OSError as error:
        report.error(Remark(Kind.NOT_READABLE, path.name, detail=error.strerror or str(error)))
        return Draft()


def _read_folder(folder: Path, report: Report, progress: Progress) -> Draft:
    whole = Draft()
    files = sorted(folder.glob("*.csv"))
    if not files:
        report.error(Remark(Kind.NOT_READABLE, folder.name, detail="*.csv"))
    for path in files:
        own = Report(path.name)
        whole.add(read_file(path, own, progress), path.name)
        report.add(own)
    return whole


def read_bytes(raw: bytes, report: Report) -> Draft:
    """What the bytes of a file hold."""
    return read(io.BytesIO(raw), report, lists.quiet)


def read(file: BinaryIO, report: Report, progress: Progress) -> Draft:
    """What an open file holds, from its beginning."""
    first = file.read(4)
    if first.startswith(XLSX):
        return _workbook(file, report, progress)
    if first.startswith(OLD_XLS):
        report.error(Remark(Kind.UNKNOWN_SHAPE, "XLS", detail="请另存为 .xlsx / save as .xlsx"))
        return Draft()
    encoding = texts.encoding_of(file, report)
    if encoding is None:
        return Draft()
    if texts.begins_with(file, encoding, "{["):
        return _json(file, encoding, report)
    return _table(file, encoding, report, progress)


def _json(file: BinaryIO, encoding: str, report: Report) -> Draft:
    text = texts.opened(file, encoding).read(LARGEST_JSON + 1)
    if len(text) > LARGEST_JSON:
        report.error(Remark(Kind.TOO_MANY, "JSON", allowed=f"≤ {LARGEST_JSON} bytes"))
        return Draft()
    return objects.read(text, report)


def _table(file: BinaryIO, encoding: str, report: Report, progress: Progress) -> Draft:
    """CSV or TSV, with a heading or as a bare list of names."""
    text = texts.opened(file, encoding)
    lines = texts.lines(text, report)
    held = lists.read(lines, report, progress=progress)
    if held is None and not report.errors:
        report.error(Remark(Kind.UNKNOWN_SHAPE, "CSV", detail=NO_HEADING, allowed=_headings()))
    return held or Draft()


def _workbook(file: BinaryIO, report: Report, progress: Progress) -> Draft:
    found = sheets.read(file, report, progress)
    if not found and not report.errors:
        report.error(Remark(Kind.UNKNOWN_SHAPE, "XLSX", detail=NO_HEADING, allowed=_headings()))
    whole = Draft()
    for held in found:
        whole.add(held)
    return whole


def _headings() -> str:
    return " ".join(column.headings[0] for column in columns.ITEM_COLUMNS)
