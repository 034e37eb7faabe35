"""Pictures of the pure models as plain values, as QML takes them."""

from __future__ import annotations

from counter import registration as reg
from counter.bar import Picture
from counter.desk import FACES, STEPS, Button
from counter.keymap import Keymap, deed_of
from hub.contract.results import MaterialView
from hub.contract.words import Language, MaterialCheck

Plain = dict[str, object]


def bar(picture: Picture, keys: Keymap, language: Language) -> Plain:
    """The clerk's bar."""
    return {
        "phase": picture.phase.value,
        "big": picture.big.to_qml(language),
        "dim": picture.dim,
        "chip": picture.chip.label.to_qml(language) if picture.chip else None,
        "chipTone": picture.chip.tone if picture.chip else "",
        "title": picture.title.to_qml(language),
        "line": picture.line.text.to_qml(language),
        "lineTone": picture.line.tone,
        "lineIcon": picture.line.icon,
        "primary": button(picture.primary, language),
        "steps": [
            {"key": keys.of(FACES[act].deed), "due": index == picture.step}
            for index, act in enumerate(STEPS)
        ],
        "row": [button(each, language) for each in picture.row],
        "pause": button(picture.pause, language),
        "undo": button(picture.undo, language),
        "waiting": picture.waiting,
        "longest": picture.longest.to_qml(language),
        "longestLevel": picture.longest_level,
        "lost": picture.lost,
        "hallPaused": picture.hall_paused,
        "alarm": picture.alarm,
    }


def button(shown: Button, language: Language) -> Plain:
    """One button of the bar."""
    return {
        "act": shown.act.value,
        "key": shown.key,
        "label": shown.label.to_qml(language),
        "enabled": shown.enabled,
        "why": shown.why.to_qml(language),
    }


def material(shown: MaterialView, language: Language) -> Plain:
    """One material with its switch."""
    return {
        "name": shown.name,
        "required": shown.required is not False,
        "form": shown.form,
        "parts": [
            {
                "id": part.check.value,
                "label": part.label.to_qml(language),
                "tone": part.tone,
                "off": part.off,
            }
            for part in reg.parts(shown)
        ],
    }


def outcome(shown: reg.OutcomeButton, keys: Keymap, language: Language, *, live: bool) -> Plain:
    """One place of the outcome row; `live`: a case may be registered now. `why` stands where its
    key is when it cannot be chosen."""
    return {
        "id": shown.outcome.value,
        "label": shown.label.to_qml(language),
        "key": keys.of(deed_of(shown.outcome)),
        "enabled": shown.enabled and live,
        "fits": shown.fits,
        "why": shown.why.to_qml(language),
    }


def counts(draft: reg.Draft) -> Plain:
    """How many materials there are, and how many have each mark."""
    found = reg.counts(draft)
    return {"all": len(draft.checks), **{check.value: found[check] for check in MaterialCheck}}
