"""What a watchdog leaves behind for the next one: which kiosk it watches, and where beats go."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import NamedTuple

from kiosk.watch.wire import Post


class Memo(NamedTuple):
    """What the next watchdog has to know."""

    pid: int
    birth: str
    post: Post


def read(path: Path) -> Memo | None:
    """The memo; None when there is none of use."""
    try:
        found = json.loads(path.read_text("utf-8"))
        port, token = int(found["port"]), str(found["token"])
        return Memo(int(found["pid"]), str(found["birth"]), Post(port, token))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"{path} is of no use: {error}", file=sys.stderr)
        return None


def write(path: Path, memo: Memo) -> None:
    """For its owner only: who knows the token can speak for the kiosk."""
    draft = path.with_name(path.name + ".new")
    told = {"pid": memo.pid, "birth": memo.birth, "port": memo.post.port, "token": memo.post.token}
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(told, file)
    draft.replace(path)
