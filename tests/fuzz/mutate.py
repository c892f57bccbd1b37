"""Mutations of bytes: what a bad disk, a bad merge, a careless edit and a clever stranger do to a file."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Sequence
from typing import Any

LARGEST = 200_000

_SCALARS = (b"[]", b"{}", b"null", b"true", b"-1", b"1e999", b'""', b"[[]]", b'{"a": 1}', b"0x10", b"2020-01-01", b"~")
_PIECES = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\r\n", b"\t", b"\x1b[2J", b"\xe2\x80\xae", b"\xed\xb2\x80", b"'", b'"',
    b"`", b"(", b")", b"[", b"]", b"{", b"}", b"<", b">", b"<!--", b"-->", b"/*", b"*/", b"//", b"#", b"${", b"<<:", b"*a",
    b"&a ", b"!!python/object:os.system ", b"\\", b"\\u0000", b"=", b":", b",", b";", b"@", b"%", b"..", b"../../", b"-r ",
    b"file:", b"$(x)", b"<%=", b"%>", b"{{", b"}}", b"|", b"&&", b"---\n", b"<<EOF\n", b'"""', b"?:", b"99999999999999999999",
)  # fmt: skip
_TOKEN = re.compile(rb"\"[^\"\n]*\"|'[^'\n]*'|\b\d+\b|\btrue\b|\bfalse\b|\[[^\[\]\n]*\]")

Mutation = Callable[[random.Random, bytes, Sequence[bytes]], bytes]


def mutate(chance: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Between one and four mutations in a row; ``others`` are seeds to splice with."""
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = chance.choice(MUTATIONS)(chance, data, others)[:LARGEST]
    return data


def _flip(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    changed = bytearray(data)
    for _number in range(chance.choice((1, 3, 10)) if data else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _drop_line(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    lines = data.splitlines(keepends=True)
    if lines:
        start = chance.randrange(len(lines))
        del lines[start : start + chance.choice((1, 1, 5))]
    return b"".join(lines)


def _cut(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    place = chance.randrange(len(data) + 1)
    return data[:place] if chance.random() < 0.8 else data[place:]


def _splice(chance: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    other = chance.choice(others)
    return data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]


def _insert(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    place = chance.randrange(len(data) + 1)
    return data[:place] + chance.choice(_PIECES) * chance.choice((1, 1, 2)) + data[place:]


def _repeat(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start = chance.randrange(len(data) + 1)
    piece = data[start : start + chance.choice((1, 2, 8, 40, 200))] or b"("
    return data[:start] + piece * (chance.choice((300, 3000, 60_000)) // len(piece)) + data[start:]


def _nest(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start, depth = chance.randrange(len(data) + 1), chance.choice((50, 200, 5000))
    opened, closed = chance.choice(
        ((b"[", b"]"), (b'{"a":', b"}"), (b"(", b")"), (b"<a>", b"</a>"), (b"{", b"}"), (b"- ", b""))
    )
    return data[:start] + opened * depth + data[start : start + 20] + closed * depth + data[start + 20 :]


def _wrong_type(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    """Another kind of value where one stands, in the text of any format; in JSON by its tree."""
    if data[:1] in b"{[" and chance.random() < 0.7:
        try:
            return json.dumps(_retyped(chance, json.loads(data))).encode()
        except (ValueError, RecursionError):
            pass
    found = list(_TOKEN.finditer(data))
    if not found:
        return data
    token = chance.choice(found)
    return data[: token.start()] + chance.choice(_SCALARS) + data[token.end() :]


def _retyped(chance: random.Random, value: Any) -> Any:
    if chance.random() < 0.12 or not isinstance(value, dict | list) or not value:
        return chance.choice(([], {}, None, True, -1, "", [[]], {"a": 1}, [None], "\udc80", 1e300, {"": {}}))
    if isinstance(value, list):
        place = chance.randrange(len(value))
        return [_retyped(chance, v) if n == place else v for n, v in enumerate(value)]
    key = chance.choice(list(value))
    return {k: _retyped(chance, v) if k == key else v for k, v in value.items()}


MUTATIONS: tuple[Mutation, ...] = (
    _flip,
    _drop_line,
    _cut,
    _splice,
    _insert,
    _insert,
    _repeat,
    _nest,
    _wrong_type,
    _wrong_type,
)
