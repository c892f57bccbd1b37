"""Samples of settings (``.env.example``), compared with a deployment in the same folder.

A sample is often outdated, since it is copied once and seldom read again. The environment in a compose file of the same
folder overrides any ``.env`` file (https://docs.docker.com/compose/how-tos/environment-variables/envvars-precedence/).
Where the two name different kinds of things, the sample counts only as an example.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

import msgspec

from detector.observations import Fact
from detector.plugins.api import Project, Source, beside
from detector.plugins.infra.names import is_compose_name
from detector.plugins.infra.values import Place, env_facts
from detector.plugins.purposes import purpose_of
from detector.plugins.yaml_text import yaml_leaves
from detector.rules.conventions import conventions_of

_SAMPLE = re.compile(r"(?:^|[._-])(?:example|sample|dist|template|tpl|default)(?:$|[._-])", re.IGNORECASE)


def is_sample(source: Source) -> bool:
    """Return whether the name of a file of variables marks it as a sample to be copied."""
    return _SAMPLE.search(source.name) is not None


def of_sample(path: str, project: Project) -> str | None:
    """Return a file of variables or, if it is not committed, the sample beside it; None if neither exists."""
    folder, _, name = path.rpartition("/")
    samples = []
    for other in beside(folder, project):
        if other == path:
            return path
        if _SAMPLE.sub("", (called := other.rpartition("/")[2])).lstrip(".") == name.lstrip(".") and called != name:
            samples.append(other)
    return min(samples, default=None)


def started_with(source: Source, project: Project) -> dict[str, set[str]]:
    """Return the kinds of things that each variable names in the environments of the compose files of the same folder.

    Compose files for other purposes than production (tests, development) do not count.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for path in beside(source.folder, project):
        if is_compose_name(path) and purpose_of(path) in ("", "production"):
            compose = project.read(path)
            for key, value in _variables(compose) if compose is not None else ():
                found[key] |= {_said(fact) for fact in env_facts(key, value, 1, Place(path))} - {""}
    return found


def _variables(compose: Source) -> Iterator[tuple[str, str]]:
    """Yield the variables of the services of a compose file, from a mapping or a list of ``KEY=value``."""
    for path, value, _ in yaml_leaves(compose.text):
        if len(path) == 4 and path[0] == "services" and path[2] == "environment":
            key, _, listed = value.partition("=")
            yield (key, listed) if path[3].isdigit() else (path[3], value)


def _said(fact: Fact) -> str:
    """Return the kind of thing that a variable names: the value of a setting, or the scheme of a connection URL."""
    return fact.value if fact.kind == "setting" else fact.name


def contradicts(key: str, value: str, started: Mapping[str, set[str]]) -> bool:
    """Return whether a variable of a sample names another kind of thing than the deployment sets."""
    given = started.get(key, set())
    said = {_said(fact) for fact in env_facts(key, value, 1, Place(""))} - {""}
    return bool(given and said) and not said & given


class _Default(msgspec.Struct, forbid_unknown_fields=True):
    """The value of a variable in a project template, and the name of the variable that is commented out in the line
    below it."""

    value: str
    below: str


class _Templates(msgspec.Struct, forbid_unknown_fields=True):
    """The content of ``rules/conventions/templates.yml``."""

    variables: dict[str, _Default]


def is_of_template(key: str, value: str, below: str) -> bool:
    """Return whether a variable and the line below it are unchanged from a framework's project template."""
    default = _templates().variables.get(key)
    named = below.lstrip().removeprefix("#").strip().partition("=")[0]
    return default is not None and value == default.value and below.lstrip().startswith("#") and named == default.below


_templates = conventions_of("templates.yml", _Templates)
