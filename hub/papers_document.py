"""`assets/docs/papers.md`: how a hall changes what it prints, with the fields from the code."""

from __future__ import annotations

from collections.abc import Iterator

from hub.commands.papers import field_rows
from hub.contract.devices import Align
from hub.contract.words import SlipLanguages
from hub.domain.papers.field import Field
from hub.domain.papers.kinds import KINDS
from hub.domain.papers.reading import FEEDS, KEYS, MOST_BLOCKS, SIZES
from hub.domain.papers.template import BlockKind
from hub.domain.papers.wording import LONGEST

BLOCKS: dict[BlockKind, str] = {
    BlockKind.LINE: "a text, broken where it does not fit; what follows a TAB (`\\t`) stands flush "
    "right",
    BlockKind.PAIR: "a label and its `value` on one line, the value large where it fits",
    BlockKind.QR: "a QR code, centred",
    BlockKind.RULE: "`true`: a dashed line across the paper",
    BlockKind.FEED: f"{FEEDS[0]} to {FEEDS[-1]} empty lines",
}
KEYS_SAY: dict[str, str] = {
    "size": f"{SIZES[0]} to {SIZES[-1]} times 24 dots, made smaller until a heading fits; 1",
    "bold": "`true` or `false`; `false`",
    "align": " or ".join(f"`{align}`" for align in Align) + f"; `{Align.LEFT}`",
    "value": "what stands beside the label",
    "when": "the conditions under which it is printed; always",
    "each": "the list for whose every element it is repeated; neighbours of one list together",
}
LANGUAGES: dict[SlipLanguages, str] = {
    SlipLanguages.RESIDENT: "slips in the language that was chosen, papers of cases in Chinese",
    SlipLanguages.ZH: "all in Chinese",
    SlipLanguages.ZH_EN: "Chinese, and English below it where it says something else",
    SlipLanguages.ZH_BO: "Chinese, and Tibetan below it; Tibetan is drawn, which takes a printer "
    "at 9600 baud some seconds",
}
PAGE = """# Papers (单据): what stands on them, and how a hall changes it

Generated from `hub/domain/papers` by `jiaohao docs`; do not edit.

Every paper is a template: a TOML file in `assets/papers`, a list of blocks from top to cut. A hall
that wants another one puts a file of the same name in the folder `papers` of its data.

```sh
jiaohao paper list --hall hall                     # all papers; which are the hall's own
jiaohao paper copy ticket --hall hall              # hall/papers/ticket.toml, as shipped
jiaohao paper fields ticket                        # what it may name
$EDITOR hall/papers/ticket.toml
jiaohao paper check --hall hall                    # each fault with file, block and what is allowed
jiaohao paper preview ticket --hall hall --width 58 --out slip.png    # dot by dot as it prints
```

Then restart the hub: it takes templates up when it starts. One that is wrong keeps nobody from
a ticket: the shipped one is printed, the supervisor is alerted, and `jiaohao doctor` names it.

## A block

```toml
[[block]]
line.zh = "前面还有 {{ahead}} 人"     # one text for each language that the hall prints
line.en = "{{ahead}} ahead of you"
line.bo = "མདུན་དུ་མི་ {{ahead}}"
bold = true
when.wait = ["about", "range"]      # only where the wait is told so

[[block]]
line = "{{number}}"                   # fields and marks alone need no translation
size = 8
align = "center"
```

| key | is |
|---|---|
{blocks}

| beside it | of | allowed; without it |
|---|---|---|
{keys}

A text has {longest} characters at most and a template {most} blocks. `{{field}}` is put in as
it is: there are no calculations in a template. A block that names a field which this paper does
not have is left out, so `line = "{{item}}"` needs no condition.

`when.item = true`: the field is there; `false`: it is not; a value or a list of values: it is one
of these. All conditions of a block must hold; of a list of them, one:
`when = [{{ area = true }}, {{ windows = true }}]`. A repeated pair has its label on the first
line only. The fields of a list's elements are known in blocks with `each` alone.

## Languages

`[printing] slip_languages` in `hall.toml`:

| setting | prints |
|---|---|
{languages}

A template needs the languages that its hall prints. Papers of cases need Chinese alone; a hall
may add a second language to any of their texts.

## A paper that did not come out

A slip that did not come out of a kiosk, because its paper ended in the middle say, is an alert at
every counter that has a printer: 在此打印 prints it there, once, whoever is first. (A kiosk that
knows that it cannot print says so before the touch, and orders no slip.) A guide or a supervisor
may name another printer: `jiaohao slips list` and `jiaohao slips move JOB DEVICE`, or `move_job` of
[the contract](contract.md). The first printer is told to drop it before
the second one begins; what may have come out all the same is marked 补打.

## A station's own papers

Two papers are printed also where no hub is: `test`, the slip that tries a printer, and `void`, the
strip under a slip that was broken off. Stations carry them along (`hardware/escpos/papers`, made
from their templates by `jiaohao docs`). A self-test prints a hall's own `test`; `void` is the same
in every hall.

## Fields
{fields}"""


def papers_page() -> str:
    """The whole page."""
    return PAGE.format(
        blocks="\n".join(f"| `{kind}` | {says} |" for kind, says in BLOCKS.items()),
        keys="\n".join(f"| `{key}` | {_of(key)} | {says} |" for key, says in KEYS_SAY.items()),
        longest=LONGEST,
        most=MOST_BLOCKS,
        languages="\n".join(f"| `{one}` | {says} |" for one, says in LANGUAGES.items()),
        fields="\n".join(_fields()),
    )


def _of(key: str) -> str:
    kinds = [f"`{kind}`" for kind, keys in KEYS.items() if key in keys]
    return ", ".join(kinds) or "every block"


def _fields() -> Iterator[str]:
    """A table for all kinds that tell the same."""
    groups: dict[tuple[Field, ...], list[str]] = {}
    for name, kind in KINDS.items():
        groups.setdefault(kind.fields, []).append(name)
    for fields, names in groups.items():
        titles = " · ".join(f"`{name}` {KINDS[name].title}" for name in names)
        yield f"\n{titles}\n" if fields else f"\n{titles}: no fields"
        if not fields:
            continue
        yield "| field | type | is | example |"
        yield "|---|---|---|---|"
        for field, kind_of, about, example in field_rows(KINDS[names[0]]):
            yield f"| `{field}` | {kind_of} | {about} | {example} |"
    yield ""
