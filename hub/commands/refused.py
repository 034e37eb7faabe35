"""How the command line says that the hub would not."""

from __future__ import annotations

import sys

from hub.contract.codes import Code, for_staff
from hub.contract.results import AnyReply, Refusal


def refused(reply: AnyReply) -> int:
    """Print why on standard error; the exit code."""
    if isinstance(reply, Refusal):
        why = for_staff(Code(reply.code), reply.fields)
    else:
        why = f"an answer that was not expected: {type(reply).__name__}"
    print(f"jiaohao: {why}", file=sys.stderr)
    return 1
