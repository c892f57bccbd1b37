"""Report and config for the agent of one component, and the names of such agents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from itertools import chain, count
from pathlib import PurePosixPath
from typing import Protocol

import msgspec

from detector.agent.answers import ConfigView
from detector.agent.tree import slug
from detector.choices import Mode
from detector.model import FIELDS, Component, Report


class AgentConfig(ConfigView, Protocol):
    """The part of the config that planning needs; ``detector.config.Config`` implements it."""

    @property
    def components(self) -> dict[str, int]:
        """The paths of the components that the config lists, with their index in the list."""
        ...


class _ComponentConfig(msgspec.Struct, frozen=True):
    """The config for the agent of one component: its entry under ``components``. A pin applies to the same field of
    every component."""

    mode: Mode
    pinned: frozenset[str]
    values: dict[str, str | None]

    def value(self, field: str) -> str | None:
        """Return the value of a dotted field."""
        return self.values.get(field)


def with_agents(report: Report) -> list[Component]:
    """Return the components that may have an agent: the services and workers, and the main back end of any kind."""
    return [one for one in report.components if one.runs or one.main]


def component_names(report: Report) -> dict[Component, str]:
    """Return a name for each service, unique in the repository.

    It is the name of its folder; or its path, where folders share a name or have no Latin letters; with a number, where
    paths share a name too.
    """
    short = {one: slug(PurePosixPath(one.path).name or one.name) for one in with_agents(report)}
    alone = {name for name, times in Counter(short.values()).items() if name and times == 1}
    found: dict[Component, str] = {}
    for one, name in short.items():
        taken = {*found.values(), *(alone - {name})}
        found[one] = name if name in alone else free(slug(one.path) or "root", taken)
    return found


def free(name: str, taken: Collection[str]) -> str:
    """Return the name, followed by a number if it is already taken."""
    numbered = (f"{name}-{number}" for number in count(2))
    return next(one for one in chain((name,), numbered) if one not in taken)


def view(report: Report, config: AgentConfig, component: str) -> tuple[Report, ConfigView]:
    """Return report and config for one component; '' is the repository with its main back end."""
    if not component:
        return report, config
    views = [msgspec.structs.replace(one, main=one.path == component) for one in report.components]
    stack = next((one.stack for one in views if one.main), report.stack)
    main = report.main is not None and report.main.path == component
    values: dict[str, str | None] = {}
    for field in FIELDS:
        index = config.components.get(component)
        listed = config.value(f"components.{index}.{field.path}") if index is not None else None
        primary = config.value(field.path) if main else None
        values[field.path] = listed or primary
    unread = report.undetermined if main else ()
    seen = msgspec.structs.replace(report, stack=stack, components=tuple(views), undetermined=unread)
    return seen, _ComponentConfig(config.mode, frozenset(config.pinned), values)
