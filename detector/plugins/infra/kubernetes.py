"""Kubernetes manifests and Helm charts (https://helm.sh/docs/topics/charts/).

Facts of manifests: images, connections in environments and ConfigMaps, commands, and custom resources of database
operators (``postgresql.cnpg.io/Cluster``). Facts of charts: their dependencies (``helm:postgresql``), the images in
values.yaml, and the lines of templates (text, not YAML) that name an image or a connection.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from detector.errors import Unreadable
from detector.observations import Deployment, Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.commands import command_facts
from detector.plugins.infra.flat import documents
from detector.plugins.infra.platforms import platforms
from detector.plugins.infra.started import deployed_program
from detector.plugins.infra.values import Place, deployed_name, env_facts, image_fact, plain, url_fact
from detector.plugins.purposes import purpose_of
from detector.plugins.yaml_text import Leaf, yaml_leaves

_WORTH_READING = re.compile(r"image|contextDir|://|\b(?:env|data|stringData|command|args)\s*:|apiVersion:\s*\S+\.\S+/")


def read_manifests(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the facts of the objects of a manifest file. Definitions of custom resources are ignored."""
    place = Place(source.path, purpose_of(source.path))
    for text, before in documents(source.text):
        if _WORTH_READING.search(text) and "kind: CustomResourceDefinition" not in text:
            leaves = [(p, v, n + before) for p, v, n in yaml_leaves(text)]
            yield from object_facts(leaves, place)
            yield from _builds(leaves, place, project)


def object_facts(leaves: list[Leaf], place: Place) -> Iterator[Fact | Deployment]:
    """Yield the facts of one object: its kind if an operator defines it, and those of its containers."""
    top = {path[0]: (value, line) for path, value, line in leaves if len(path) == 1}
    group, kind = top.get("apiVersion", ("", 1))[0].partition("/")[0], top.get("kind", ("", 1))
    if "." in group and not group.endswith(platforms().kubernetes.own_groups):
        yield Fact("resource", f"{group}/{kind[0]}", place.path, kind[1], purpose=place.purpose)
    yield from _workload(leaves, kind[0], place)
    names: dict[tuple[str, ...], str] = {}
    commands: dict[tuple[str, ...], tuple[dict[str, list[str]], int]] = {}
    for path, value, line in leaves:
        last, parent = path[-1] if path else "", path[:-1]
        if last == "image":
            yield from image_fact(value, line, place)
        elif last == "name" and len(path) > 2 and path[-3] == "env":
            names[parent] = value
        elif last == "value" and parent in names:
            yield from env_facts(names[parent], value, line, place)
        elif path[:1] in (("data",), ("stringData",)) and len(path) == 2 and "\n" not in value:
            yield from env_facts(last, value, line, place)
        elif len(path) > 1 and path[-2] in ("command", "args"):
            commands.setdefault(path[:-2], ({"command": [], "args": []}, line))[0][path[-2]].append(value)
    for words, line in commands.values():
        listed = words["command"] + words["args"]
        yield from command_facts(" ".join(listed), line, place)
        yield from deployed_program(listed, line, place) if words["command"] else ()


def _workload(leaves: list[Leaf], kind: str, place: Place) -> Iterator[Deployment]:
    """Yield the name of a workload, which is that of the program it runs.

    Its image may be a template's (``image: {{ image }}``), which YAML reads as a mapping whose key is a mapping.
    """
    images = any(path[-1:] == ("image",) or path[-2:] == ("image", "?") for path, _, _ in leaves)
    for path, value, line in leaves if images and kind in platforms().kubernetes.workloads else ():
        if path == ("metadata", "name"):
            yield from deployed_name(value, line, place, job=kind in platforms().kubernetes.jobs)


def _builds(leaves: list[Leaf], place: Place, project: Project) -> Iterator[Deployment]:
    """Yield the folder from which a BuildConfig of OpenShift, alone or in a template, builds an image.

    Source: https://docs.redhat.com/en/documentation/openshift_container_platform.
    """
    for path, value, line in leaves:
        folder = plain(value).strip("./") if path[-3:] == ("spec", "source", "contextDir") else ""
        if folder and project.below(folder):
            yield Deployment("built", folder, place.path, line, purpose=place.purpose)


