"""How well the services of monorepos are told apart: whether each is a component of its own, with the right stack."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from corpora.labels import SERVICE_CATEGORIES, Service, judge
from corpora.outcomes import Outcome
from detector.model import FIELDS, Category

Answers = dict[Category, str | None]


class Pair(NamedTuple):
    """A labelled service, and what the program says of the component that it is; None where it is part of another."""

    repo: str
    service: Service
    answers: Answers | None


def pairs(listed: Iterable[Outcome]) -> Iterator[Pair]:
    """Every labelled service with its component."""
    for item in listed:
        for service in item.label.services:
            yield Pair(item.label.name, service, component_of(service.path, item.services))


def component_of(path: str, services: dict[str, Answers]) -> Answers | None:
    """The component in this folder, or the only one below it."""
    if path in services:
        return services[path]
    below = [folder for folder in services if folder.startswith(f"{path}/")]
    return services[below[0]] if len(below) == 1 else None


def table(listed: Iterable[Outcome]) -> list[str]:
    """The lines of a Markdown section: how many services are found, and how many of these have each field right."""
    found = list(pairs(listed))
    if not found:
        return []
    own = [pair for pair in found if pair.answers is not None]
    lacking = Counter(pair.repo for pair in found if pair.answers is None)
    repositories = {pair.repo for pair in found}
    lines = [
        "## Services of monorepos", "",
        f"{len(own)} of {len(found)} labelled services are components of their own; in {len(repositories) - len(lacking)} of "
        f"{len(repositories)} monorepos all of them are.", "",
        "| of those found | scored | right | accuracy |", "| --- | --- | --- | --- |",
    ]  # fmt: skip
    titles = {field.category: field.title for field in FIELDS}
    for category in SERVICE_CATEGORIES:
        verdicts = [
            judge(expected, pair.answers[category])
            for pair in own
            if pair.answers is not None and (expected := pair.service.expect[category]) is not None
        ]
        right = verdicts.count("right")
        lines.append(f"| {titles[category]} | {len(verdicts)} | {right} | {right / max(1, len(verdicts)):.3f} |")
    missing = [f"{repo} ({count})" for repo, count in sorted(lacking.items())]
    return [*lines, "", f"Not told apart: {', '.join(missing) or 'none'}.", ""]
