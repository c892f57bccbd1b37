"""The labels of public repositories: what is right for each of the eight fields, and how an answer is judged."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any, Literal, NamedTuple

import yaml

from detector.model import FIELDS, Category

Verdict = Literal["right", "wrong", "missed"]
CATEGORIES: tuple[Category, ...] = tuple(field.category for field in FIELDS)


class Label(NamedTuple):
    """One repository: where it is, which answers are acceptable (None: not scored, empty: nothing is right)."""

    repo: str
    commit: str
    family: str
    expect: dict[Category, tuple[str, ...] | None]

    @property
    def folder(self) -> str:
        """The name of its checkout."""
        return self.repo.replace("/", "+")


def read(path: Path) -> list[Label]:
    """The labels of a file, in its order."""
    rows: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [Label(r["repo"], str(r["commit"]), r["family"], _expected(r["expect"])) for r in rows]


def _expected(raw: dict[str, Any]) -> dict[Category, tuple[str, ...] | None]:
    found: dict[Category, tuple[str, ...] | None] = {}
    for category in CATEGORIES:
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
