"""What a compose file declares about a service's use of others: its environment, and the services that it depends on.

https://github.com/compose-spec/compose-spec/blob/main/05-services.md
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from detector.observations import Deployment, DeploymentKind
from detector.plugins.api import Project, Source
from detector.plugins.infra.samples import of_sample
from detector.plugins.infra.values import Place, plain
from detector.plugins.yaml_text import Leaf


def told(parts: list[Leaf], source: Source, project: Project, place: Place) -> Iterator[Deployment]:
    """Yield the environment of a service, the services that it depends on and the folder of its Dockerfile."""
    lines = {path[0]: line for path, _, line in reversed(parts)}
    for (kind, value), line in {**_environment(parts, lines, source, project), **_needs(parts)}.items():
        yield Deployment(kind, value, place.path, line, place.symbol, place.purpose)
    built = {path: plain(value) for path, value, _ in parts if path[0] == "build"}
    if dockerfile := built.get(("build", "dockerfile")):
        context = built.get(("build", "context")) or "."
        written = posixpath.dirname(posixpath.join(context, dockerfile.lstrip("/"))) or "."
        if folder := project.resolve(source.folder, written):
            yield Deployment("dockerfile", f"{folder}/", place.path, lines["build"], place.symbol, place.purpose)


_Said = dict[tuple[DeploymentKind, str], int]
"""Kind and value of each statement about a service, with its line."""


def _environment(parts: list[Leaf], lines: dict[str, int], source: Source, project: Project) -> _Said:
    """Return what is said of the environment. ``lines``: the first line of each key of the service."""
    found: _Said = {}
    if "environment" in lines:
        found["environment", ""] = lines["environment"]
    if "extends" in lines:
        found["env_elsewhere", ""] = lines["extends"]
    for path, value, line in parts:
        if path[0] == "env_file" and path[2:] in ((), ("path",)):
            written = project.resolve(source.folder, plain(value))
            file = of_sample(written, project) if written else None
            found["env_file" if file else "env_elsewhere", file or ""] = line
    return found


def _needs(parts: list[Leaf]) -> _Said:
    """Return the services that are listed as ``depends_on: [db]``, ``depends_on: {db: …}`` or ``links: [db:store]``."""
    found: _Said = {}
    for path, value, line in parts:
        if path[0] in ("depends_on", "links") and len(path) > 1:
            is_key = path[0] == "depends_on" and not path[1].isdigit()
            found["depends_on", path[1] if is_key else plain(value).partition(":")[0]] = line
    return found
