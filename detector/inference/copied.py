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
        owner = parts.of(path)
        built = [part for part in _held(parts, folders) if part is not owner and part.packages and part.size]
        if len(built) == 1 and not built[0].example and "" not in folders and _lies_apart(path, owner):
            part = built[0]
            parts.launched.add(part.folder)
            part.uses |= {p.folder for p in _held(parts, folders) if p.folder and p.size and p is not part}


def _held(parts: Parts, folders: set[str]) -> list[Part]:
    """The components that folders belong to, each once, by path."""
    found = {parts.of(f"{folder}/").folder for folder in folders}
    return [parts.all[folder] for folder in sorted(found)]


def _lies_apart(path: str, owner: Part) -> bool:
    """Whether a Dockerfile is not simply that of the component whose manifest it stands beside."""
    folder, _, name = path.rpartition("/")
    return name.lower() not in ("dockerfile", "containerfile") or folder != owner.folder or not owner.packages
