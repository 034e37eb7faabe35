"""The X server's keys, heard in Qt's own loop."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from counter.x11.server import XServer


class ScreenKeys:
    """See `counter.everywhere.Keyboard`."""

    def __init__(self, server: XServer) -> None:
        self._server = server
        self._notifier: QSocketNotifier | None = None
        self._hear: Callable[[], None] = lambda: None

    def listen(self, hear: Callable[[], None], parent: QObject) -> None:
        """Call `hear` whenever a taken key was pressed."""
        self._hear = hear
        self._notifier = QSocketNotifier(self._server.number, QSocketNotifier.Type.Read, parent)
        self._notifier.activated.connect(hear)

    def take(self, name: str) -> bool:
        """Get a key whoever has the focus; False when another program holds it already."""
        taken = self._server.take(name)
        self._look()
        return taken

    def give_back(self, name: str) -> None:
        """Other programs get the key again."""
        self._server.give_back(name)
        self._look()

    def pressed(self) -> Iterator[str]:
        """The taken keys that were pressed since the last time."""
        return self._server.pressed()

    def close(self) -> None:
        """Give everything back."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        self._server.close()

    def _look(self) -> None:
        """Answers may have brought presses along: their descriptor tells of them no more."""
        if self._notifier is not None:
            QTimer.singleShot(0, self._notifier, self._hear)
