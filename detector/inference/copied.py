"""What a Dockerfile that lies apart copies into its image: the component that it builds, and what goes in with that.

``services/Dockerfile.count`` with ``COPY images/count/*.py .`` and ``COPY common/ ./common/`` deploys ``images/count``,
which has no Dockerfile of its own and whose manifest says nothing of the source beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from detector.inference.components import Part, Parts
from detector.model import Fact, File

_ROLES = ("source", "tooling")


def tell(parts: Parts, facts: Sequence[Fact], files: Mapping[str, File]) -> None:
    """Mark what Dockerfiles that lie apart build, each of one component, and what else of the repository it uses."""
    started = {fact.path for fact in facts if fact.name == "docker.entry"}
    copied: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        if fact.name == "docker.copied" and fact.path in started and files[fact.path].role in _ROLES:
            copied[fact.path].add(fact.value)
    for path, folders in sorted(copied.items()):
        owner, held = parts.of(path), _held(parts, folders)
        built = [part for part in held if part is not owner and part.packages and part.size]
        if len(built) == 1 and _is_of_another(path, owner, folders, owner in held) and _is_whole(built[0], folders):
            built[0].uses |= {part.folder for part in held if part.folder and part.size and part is not built[0]}
            parts.launched.add(built[0].folder)


def _held(parts: Parts, folders: set[str]) -> list[Part]:
    """The components that folders belong to, each once, by path."""
    found = {parts.of(f"{folder}/").folder for folder in folders}
    return [parts.all[folder] for folder in sorted(found)]


def _is_of_another(path: str, owner: Part, folders: set[str], takes: bool) -> bool:
    """Whether a Dockerfile does not build the component that it lies in: it has that one's folder neither to itself nor
    in its image, nor takes anything of it where that is a program."""
    folder, _, name = path.rpartition("/")
    usual = name.lower() in ("dockerfile", "containerfile") and folder == owner.folder and owner.size
    return not usual and not folders & {"", owner.folder} and not (takes and owner.has_entry)


def _is_whole(part: Part, folders: set[str]) -> bool:
    """Whether what is copied of a component holds one of its largest files: it is no folder with its migrations."""
    return not part.example and any(
        path.startswith(f"{folder}/") for _, path in part.largest.values() for folder in folders
    )
