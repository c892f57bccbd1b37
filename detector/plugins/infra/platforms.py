"""The data of ``rules/conventions/platforms.yml``."""

from __future__ import annotations

import msgspec

from detector.rules.conventions import conventions_of


class Terraform(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Attributes and resources; the file explains each key."""

    engines: tuple[str, ...]
    code: tuple[str, ...]
    functions: frozenset[str]
    handlers: tuple[str, ...]


class Kubernetes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Kinds of objects and groups of kinds; the file explains each key."""

    workloads: frozenset[str]
    jobs: frozenset[str]
    own_groups: tuple[str, ...]


class Steps(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Keys and inputs of CI steps; the file explains each key."""

    variables: frozenset[str]
    scripts: frozenset[str]
    contexts: frozenset[str]
    arguments: frozenset[str]
    packed: frozenset[str]
    packages: tuple[str, ...]


class Templates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Keys of the clouds' own templates; the file explains each key."""

    environments: frozenset[str]
    engines: tuple[str, ...]
    code: frozenset[str]
    routes: frozenset[str]


class Platforms(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file."""

    terraform: Terraform
    kubernetes: Kubernetes
    steps: Steps
    templates: Templates


platforms = conventions_of("platforms.yml", Platforms)
