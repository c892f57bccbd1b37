"""Front matter: it remains at byte 0 and unchanged, unless a strict YAML parser rejects it.

Claude Code accepts ``description: Does x: and y``; strict parsers do not, and an agent with invalid front matter is
missing without a message. So the values that break parsing are quoted, and nothing else is changed.
"""

from __future__ import annotations

import json
import re
from typing import Any

import yaml

from detector.errors import TemplateError
from detector.plugins.yaml_text import too_deep

_BLOCK = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\n|\r)(.*?)^---[ \t]*(?:\r\n|\n|\r|\Z)", re.DOTALL | re.MULTILINE)
_ENTRY = re.compile(r"^([A-Za-z_][\w-]*):([ \t]+)(\S.*?)[ \t]*(?=\r?$(?!\r?\n[ \t]))", re.MULTILINE)
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def split(text: str) -> tuple[str, str]:
    """Return the front matter with its fences ('' if there is none), and the rest of the text."""
    match = _BLOCK.match(text)
    return (match.group(), text[match.end() :]) if match else ("", text)


def strict(front: str) -> str:
    """Return the front matter in a form that a strict YAML parser accepts.

    ``front``: from ``split``. Valid front matter is returned unchanged; otherwise those values of single lines are
    quoted that are invalid on their own. Raises TemplateError if that is not sufficient.
    """
    if not front or _problem(front) is None:
        return front
    quoted = _ENTRY.sub(_quoted, front)
    problem = _problem(quoted)
    if problem is not None:
        line, message = problem
        remedy = "quote the value, or write it as a block with '>-'"
        raise TemplateError(f"the front matter is not YAML: {message}", line=line, remedy=remedy)
    return quoted


def values(front: str) -> dict[str, object]:
    """Return the entries of the front matter; empty if there is none or it is invalid."""
    if not front or _problem(front) is not None:
        return {}
    loaded: dict[str, object] = yaml.load(_inside(front), Loader=_Loader)
    return loaded


def renamed(text: str, name: str, note: str) -> str:
    """Return the document with another name, and with ``note`` appended to its description if that is a single line."""
    front, rest = split(text)
    described = values(strict(front)).get("description")
    front = re.sub(r"^name:[ \t].*?(?=\r?$)", f"name: {name}", front, count=1, flags=re.MULTILINE)
    if note and isinstance(described, str):
        line = json.dumps(f"{described} {note}", ensure_ascii=False)
        single = r"^description:[ \t]+[^|>\s].*?(?=\r?$(?!\r?\n[ \t]))"
        front = re.sub(single, lambda _: f"description: {line}", front, count=1, flags=re.MULTILINE)
    return front + rest


def _quoted(match: re.Match[str]) -> str:
    key, space, value = match.groups()
    if too_deep(value):
        return match.group()
    try:
        loaded = yaml.load(f"{key}: {value}\n", Loader=_Loader)
    except yaml.YAMLError:
        loaded = None
    if isinstance(loaded, dict) or value[0] in "|>":
        return match.group()
    return f"{key}:{space}{json.dumps(value, ensure_ascii=False)}"


def _inside(front: str) -> str:
    match = _BLOCK.match(front)
    return match.group(1) if match else ""


def _problem(front: str) -> tuple[int, str] | None:
    """Return the line in the document and the message of what keeps the front matter from being loaded as a mapping;
    None if it is valid."""
    if too_deep(_inside(front)):
        return 1, "it is nested too deeply"
    try:
        loaded = yaml.load(_inside(front), Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        return (mark.line + 2 if mark else 1), str(error.problem)
    except yaml.YAMLError as error:
        return 1, str(error).splitlines()[0]
    except RecursionError:
        return 1, "it is nested too deeply"
    return None if isinstance(loaded, dict) else (1, "it is no mapping of keys to values")
