"""Components that a tool copies to begin new projects: they show how to use what the repository contains.

Examples: the folder of a template of ``dotnet new``, the applications in the folder ``templates`` of a package whose
command writes new projects. See docs/architecture/decisions/0011.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping, Sequence

from detector.inference.components.parts import Part, Parts
from detector.observations import Deployment, File
from detector.paths import upward


def hold_templates(
    parts: dict[str, Part],
    deployments: Iterable[Deployment],
    files: Mapping[str, File],
    languages: Mapping[str, Sequence[str]],
) -> None:
    """Make a component of each folder of templates with source that has no manifest of its own, below the package of the
    tool: the tool writes the manifest when it copies the source.

    ``languages``: for a file suffix, the ids of the languages that it may belong to.
    """
    folders = {d.value for d in deployments if d.kind == "template" and _is_in(d.value, posixpath.dirname(d.path))}
    for path, file in files.items() if folders else ():
        if file.role == "source" and posixpath.splitext(path)[1] in languages:
            folder = next((f for f in upward(posixpath.dirname(path)) if f in folders or f in parts), "")
            if folder in folders:
                parts.setdefault(folder, Part(folder))


def tell_templates(parts: Parts, deployments: Iterable[Deployment]) -> None:
    """Mark the components in templates of projects as examples, where the repository contains what they are made for.

    That is, the package of the tool lies above the template, or the component takes in another one outside of it. A
    repository that is a template itself is what its users get, so the root is none.
    """
    for item in deployments:
        if item.kind == "template" and item.value:
            home = posixpath.dirname(item.path)
            for folder, part in parts.all.items():
                if _is_in(folder, item.value) and (_is_in(item.value, home) or _takes(part, item.value)):
                    part.example = True


def _takes(part: Part, template: str) -> bool:
    return any(not _is_in(used, template) for used in part.uses)


def _is_in(folder: str, outer: str) -> bool:
    return folder == outer or not outer or folder.startswith(f"{outer}/")
