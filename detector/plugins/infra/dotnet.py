"""Settings of .NET: appsettings*.json, web.config and app.config.

The value of ``dotnet.connectionStrings.<name>`` is the kind of database, from the provider or the keywords of the
string (``postgresql``, ``sqlserver``, ``sqlite``, ``mysql``, ``oracle`` …), never any of its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.observations import Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.connections import connection_kind, provider_kind, url_scheme
from detector.plugins.formats import load_xml
from detector.plugins.infra.flat import json_leaves
from detector.plugins.infra.values import Place, kind_word
from detector.plugins.purposes import purpose_of

_PROVIDER_KEYS = {
    "provider", "databaseprovider", "dbprovider", "databasetype", "dbtype", "datasource", "dataprovider", "storage",
    "databasekind", "sqltype", "dbms", "databaseengine", "usedatabase", "provider-name", "providername", "cachetype",
    "cacheprovider", "dialect", "persistencetype", "persistenceprovider", "storetype", "storagetype",
}  # fmt: skip
_SWITCHES = {"enabled", "enable", "isenabled"}
"""Settings that declare whether their section is in use."""
_STORES = {"database", "db", "store", "storage", "datastore", "persistence", "repository", "eventstore", "data"}
"""Sections whose ``type`` declares which of the stores configured beside it is in use."""


def read_json(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the connection strings, provider names and sections of an appsettings file, except in sections that are
    switched off."""
    place = Place(source.path, purpose_of(source.path))
    sections: set[str] = set()
    leaves = list(json_leaves(source))
    chosen = {path[:-1]: value.lower() for path, value, _ in leaves if _chooses(path)}
    off = {
        path[:-1] for path, value, _ in leaves if len(path) > 1 and path[-1].lower() in _SWITCHES and value == "false"
    }
    for path, value, line in leaves:
        if any(path[:depth] in off for depth in range(1, len(path))):
            continue
        last = path[-1] if path else ""
        if path and path[0] not in sections:
            sections.add(path[0])
            yield Fact("setting", f"dotnet.section.{path[0]}", source.path, line, purpose=place.purpose)
        if _is_not_chosen(path, chosen):
            continue
        kind = url_scheme(value) or connection_kind(value)
        if any(part.lower() == "connectionstrings" for part in path[:-1]):
            yield from _connection(last, kind, line, place)
        elif kind:
            yield Fact("setting", f"dotnet.{'.'.join(path)}", source.path, line, "", kind, purpose=place.purpose)
        elif last.lower() in _PROVIDER_KEYS or _chooses(path):
            word = kind_word("provider", value)
            yield Fact("setting", f"dotnet.{'.'.join(path)}", source.path, line, "", word, purpose=place.purpose)


def _chooses(path: tuple[str, ...]) -> bool:
    """Return whether a setting names the kind of store: ``Database:Type``."""
    return len(path) > 1 and path[-1].lower() == "type" and path[-2].lower() in _STORES


def _is_not_chosen(path: tuple[str, ...], chosen: dict[tuple[str, ...], str]) -> bool:
    """Return whether a setting configures a store other than the one in use: ``Store:Sql:…`` if ``Store:Type`` is
    MongoDb."""
    for depth in range(1, len(path) - 1):
        kind = chosen.get(path[:depth])
        if kind is not None and path[depth].lower() != kind:
            return True
    return False


def _connection(name: str, kind: str, line: int, place: Place) -> Iterator[Fact]:
    yield Fact("setting", f"dotnet.connectionStrings.{name}", place.path, line, "", kind, purpose=place.purpose)


def read_config(source: Source, _: Project) -> Iterator[Observation]:
    """Yield connectionStrings, appSettings that name a kind of store, Entity Framework 6 providers and NHibernate's
    dialect.

    Erlang's ``app.config``, which is not XML, is ignored.
    """
    if not source.data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return
    place = Place(source.path, purpose_of(source.path))
    for element in load_xml(source).iter("add", "provider", "property"):
        line = int(element.sourceline or 1)
        text = element.get("connectionString") or ""
        above = element.getparent()
        if text:
            named = element.get("providerName") or ""
            inner = connection_kind(text) or url_scheme(text)
            kind = ("" if "EntityClient" in named else provider_kind(named)) or inner or provider_kind(text)
            kind = inner if inner in ("sqlce", "sqlite", "mysql", "oracle") else kind
            yield from _connection(element.get("name") or "", kind, line, place)
        elif element.tag == "add" and _last(element.get("key") or "") in _PROVIDER_KEYS:
            word, name = kind_word("provider", element.get("value") or ""), _last(element.get("key") or "")
            yield Fact("setting", f"dotnet.{name}", source.path, line, "", word, purpose=place.purpose)
        elif element.tag == "provider" and above is not None and above.tag == "providers":
            kind = provider_kind(element.get("invariantName") or "")
            yield Fact("setting", "dotnet.entityFramework.provider", source.path, line, "", kind, purpose=place.purpose)
        elif element.tag == "property":
            word = kind_word("dialect", element.text or "") if "dialect" in (element.get("name") or "") else ""
            if word:
                yield Fact("setting", "nhibernate.dialect", source.path, line, "", word, purpose=place.purpose)


def _last(key: str) -> str:
    """Return the last word of an appSettings key: ``persistencetype`` for ``Shop/PersistenceType``."""
    return re.split(r"[/:.]", key)[-1].lower()
