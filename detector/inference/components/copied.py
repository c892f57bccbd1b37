"""Finds what a Dockerfile outside of the component that it builds copies into its image.

Example: ``services/Dockerfile.count`` with ``COPY images/count/*.py .`` and ``COPY common/ ./common/`` deploys the
component ``images/count``, which has no Dockerfile of its own, and shows that it uses ``common``, which its manifest
does not name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from detector.inference.components.parts import Part, Parts
from detector.observations import Deployment, File

_ROLES = ("source", "tooling")


def tell(parts: Parts, deployments: Sequence[Deployment], files: Mapping[str, File]) -> None:
    """Mark the component that each such Dockerfile builds as deployed, and add the other components it copies to its
    ``uses``.

    A Dockerfile counts where it starts a program, does not build its owner (``_is_of_another``), and copies from
    exactly one other component with a manifest and source, including one of that component's largest files.
    """
    started = {item.path for item in deployments if item.kind == "entry"}
    copied: dict[str, set[str]] = defaultdict(set)
    for item in deployments:
        if item.kind == "copied" and item.path in started and files[item.path].role in _ROLES:
            copied[item.path].add(item.value)
    for path, folders in sorted(copied.items()):
        owner, held = parts.of(path), _held(parts, folders)
        built = [part for part in held if part is not owner and part.packages and part.size]
        if len(built) == 1 and _is_of_another(path, owner, folders, owner in held) and _is_whole(built[0], folders):
            built[0].uses |= {part.folder for part in held if part.folder and part.size and part is not built[0]}
            parts.launched.add(built[0].folder)


def _held(parts: Parts, folders: set[str]) -> list[Part]:
    """The components that these folders belong to, each once, sorted by folder."""
    found = {parts.of(f"{folder}/").folder for folder in folders}
    return [parts.all[folder] for folder in sorted(found)]


def _is_of_another(path: str, owner: Part, folders: set[str], takes: bool) -> bool:
    """Whether a Dockerfile builds another component than its owner, the one that it lies in.

    It does not where

    1. it is a plain ``Dockerfile`` in the folder of an owner with source,
    2. it copies the root or the owner's whole folder,
    3. it copies anything of the owner (``takes``), and the owner can be run.
    """
    folder, _, name = path.rpartition("/")
    usual = name.lower() in ("dockerfile", "containerfile") and folder == owner.folder and owner.size
    return not usual and not folders & {"", owner.folder} and not (takes and owner.has_entry)


def _is_whole(part: Part, folders: set[str]) -> bool:
    """Whether one of the component's largest files is copied, so that more than, say, its migrations goes into the
    image."""
    return not part.example and any(
        path.startswith(f"{folder}/") for _, path in part.largest.values() for folder in folders
    )
