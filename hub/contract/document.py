"""The contract as a page: topics, structs, codes and a walk-through, drawn from the code.

`assets/docs/contract.md` is this page; a test keeps the two equal.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Iterable
from enum import Enum

import msgspec

from hub.contract import commands, devices, events, metrics, results, states, words
from hub.contract.codes import MEANINGS
from hub.contract.wire import MAX_PAYLOAD

INTRODUCTION = f"""# The contract (`hall/v1`)

Generated from `hub/contract` by `jiaohao docs`; do not edit.

MQTT 5 without properties, QoS 0, clean start, JSON, at most {MAX_PAYLOAD} bytes a message:
one a little longer is refused as `too_large`, one much longer ends the connection, and `mosquitto_pub`
drops such a one without a word.
The user name is the device's name; the broker lets a device write and read its own topics only.
Client ids are free, but one id can be connected once only. **The reply is the acknowledgement**: what it says is on disk.
Whoever has no reply after 2 s sends the *same* request again, with the same `request_id`; it
gets the same answer and nothing is done twice. Unknown fields are ignored, unknown commands
refused. A denied publish is a missing answer at QoS 0; publish at QoS 1 to be told the reason.

| topic | who writes → who reads | retained | carries |
|---|---|---|---|
| `hall/v1/cmd/{{device}}` | device → hub | no | a command |
| `hall/v1/reply/{{device}}` | hub → device | no | its reply, or a refusal |
| `hall/v1/state/menu` · `board` · `hall` · `clock` · `metrics` · `window/{{no}}` | hub → all | yes | whole pictures |
| `hall/v1/event/{{kind}}` | hub → all | no | one numbered fact |
| `hall/v1/device/{{device}}/job` | hub → one station | no | a job, sent again until its result or expiry |
| `hall/v1/device/{{device}}/result` | station → hub | no | what became of a job or a call |
| `hall/v1/presence/{{device}}` | station (and its will) → hub | yes | online, health of its parts |
| `hall/v1/presence/hub` | hub (and its will) → all | yes | whether the hub is there |

## Take a ticket with mosquitto_pub and mosquitto_sub

Make an account for a guide's desk; the line that it prints holds the pairing code:

```sh
jiaohao device add desk-1 --kind guide
CODE=7KQ2M9XA
```

Pair: the code is good once, for giving the account a secret of its own. Listen first, then send:

```sh
DESK="-V 5 -h 127.0.0.1 -p 1883 -u desk-1"
SECRET=$(head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \\n')
mosquitto_sub $DESK -P "$CODE" -t hall/v1/reply/desk-1 -C 1 -W 10 &
sleep 1
mosquitto_pub $DESK -P "$CODE" -t hall/v1/cmd/desk-1 \\
  -m "{{\\"type\\":\\"pair\\",\\"request_id\\":\\"desk-1-0001\\",\\"secret\\":\\"$SECRET\\"}}"
wait
# {{"type":"device_paired","request_id":"desk-1-0001","device":"desk-1",…}}
```

The broker knows the new secret a moment after the answer. Take a ticket for service A and read
the answer:

```sh
sleep 1
mosquitto_sub $DESK -P "$SECRET" -t hall/v1/reply/desk-1 -C 1 -W 10 &
sleep 1
mosquitto_pub $DESK -P "$SECRET" -t hall/v1/cmd/desk-1 \\
  -m '{{"type":"issue_ticket","request_id":"desk-1-0002","service":"A","print":false}}'
wait
# {{"type":"ticket_issued","request_id":"desk-1-0002","ticket":"A001","token":"…",…}}
```

Watch the hall:

