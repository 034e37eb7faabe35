"""`python -m assets.i18n update` writes .ts and .qm; `check` only tells what is missing."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from assets.i18n.catalogue import Gap, compile_ts, extract, fill, gaps, sources
from assets.i18n.tables import HERE, TARGETS, load


def build(language: str, folder: Path, kept: Path = HERE) -> list[Gap]:
    """Make `jiaohao_<language>.ts` and `.qm` in `folder`, starting from the ones in `kept`."""
    ts = folder / f"jiaohao_{language}.ts"
    before = kept / ts.name
    if before.exists() and before != ts:
        shutil.copy(before, ts)
    extract(ts, language, sources())
    fill(ts, language, load())
    compile_ts(ts, ts.with_suffix(".qm"))
    return gaps(ts, language)


def update(target: Path = HERE) -> list[Gap]:
    """Bring the files of all languages up to date, whole or not at all; returns the gaps."""
    found: list[Gap] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in TARGETS:
            found += build(language, folder)
        for path in sorted(folder.glob("jiaohao_*")):
            shutil.copy(path, target / path.name)
    return found


def check() -> list[Gap]:
    """The gaps as they would be after an update; writes nothing."""
    with tempfile.TemporaryDirectory() as name:
        return [gap for language in TARGETS for gap in build(language, Path(name))]


def main(arguments: list[str] | None = None) -> int:
    """Exit code 1 when a string has no translation."""
    parser = argparse.ArgumentParser(prog="python -m assets.i18n", description=__doc__)
    parser.add_argument("task", choices=["update", "check"])
    task = parser.parse_args(arguments).task
    found = update() if task == "update" else check()
    for gap in found:
        print(f"{gap.language}\t{gap.context}\t{gap.source}\t{gap.why}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
