"""Finding mosquitto on this machine, or saying how to get it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

from hub.errors import SetupError
from hub.mqtt.mosquitto_conf import Version

EXTRA_PLACES = (
    "/usr/sbin",
    "/usr/local/sbin",
    "/opt/homebrew/sbin",
    r"C:\Program Files\mosquitto",
)
"""Debian puts it where an ordinary user's PATH does not look."""

INSTALL = {
    "apt-get": "sudo apt-get install --no-install-recommends mosquitto",
    "dnf": "sudo dnf install mosquitto",
    "zypper": "sudo zypper install mosquitto",
    "brew": "brew install mosquitto",
    "winget": "winget install EclipseFoundation.Mosquitto",
}


def find_mosquitto() -> str:
    """The program's path. SetupError with the command that installs it."""
    places = os.pathsep.join([os.environ.get("PATH", ""), *EXTRA_PLACES])
    found = shutil.which("mosquitto", path=places)
    if found is None:
        raise SetupError(
            f"The MQTT broker “mosquitto” is not installed. Install it with: {_install_command()}\n"
            "or name a broker of your own in hall.toml: [broker] external = “host:port”"
        )
    return found


def read_version(binary: str) -> Version:
    """Its version; SetupError when it does not run or is older than 2.0."""
    try:
        said = subprocess.run(
            [binary, "-h"], capture_output=True, text=True, timeout=5, check=False
        ).stdout
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SetupError(f"{binary} does not run: {error}") from error
    match = re.search(r"mosquitto version (\d+)\.(\d+)", said)
    version = Version(int(match[1]), int(match[2])) if match else Version(0, 0)
    if version < (2, 0):
        raise SetupError(f"{binary} is too old: mosquitto 2.0 or newer is needed")
    return version


def _install_command() -> str:
    for tool, command in INSTALL.items():
        if shutil.which(tool):
            return command
    return INSTALL["winget" if sys.platform == "win32" else "apt-get"]
