"""Database settings in the ``<properties>`` of a POM.

The build inserts them into the settings that it packs
(https://maven.apache.org/plugins/maven-resources-plugin/examples/filter.html), where only ``${db.url}`` is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detector.observations import Observation, Purpose
from detector.plugins.api import Project, Source
from detector.plugins.beginnings import holds_word
from detector.plugins.connections import url_scheme
from detector.plugins.formats import load_xml
from detector.plugins.infra.values import Place, plain, setting_fact
from detector.plugins.purposes import purpose_of_words

_KEYS = ("driver", "dialect", "datasourceclass")


def read(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the connections, drivers and dialects in the properties of the project and of its profiles."""
    if not holds_word(source.data, "pom"):
        return
    root = load_xml(source)
    yield from _properties(root, Place(source.path))
    for profile in root.iterfind("{*}profiles/{*}profile"):
        yield from _properties(profile, Place(source.path, _purpose(profile)))


def _purpose(profile: Any) -> Purpose:
    """Return the purpose of a profile by its name, else ``example`` if it is not active by default: it is one of
    several options."""
    active = (profile.findtext("{*}activation/{*}activeByDefault") or "").strip() == "true"
    return purpose_of_words(profile.findtext("{*}id") or "") or ("" if active else "example")


def _properties(element: Any, place: Place) -> Iterator[Observation]:
    for entry in element.iterfind("{*}properties/*"):
        if not isinstance(entry.tag, str):
            continue
        key, value = entry.tag.rpartition("}")[2], (entry.text or "").strip()
        line, short = int(entry.sourceline or 1), key.replace("-", "").replace("_", "").lower()
        if url_scheme(plain(value)).startswith(("jdbc:", "r2dbc:", "mongodb")):
            yield from setting_fact(f"maven.{key}", value, line, place)
        elif any(word in short for word in _KEYS) and not short.endswith("version"):
            yield from setting_fact(f"maven.{key}", value, line, place, "driver")
