"""Images that a workflow builds of one folder after the other: ``context: jobs/${{ matrix.job }}``.

What the matrix of a job names is deployed as a folder is that a step names itself (``ci.py``). Where it is worked out while
the workflow runs, each component of the folder above is (``deploy.each``).
https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from detector.model import Fact
from detector.plugins.api import Project, Source
from detector.plugins.infra.values import folder_fact
from detector.plugins.yaml_text import Leaf

CONTEXTS = {"context", "docker_context"}
_OF_MATRIX = re.compile(r"\$\{\{\s*matrix\.([\w.-]+)\s*\}\}")


def built(leaves: Sequence[Leaf], source: Source, project: Project) -> Iterator[Fact]:
    """The folders that the jobs of a workflow build images of, by their matrices. Paths of steps begin at the root."""
    matrices = _matrices(leaves)
    for path, value, line in leaves:
        named = _OF_MATRIX.search(value)
        if named is None or path[-2:-1] != ("with",) or path[-1] not in CONTEXTS:
            continue
        values = matrices.get(path[:2], {}).get(named[1], ())
        for written in dict.fromkeys(values):
            yield from folder_fact(value.replace(named[0], written), line, source, project, step=True)
        above = (
            project.resolve("", value.removesuffix(named[0])) if not values and value.endswith(f"/{named[0]}") else ""
        )
        if above:
            yield Fact("setting", "deploy.each", source.path, line, "", above)


def _matrices(leaves: Sequence[Leaf]) -> Mapping[tuple[str, ...], Mapping[str, Sequence[str]]]:
    """What is written in the matrix of each job (the first two steps of its path), under its dotted name."""
    found: dict[tuple[str, ...], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for path, value, _ in leaves:
        if path[2:4] == ("strategy", "matrix"):
            keys = [part for part in path[4:] if not part.isdigit()]
            found[path[:2]][".".join(keys[1:] if keys[:1] == ["include"] else keys)].append(value)
    return found
