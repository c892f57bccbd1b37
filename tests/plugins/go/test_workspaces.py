"""Repositories of Go of the time before modules, of which nothing can be started."""

import pytest

from detector.plugins.go import PLUGIN
from tests.plugins.seen import scan

LIBRARY = {"staff.go": "package staff\n", "src/people.go": "package src\n", "README.md": "Staff"}


@pytest.mark.parametrize(
    ("more", "kinds"),
    [
        ({}, ["library"]),
        ({"examples/shop/main.go": "package main\n", "src/people_test.go": "package main\n"}, ["library"]),
        ({"cmd/staff/main.go": "package main\n\nfunc main() {}\n"}, []),
        ({"src/app.go": 'package src\n\nimport "github.com/revel/revel"\n'}, []),
        ({"src/app.go": 'package src\n\nimport "google.golang.org/appengine"\n'}, []),
        ({"Dockerfile": 'FROM golang:1.9\nCMD ["/serve"]\n'}, []),
        ({"staff.go": "// Nothing.\n", "glide.yaml": "package: staff\n"}, [None]),
        ({"vendor/a/a.go": "package main\n"}, ["library"]),
    ],
)
def test_a_root_without_a_package_main_is_a_library(more: dict[str, str | bytes], kinds: list[str | None]) -> None:
    assert [package.kind for package in scan(PLUGIN, {**LIBRARY, **more}).packages] == kinds


def test_a_repository_without_a_package_at_its_root_says_nothing() -> None:
    assert not scan(PLUGIN, {"tools/staff.go": "package staff\n", "index.php": ""}).packages
