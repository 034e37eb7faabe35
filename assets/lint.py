"""`python -m assets.lint`: every QML file of the project through qmllint; any warning fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from assets.i18n.catalogue import ROOT, sources, tool
from assets.ui import QML


def import_paths(files: list[Path]) -> list[Path]:
    """The design system, and the `qml` folder each file lies in."""
    folders = {parent for path in files for parent in path.parents if parent.name == "qml"}
    return sorted(folders | {QML})


def lint(files: list[Path]) -> tuple[int, str]:
    """(exit code, what qmllint said). Paths must be absolute, or qmldir is not found."""
    arguments = [part for path in import_paths(files) for part in ("-I", str(path))]
    done = subprocess.run(
        [str(tool("qmllint")), "--max-warnings", "0", *arguments, *map(str, files)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def main(arguments: list[str] | None = None) -> int:
    """Lint the files given, or all of the project."""
    given = sys.argv[1:] if arguments is None else arguments
    files = [Path(name).resolve() for name in given] or sources(ROOT)
    code, words = lint(files)
    print(words, end="")
    return code


if __name__ == "__main__":
    sys.exit(main())
