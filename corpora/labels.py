"""The labels of public repositories: what is right for each of the eight fields, and how an answer is judged."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal, NamedTuple

from detector.model import FIELDS, Category
from detector.rules.files import parsed

Verdict = Literal["right", "wrong", "missed"]
CATEGORIES: tuple[Category, ...] = tuple(field.category for field in FIELDS)


SERVICE_CATEGORIES: tuple[Category, ...] = ("language", "framework", "database", "orm")
"""The fields that are labelled for each service of a monorepo."""

Expected = dict[Category, tuple[str, ...] | None]
"""The acceptable answers by field: None where it is not scored, empty where nothing is right."""


class Service(NamedTuple):
    """One of the services of a monorepo: its folder, which answers are acceptable."""

    path: str
    expect: Expected


class Label(NamedTuple):
    """One repository: where it is, which answers are acceptable, and its services where it is a monorepo."""

    repo: str
    commit: str
    family: str
    expect: Expected
    services: tuple[Service, ...] = ()
    earlier: bool = False
    """Whether it is a state of years ago, beside one of today."""

    @property
    def name(self) -> str:
        """What tells it from every other label: an earlier state has the beginning of its commit behind the name."""
        return f"{self.repo}@{self.commit[:8]}" if self.earlier else self.repo

    @property
    def folder(self) -> str:
        """The name of its checkout."""
        return self.name.replace("/", "+")


def read(path: Path) -> list[Label]:
    """The labels of a file, in its order. Raises RuleError if it is not YAML, or has a key twice."""
    rows: list[dict[str, Any]] = parsed(path)[1]
    return [
        Label(
            row["repo"], str(row["commit"]), row["family"], _expected(row["expect"], CATEGORIES),
            tuple(Service(s["path"], _expected(s, SERVICE_CATEGORIES)) for s in row.get("services", ())),
            row.get("earlier", False),
        )
        for row in rows
    ]  # fmt: skip


def _expected(raw: dict[str, Any], categories: Iterable[Category]) -> Expected:
    found: Expected = {}
    for category in categories:
        listed = raw.get(category)
        found[category] = None if listed is None else tuple(str(v).removeprefix("new:") for v in listed)
    return found


def judge(expected: tuple[str, ...], got: str | None) -> Verdict:
    """Whether an answer is acceptable; ``none`` among the acceptable ones allows to say nothing."""
    if got is None:
        return "right" if not expected or "none" in expected else "missed"
    return "right" if got in expected else "wrong"


def clone(label: Label, folder: Path) -> None:
    """Fetch the labelled commit of a repository into a folder of checkouts. Needs git and a network."""
    target = folder / label.folder
    subprocess.run(["git", "init", "-q", str(target)], check=True)
    address = f"https://github.com/{label.repo}.git"
    subprocess.run(["git", "-C", str(target), "fetch", "-q", "--depth", "1", address, label.commit], check=True)
    subprocess.run(["git", "-C", str(target), "checkout", "-q", "FETCH_HEAD"], check=True)
