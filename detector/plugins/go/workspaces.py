"""Libraries of the time before modules, when ``go get`` put a repository into the workspace (``GOPATH``) without a manifest.

Whoever builds a program of Go needs a ``package main``; where a repository has none, nothing in it can be started.
Sources: https://go.dev/ref/spec#Program_execution, https://pkg.go.dev/cmd/go#hdr-GOPATH_environment_variable.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Observation, Package
from detector.plugins.api import Project, beside
from detector.plugins.dockerfiles import builds_images
from detector.plugins.go.conventions import conventions

_MANIFESTS = ("go.mod", "Gopkg.toml", "glide.yaml", "Godeps.json")
_ASIDE = ("test", "fixture", "example", "docs", "vendored")
_MAIN = b"package main"
_MOST = 5_000
"""Maximum number of files of a library."""


def read_library(project: Project) -> Iterator[Observation]:
    """Yield the package at the root as a library.

    It is none where the repository has a manifest of Go, an image, a ``package main`` outside of tests and examples, or
    source for a platform that starts or completes an application without one (``platforms`` and ``completing`` in
    ``rules/conventions/go.yml``).
    """
    if any(project.ending(name) for name in _MANIFESTS):
        return
    files = [path for path in project.ending(".go") if project.files[path].role not in _ASIDE]
    held = {path for path in beside("", project) if project.files[path].role == "source"}
    first = next((path for path in files if path in held), None)
    if first is None or len(files) > _MOST or builds_images(project):
        return
    started = [_MAIN, *(name.encode() for name in (*conventions().platforms, *conventions().completing))]
    for path in files:
        source = project.read(path)
        if source is None or any(word in source.data for word in started):
            return
    yield Package("golang", "", first, "", kind="library")
