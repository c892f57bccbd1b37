"""What settings are for (production, development, tests, CI, an example), by the names of files, folders, services."""

from __future__ import annotations

import re

from detector.model import Purpose

_PURPOSES: dict[str, Purpose] = {
    **dict.fromkeys(("test", "tests", "testing", "e2e", "cypress", "playwright", "phpunit", "itest", "loadtest",
                     "benchmark", "benchmarks", "testcontainers", "unittest", "dusk"), "test"),
    **dict.fromkeys(("ci", "jenkins"), "ci"),
    **dict.fromkeys(("dev", "develop", "development", "devcontainer", "localhost", "vagrant", "homestead", "minikube",
                     "gitpod", "sail"), "development"),
    **dict.fromkeys(("prod", "production", "prd", "staging"), "production"),
}  # fmt: skip
_PURPOSES_OF_NAMES: dict[str, Purpose] = {
    **_PURPOSES, "integration": "test", "qa": "test", "spec": "test", "local": "development", "debug": "development",
    "override": "development", "lando": "development", "tilt": "development",
}  # fmt: skip
"""Words that say it in the name of a file or a service, and would mislead in that of a folder."""

_FOLDERS: dict[str, Purpose] = {
    **dict.fromkeys((".github", ".gitlab", ".circleci", ".buildkite", ".woodpecker", ".azure-pipelines"), "ci"),
    **dict.fromkeys((".ddev", ".devcontainer", ".lando", ".gitpod", "local"), "development"),
    **dict.fromkeys(("example", "examples", "sample", "samples", "demo", "demos", "tutorial", "tutorials"), "example"),
    "spec": "test",
}  # fmt: skip


def purpose_of_words(text: str, words: dict[str, Purpose] = _PURPOSES_OF_NAMES) -> Purpose:
    """What a name is for by the words in it (``db_test``, ``docker-compose.override``); '' where none tells."""
    split = re.split(r"[^a-z0-9]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).lower())
    return next((words[word] for word in split if words.get(word)), "")


def purpose_of(path: str) -> Purpose:
    """What a settings file is for: its own name first, then its folders from the innermost to the outermost."""
    *folders, name = path.split("/")
    found = purpose_of_words(name)
    for folder in reversed(folders):
        found = found or _FOLDERS.get(folder.lower(), "") or purpose_of_words(folder, _PURPOSES)
    return found
