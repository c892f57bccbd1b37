"""The data of ``rules/conventions/deployment.yml``: deployment files, images, pages, names of components."""

from __future__ import annotations

import msgspec

from detector.rules.conventions import conventions_of


class DeploymentConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rules/conventions/deployment.yml``, which explains each list."""

    here: list[str]
    alone: list[str]
    images: list[str]
    builds: list[str]
    pages: list[str]
    clients: list[str]
    desks: list[str]
    servers: list[str]
    shells: list[str]
    idle: list[str]
    functions: list[str]
    trials: list[str]
    demos: list[str]
    products: list[str]
    commands: list[str]
    tests: list[str]
    workers: list[str]
    stores: list[str]
    mapped: list[str]


conventions = conventions_of("deployment.yml", DeploymentConventions)
