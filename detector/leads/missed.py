"""Finds the stores that a component does not name in what it uses, while it names another one.

A library that opens two databases, or reaches one with two ORMs, has each for the components that name it
(``search.py``). A worker that uses the connections of one takes no part of the other, nor does a component that has its
sessions and keys in a store of its own and shares the library for its models. One that names no store at all and whose
settings connect to a database reaches that by other means than the ORM of a library; where they connect only to a store
that stands beside databases, it reaches none of these.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from detector.inference.components.parts import Parts
from detector.leads.search import Leads, first_known
from detector.rules.schema import Technology


def tell(parts: Parts, leads: Leads, technologies: dict[str, Technology]) -> None:
    """Fill ``Part.missed`` with the keys of the stores that each component does not name. ``technologies``: by key."""
    stores, single = leads.shown.by_store, {key: leads.to(key) for key in leads.shown.by_store}
    for part in parts.all.values():
        used = leads.borrowed(part)
        own = {key for key, folders in stores.items() if part.folder in folders}
        near = {key for key, folders in stores.items() if any(folder in folders for folder in used)}
        connected = [technologies[key] for key, folders in leads.shown.only_set.items() if part.folder in folders]
        without_main = not any(map(_is_main, connected))
        if part.apart:
            missable = {key for key in near if without_main or technologies[key].category == "orm"}
            missed = {key for key in missable if connected and not technologies[key].beside}
        elif len(near | own) > 1 and near - own:
            told = {key: first_known(single[key], part, used) for key in sorted(near - own)}
            reached = {key for key in own if part.folder in leads.shown.used[key]}
            reached |= {key for key, known in told.items() if known}
            missed = set(_settled({key for key, known in told.items() if known is False}, reached, technologies))
        else:
            continue
        if without_main:
            missed |= _driving(missed, near | own, leads.shown.declared, used, technologies)
        part.missed = frozenset(missed)


def _driving(
    missed: Set[str],
    known: Set[str],
    declared: Mapping[str, Set[str]],
    used: Set[str],
    technologies: dict[str, Technology],
) -> set[str]:
    """The databases of which the libraries only declare the driver, where the component misses the ORMs that load it:
    all that are ``known`` there."""
    mappers = {key for key in known if technologies[key].category == "orm"}
    if not mappers or not mappers <= missed:
        return set()
    drivers = {key for key, folders in declared.items() if not folders.isdisjoint(used)}
    return {key for key in drivers - known if _is_main(technologies[key])}


def _is_main(technology: Technology) -> bool:
    """Whether a technology is a database that does not stand beside others."""
    return technology.category == "database" and not technology.beside


def _settled(missed: Set[str], reached: Set[str], technologies: dict[str, Technology]) -> Iterator[str]:
    """Yield those of the ``missed`` stores that the component does without, because it reaches another one.

    - An ORM is missed where the component reaches another ORM or a database.
    - A database is missed where it reaches another database; beside an ORM, one that stands ``beside`` others does not
      count.
    """
    mappers = {key for key in reached if technologies[key].category == "orm"}
    databases = {key for key in reached - mappers if not (mappers and technologies[key].beside)}
    for key in missed:
        if databases or (mappers and technologies[key].category == "orm"):
            yield key
