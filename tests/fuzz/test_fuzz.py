"""A short fuzz of everything that reads a stranger's bytes. The long one: ``python -m tests.fuzz.run``."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from detector import Report, detect
from detector.escape import json_text, printable
from detector.plugins.registry import plugins
from detector.reader import MemoryReader
from tests.fuzz import seeds
from tests.fuzz.mutate import MUTATIONS, mutate
from tests.fuzz.run import Findings, floods
from tests.fuzz.targets import Target, targets

FEW = settings(max_examples=8, deadline=None, database=None, suppress_health_check=list(HealthCheck))
TARGETS = targets()


def _tried(target: Target, data: bytes) -> None:
    findings = Findings(None)
    findings.run(target, data)
    assert not findings.failures, next(iter(findings.failures.values()))[1]


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: str(target.name))
def test_nothing_but_a_message_leaves_a_reader(target: Target) -> None:
    """Mutations of what it understands; the choices are hypothesis', so a failure shrinks."""

    @FEW
    @given(st.data())
    def run(data: st.DataObject) -> None:
        text = data.draw(st.sampled_from(target.seeds[:20]))
        chance = random.Random(data.draw(st.integers(0, 1 << 20)))
        for mutation in data.draw(st.lists(st.sampled_from(MUTATIONS), max_size=3)):
            text = mutation(chance, text, target.seeds)[:20_000]
        _tried(target, text)

    run()


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: str(target.name))
def test_what_it_understands_and_rubbish_are_read(target: Target) -> None:
    for data in (b"", b"\0", b"\xff" * 100, b"{", b"[[[", bytes(range(256)), *target.seeds[:3]):
        _tried(target, data)


def test_every_reader_and_language_of_every_plugin_is_a_target() -> None:
    names = {target.name for target in TARGETS}
    wanted = sum(len(plugin.readers) + len(plugin.languages) for plugin in plugins())
    assert len(names) == len(TARGETS) and len(TARGETS) >= wanted * 0.9
    assert {name.partition(".")[0] for name in names} >= {plugin.name for plugin in plugins()}


def test_every_pattern_of_a_reader_has_a_name_that_fits() -> None:
    for plugin in plugins():
        for reader in plugin.readers:
            assert all(seeds.example(pattern) for pattern in reader.names)


def test_the_fuzzer_itself_is_bounded_and_repeatable() -> None:
    seed = TARGETS[0].seeds[0]
    assert mutate(random.Random(5), seed, [seed]) == mutate(random.Random(5), seed, [seed])
    assert all(len(data) < 200_000 for data in floods(TARGETS[0]))


_paths = st.text(st.characters(exclude_characters="/\0"), min_size=1, max_size=30).filter(
    lambda name: name not in (".", "..")
)


@settings(max_examples=25, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(_paths)
def test_a_report_with_any_name_in_it_survives_its_json(name: str) -> None:
    code = "from flask import Flask\napp = Flask(__name__)\n"
    report = detect(
        MemoryReader({f"{name}/app.py": code, f"{name}/requirements.txt": "flask\n", f"{name}/pom.xml": "<"})
    )
    text = report.to_json()
    assert Report.from_json(text) == report
    assert all(line == printable(line) for line in text.split("\n"))
    text.encode()


@given(st.text(st.characters()) | st.binary().map(lambda data: data.decode("utf-8", "surrogateescape")))
def test_json_is_exact_and_can_be_shown(text: str) -> None:
    import json

    shown = json_text({"a": [text]})
    assert json.loads(shown) == {"a": [text]}
    assert all(line == printable(line) for line in shown.split("\n"))
