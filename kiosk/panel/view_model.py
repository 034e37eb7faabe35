"""The panel's devices as QML sees them: press a button, read the device's answer."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalSocket

from hub.contract.words import Language, Text
from kiosk.panel.controls import (
    PASSES_AFTER_MS,
    SIMULATED,
    Device,
    follow_up,
    groups,
    shown_name,
)

STATE = "state"
"""Asked after each line, so that the panel says what the device is like now."""


class DeviceModel(QObject):
    """One device over its control socket; a lost simulator is connected to again when pressed."""

    saidChanged = Signal()
    stateChanged = Signal()

    def __init__(
        self, device: Device, language: Language = Language.ZH, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._device = device
        self._language = language
        self._simulated = SIMULATED[device.kind]
        self._said = ""
        self._state = ""
        self._lines: deque[str] = deque()
        self._asked = ""
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._send)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(self._fail)
        self._undo = ""
        self._passes = QTimer(self, singleShot=True, interval=PASSES_AFTER_MS)
        self._passes.timeout.connect(self._pass)

    @Slot(str)
    def press(self, line: str) -> None:
        """Send one control line, and ask how the device is then."""
        if undo := follow_up(self._device.kind, line):
            self._undo = undo
            self._passes.start()
        self._ask(line, STATE)

    def look(self) -> None:
        """Ask how the device is."""
        self._ask(STATE)

    def _ask(self, *lines: str) -> None:
        self._lines.extend(lines)
        if self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            self._send()
        elif self._socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self._socket.connectToServer(str(self._device.socket))

    def _pass(self) -> None:
        self.press(self._undo)

    def _send(self) -> None:
        """One line at a time: the next goes when the last was answered."""
        if self._lines and not self._asked:
            self._asked = self._lines.popleft()
            self._socket.write(f"{self._asked}\n".encode())

    def _read(self) -> None:
        while self._socket.canReadLine():
            answer = bytes(self._socket.readLine().data()).decode("utf-8", "replace").strip()
            if self._asked == STATE:
                self._state = answer.removeprefix("ok").strip()
                self.stateChanged.emit()
            else:
                self._say(answer)
            self._asked = ""
            self._send()

    def _fail(self) -> None:
        self._lines.clear()
        self._asked = ""
        self._say(f"error {self._socket.errorString()}")

    def _say(self, said: str) -> None:
        self._said = said
        self.saidChanged.emit()

    def _get_said(self) -> str:
        return self._said

    def _get_name(self) -> str:
        return self._device.name

    def _get_title(self) -> str:
        number = self._device.name.removeprefix(self._device.kind).replace("-", " ")
        return self._simulated.title.inn(self._language) + number

    def _get_state(self) -> str:
        return self._state

    def _get_groups(self) -> list[dict[str, object]]:
        return [
            {"id": group, "buttons": [self._button(*button) for button in buttons.items()]}
            for group, buttons in groups(self._device.kind).items()
        ]

    def _button(self, line: str, text: Text) -> dict[str, str]:
        name = f"{self._device.name}-{shown_name(line)}"
        return {"line": line, "name": name, "text": text.inn(self._language)}

    said = Property(str, _get_said, notify=saidChanged)
    name = Property(str, _get_name, constant=True)
    title = Property(str, _get_title, constant=True)
    state = Property(str, _get_state, notify=stateChanged)
    groups = Property(list, _get_groups, constant=True)


class PanelModel(QObject):
    """All devices of the panel; one of them is open."""

    openChanged = Signal()

    def __init__(
        self,
        devices: Sequence[Device],
        language: Language = Language.ZH,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._devices = [DeviceModel(device, language, self) for device in devices]
        self._open = devices[0].name if devices else ""

    @Slot(str)
    def show(self, name: str) -> None:
        """Open a device's page."""
        self._open = name
        self.openChanged.emit()

    def look(self) -> None:
        """Ask every device how it is."""
        for device in self._devices:
            device.look()

    def _get_open(self) -> str:
        return self._open

    def _get_devices(self) -> list[QObject]:
        return list(self._devices)

    devices = Property(list, _get_devices, constant=True)
    open = Property(str, _get_open, notify=openChanged)
