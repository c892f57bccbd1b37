"""Samples of settings (``.env.example``) beside a deployment that says what the program is really started with.

A sample is copied from whoever set the program up first and is seldom read again; the environment that a compose file
of the same folder gives (https://docs.docker.com/compose/how-tos/environment-variables/envvars-precedence/) comes
before any ``.env`` file. Where the two name different kinds of things, the sample is an example and no more.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

import msgspec

from detector.model import Fact
from detector.plugins.api import Project, Source, beside
from detector.plugins.infra.names import is_compose_name
from detector.plugins.infra.values import Place, env_facts
from detector.plugins.purposes import purpose_of
from detector.plugins.yaml_text import yaml_leaves

_SAMPLE = re.compile(r"(?:^|[._-])(?:example|sample|dist|template|tpl|default)(?:$|[._-])", re.IGNORECASE)


def is_sample(source: Source) -> bool:
    """Whether a file of variables says by its name that it is there to be copied."""
    return _SAMPLE.search(source.name) is not None


def of_sample(path: str, project: Project) -> str | None:
    """A file of variables, or the sample beside it where it is not committed; None where there is neither."""
    folder, _, name = path.rpartition("/")
    samples = []
    for other in beside(folder, project):
        if other == path:
            return path
        if _SAMPLE.sub("", (called := other.rpartition("/")[2])).lstrip(".") == name.lstrip(".") and called != name:
            samples.append(other)
    return min(samples, default=None)


def started_with(source: Source, project: Project) -> dict[str, set[str]]:
    """What the compose files of the same folder give to the programs that they start: the kinds of things that each
    variable names. Files for tests and for developers do not count."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in beside(source.folder, project):
        if is_compose_name(path) and purpose_of(path) in ("", "production"):
            compose = project.read(path)
            for key, value in _variables(compose) if compose is not None else ():
                found[key] |= {_said(fact) for fact in env_facts(key, value, 1, Place(path))} - {""}
    return found


def _variables(compose: Source) -> Iterator[tuple[str, str]]:
    """The variables that the services of a compose file get, as a mapping or as a list of ``KEY=value``."""
    for path, value, _ in yaml_leaves(compose.text):
        if len(path) == 4 and path[0] == "services" and path[2] == "environment":
            key, _, listed = value.partition("=")
            yield (key, listed) if path[3].isdigit() else (path[3], value)


def _said(fact: Fact) -> str:
    """The kind of thing that a variable names: what stands in a setting, the scheme of a connection text."""
    return fact.value if fact.kind == "setting" else fact.name


def contradicts(key: str, value: str, started: Mapping[str, set[str]]) -> bool:
    """Whether a variable of a sample names another kind of thing than the deployment gives it."""
    given = started.get(key, set())
    said = {_said(fact) for fact in env_facts(key, value, 1, Place(""))} - {""}
    return bool(given and said) and not said & given


class _Default(msgspec.Struct, forbid_unknown_fields=True):
    """What a template of projects gives to a variable, and the variable that is commented out below it."""

    value: str
    below: str


class _Templates(msgspec.Struct, forbid_unknown_fields=True):
    """What ``rules/conventions/templates.yml`` says."""

    variables: dict[str, _Default]


def is_of_template(key: str, value: str, below: str) -> bool:
    """Whether a variable stands in its file as a framework's template has it, with the line below."""
    default = _templates().variables.get(key)
    named = below.lstrip().removeprefix("#").strip().partition("=")[0]
    return default is not None and value == default.value and below.lstrip().startswith("#") and named == default.below


@lru_cache(maxsize=1)
def _templates() -> _Templates:
    from detector.rules.conventions import read

    return read("templates.yml", _Templates)
