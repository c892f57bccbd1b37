"""Settings in XML on the JVM: persistence.xml, hibernate.cfg.xml, mybatis-config.xml, Spring contexts, Tomcat's
context.xml, and files of caches.

A setting is named ``<kind of file>.<key>``; its value is a scheme, a driver or a dialect.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detector.observations import Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.connections import url_scheme
from detector.plugins.formats import load_xml
from detector.plugins.infra.values import Place, plain, setting_fact
from detector.plugins.purposes import purpose_of

_KINDS = (("persistence", "persistence"), ("hibernate", "hibernate"), ("mybatis", "mybatis"))
_KINDS_OF_STORES = ("driver", "dialect", "datasourceclass")
"""Words of keys that name a kind of database in all these files, in lower case without dashes."""
_KEYS = (
    "driver", "dialect", "driverclass", "driverclassname", "driver_class", "url", "jdbcurl", "jtadatasource",
    "provider", "type", "class", "mapper",
)  # fmt: skip


def read(source: Source, _: Project) -> Iterator[Observation]:
    """Yield connections, drivers, dialects and providers in attributes, properties or text.

    An empty ``beans.xml`` is only a marker (https://jakarta.ee/specifications/cdi/4.0/, bean archives).
    """
    if not source.data.strip():
        return
    kind = next((k for word, k in _KINDS if word in source.name.lower()), "xml")
    place = Place(source.path, purpose_of(source.path))
    for element in load_xml(source).iter():
        if not isinstance(element.tag, str):
            continue
        for key, text in _settings(element):
            short = key.rpartition(".")[2].replace("-", "").lower()
            if url_scheme(plain(text)).startswith(("jdbc:", "mongodb", "redis")):
                yield from setting_fact(f"{kind}.{key}", text, int(element.sourceline or 1), place)
            elif any(word in short for word in _KINDS_OF_STORES) or (kind != "xml" and _tells(short, text)):
                yield from setting_fact(f"{kind}.{key}", text, int(element.sourceline or 1), place, "driver")


def _tells(key: str, text: str) -> bool:
    return key in _KEYS and (key not in ("class", "type") or "." in text)


def _settings(element: Any) -> Iterator[tuple[str, str]]:
    """Yield (key, text) of an element: its name/value pair, its attributes, its own text."""
    name = element.get("name") or element.get("key")
    text = (element.text or "").strip()
    if name:
        yield name, (element.get("value") or text)
    elif text:
        yield element.tag, text
    yield from ((str(k), str(v)) for k, v in element.attrib.items() if k not in ("name", "value", "key"))


def read_root(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the root element of ehcache.xml, hazelcast.xml or infinispan.xml, which identifies the cache
    (``xml.hazelcast``)."""
    yield Fact("setting", f"xml.{load_xml(source).tag}", source.path, 1, purpose=purpose_of(source.path))