def read_chart(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the dependencies of a chart, in Chart.yaml or (Helm 2) requirements.yaml, and its name.

    A dependency whose condition is false in the chart's own values.yaml is optional and left out.
    """
    found: dict[str, dict[str, tuple[str, int]]] = defaultdict(dict)
    for path, value, line in yaml_leaves(source.text):
        if len(path) == 3 and path[0] == "dependencies":
            found[path[1]][path[2]] = (value, line)
        elif path == ("name",):
            yield from deployed_name(value, line, Place(source.path, purpose_of(source.path)))
    purpose = purpose_of(source.path)
    off = _switched_off(source, project) if any("condition" in parts for parts in found.values()) else frozenset()
    for parts in found.values():
        name, line = parts.get("name", ("", 1))
        if name and parts.get("condition", ("", 0))[0].partition(",")[0].strip() not in off:
            version = parts.get("version", ("", 1))[0]
            yield Fact("resource", f"helm:{name}", source.path, line, "", version, purpose=purpose)


def _switched_off(source: Source, project: Project) -> frozenset[str]:
    """Return the keys that are false in the values.yaml beside a Chart.yaml."""
    beside = project.resolve(source.folder, "values.yaml")
    values = project.read(beside) if beside is not None else None
    if values is None:
        return frozenset()
    try:
        return frozenset(".".join(path) for path, value, _ in yaml_leaves(values.text) if value.lower() == "false")
    except Unreadable:
        return frozenset()


def read_values(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the images and connections in the values of a chart, and the charts that they enable (``x.enabled``)."""
    place = Place(source.path, purpose_of(source.path))
    images: dict[tuple[str, ...], dict[str, tuple[str, int]]] = defaultdict(dict)
    names: dict[tuple[str, ...], str] = {}
    for path, value, line in yaml_leaves(source.text):
        last, parent = path[-1] if path else "", path[:-1]
        if last in ("repository", "tag"):
            images[parent][last] = (value, line)
        elif last == "image" or (last == "name" and parent[-1:] == ("image",)):
            yield from image_fact(value, line, place)
        elif last == "enabled" and len(path) == 2 and value.lower() == "true":
            yield Fact("setting", f"helm.{path[0]}.enabled", source.path, line, "", "true", purpose=place.purpose)
        elif last == "name":
            names[parent] = value
        else:
            key = names.get(parent, "") if last == "value" else last
            yield from url_fact(key, value, line, place)
    for parts in images.values():
        if "repository" in parts:
            repository, line = parts["repository"]
            yield from image_fact(f"{repository}:{parts.get('tag', ('', 0))[0]}", line, place)


_LINE = re.compile(r"\s*(?:-\s+)?([\w.\-]+)\s*:\s*(.+)")
_AROUND = "-[]\"' "
"""Characters around the words of a command in YAML."""
_COMMENT = re.compile(r"\{\{-?\s*/\*.*?(?:\*/\s*-?\}\}|\Z)", re.DOTALL)


def read_template(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the literal images, programs and connections in a chart's template, line by line. Of an expression the
    default counts."""
    place = Place(source.path, purpose_of(source.path))
    text = _COMMENT.sub(lambda m: "\n" * m[0].count("\n"), source.text)
    name, listing = "", False
    for number, row in enumerate(text.splitlines(), 1):
        found = _LINE.match(row)
        if listing:
            yield from deployed_program([row.strip(_AROUND)], number, place)
        listing = row.strip() == "command:"
        if not found or row.lstrip().startswith("#"):
            continue
        key, value = found[1], found[2].partition(" #")[0].strip()
        if key == "image":
            yield from image_fact(plain(value).strip("\"' :"), number, place)
        elif key == "name":
            name = value.strip("\"'")
        elif key == "command":
            yield from deployed_program([word.strip(_AROUND) for word in value.split(",")], number, place)
        else:
            yield from url_fact(name if key == "value" else key, value.strip("\"'"), number, place)
