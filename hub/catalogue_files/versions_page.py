"""`assets/docs/catalogue-versions.md`: how a new catalogue comes to count, from its own table."""

from __future__ import annotations

from hub.contract.names import DRAFT_MOVES, LEVELS, STAGES
from hub.contract.words import DraftMove
from hub.domain.catalogue_draft import TABLE, stages_diagram

WHO: dict[DraftMove, str] = {
    DraftMove.REVISE: "administrator or supervisor",
    DraftMove.SUBMIT: "a supervisor, by name",
    DraftMove.APPROVE: "who has the right for the level whose turn it is, by name; never the "
    "submitter, nobody twice",
    DraftMove.REJECT: "who has the right for one of the levels, by name, with a reason",
    DraftMove.SCHEDULE: "administrator or supervisor",
    DraftMove.PUBLISH: "administrator or supervisor; the hub when its time comes",
    DraftMove.REBASE: "administrator or supervisor",
    DraftMove.LAPSE: "the hub: its time came, but its base had changed",
    DraftMove.DROP: "administrator or supervisor",
}

PAGE = """# Versions of the catalogue

Generated from the table in `hub/domain/catalogue_draft.py` by `jiaohao docs`; do not edit.

A version never changes. The newest one counts, for every screen at once; a case keeps the one
under which it was registered: its papers, also when they are printed again, tell what the
catalogue said then.

```mermaid
{diagram}```

| move | from | who |
|---|---|---|
{moves}

## The way of a draft

```sh
jiaohao import items list.xlsx --draft --note "2027"   # Kept as draft d1 (made from version 1)
jiaohao catalogue diff now d1                          # what it changes, and below: --seen 5d41…
jiaohao catalogue submit 1 --clerk 0901 --seen 5d41…   # asks for the PIN
jiaohao catalogue approve 1 --clerk 0508 --seen 5d41…  # each level in its turn
jiaohao catalogue publish 1 --seen 5d41… --at 2027-01-01T08:00   # or at once, without --at
jiaohao catalogue list                                 # open drafts and versions
```

Whoever submits, approves or publishes says what he has looked at: `--seen` is the SHA-256 of the
draft's content, whole, as the last line of `diff` tells it (in JSON: `sha256` of each draft in
`list --json`); a counter sends that of the first page that it showed. A draft that has become
another meanwhile is refused (`draft_changed`), and nothing has happened: look at it again.

`[catalogue] approvals` names the levels that must approve, in their order ({levels}); a clerk has
the right for those that `[[clerks]] approves` names. Whoever is signed in at a counter answers
for what he does there; on the command line number and PIN say who it is, and wrong PINs lock the
account as they do at a counter. Each step is a fact (`catalogue_drafted`, `…_submitted`,
`…_approved`, `…_rejected`, `…_scheduled`, `…_rebased`, `…_lapsed`, `…_dropped`, `…_published`)
and stays with the draft: who, when, why. What changes the content (`--revise N`, rebasing) or
gives it back makes all approvals void.

At a counter, supervisors and those who approve find the same under the bell, *事项目录*: drafts and
versions, what a draft changes in words and in the clerk's language (of a new entry all that it
tells), and what whoever is signed in may do about it now: submit, approve, give back with a reason,
publish at once or at a coming midnight, rebase, drop. Whose turn it is stands there as an alert
until it is done. Drafts are made by an import, not at a counter.

A small hall may go in one step: `jiaohao import items` publishes at once where `[catalogue]
one_step` is true (the default). The fact and the list say so (`one step`). With `one_step =
false` it is refused, but for the first catalogue of a hall, and `jiaohao check` tells of a level
that nobody approves for.

## Two at once

A draft knows the version that it was made from. Once another one counts, it is `STALE`: it can be
neither submitted nor approved nor published, and nothing of it is lost. `jiaohao catalogue rebase
N` puts its changes upon the version that counts now, item by item and field by field, and it is a
draft again, to be approved as it has become. Where both sides changed the same field, or one
removed what the other changed, it is refused with the items and fields; `--prefer draft` or
`--prefer published` says whose counts. An import in one step is refused likewise when another
version came between reading and publishing: run it again.

## At a time

The time is that of the clock on the wall, of the hall's zone unless an offset is written. The hub
publishes within a second of it, or when it is back if it was away then. A clock that is set back
does not publish again; one that is set over midnight publishes nothing until its date is believed
(half an hour). A draft whose base has changed by then goes back to its makers, and the supervisor
sees an alert until it is rebased or dropped. `reject` and another `publish --at` take a set time
back.
"""


def versions_page() -> str:
    """The page."""
    return PAGE.format(
        diagram=stages_diagram(),
        moves="\n".join(map(_move, TABLE)),
        levels="、".join(f"`{level.value}` {text.zh}" for level, text in LEVELS.items()),
    )


def _move(move: DraftMove) -> str:
    starts = "、".join(STAGES[stage].zh for stage in TABLE[move])
    return f"| `{move.value}` {DRAFT_MOVES[move].zh} | {starts} | {WHO[move]} |"
