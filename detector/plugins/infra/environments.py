"""What a compose file declares about a service's use of others: its environment, and the services that it depends on.

https://github.com/compose-spec/compose-spec/blob/main/05-services.md
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from detector.model import Fact
from detector.plugins.api import Project, Source
from detector.plugins.infra.samples import of_sample
from detector.plugins.infra.values import Place, plain
from detector.plugins.yaml_text import Leaf


def told(parts: list[Leaf], source: Source, project: Project, place: Place) -> Iterator[Fact]:
    """Yield facts about the environment and the needs of a service, which is their symbol.

    - ``deploy.env``: the service has an environment.
    - ``deploy.env_file.<path>``: a file with further variables.
    - ``deploy.env_more``: further variables are defined elsewhere.
    - ``deploy.dockerfile``: the folder of its Dockerfile.
    - ``deploy.needs.<name>``: a service that it depends on.
    """
    said = {path[0]: line for path, _, line in reversed(parts)}
    needed = {
        path[1] if path[0] == "depends_on" and not path[1].isdigit() else plain(value).partition(":")[0]: line
        for path, value, line in parts
        if path[0] in ("depends_on", "links") and len(path) > 1
    }
    facts = {"deploy.env": said.get("environment"), "deploy.env_more": said.get("extends")}
    for path, value, line in parts:
        if path[0] == "env_file" and path[2:] in ((), ("path",)):
            written = project.resolve(source.folder, plain(value))
            found = of_sample(written, project) if written else None
            facts[f"deploy.env_file.{found}" if found else "deploy.env_more"] = line
    facts |= {f"deploy.needs.{name}": line for name, line in needed.items()}
    for name, at in facts.items():
        if at is not None:
            yield Fact("setting", name, place.path, at, symbol=place.symbol, purpose=place.purpose)
    built = {path: plain(value) for path, value, _ in parts if path[0] == "build"}
    if dockerfile := built.get(("build", "dockerfile")):
        context = built.get(("build", "context")) or "."
        folder = project.resolve(
            source.folder, posixpath.dirname(posixpath.join(context, dockerfile.lstrip("/"))) or "."
        )
        if folder:
            yield Fact(
                "setting", "deploy.dockerfile", place.path, said["build"], "", f"{folder}/", place.symbol,
                purpose=place.purpose,
            )  # fmt: skip
