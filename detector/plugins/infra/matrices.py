"""Images that a workflow builds from one folder per value of a matrix: ``context: jobs/${{ matrix.job }}``, or of one
package per value, which an argument names (``build-args: package=${{ matrix.job }}``).

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
from detector.plugins.infra import arguments
from detector.plugins.infra.platforms import platforms
from detector.plugins.infra.values import deployed_folder
from detector.plugins.yaml_text import Leaf

_OF_MATRIX = re.compile(r"\$\{\{\s*matrix\.([\w.-]+)\s*\}\}")


def built(leaves: Sequence[Leaf], source: Source, project: Project) -> Iterator[Deployment]:
    """Yield the folders from which the jobs of a workflow build images, and the packages that they name to one
    Dockerfile, by their matrices."""
    matrices = _matrices(leaves)
    for path, value, line in leaves:
        known = matrices.get(path[:2], {}) if path[-2:-1] == ("with",) else {}
        if path[-2:-1] == ("with",) and path[-1] in platforms().steps.contexts:
            yield from _folders(value, line, known, source, project)
        elif known and path[-1] in platforms().steps.arguments:
            for row in value.splitlines():
                for written in _written(row, known):
                    yield from arguments.of_row(written, line, source.path)


def _folders(
    value: str, line: int, known: Mapping[str, Sequence[str]], source: Source, project: Project
) -> Iterator[Deployment]:
    """Yield the folders of a context. Paths in steps are relative to the root."""
    written, named = _written(value, known), _OF_MATRIX.search(value)
    for folder in written:
        yield from deployed_folder(folder, line, source, project, step=True)
    if named is not None and not written and value.endswith(f"/{named[0]}"):
        above = project.resolve("", value.removesuffix(named[0]))
        if above:
            yield Deployment("each", above, source.path, line)


def _written(text: str, known: Mapping[str, Sequence[str]]) -> list[str]:
    """Return a text that names a value of the matrix once with each of these; nothing where it names none or they are
    computed at run time."""
    named = _OF_MATRIX.search(text)
    values = known.get(named[1], ()) if named is not None else ()
    return [text.replace(named[0], value) for value in dict.fromkeys(values)] if named is not None else []


def _matrices(leaves: Sequence[Leaf]) -> Mapping[tuple[str, ...], Mapping[str, Sequence[str]]]:
    """Return the literal values in the matrix of each job (key: the first two parts of its path), by dotted name."""
    found: dict[tuple[str, ...], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for path, value, _ in leaves:
        if path[2:4] == ("strategy", "matrix"):
            keys = [part for part in path[4:] if not part.isdigit()]
            found[path[:2]][".".join(keys[1:] if keys[:1] == ["include"] else keys)].append(value)
    return found
