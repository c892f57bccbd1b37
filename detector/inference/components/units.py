"""Functions of a cloud that one template deploys together: the template's folder becomes one component.

Each function has a folder with a manifest of its own, since it is packaged alone (``orders/template.yaml`` with
``CodeUri: src/create_order/``). As components of their own they would be many with a few lines each, and the table that
they share would belong to none of them.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Mapping

from detector.observations import Deployment, File

SEVERAL = 2
"""Minimum number of functions that make one component; a single function stays a component of its own."""
_TEMPLATES = (".yml", ".yaml", ".json", ".template")


def units(deployments: Iterable[Deployment], files: Mapping[str, File]) -> dict[str, str]:
    """Return the folder of the template for each folder of a function that it deploys.

    A template counts where it is not at the root, deploys at least ``SEVERAL`` functions, and all of these lie below
    its folder and have no Dockerfile that starts something. A template at the root is ignored, since it deploys
    whatever the repository contains.
    """
    built: dict[str, set[str]] = defaultdict(set)
    images = {posixpath.dirname(item.path) for item in deployments if item.kind == "entry"}
    for item in deployments:
        role = files[item.path].role if item.path in files else ""
        if item.kind == "folder" and item.path.endswith(_TEMPLATES) and role in ("source", "tooling"):
            built[posixpath.dirname(item.path)].add(item.value)
    found: dict[str, str] = {}
    for folder, functions in built.items():
        inside = all(function.startswith(f"{folder}/") and function not in images for function in functions)
        if folder and inside and len(functions) >= SEVERAL:
            found.update(dict.fromkeys(functions, folder))
    return found
