"""Reads rule files and refuses what is wrong in them, with file, line and remedy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from detector.errors import RuleError, closest
from detector.rules.files import line_at, line_naming, parsed
from detector.rules.groups import LISTED, Groups, check_groups, resolved
from detector.rules.schema import Technology, words


class RuleFile(NamedTuple):
    """A rule file, how errors name it (its path below the folder of rules), and what it says."""

    path: Path
    shown: str
    technology: Technology

    def line_of(self, key: str) -> int:
        """The line that names a technology or a group, by its id or its key."""
        return line_naming(self.path, key, key.removeprefix(f"{self.technology.category}/"))


def read_folder(folder: Path) -> list[RuleFile]:
    """The rules of every ``*.yml`` below a folder, except ``conventions/``, in the order of the paths. Raises RuleError
    for the first wrong file."""
    paths = sorted(p for p in folder.rglob("*.yml") if "conventions" not in p.relative_to(folder).parts)
    shown = [path.relative_to(folder).as_posix() for path in paths]
    return [RuleFile(path, name, read_file(path, name)) for path, name in zip(paths, shown, strict=True)]


def read_file(path: Path, shown: str) -> Technology:
    """Read one rule file. ``shown`` is how errors name it. Raises RuleError."""
    text, data = parsed(path, shown)
    if isinstance(data, dict) and data.get("signals") is None:
        data.pop("signals", None)  # a list that is still empty
    try:
        technology = msgspec.convert(data, Technology)
    except msgspec.ValidationError as error:
        raise _explained(text, shown, error) from error
    for number, signal in enumerate(technology.signals):
        kinds = list(signal.kinds())
        if len(kinds) != 1:
            found = ", ".join(kinds) or "none"
            raise RuleError(
                f"signal {number + 1} must have exactly one kind, it has {found}",
                path=shown,
                line=line_at(text, f"$.signals[{number}]"),
                remedy="give one of dependency, import, call, base, annotation, tag, setting, image, url, …",
            )
        if kinds[0] == "text" and signal.in_ is None:
            line = line_at(text, f"$.signals[{number}]")
            raise RuleError("a text signal needs 'in', the files to search", path=shown, line=line)
    return technology


def read_conventions(folder: Path) -> dict[str, Any]:
    """The files of ``conventions/`` by name. Raises RuleError for the first that is not YAML."""
    return {path.name: parsed(path, f"conventions/{path.name}")[1] for path in sorted(folder.glob("*.yml"))}


def checked(rules: Sequence[RuleFile], groups: Groups) -> list[Technology]:
    """The technologies of all rule files, with the members of groups in the place of their names. Raises RuleError for
    duplicate ids and for references to what is neither a technology nor a group."""
    known: dict[str, str] = {}
    for rule in rules:
        key = rule.technology.key
        if key in known:
            remedy = f"it stands in {known[key]} too"
            raise RuleError(f"duplicate id {key}", path=rule.shown, line=rule.line_of(key), remedy=remedy)
        known[key] = rule.shown
    check_groups(groups, known)
    named = {*known, *groups}
    for rule in rules:
        unknown = (*(_references(rule.technology) - named), *(_alone(rule.technology) - known.keys()))
        for key in sorted(unknown):
            remedy = closest(key, named - {key}, LISTED)
            raise RuleError(f"unknown technology {key}", path=rule.shown, line=rule.line_of(key), remedy=remedy)
    return [resolved(rule.technology, groups) for rule in rules]


def _alone(technology: Technology) -> set[str]:
    """The keys that a rule names where no group may stand."""
    return {*technology.implies}.union(*(words(signal.switches) for signal in technology.signals))


def _references(technology: Technology) -> set[str]:
    """The keys that a rule names where a group may stand as well as a technology."""
    found = {f"{technology.category}/{name}" for name in (*technology.supersedes, *technology.beside)}
    return found.union(*((*words(signal.needs), *words(signal.unless)) for signal in technology.signals))


def _explained(text: str, shown: str, error: msgspec.ValidationError) -> RuleError:
    message = str(error)
    path = message.rpartition("at `")[2].rstrip("`") if "at `" in message else "$"
    plain = message.partition(" - at `")[0]
    remedy = "see docs/guides/add-a-technology.md for the keys of a rule"
    if "unknown field" in plain:
        wrong = plain.rpartition("`")[0].rpartition("`")[2]
        allowed = [f.encode_name for f in msgspec.structs.fields(Technology)]
        if "signals" in path:
            from detector.rules.schema import Signal

            allowed = [f.encode_name for f in msgspec.structs.fields(Signal)]
        remedy = closest(wrong, allowed, f"known keys: {', '.join(allowed)}")
        return RuleError(f"unknown key '{wrong}'", path=shown, line=line_at(text, path, wrong), remedy=remedy)
    return RuleError(plain, path=shown, line=line_at(text, path), remedy=remedy)
