"""Parsing ahead in further processes changes no answer, and what kills one of them costs one file."""

from __future__ import annotations

import os
import signal
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import tree_sitter_python

from detector import Limits, detect, parsing
from detector.model import Observation
from detector.plugins.api import Source
from detector.plugins.syntax import parse
from detector.project import Repository
from detector.seen import Observations
from detector.sources import Parser
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


@pytest.mark.parametrize(("does", "told"), [(killed, "crashed"), (stopped, "given up"), (greedy, "crashed")])
def test_a_file_that_kills_stops_or_bloats_its_parser_is_told_and_the_rest_is_read(
    tmp_path: Path, forks: list[int], monkeypatch: pytest.MonkeyPatch, does: Callable[[], None], told: str
) -> None:
    make(tmp_path, 300, 2)
    deadly = tmp_path / "app.js"
    deadly.write_text("const express = require('express')\nexpress().get('/', f) // deadly\n")
    read, here = parsing._parsed, os.getpid()

    def parsed(parser: Parser, source: Source, repository: Repository) -> parsing.Read:
        if b"deadly" in source.data and os.getpid() != here:
            does()
        return read(parser, source, repository)

    monkeypatch.setattr(parsing, "_parsed", parsed)
    report = detect(tmp_path, jobs=2, limits=Limits(hang_seconds=3, hang_memory=500_000_000))
    assert [w.path for w in report.warnings if told in w.message] == ["app.js"]
    assert report.stack.backend.framework is not None and report.stack.backend.framework.id == "express"
    assert len(forks) == 3


MORE = "".join(f"// line {number}\n" for number in range(3_000))
BUILD = "dependencies {\n    implementation 'org.springframework.boot:spring-boot-starter-web:3.2.0'\n}\n"


def test_a_large_build_file_is_read_in_a_process_of_its_own_and_gives_the_same(
    tmp_path: Path, forks: list[int]
) -> None:
    (tmp_path / "build.gradle").write_text(BUILD + MORE)
    alone = detect(tmp_path).to_json()
    assert "spring-boot-starter-web" in alone
    assert not forks
    assert detect(tmp_path, jobs=2).to_json() == alone
    assert len(forks) == 1


def test_a_build_file_that_kills_its_parser_is_told_and_the_rest_is_read(
    tmp_path: Path, forks: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, 300, 2)
    (tmp_path / "build.gradle").write_text(BUILD + MORE)
    collected, here = parsing._collected, os.getpid()

    def dying(path: str, observations: Iterator[Observation]) -> Observations:
        if path == "build.gradle" and os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return collected(path, observations)

    monkeypatch.setattr(parsing, "_collected", dying)
    report = detect(tmp_path, jobs=2)
    assert [w.path for w in report.warnings if "crashed" in w.message] == ["build.gradle"]
    assert report.stack.backend.framework is not None


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


def test_what_was_parsed_is_let_go_of() -> None:
    data = b"".join(b"def f%d(a):\n    return a + %d\n" % (n, n) for n in range(3_000))
    parse(data, tree_sitter_python.language)
    tracemalloc.start()
    try:
        for _ in range(10):
            parse(data, tree_sitter_python.language)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < len(data)  # py-tree-sitter 0.26 keeps what it is given in pieces: ten times as much


def test_texts_of_nodes_are_whole_where_a_file_has_errors() -> None:
    text = b" ".join(b"word%d" % n for n in range(2_000))
    root = parse(b"a = '" + text + b"'\ndef (((\n", tree_sitter_python.language)
    assert root.has_error
    other = parse(b"b = 1\n", tree_sitter_python.language)
    assert other.text == b"b = 1\n"
    assert root.children[0].text is not None and text in root.children[0].text
