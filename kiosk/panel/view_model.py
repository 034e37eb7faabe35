"""The panel's devices as QML sees them: press a button, read the device's answer."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalSocket

from hub.contract.words import Language
from kiosk.panel.controls import LIFT_AFTER_MS, SIMULATED, Device, follow_up, shown_name


class DeviceModel(QObject):
    """One device over its control socket; a lost simulator is connected to again when pressed."""

    saidChanged = Signal()

    def __init__(
        self, device: Device, language: Language = Language.ZH, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._device = device
        self._language = language
        self._simulated = SIMULATED[device.kind]
        self._said = ""
        self._lines: deque[str] = deque()
        self._asked = False
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._send)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(self._fail)
        self._lift = QTimer(self)
        self._lift.setSingleShot(True)
        self._lift.setInterval(LIFT_AFTER_MS)
        self._lift.timeout.connect(self._lift_card)

    @Slot(str)
    def press(self, line: str) -> None:
        """Send one control line."""
        self._lines.append(line)
        if follow_up(line):
            self._lift.start()
        if self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            self._send()
        elif self._socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self._socket.connectToServer(str(self._device.socket))

    def _lift_card(self) -> None:
        self.press("lift")

    def _send(self) -> None:
        """One line at a time: the next goes when the last was answered."""
        if self._lines and not self._asked:
            self._asked = True
            self._socket.write(f"{self._lines.popleft()}\n".encode())

    def _read(self) -> None:
        while self._socket.canReadLine():
            self._say(bytes(self._socket.readLine().data()).decode("utf-8", "replace").strip())
            self._asked = False
            self._send()

    def _fail(self) -> None:
        self._lines.clear()
        self._asked = False
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

    def _get_buttons(self) -> list[dict[str, str]]:
        return [
            {
                "line": line,
                "name": f"{self._device.name}-{shown_name(line)}",
                "text": text.inn(self._language),
            }
            for line, text in self._simulated.buttons.items()
        ]

    said = Property(str, _get_said, notify=saidChanged)
    name = Property(str, _get_name, constant=True)
    title = Property(str, _get_title, constant=True)
    buttons = Property(list, _get_buttons, constant=True)


class PanelModel(QObject):
    """All devices of the panel."""

    def __init__(
        self,
        devices: Sequence[Device],
        language: Language = Language.ZH,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._devices = [DeviceModel(device, language, self) for device in devices]

    def _get_devices(self) -> list[QObject]:
        return list(self._devices)

    devices = Property(list, _get_devices, constant=True)
