"""Settings of .NET: appsettings*.json, web.config and app.config.

``dotnet.connectionStrings.<name>`` has as value the kind of database that the provider or the keywords of the string
tell (``postgresql``, ``sqlserver``, ``sqlite``, ``mysql``, ``oracle`` …), never any of its text.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.model import Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.connections import connection_kind, provider_kind, url_scheme
from detector.plugins.formats import load_xml
from detector.plugins.infra.flat import json_leaves
from detector.plugins.infra.purposes import purpose_of
from detector.plugins.infra.values import Place, kind_word

_PROVIDER_KEYS = {
    "provider", "databaseprovider", "dbprovider", "databasetype", "dbtype", "datasource", "dataprovider", "storage",
    "databasekind", "sqltype", "dbms", "databaseengine", "usedatabase", "provider-name", "providername", "cachetype",
    "cacheprovider", "dialect",
}  # fmt: skip


def read_json(source: Source, _: Project) -> Iterator[Observation]:
    """Connection strings, provider names and the sections of an appsettings file."""
    place = Place(source.path, purpose_of(source.path))
    sections: set[str] = set()
    for path, value, line in json_leaves(source):
        last = path[-1] if path else ""
        if path and path[0] not in sections:
            sections.add(path[0])
            yield Fact("setting", f"dotnet.section.{path[0]}", source.path, line, purpose=place.purpose)
        kind = url_scheme(value) or connection_kind(value)
        if any(part.lower() == "connectionstrings" for part in path[:-1]):
            yield from _connection(last, kind, line, place)
        elif kind:
            yield Fact("setting", f"dotnet.{'.'.join(path)}", source.path, line, "", kind, purpose=place.purpose)
        elif last.lower() in _PROVIDER_KEYS:
            word = kind_word("provider", value)
            yield Fact("setting", f"dotnet.{'.'.join(path)}", source.path, line, "", word, purpose=place.purpose)


def _connection(name: str, kind: str, line: int, place: Place) -> Iterator[Fact]:
    yield Fact("setting", f"dotnet.connectionStrings.{name}", place.path, line, "", kind, purpose=place.purpose)


def read_config(source: Source, _: Project) -> Iterator[Observation]:
    """connectionStrings, Entity Framework 6 providers and NHibernate's dialect of web.config and app.config."""
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
        elif element.tag == "provider" and above is not None and above.tag == "providers":
            kind = provider_kind(element.get("invariantName") or "")
            yield Fact("setting", "dotnet.entityFramework.provider", source.path, line, "", kind, purpose=place.purpose)
        elif element.tag == "property":
            word = kind_word("dialect", element.text or "") if "dialect" in (element.get("name") or "") else ""
            if word:
                yield Fact("setting", "nhibernate.dialect", source.path, line, "", word, purpose=place.purpose)
