"""The pages under docs/reference that are made from rules, corpora and program say what these say."""

from __future__ import annotations

import ast
import re

import pytest

from tests.generate import REFERENCE, pages

ROOT = REFERENCE.parents[1]
PACKAGES = ("components", "evidence", "answers")
"""The packages of detector/inference, each of which may import from those before it."""


@pytest.mark.parametrize("name", sorted(pages()))
def test_a_generated_page_is_up_to_date(name: str) -> None:
    stands = (REFERENCE / name).read_text(encoding="utf-8")
    assert stands == pages()[name], "run `python -m tests.generate`"


def test_the_architecture_names_every_module_outside_the_folders_that_it_names() -> None:
    text = (ROOT / "docs/architecture/README.md").read_text(encoding="utf-8")
    folders = ("detector", "detector/leads", *(f"detector/inference/{package}" for package in PACKAGES))
    modules = [path for folder in folders for path in (ROOT / folder).glob("*.py") if not path.name.startswith("__")]
    assert [path.name for path in modules if not re.search(rf"\b{path.name}`", text)] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_the_packages_of_inference_import_in_one_direction(package: str) -> None:
    paths = sorted((ROOT / "detector/inference" / package).glob("*.py"))
    nodes = [node for path in paths for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    modules = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    taken = {other for other in PACKAGES for module in modules if module.startswith(f"detector.inference.{other}")}
    assert taken - {package} <= {*PACKAGES[: PACKAGES.index(package)]}
