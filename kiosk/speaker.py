"""The kiosk's speaker: made when the first sentence is to be heard, told by its health."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hub.contract.devices import FailReason, Health

if TYPE_CHECKING:
    from assets.player import End, SpeakerPlayer


class StepSpeaker(QObject):
    """Plays one sentence at a time. `healthChanged(state, reason)` at each change.

    Qt's sound takes time and memory: a kiosk that nobody asks to speak does without.
    """

    healthChanged = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: SpeakerPlayer | None = None
        self._health: tuple[Health, FailReason | None] | None = None

    def play(self, sound: bytes, volume: int) -> None:
        """Begin, in place of what is being played. Without a speaker: silence, told."""
        from assets.player import SpeakerPlayer, speaker_there

        self.stop()
        if not speaker_there():
            self.tell(Health.ABSENT, FailReason.ABSENT)
            return
        if self._player is None:
            self._player = SpeakerPlayer(self)
        self._player.play(sound, volume, self._ended)

    def stop(self) -> None:
        """Be silent now."""
        if self._player is not None:
            self._player.stop()

    def tell(self, state: Health, reason: FailReason | None = None) -> None:
        """The speaker's condition, also that of what it should play."""
        if (state, reason) != self._health:
            self._health = (state, reason)
            self.healthChanged.emit(state, reason)

    def _ended(self, end: End) -> None:
        from assets.player import End

        if end is End.FAILED:
            self.tell(Health.FAULT, FailReason.ERROR)
        elif end is End.HEARD:
            self.tell(Health.OK)
