"""Settings of Spring Boot, Quarkus, Micronaut, Grails, Ktor and Dropwizard, and any other properties with a connection.

Keys are relaxed to lower case with dashes (``driverClassName`` → ``driver-class-name``). A profile sets the purpose:
from the file's name (``application-test.yml``), the document (``spring.config.activate.on-profile``) or the key
(``%dev.quarkus…``, ``environments.production…``). Settings that ``x.enabled: false`` switches off are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from detector.errors import Unreadable
from detector.observations import Fact, Observation, Purpose
from detector.plugins.api import Project, Source
from detector.plugins.connections import connection_kind, url_scheme
from detector.plugins.formats import load_xml
from detector.plugins.infra.conventions import conventions, prefixes, telling
from detector.plugins.infra.flat import Entry, documents, properties, yaml_entries
from detector.plugins.infra.values import Place, plain, setting_fact, url_fact
from detector.plugins.purposes import purpose_of, purpose_of_variable, purpose_of_words

_FILLED = re.compile(r"@[A-Za-z][\w.-]*@")


def read_yaml(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the settings of application*.yml, bootstrap*.yml and YAML settings with any other name (Dropwizard, custom
    ones). Each document has its own profile."""
    for text, before in documents(_unfilled(source.text)):
        yield from settings(list(yaml_entries(text, before)), source.path)


def read_properties(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the settings of application*.properties and any properties that name a connection, a dialect or a cache."""
    for text, before in documents(_unfilled(_text(source))):
        yield from settings(list(properties(text, before)), source.path)


def _text(source: Source) -> str:
    """Return the text of properties: UTF-8, or ISO 8859-1 (the older standard) if it is not valid UTF-8."""
    try:
        return source.text
    except Unreadable:
        return source.data.decode("latin-1")


def _unfilled(text: str) -> str:
    r"""Remove placeholders of the build, which are not valid YAML: ``@project.name@`` of Maven, and the backslash that
    protects ``\${HOST}`` from Gradle.

    Source:
    https://docs.spring.io/spring-boot/how-to/properties-and-configuration.html#howto.properties-and-configuration.expand-properties.
    """
    return _FILLED.sub("", text).replace("\\${", "${") if "@" in text or "\\$" in text else text


def settings(entries: Iterable[Entry], path: str) -> Iterator[Fact]:
    """Yield the facts of the settings of one document."""
    known, told = conventions(), prefixes()
    listed = [(*_relaxed(key), text, line) for key, text, line in entries]
    profile = next((text for _, key, text, _ in listed if key in known.profiles), "")
    default = purpose_of(path) or purpose_of_words(profile)
    switched = {("enabled", "false"), ("disabled", "true")}
    off = [key.rpartition(".")[0] + "." for _, key, text, _ in listed if (key.rpartition(".")[2], text) in switched]
    for purpose, key, text, line in listed:
        if any(key.startswith(prefix) for prefix in off if len(prefix) > 1):
            continue
        value = plain(text)
        keyed = ";" in value or "dbname=" in value  # the syntax of ADO.NET and JDBC, or of libpq
        connects = url_scheme(value) or (connection_kind(value) if keyed else "")
        place = Place(path, purpose or purpose_of_variable(key) or default)
        if key.startswith(told) or "dialect" in key or key.endswith(known.kinds):
            yield from setting_fact(key, text, line, place)
        elif connects:
            yield from url_fact(key, text, line, place)


def _relaxed(key: str) -> tuple[Purpose, str]:
    """Return the purpose in a key's prefix, and the key without it in relaxed form."""
    purpose: Purpose = ""
    if key.startswith("%"):
        profile, _, key = key.partition(".")
        purpose = purpose_of_words(profile)
    elif key.startswith("environments."):
        _, profile, key = [*key.split(".", 2), "", ""][:3]
        purpose = purpose_of_words(profile)
    key = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", key).lower().replace("_", "-").replace('"', "").replace("'", "")
    return purpose, re.sub(r"\[\d+\]", "", key)


def read_other_properties(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the settings of properties with any other name, if a framework reads them or they contain a word of a
    connection."""
    if source.name.startswith(("flyway", "liquibase")):
        return
    if source.name.startswith(conventions().named) or any(word in source.data for word in telling()):
        yield from read_properties(source, project)


def read_xml_properties(source: Source, _: Project) -> Iterator[Observation]:
    """Yield properties in XML, in the format of ``java.util.Properties.loadFromXML``: ``<entry key="…">…</entry>``."""
    if b"properties.dtd" not in source.data[:1000]:
        return
    found = load_xml(source).iter("entry")
    yield from settings(
        [(e.get("key", ""), (e.text or "").strip(), int(e.sourceline or 1)) for e in found], source.path
    )
