"""Errors say whose turn it is: the person's, the environment's, or ours.

`Refused` becomes the reply of one command; its savepoint is rolled back.
`Unavailable` is the environment (disk full, broker gone): the group is refused, clients try again.
Anything else is a bug: recorded with its trace, answered as `bug`.
"""

from __future__ import annotations

from hub.contract.codes import Code


class Refused(Exception):
    """A rule says no. `fields` fill the code's message."""

    def __init__(self, code: Code, **fields: str | int | bool | None) -> None:
        super().__init__(code.value)
        self.code = code
        self.fields = fields


class Unavailable(Exception):
    """The environment says no: nothing was changed, the same request may be sent again."""


class SetupError(Exception):
    """The hub cannot start; the message says what is wrong and what to do."""
