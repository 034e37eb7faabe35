"""Qt's translation files: extracted by lupdate, filled from the tables, compiled by lrelease."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

from assets.i18n.tables import HERE, Table

ROOT = HERE.parent.parent
SOURCES = ("assets/qml", "kiosk", "counter", "display")
REVIEW = {"bo": "to be reviewed by a native speaker"}
PLACEHOLDER = re.compile(r"%(?:\d|n|L\d)")


@dataclass(frozen=True)
class Gap:
    """A string that has no usable translation."""

    language: str
    context: str
    source: str
    why: str


def tool(name: str) -> Path:
    """A Qt tool of the PySide6 wheel; FileNotFoundError when the wheel does not ship it."""
    folder = Path(PySide6.__path__[0])
    for path in (folder / name, folder / f"{name}.exe"):
        if path.exists():
            return path
    raise FileNotFoundError(f"{name} is not in {folder}: install PySide6-Essentials")


def run(name: str, *arguments: str | Path) -> None:
    """Run a Qt tool quietly; its own words are shown when it fails."""
    command = [str(tool(name)), *(str(argument) for argument in arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr)
        raise RuntimeError(f"{name} failed with {done.returncode}")


def sources(root: Path = ROOT) -> list[Path]:
    """Every QML file that may hold a text."""
    found = [path for folder in SOURCES for path in (root / folder).rglob("*.qml")]
    return sorted(found)


def extract(ts: Path, language: str, files: list[Path]) -> None:
    """Bring `ts` up to date with the strings of `files`; what was translated is kept."""
    listing = ts.with_suffix(".lst")
    listing.write_text("\n".join(str(path) for path in files), encoding="utf-8")
    try:
        run(
            "lupdate", f"@{listing}", "-ts", ts, "-target-language", language,
            "-source-language", "zh_CN", "-locations", "none", "-no-obsolete",
            "-silent",
        )  # fmt: skip
    finally:
        listing.unlink()


def messages(tree: ET.ElementTree[ET.Element[str]]) -> Iterator[tuple[str, ET.Element]]:
    """(context, message element) of a .ts file, in order."""
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message


def _forms(translation: ET.Element, text: str, plural: bool) -> None:
    for child in list(translation):
        translation.remove(child)
    translation.attrib.pop("type", None)
    if not plural:
        translation.text = text
        return
    translation.text = None
    for form in text.split("|"):
        ET.SubElement(translation, "numerusform").text = form


def _sort(root: ET.Element) -> None:
    """Order by context and source, so that the order of work leaves no trace in the file."""
    contexts = sorted(root.findall("context"), key=lambda each: each.findtext("name") or "")
    for context in contexts:
        found = context.findall("message")
        for message in found:
            context.remove(message)
        context.extend(sorted(found, key=lambda each: each.findtext("source") or ""))
        root.remove(context)
    root.extend(contexts)


def fill(ts: Path, language: str, table: Table) -> None:
    """Put the tables' translations into `ts`; a table wins over what the file held."""
    tree = ET.parse(ts)
    for _, message in messages(tree):
        text = table.get(message.findtext("source") or "", {}).get(language)
        translation = message.find("translation")
        if text is None or translation is None:
            continue
        _forms(translation, text, message.get("numerus") == "yes")
        if language in REVIEW and message.find("translatorcomment") is None:
            comment = ET.Element("translatorcomment")
            comment.text = REVIEW[language]
            message.insert(list(message).index(translation), comment)
    _sort(tree.getroot())
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    ts.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def gaps(ts: Path, language: str) -> list[Gap]:
    """Strings without a translation, or whose placeholders (%1, %n) differ from the source's."""
    found = []
    for context, message in messages(ET.parse(ts)):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        forms = [] if translation is None else ["".join(translation.itertext()).strip()]
        if translation is None or translation.get("type") or not forms[0]:
            found.append(Gap(language, context, source, "not translated"))
        elif set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(forms[0])):
            found.append(Gap(language, context, source, "placeholders differ"))
    return found


def compile_ts(ts: Path, qm: Path) -> None:
    """Write `qm`, what Qt loads."""
    run("lrelease", "-silent", ts, "-qm", qm)
