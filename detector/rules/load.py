"""Reads and validates rule files. Errors contain file, line and remedy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from detector.errors import RuleError, closest
from detector.rules.checks import RuleFile, check_ids, check_names, check_signals
from detector.rules.files import line_at, parsed
from detector.rules.groups import Groups, check_groups, resolved
from detector.rules.schema import Rule, Signal


def read_folder(folder: Path) -> list[RuleFile]:
    """Return the rules of every ``*.yml`` below a folder, except ``conventions/``, sorted by path. Raises RuleError for
    the first invalid file."""
    paths = sorted(p for p in folder.rglob("*.yml") if "conventions" not in p.relative_to(folder).parts)
    return [RuleFile(path, read_file(path)) for path in paths]


def read_file(path: Path) -> Rule:
    """Read one rule file. Raises RuleError."""
    text, data = parsed(path)
    if isinstance(data, dict) and data.get("signals") is None:
        data.pop("signals", None)  # an empty list
    try:
        technology = msgspec.convert(data, Rule)
    except msgspec.ValidationError as error:
        raise _explained(text, path, error) from error
    check_signals(technology, path, text)
    return technology


def read_conventions(folder: Path) -> dict[str, Any]:
    """Return the files of ``conventions/`` by name. Raises RuleError for the first that is not YAML."""
    return {path.name: parsed(path)[1] for path in sorted(folder.glob("*.yml"))}


def checked(rules: Sequence[RuleFile], groups: Groups) -> list[Rule]:
    """Return the technologies of all rule files, with group names replaced by their members. Raises RuleError if they
    contradict each other."""
    known = check_ids(rules)
    check_groups(groups, known)
    check_names(rules, known, groups)
    return [resolved(rule.technology, groups) for rule in rules]


def _explained(text: str, path: Path, error: msgspec.ValidationError) -> RuleError:
    """Return a structure error with its line; for an unknown key, with the most similar known one."""
    message = str(error)
    place = message.rpartition("at `")[2].rstrip("`") if "at `" in message else "$"
    plain = message.partition(" - at `")[0]
    if "unknown field" not in plain:
        remedy = "see docs/guides/add-a-technology.md for the keys of a rule"
        return RuleError(plain, path=str(path), line=line_at(text, place), remedy=remedy)
    wrong = plain.rpartition("`")[0].rpartition("`")[2]
    allowed = [f.encode_name for f in msgspec.structs.fields(Signal if "signals" in place else Rule)]
    remedy = closest(wrong, allowed, f"known keys: {', '.join(allowed)}")
    return RuleError(f"unknown key '{wrong}'", path=str(path), line=line_at(text, place, wrong), remedy=remedy)
