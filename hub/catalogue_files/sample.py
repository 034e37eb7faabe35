"""The sample catalogue that ships with the program (示例，以当地办事指南为准)."""

from __future__ import annotations

from importlib.resources import files

import msgspec

from hub.catalogue_files.spell import spell_all
from hub.domain.catalogue import Catalogue

SAMPLES = "assets.samples"


def sample_catalogue() -> Catalogue:
    """The sample catalogue, ready to be searched and staged."""
    raw = files(SAMPLES).joinpath("catalogue.json").read_bytes()
    return spell_all(msgspec.json.decode(raw, type=Catalogue))
