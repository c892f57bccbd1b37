"""Groups: names for several technologies of a field, which a rule may use where it names ids of that field.

They are defined in ``conventions/groups.yml`` of a rules folder and replaced by their members when rules are loaded, so
no other module handles them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from detector.errors import RuleError, closest
from detector.model import Category
from detector.rules.files import line_naming, parsed
from detector.rules.schema import Rule, Signal, Words, words

FILE = "conventions/groups.yml"
LISTED = "detect-stack --rules lists what there is"
"""The remedy for an id that is similar to no other."""


class Group(NamedTuple):
    """A group: the rules folder that defines it, and the keys of its members (``database/mysql``)."""

    folder: Path
    members: tuple[str, ...]


Groups = Mapping[str, Group]
"""Groups by key (``database/general-purpose``)."""


def read_groups(folders: Iterable[Path]) -> Groups:
    """Return the groups of all rules folders. Raises RuleError, also for a duplicate group."""
    found: dict[str, Group] = {}
    for folder in folders:
        for key, group in _groups_of(folder):
            if key in found:
                raise _wrong(key, group, f"duplicate group {key}", f"it stands in {found[key].folder / FILE} too")
            found[key] = group
    return found


def _groups_of(folder: Path) -> Iterator[tuple[str, Group]]:
    path = folder / FILE
    if not path.is_file():
        return
    _, data = parsed(path)
    try:
        fields = msgspec.convert(data or {}, dict[Category, dict[str, tuple[str, ...]]])
    except msgspec.ValidationError as error:
        plain = str(error).partition(" - at `")[0]
        remedy = "a field, below it the names of groups, each with a list of ids"
        raise RuleError(plain, path=str(path), line=1, remedy=remedy) from error
    for category, named in fields.items():
        for name, ids in named.items():
            yield f"{category}/{name}", Group(folder, tuple(f"{category}/{id_}" for id_ in ids))


def check_groups(groups: Groups, known: Collection[str]) -> None:
    """Raise RuleError for a group with the key of a technology, and for a member that is no technology."""
    for key, group in groups.items():
        if key in known:
            raise _wrong(key, group, f"{key} is a technology", "give the group another name")
        for member in group.members:
            if member not in known:
                raise _wrong(member, group, f"unknown technology {member}", closest(member, known, LISTED))


def _wrong(key: str, group: Group, message: str, remedy: str) -> RuleError:
    path = group.folder / FILE
    line = line_naming(path, key.partition("/")[2])
    return RuleError(message, path=str(path), line=line, remedy=remedy)


def resolved(technology: Rule, groups: Groups) -> Rule:
    """Return a technology with each group name replaced by the members of the group."""
    return msgspec.structs.replace(
        technology,
        supersedes=_ids(technology.category, technology.supersedes, groups),
        beside=_ids(technology.category, technology.beside, groups),
        signals=[_resolved(signal, groups) for signal in technology.signals],
    )


def _resolved(signal: Signal, groups: Groups) -> Signal:
    if signal.needs is None and signal.unless is None:
        return signal
    needs, unless = _keys(signal.needs, groups), _keys(signal.unless, groups)
    return msgspec.structs.replace(signal, needs=needs, unless=unless)


def _keys(named: Words | None, groups: Groups) -> Words | None:
    """Replace the keys of groups by those of their members."""
    if not groups.keys() & set(words(named)):
        return named
    return [key for name in words(named) for key in (groups[name].members if name in groups else (name,))]


def _ids(category: Category, ids: list[str], groups: Groups) -> list[str]:
    """Replace the names of groups of one field by the ids of their members."""
    found = words(_keys([f"{category}/{id_}" for id_ in ids], groups))
    return [key.removeprefix(f"{category}/") for key in found]
