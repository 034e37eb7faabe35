"""State machines on the real engine: each run on a hall of its own, copied from a fresh one."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine

from tests.halls import Bench


class HallMachine(RuleBasedStateMachine):
    """Has a `bench` on a copy of the hall in `folder`."""

    folder: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(dir=self.folder.parent))
        shutil.copytree(self.folder, self.root / "hall")
        self.bench = Bench(self.root / "hall")

    def teardown(self) -> None:
        self.bench.engine.db.close()
        shutil.rmtree(self.root)


def run(machine: type[HallMachine], folder: Path, *, examples: int, steps: int) -> None:
    """Run a machine on copies of a folder; raises what its rules and invariants raise."""
    machine.folder = folder
    machine.TestCase.settings = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    machine.TestCase("runTest").runTest()
