"""CI definitions: the services that jobs start, their variables and the commands that they run, all with the purpose
``ci``.

GitHub Actions, GitLab CI, CircleCI, Travis CI, Azure Pipelines, Bitbucket Pipelines, Drone, Woodpecker, Buildkite and
Cloud Build name images under ``image``, ``services`` and ``docker``, and scripts under ``run`` and ``script``. A folder
from which a step builds an image is deployed, wherever its Dockerfile is located
(https://github.com/docker/build-push-action), and so is one whose package a step hands over to a platform.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from detector.errors import Unreadable
from detector.observations import Deployment, Observation
from detector.paths import upward
from detector.plugins.api import Project, Source
from detector.plugins.infra import arguments
from detector.plugins.infra.commands import command_facts
from detector.plugins.infra.matrices import built
from detector.plugins.infra.platforms import platforms
from detector.plugins.infra.values import Place, deployed_folder, env_facts, image_fact, variable
from detector.plugins.yaml_text import Leaf, yaml_leaves


def read(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the facts of a CI definition of any system."""
    steps = platforms().steps
    leaves: list[Leaf] = []
    for leaf in yaml_leaves(source.text):
        leaves.append(leaf)
        path, value, line = leaf
        keys = [part for part in path if not part.isdigit()] or [""]
        parent = keys[-2] if len(keys) > 1 else ""
        place = Place(source.path, "ci", parent)
        listed = len(path) > 0 and path[-1].isdigit()
        if (
            keys[-1] == "image"
            or (keys[-1] == "name" and parent in ("image", "services"))
            or keys[-1] in ("services", "container")
        ):
            yield from image_fact(value, line, place)
        elif parent in steps.variables:
            yield from env_facts(keys[-1], value, line, place)
        elif keys[-1] in steps.variables and listed and "=" in value:
            yield from env_facts(*variable(value), line, place)
        elif keys[-1] in steps.contexts and parent == "with":
            yield from deployed_folder(value, line, source, project, step=True)
        elif keys[-1] in steps.packed and parent == "with":
            yield from _released(value, line, source, project)
        elif keys[-1] in steps.scripts or (parent in steps.scripts and listed):
            first = line + (1 if "\n" in value.strip() else 0)
            yield from command_facts(value, first, place)
            yield from arguments.of_command(value, first, source.path)
        elif keys[-1] in steps.arguments and parent == "with":
            for number, row in enumerate(value.splitlines()):
                yield from arguments.of_row(row, line + number, source.path)
    if b"matrix." in source.data:
        yield from built(leaves, source, project)


def _released(listed: str, line: int, source: Source, project: Project) -> Iterator[Deployment]:
    """Yield the folders whose packed programs a step hands over to a platform: of ``jobs/sums/target/sums.zip`` the
    deepest one that exists, since the workflow makes the folder of the package. What lies in a folder of the repository
    is data that the workflow packs."""
    try:
        written = [value for _, value, _ in yaml_leaves(listed)]
    except Unreadable:
        return
    for path in written:
        made = posixpath.dirname(path) if path.endswith(platforms().steps.packages) else ""
        folder = next((up for up in upward(made) if project.below(up)), "")
        if folder not in ("", made):
            yield from deployed_folder(folder, line, source, project, step=True)
