"""Formats values as YAML: on one line, or as a block of lines."""

from __future__ import annotations

import json
import re

from detector.config.node import Plain

_SAFE = re.compile(r"[A-Za-z_](?:[A-Za-z0-9_./+-]*[A-Za-z0-9_/+-])?")
_RESERVED = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


def scalar(value: Plain, style: str = "") -> str:
    """Return one value on one line, in the previous quotes (``style``), or plain if that is safe."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    text = str(value)
    if not text.isprintable() or style == '"':
        return json.dumps(text)
    if style == "'" or not _SAFE.fullmatch(text) or text.lower() in _RESERVED:
        return "'" + text.replace("'", "''") + "'"
    return text


def flow(value: Plain, style: str = "") -> str:
    """Return a value on one line, with braces and brackets. If ``style`` is a double quote, it is JSON."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(k, style)}: {flow(v, style)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(v, style) for v in value) + "]"
    return scalar(value, style)


def block(value: dict[str, Plain], indent: int, step: int, newline: str) -> str:
    """Return a mapping in block style, each line terminated by ``newline``."""
    out = []
    for key, inner in value.items():
        lead = " " * indent + scalar(key) + ":"
        if isinstance(inner, dict) and inner:
            out.append(lead + newline + block(inner, indent + step, step, newline))
        elif isinstance(inner, list) and inner:
            out.append(lead + newline + "".join(item(v, indent + step, step, newline) for v in inner))
        else:
            out.append(lead + " " + flow(inner) + newline)
    return "".join(out)


def item(value: Plain, indent: int, step: int, newline: str) -> str:
    """Return an entry of a list in block style."""
    if not isinstance(value, dict) or not value:
        return " " * indent + "- " + flow(value) + newline
    body = block(value, indent + 2, step, newline)
    return " " * indent + "- " + body[indent + 2 :]
