"""PySide6 6.12 takes a reference away from None, True or False each time it returns one.

From Python 3.12 on these are immortal and that does no harm; on 3.11 a program dies after some
thousand calls ("none_dealloc: deallocating None"), or at its end. 6.11.3 is not affected.
Measured: `QTimer.setInterval` 5,000 times ends the process. So they are given enough references
for any run, at the import of whatever uses Qt. To be removed with Python 3.11 or PySide6 6.12.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 60


def keep_none() -> None:
    """Make Python's singletons last; does nothing where they are immortal or not counted."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        for single in (None, True, False, NotImplemented, Ellipsis):
            ctypes.c_ssize_t.from_address(id(single)).value = ENOUGH
