"""Images that a workflow builds from one folder per value of a matrix: ``context: jobs/${{ matrix.job }}``.

Folders from the matrix of a job are deployed, like a folder that a step names directly (``ci.py``). If the matrix is
computed at run time, each component in the parent folder is deployed.
https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from detector.observations import Deployment
from detector.plugins.api import Project, Source
from detector.plugins.infra.values import deployed_folder
from detector.plugins.yaml_text import Leaf

CONTEXTS = {"context", "docker_context"}
_OF_MATRIX = re.compile(r"\$\{\{\s*matrix\.([\w.-]+)\s*\}\}")


def built(leaves: Sequence[Leaf], source: Source, project: Project) -> Iterator[Deployment]:
    """Yield the folders from which the jobs of a workflow build images, by their matrices. Paths in steps are relative
    to the root."""
    matrices = _matrices(leaves)
    for path, value, line in leaves:
        named = _OF_MATRIX.search(value)
        if named is None or path[-2:-1] != ("with",) or path[-1] not in CONTEXTS:
            continue
        values = matrices.get(path[:2], {}).get(named[1], ())
        for written in dict.fromkeys(values):
            yield from deployed_folder(value.replace(named[0], written), line, source, project, step=True)
        above = (
            project.resolve("", value.removesuffix(named[0])) if not values and value.endswith(f"/{named[0]}") else ""
        )
        if above:
            yield Deployment("each", above, source.path, line)


def _matrices(leaves: Sequence[Leaf]) -> Mapping[tuple[str, ...], Mapping[str, Sequence[str]]]:
    """Return the literal values in the matrix of each job (key: the first two parts of its path), by dotted name."""
    found: dict[tuple[str, ...], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for path, value, _ in leaves:
        if path[2:4] == ("strategy", "matrix"):
            keys = [part for part in path[4:] if not part.isdigit()]
            found[path[:2]][".".join(keys[1:] if keys[:1] == ["include"] else keys)].append(value)
    return found