```sh
mosquitto_sub $DESK -P "$SECRET" -t 'hall/v1/state/#' -t 'hall/v1/event/#' -v
```
"""


def contract_page() -> str:
    """The whole page as Markdown."""
    parts = [INTRODUCTION]
    parts += _section("Commands", _union(commands.AnyCommand), "`cmd/{device}`")
    parts += _section("Replies", _union(results.AnyReply), "`reply/{device}`")
    parts += _section("States", _union(states.AnyState), "`state/…`")
    parts += _section("Events", [events.Fact], "`event/{kind}`")
    parts += _section("Jobs", _union(devices.AnyJob), "`device/{device}/job`")
    parts += _section("Results", _union(devices.AnyResult), "`device/{device}/result`")
    parts += _section("Presence", [devices.Presence], "`presence/{device}`")
    parts += ["## Parts\n", "Structs that stand inside others.\n"]
    parts += [_struct(cls) for cls in _parts()]
    parts += ["## Words\n", _words()]
    parts += ["## Refusal codes\n", _codes()]
    return "\n".join(parts)


def _union(union: object) -> list[type[msgspec.Struct]]:
    return list(typing.get_args(union))


def _section(title: str, structs: Iterable[type[msgspec.Struct]], where: str) -> list[str]:
    return [f"## {title}\n", f"On {where}.\n", *(_struct(cls) for cls in structs)]


def _parts() -> list[type[msgspec.Struct]]:
    top = {
        *_union(commands.AnyCommand),
        *_union(results.AnyReply),
        *_union(states.AnyState),
        *_union(devices.AnyJob),
        *_union(devices.AnyResult),
        events.Fact,
        devices.Presence,
    }
    found: list[type[msgspec.Struct]] = []
    for module in (words, commands, devices, states, metrics, results):
        for cls in vars(module).values():
            is_struct = isinstance(cls, type) and issubclass(cls, msgspec.Struct)
            ours = is_struct and cls.__module__ == module.__name__
            if ours and cls not in top and not _is_base(cls):
                found.append(cls)
    return found


def _is_base(cls: type[msgspec.Struct]) -> bool:
    bases = (commands.Command, results.Reply, devices.Job, devices.DeviceResult, devices.Block)
    return cls in bases or cls is msgspec.Struct


def _struct(cls: type[msgspec.Struct]) -> str:
    config = cls.__struct_config__
    name = f"`{config.tag}`" if isinstance(config.tag, str) else f"`{cls.__name__}`"
    rows = [f"### {name}\n", inspect.cleandoc(cls.__doc__ or "") + "\n"]
    if isinstance(config.tag, str):
        rows[1] += f'\nSays `"{config.tag_field}": "{config.tag}"`.\n'
    fields = msgspec.structs.fields(cls)
    if fields:
        rows += ["| field | type | default |", "|---|---|---|"]
        rows += [f"| `{f.encode_name}` | {_kind(f.type)} | {_default(f)} |" for f in fields]
    return "\n".join(rows) + "\n"


def _default(field: msgspec.structs.FieldInfo) -> str:
    if field.required:
        return "*required*"
    if field.default_factory is not msgspec.NODEFAULT:
        return f"`{field.default_factory()!r}`"
    value = field.default
    if isinstance(value, Enum):
        value = value.value
    return f"`{msgspec.json.encode(value).decode()}`"


def _kind(kind: object) -> str:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Annotated:
        return _kind(arguments[0]) + _limits(arguments[1:])
    if origin in (typing.Union, types.UnionType):
        return " or ".join("null" if a is type(None) else _kind(a) for a in arguments)
    if origin is tuple:
        return f"list of {_kind(arguments[0])}"
    if origin is dict:
        return f"map of {_kind(arguments[0])} to {_kind(arguments[1])}"
    if isinstance(kind, type) and issubclass(kind, Enum):
        return f"[{kind.__name__}](#words)"
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        tag = kind.__struct_config__.tag
        return f"`{tag if isinstance(tag, str) else kind.__name__}`"
    names = {str: "text", int: "integer", float: "number", bool: "true/false"}
    return names.get(kind, "time") if isinstance(kind, type) else str(kind)


def _limits(notes: Iterable[object]) -> str:
    out = []
    for note in notes:
        if isinstance(note, msgspec.Meta):
            if note.pattern:
                out.append(f"`{note.pattern}`".replace("|", "\\|"))
            low = note.ge if note.ge is not None else note.min_length
            high = note.le if note.le is not None else note.max_length
            if low is not None or high is not None:
                out.append(f"{'' if low is None else low}…{'' if high is None else high}")
    return f" ({', '.join(out)})" if out else ""


def _words() -> str:
    rows = ["| word | values |", "|---|---|"]
    for module in (words, devices, states, events):
        for name, cls in vars(module).items():
            if (
                isinstance(cls, type)
                and issubclass(cls, Enum)
                and cls.__module__ == module.__name__
            ):
                values = ", ".join(f"`{member.value}`" for member in cls)
                rows.append(f"| {name} | {values} |")
    return "\n".join(rows) + "\n"


def _codes() -> str:
    rows = ["| code | whose turn | 中文 | English | བོད་ཡིག |", "|---|---|---|---|---|"]
    for code, meaning in MEANINGS.items():
        text = meaning.message
        rows.append(f"| `{code}` | {meaning.whose} | {text.zh} | {text.en} | {text.bo} |")
    return "\n".join(rows) + "\n"
