"""Parsing ahead in further processes changes no answer, and what kills one of them costs one file."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from tree_sitter import Node

from detector import Limits, detect, parsing
from detector.inventory import take
from detector.observations import Fact, Observation
from detector.plugins.api import FileReader, Language, Plugin, Project, Source
from detector.plugins.javascript import PLUGIN as JAVASCRIPT
from detector.plugins.jvm.gradle import read_build
from detector.project import Repository
from detector.reader import FolderReader
from detector.rules import knowledge, shelves
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.scan import Scanner
from detector.seen import Seen
from tests.bench.trees import make

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="further processes are for Linux only")


@pytest.fixture
def forks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The processes started; they are started with the first file."""
    started: list[int] = []
    fork = os.fork

    def counting() -> int:
        started.append(fork())
        return started[-1]

    monkeypatch.setattr(parsing, "ALONE", 0)
    monkeypatch.setattr(os, "fork", counting)
    return started


@pytest.mark.parametrize("jobs", [2, 3])
def test_the_report_is_the_same_with_any_number_of_jobs(tmp_path: Path, forks: list[int], jobs: int) -> None:
    make(tmp_path, 900, 7)
    alone = detect(tmp_path).to_json()
    assert not forks
    assert detect(tmp_path, jobs=jobs).to_json() == alone
    assert len(forks) == jobs


def test_a_folder_of_few_files_is_read_in_one_process(
    tmp_path: Path, forks: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parsing, "ALONE", 10_000)
    make(tmp_path, 300, 2)
    detect(tmp_path, jobs=2)
    assert not forks


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def stopped() -> None:
    os.kill(os.getpid(), signal.SIGSTOP)


def greedy() -> None:
    bytearray(2_000_000_000)


def scan(root: Path, plugin: Plugin, *, jobs: int = 2) -> Seen:
    """What a plugin sees in a folder."""
    limits = Limits(hang_seconds=3, hang_memory=500_000_000)
    reader = FolderReader(root)
    repository = Repository(reader, take(reader, roles(), limits), limits)
    return Scanner([plugin], Index(knowledge().technologies, shelves()), limits, jobs=jobs).scan(repository)


def deadly(language: Language, does: Callable[[], None]) -> Language:
    """A language of which a file that says so does something to the process that parses it, if that is not this one."""
    here = os.getpid()

    def facts(root: Node, source: Source) -> Iterator[Fact]:
        if b"deadly" in source.data and os.getpid() != here:
            does()
        return language.facts(root, source)

    return replace(language, facts=facts)


@pytest.mark.parametrize(
    ("does", "told", "started"), [(killed, "crashed", 3), (stopped, "given up", 3), (greedy, "MemoryError", 2)]
)
def test_a_file_that_kills_stops_or_bloats_its_parser_is_told_and_the_rest_is_read(
    tmp_path: Path, forks: list[int], does: Callable[[], None], told: str, started: int
) -> None:
    make(tmp_path, 300, 2)
    (tmp_path / "app.js").write_text("const express = require('express')\nexpress().get('/', f) // deadly\n")
    plugin = replace(JAVASCRIPT, languages=tuple(deadly(language, does) for language in JAVASCRIPT.languages))
    alone, seen = scan(tmp_path, JAVASCRIPT, jobs=1), scan(tmp_path, plugin)
    assert [w.path for w in seen.warnings if told in w.message] == ["app.js"]
    assert {f.path for f in alone.facts} - {f.path for f in seen.facts} == {"app.js"}
    assert [f for f in alone.facts if f.path != "app.js"] == seen.facts
    assert len(forks) == started


MORE = "".join(f"// line {number}\n" for number in range(3_000))
IMAGE = "plugins { id 'com.google.cloud.tools.jib' version '3.4.4' }\n"
BUILD = "dependencies {\n    implementation 'org.springframework.boot:spring-boot-starter-web:3.2.0'\n}\n"


def test_a_large_build_file_is_read_in_a_process_of_its_own_and_gives_the_same(
    tmp_path: Path, forks: list[int]
) -> None:
    (tmp_path / "build.gradle").write_text(IMAGE + BUILD + MORE)
    alone = detect(tmp_path).to_json()
    assert "spring-boot-starter-web" in alone
    assert not forks
    assert detect(tmp_path, jobs=2).to_json() == alone
    assert len(forks) == 1
    plugin = Plugin("builds", (FileReader(("*.gradle",), read_build, program=True),))
    assert [(d.kind, d.path) for d in scan(tmp_path, plugin).deployments] == [("built", "build.gradle")]
    assert len(forks) == 2


def test_a_build_file_that_kills_its_parser_is_told_and_the_rest_is_read(tmp_path: Path, forks: list[int]) -> None:
    (tmp_path / "build.gradle").write_text(BUILD + MORE)
    (tmp_path / "api").mkdir()
    (tmp_path / "api/build.gradle").write_text(BUILD)
    here = os.getpid()

    def read(source: Source, project: Project) -> Iterator[Observation]:
        if source.path == "build.gradle" and os.getpid() != here:
            killed()
        return read_build(source, project)

    seen = scan(tmp_path, Plugin("builds", (FileReader(("*.gradle",), read, program=True),)))
    assert [w.path for w in seen.warnings if "crashed" in w.message] == ["build.gradle"]
    assert [d.path for d in seen.dependencies] == ["api/build.gradle"]


def test_where_no_process_may_be_started_all_is_read_in_one(
    tmp_path: Path, forks: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused() -> int:
        raise BlockingIOError

    make(tmp_path, 300, 2)
    alone = detect(tmp_path).to_json()
    monkeypatch.setattr(os, "fork", refused)
    assert detect(tmp_path, jobs=2).to_json() == alone
    assert not forks


def test_no_process_is_left_when_the_answer_is_there(tmp_path: Path, forks: list[int]) -> None:
    make(tmp_path, 300, 2)
    detect(tmp_path, jobs=2)
    assert len(forks) == 2
    for process in forks:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
