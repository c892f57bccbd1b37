"""Reads files of projects built without Maven, Gradle or sbt: ``ivy.xml``, web descriptors, Spring bean files.

Sources: https://ant.apache.org/ivy/history/latest-milestone/ivyfile.html, the Servlet specification, chapter 14, and
https://docs.spring.io/spring-framework/reference/core/beans/basics.html.
A bean definition calls a constructor, so it is reported as a call of its class: one rule then matches both ``new X()``
and ``<bean class="X">``. The mapping of a servlet to a path is reported as the equivalent annotation.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Fact, Observation, Package, Scope
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_xml
from detector.plugins.jvm import coordinates
from detector.plugins.jvm.pom import text

_CLASSES = ("servlet-class", "filter-class", "listener-class")
_MAPPED = "jakarta.servlet.annotation.WebServlet"


def read_ivy(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the dependencies of an ``ivy.xml``: ``<dependency org="…" name="…" rev="…" conf="test->default"/>``."""
    root = load_xml(source)
    name = next((info.get("module", "") for info in root.iter("info")), "")
    yield Package(coordinates.ECOSYSTEM, name, source.path, source.folder)
    for entry in root.iter("dependency"):
        scope: Scope = "test" if entry.get("conf", "").startswith("test") else "runtime"
        group, artifact, version = (entry.get(key, "") for key in ("org", "name", "rev"))
        found = coordinates.dependency(group, artifact, version, source.path, entry.sourceline or 1, scope)
        if found is not None:
            yield found


def read_descriptor(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the classes that ``web.xml`` or a bean file creates, and the paths that servlets are mapped to.

    Empty files and files with another root element yield nothing.
    """
    if not source.data.strip():
        return
    root = load_xml(source)
    if root.tag not in ("web-app", "beans"):
        return
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        made = element.get("class", "") if element.tag == "bean" else text(element) if element.tag in _CLASSES else ""
        if "." in made and coordinates.is_name(made):
            yield Fact("call", made, source.path, element.sourceline or 1, "java", symbol=element.get("id", ""))
        elif element.tag == "url-pattern" and element.getparent().tag == "servlet-mapping":
            yield Fact("annotation", _MAPPED, source.path, element.sourceline or 1, "java", text(element))
