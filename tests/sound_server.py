"""A sound server of a test's own: one loudspeaker that nobody hears, and a recorder at it."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from assets.voice import RATE
from hub.sim.processes import Program, StageError, wait_for

NEEDED = ("pulseaudio", "parec", "pactl")
SINK = "hall"


def missing() -> str:
    """What this machine lacks to listen; empty when nothing."""
    absent = [name for name in NEEDED if shutil.which(name) is None]
    return f"{', '.join(absent)} not installed (Debian: pulseaudio)" if absent else ""


class SoundServer:
    """A PulseAudio whose only sink throws away what it plays; use `env` for who shall play."""

    def __init__(self, root: Path) -> None:
        self._root = root
        # A socket's path is at most 107 bytes long, which a test's folder may exceed.
        self._home = Path(tempfile.mkdtemp(prefix="sound-"))
        socket = self._home / "socket"
        self.env = {"PULSE_SERVER": f"unix:{socket}", "QT_AUDIO_BACKEND": "pulseaudio"}
        words = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no"]
        words += ["--exit-idle-time=-1", "--log-target=stderr"]
        words += ["-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"]
        form = f"rate={RATE} channels=1 format=s16le"
        words += ["-L", f"module-null-sink sink_name={SINK} {form}"]
        home = {"HOME": str(self._home), "XDG_RUNTIME_DIR": str(self._home)}
        self._server = Program("pulseaudio", words, root / "pulseaudio.log", env=home)
        self._recorder: Program | None = None

    def ready(self) -> bool:
        """Whether its loudspeaker can be played on."""
        asked = subprocess.run(
            ["pactl", "--server", self.env["PULSE_SERVER"], "list", "short", "sinks"],
            capture_output=True,
            text=True,
            check=False,
        )
        return SINK in asked.stdout

    def start(self) -> None:
        """Wait for the server, then record whatever is played; StageError when it does not come."""
        try:
            wait_for(self.ready, "the sound server", 30)
        except StageError as error:
            raise StageError(f"{error}\n{self._server.log_tail()}") from error
        words = ["parec", "--server", self.env["PULSE_SERVER"], f"--device={SINK}.monitor"]
        words += ["--raw", "--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=50"]
        words.append(str(self.recording))
        self._recorder = Program("parec", words, self._root / "parec.log")
        wait_for(self._records, "the recorder", 30)

    @property
    def recording(self) -> Path:
        """Samples as the clips have them: 16 kHz, mono, 16 bit."""
        return self._root / "recording.raw"

    def _records(self) -> bool:
        return self.recording.exists() and self.recording.stat().st_size > 0

    def stop(self) -> None:
        """End recorder and server."""
        for program in (self._recorder, self._server):
            if program is not None:
                program.stop()
        shutil.rmtree(self._home)
