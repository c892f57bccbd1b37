"""Decides which ORM and which database of a component belong together.

The public functions change the standings that they are given. ``mappers`` in the code are ORMs, document mappers such as
Mongoose included.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from detector.inference.answers.nearest import FARTHER, shown_in
from detector.inference.components.conventions import conventions
from detector.inference.components.parts import Part, Parts
from detector.inference.evidence.weigh import Standing, rescored, shows, weights
from detector.model import Category
from detector.rules.schema import SOURCE_KINDS

NO_TABLES = "the database has no tables, and the component does not use it itself"
"""Why an ORM of a library counts nothing."""


def agree(related: dict[Category, list[Standing]], part: Part, parts: Parts) -> None:
    """Put the database and the ORM that belong together first.

    A database that the settings of the best ORM choose (``_is_chosen_by``) comes before one that is reached without any
    ORM. Where tables are migrated, so does the one in the usual variable of ORMs, before one that has a variable of its
    own beside it (``_told_apart``), and, before one that holds documents, the one that a library opens for an ORM which the
    component uses (``_opened_elsewhere``), or one close behind it where only libraries speak to the documents (``_of_tables``).
    Else it applies where the best database belongs to a document mapper
    (MongoDB to Mongoose), but the best ORM is one for tables (Sequelize).

    1. If another database is found that fits tables, it comes first: the documents are an addition to the tables. A
       database that needs no server and has much less evidence (``outweighed``) does not count: it is only the default
       of the ORM for tables.
    2. If there is none, or if of these two only the document mapper is used in the component's own source, the document
       mapper comes first.
    """
    w = weights()
    stored = [s for s in related.get("database", ()) if s.score >= w.thresholds["database"]]
    mappers = [s for s in related.get("orm", ()) if s.score >= w.thresholds["orm"]]
    migrated = any(s.score >= w.thresholds["migrations"] for s in related.get("migrations", ()))
    mapped = {key for mapper in mappers for key in mapper.technology.implies}
    if not stored or not mappers or mappers[0].technology.implies:
        return
    if stored[0].technology.key not in mapped:
        chosen = [s for s in stored if _is_chosen_by(mappers[0], s)]
        if chosen and not any(_is_chosen_by(mappers[0], s) for s in _on(stored[0], stored)):
            related["database"].sort(key=lambda s: s is not chosen[0])
        elif migrated and (
            told := _told_apart(stored)
            or _opened_elsewhere(stored, mappers[0], part, parts)
            or _of_tables(stored, part, parts)
        ):
            related["database"].sort(key=lambda s: s is not told)
        return
    fitting = [s for s in mappers if stored[0].technology.key in s.technology.implies]
    tables = [
        s
        for s in stored[1:]
        if s.technology.key not in mapped
        and not s.technology.beside
        and not (s.technology.embedded and s.score * w.outweighed < stored[0].score)
    ]
    own = shown_in({part.folder}, mappers, parts)
    is_its_own = mappers[0].technology.key not in own and any(s.technology.key in own for s in fitting)
    if tables and not is_its_own:
        related["database"].sort(key=lambda s: s is not tables[0])
    else:
        related["orm"].sort(key=lambda s: s not in fitting)


def _on(standing: Standing, stored: Iterable[Standing]) -> list[Standing]:
    """A database with those that it stands on: TimescaleDB is chosen as PostgreSQL."""
    return [standing, *(s for s in stored if s.technology.id in standing.technology.supersedes)]


def _is_chosen_by(mapper: Standing, standing: Standing) -> bool:
    """Whether a setting in the ORM's own name space chooses the database (``ecto.adapter``), in production too."""
    own = f"{mapper.technology.id}."
    return any(
        w.weight > 0 and w.match.signal.kind == "setting" and not w.match.purpose and w.match.name.startswith(own)
        for w in standing.weighed
    )


def _told_apart(stored: Sequence[Standing]) -> Standing | None:
    """The database with a server that the usual variable of ORMs connects to (``mapped`` in ``deployment.yml``), where
    the same files of variables connect to the best database by other variables only."""
    usual, others = [_connecting(s, usual=True) for s in stored], _connecting(stored[0], usual=False)
    found = (s for s, paths in zip(stored, usual, strict=True) if paths & others and not s.technology.embedded)
    return None if usual[0] else next(found, None)


def _opened_elsewhere(stored: Sequence[Standing], mapper: Standing, part: Part, parts: Parts) -> Standing | None:
    """The database with tables that the source of a library opens, where the component's own source uses the ORM and
    names a database of documents: it copies from that one, or keeps there what is no table."""
    if not stored[0].technology.documents or not shows(mapper, {part.folder}, parts, SOURCE_KINDS):
        return None
    closure = parts.closure(part)
    found = (
        s
        for s in stored[1:]
        if not (s.technology.documents or s.technology.embedded or s.technology.beside)
        and any(w.aside == FARTHER and parts.of(w.match.path).folder in closure for w in s.weighed)
    )
    return next(found, None)


def _of_tables(stored: Sequence[Standing], part: Part, parts: Parts) -> Standing | None:
    """The database with tables that stands close behind one of documents, which no mapper and nothing of the component's
    own source speaks to."""
    if not stored[0].technology.documents or shows(stored[0], {part.folder}, parts, SOURCE_KINDS):
        return None
    found = (s for s in stored[1:] if not (s.technology.documents or s.technology.beside or s.technology.embedded))
    return next((s for s in found if s.score * weights().outweighed > stored[0].score), None)


def _connecting(standing: Standing, *, usual: bool) -> set[str]:
    """The files with a variable that connects to a database, in production too: with the ``usual`` one, or another."""
    urls = (w.match for w in standing.weighed if w.weight > 0 and w.match.signal.kind == "url" and not w.match.purpose)
    return {item.path for item in urls if (item.symbol in conventions().mapped) == usual}


def leave_tables(related: dict[Category, list[Standing]], part: Part, parts: Parts) -> None:
    """Set aside the ORMs that only libraries use, where the component's database has no tables.

    Such a library has the models of another program's tables besides. Not where the ORM maps that database
    (``implies``), where the component's own source or manifests name it, or where the component or what it uses shows
    another database, which has tables.
    """
    stored = [s for s in related.get("database", ()) if s.score >= weights().thresholds["database"]]
    closure = parts.closure(part)
    near = [s for s in stored if shows(s, closure, parts)]
    if not stored or stored[0] not in near or not all(s.technology.tableless for s in near):
        return
    kinds = ("dependency", *SOURCE_KINDS)
    mappers = related.get("orm", [])
    key = stored[0].technology.key
    kept = [s for s in mappers if key in s.technology.implies or shows(s, {part.folder}, parts, kinds)]
    related["orm"] = kept + [_set_aside(standing) for standing in mappers if standing not in kept]


def _set_aside(standing: Standing) -> Standing:
    """The standing without any weight."""
    return rescored(standing, [w._replace(weight=0.0, aside=w.aside or NO_TABLES) for w in standing.weighed])
