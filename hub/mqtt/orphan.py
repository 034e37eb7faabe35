"""A child that does not outlive us, also when we are killed."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Callable

_PR_SET_PDEATHSIG = 1


def die_with_parent() -> Callable[[], None] | None:
    """For `Popen(preexec_fn=…)`: on Linux the kernel ends the child with its parent thread.

    Elsewhere None: there a killed hub leaves its broker, and the next start names it.
    """
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None, use_errno=True).prctl  # loaded before the fork
    parent = os.getpid()

    def ask_kernel() -> None:
        # Not SIGTERM: mosquitto forgets one that comes just as it starts. It keeps nothing anyway.
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it died in between
            os._exit(1)

    return ask_kernel
