"""Functions that one template deploys together: the template's folder is the service, its functions are parts of it.

Each function of such a service has a folder with a manifest of its own, since it is packed alone (``orders/template.yaml``
with ``CodeUri: src/create_order/``). Taken for themselves they would be many components with a few lines each, and the
table that they share would be none's.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Mapping

from detector.model import Fact, File

SEVERAL = 2
"""So many functions make a service; one alone is a component as it stands."""
_TEMPLATES = (".yml", ".yaml", ".json", ".template")


def units(facts: Iterable[Fact], files: Mapping[str, File]) -> dict[str, str]:
    """The folder of the template for every folder of a function that it builds, where all that it builds stands below
    it. A template at the root says nothing: it holds whatever the repository deploys."""
    built: dict[str, set[str]] = defaultdict(set)
    images = {posixpath.dirname(fact.path) for fact in facts if fact.name == "docker.entry"}
    for fact in facts:
        role = files[fact.path].role if fact.path in files else ""
        if fact.name == "deploy.folder" and fact.path.endswith(_TEMPLATES) and role in ("source", "tooling"):
            built[posixpath.dirname(fact.path)].add(fact.value)
    found: dict[str, str] = {}
    for folder, functions in built.items():
        inside = all(function.startswith(f"{folder}/") and function not in images for function in functions)
        if folder and inside and len(functions) >= SEVERAL:
            found.update(dict.fromkeys(functions, folder))
    return found
