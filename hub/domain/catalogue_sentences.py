"""Differences between catalogues as sentences.

The Tibetan is to be reviewed by a native speaker.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from hub.contract.words import ChangeKind, Language, Text
from hub.domain.catalogue import Material, ThemeItem
from hub.domain.catalogue_diff import Change, Comparison, Difference, What
from hub.domain.catalogue_words import FIELDS, value

SENTENCES: dict[str, Text] = {
    "same": Text("两份目录相同。", "The two catalogues are alike.", "དཀར་ཆག་གཉིས་གཅིག་མཚུངས་རེད།"),
    "counts": Text(
        "事项：新增 {ia}，取消 {ir}，修改 {ic}；主题：新增 {ta}，取消 {tr}，修改 {tc}",
        "items: {ia} added, {ir} removed, {ic} changed; "
        "themes: {ta} added, {tr} removed, {tc} changed",
        "དོན་ཚན། གསར་སྣོན་ {ia} ཕྱིར་འཐེན་ {ir} བཟོ་བཅོས་ {ic} "
        "བརྗོད་གཞི། གསར་སྣོན་ {ta} ཕྱིར་འཐེན་ {tr} བཟོ་བཅོས་ {tc}",
    ),
    "field": Text(
        "{label}：{before} → {after}", "{label}: {before} → {after}", "{label} {before} → {after}"
    ),
    "tells": Text("{label}：{after}", "{label}: {after}", "{label} {after}"),
    "of": Text("{part} 的{label}", "{label} of {part}", "{part} ཡི་{label}"),
    "came": Text("{label} 增加“{part}”", "{label}: “{part}” added", "{label} “{part}” བསྣན།"),
    "went": Text("{label} 去掉“{part}”", "{label}: “{part}” removed", "{label} “{part}” ཕྱིར་བསྡུས།"),
    "order": Text("{label} 顺序调整", "{label}: another order", "{label} གོ་རིམ་བསྒྱུར།"),
}
KINDS: dict[ChangeKind, Text] = {
    ChangeKind.ADDED: Text("＋ 新增", "+ added", "＋ གསར་སྣོན།"),
    ChangeKind.REMOVED: Text("－ 取消", "- removed", "－ ཕྱིར་འཐེན།"),
    ChangeKind.CHANGED: Text("～ 修改", "~ changed", "～ བཟོ་བཅོས།"),
}
WHATS: dict[What, Text] = {
    What.ITEM: Text("事项", "item", "དོན་ཚན།"),
    What.THEME: Text("主题", "theme", "བརྗོད་གཞི།"),
}


class Entry(NamedTuple):
    """What one line tells: that an entry came, went or changed, or one field of it (of the notice:
    no `change`)."""

    change: Change | None
    field: Difference | None = None


def entries(comparison: Comparison) -> list[Entry]:
    """The lines of a comparison, not yet worded: there may be very many, and few are read."""
    found = [Entry(None, comparison.notice)] if comparison.notice is not None else []
    for change in comparison.changes:
        found.append(Entry(change))
        found += [Entry(change, field) for field in change.fields]
    return found


def worded(entry: Entry, language: Language) -> str:
    """One line in words."""
    change, field = entry
    if field is None:
        assert change is not None
        return head(change, language)
    is_new = change is not None and change.kind is ChangeKind.ADDED
    return _telling(field, language) if is_new else sentence(field, language)


def lines(comparison: Comparison, language: Language) -> Iterator[str]:
    """A comparison as text: the counts, then each change with its fields indented."""
    yield summary(comparison, language)
    for entry in entries(comparison):
        is_inner = entry.change is not None and entry.field is not None
        yield f"{'    ' * is_inner}{worded(entry, language)}"


def summary(comparison: Comparison, language: Language) -> str:
    """How many entries came, went and changed."""
    if not comparison.changes and comparison.notice is None:
        return _say("same", language)
    return _counts(comparison, language)


def head(change: Change, language: Language) -> str:
    """`～ 修改 事项 居民身份证换领（000709110002-02）`."""
    kind, what = KINDS[change.kind].inn(language), WHATS[change.what].inn(language)
    return f"{kind} {what} {change.name} ({change.code})"


def sentence(field: Difference, language: Language) -> str:
    """One difference in words."""
    label = FIELDS[field.field].inn(language)
    if field.part and isinstance(field.before or field.after, (Material, ThemeItem)):
        key = "came" if field.before is None else "went"
        return _say(key, language, label=label, part=field.part)
    if field.field in ("materials", "items") and None not in (field.before, field.after):
        return _say("order", language, label=label)
    if field.part:
        label = _say("of", language, part=f"“{field.part}”", label=label)
    before, after = value(field.before, language), value(field.after, language)
    return _say("field", language, label=label, before=before, after=after)


def _telling(field: Difference, language: Language) -> str:
    label = FIELDS[field.field].inn(language)
    return _say("tells", language, label=label, after=value(field.after, language))


def _counts(comparison: Comparison, language: Language) -> str:
    counts = {
        what.value[0] + kind.value[0]: str(comparison.count(what, kind))
        for what in What
        for kind in (ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.CHANGED)
    }
    return _say("counts", language, **counts)


def _say(key: str, language: Language, **fields: str) -> str:
    return SENTENCES[key].inn(language).format(**fields)
