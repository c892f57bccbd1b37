"""Groups: names for several technologies of a field, which a rule may write where it writes ids of that field.

They stand in ``conventions/groups.yml`` of a folder of rules and are resolved when rules are loaded, so that nothing
else knows of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from detector.errors import RuleError, closest
from detector.model import Category
from detector.rules.files import line_naming, parsed
from detector.rules.schema import Signal, Technology, Words, words

FILE = "conventions/groups.yml"
LISTED = "detect-stack --rules lists what there is"
"""What to do about an id that is like no other."""


class Group(NamedTuple):
    """A group by the folder of rules that it stands in; its members by their keys (``database/mysql``)."""

    folder: Path
    members: tuple[str, ...]


Groups = Mapping[str, Group]
"""Groups by their keys (``database/general-purpose``)."""


def read_groups(folders: Iterable[Path]) -> Groups:
    """The groups of all folders of rules. Raises RuleError, also for a group that stands twice."""
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
    """Refuse a group that is called like a technology, and a member that is none. Raises RuleError."""
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


def resolved(technology: Technology, groups: Groups) -> Technology:
    """A technology with the members of each group in the place of its name."""
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
    """Keys of technologies for keys that may be those of groups."""
    if not groups.keys() & set(words(named)):
        return named
    return [key for name in words(named) for key in (groups[name].members if name in groups else (name,))]


def _ids(category: Category, ids: list[str], groups: Groups) -> list[str]:
    """Ids of technologies for ids and names of groups of one field."""
    found = words(_keys([f"{category}/{id_}" for id_ in ids], groups))
    return [key.removeprefix(f"{category}/") for key in found]
