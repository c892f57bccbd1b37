"""What the check finds, and how bad it is in each mode."""

from __future__ import annotations

import pytest

from detector.config import Config
from detector.drift import AgentState, Drift, compare, compare_reports
from detector.model import Declared, Report
from tests.config.making import finding, known, report, service


def check(text: str, found: Report, **more: object) -> Drift:
    return compare(Config.parse(text.encode()), found, threshold=0.5, known=known, **more)  # type: ignore[arg-type]


def shown(drift: Drift) -> list[tuple[str, str, str]]:
    return [(d.field, d.kind, d.level) for d in drift.differences]


FLASK = "techStack:\n  mode: {mode}\n  backend:\n    framework: flask\n"


@pytest.mark.parametrize(
    ("mode", "kind", "level", "code"),
    [
        ("adaptive", "changed", "error", 1),
        ("strict", "violation", "error", 1),
        ("flexible", "changed", "warning", 0),
    ],
)
def test_a_contradiction_counts_by_mode(mode: str, kind: str, level: str, code: int) -> None:
    drift = check(FLASK.format(mode=mode), report(framework="fastapi"))
    assert shown(drift) == [("backend.framework", kind, level)]
    assert drift.exit_code() == code
    assert drift.exit_code("warning") == 1
    assert drift.exit_code("never") == 0


def test_a_difference_names_both_sides_with_their_lines_and_the_confidence() -> None:
    (d,) = check(FLASK.format(mode="adaptive"), report(framework="fastapi")).differences
    assert (d.config_value, d.code_value, d.confidence) == ("flask", "fastapi", 0.9)
    assert d.config is not None
    assert (d.config.path, d.config.line) == (".claude/agentweaver.config.yml", 4)
    assert [(p.path, p.line) for p in d.evidence] == [("app/main.py", 3)]
    assert d.message == "Framework: the config says flask, the code says fastapi (confidence 0.90)."


def test_no_difference_below_the_threshold() -> None:
    found = report(framework=finding("fastapi", 0.6))
    config = Config.parse(FLASK.format(mode="adaptive").encode())
    assert compare(config, found, threshold=0.7, known=known).differences == ()
    assert len(compare(config, found, threshold=0.6, known=known).differences) == 1


@pytest.mark.parametrize(("mode", "level"), [("adaptive", "error"), ("strict", "error"), ("flexible", "warning")])
def test_what_the_config_does_not_name(mode: str, level: str) -> None:
    drift = check(f"techStack: {{mode: {mode}}}", report(cache="redis"))
    assert shown(drift) == [("database.cache", "missing", level)]


@pytest.mark.parametrize(("mode", "level"), [("adaptive", "error"), ("strict", "warning"), ("flexible", "note")])
def test_what_the_code_does_not_show(mode: str, level: str) -> None:
    drift = check(FLASK.format(mode=mode), report())
    assert shown(drift) == [("backend.framework", "extra", level)]
    assert drift.differences[0].place.line == 4


def test_an_unreadable_file_proves_nothing_gone() -> None:
    drift = check(FLASK.format(mode="adaptive"), report(undetermined=("backend.framework",)))
    assert drift.differences == ()
    assert not drift.complete


def test_pinned_house_and_switched_off_are_notes() -> None:
    found = report(framework="fastapi")
    pinned = "techStack: {autoDetect: {pinned: [backend.framework]}, backend: {framework: flask}}"
    house = "techStack: {backend: {framework: acme-web}}"
    off = "techStack: {autoDetect: {enabled: false}, backend: {framework: flask}}"
    for text in (pinned, house, off):
        assert shown(check(text, found)) == [("backend.framework", "changed", "note")]
        assert check(text, found).exit_code("warning") == 0
        assert "stays" in check(text, found).differences[0].message or text is off


def test_a_pin_does_not_excuse_a_violation_of_strict_mode() -> None:
    text = "techStack: {mode: strict, autoDetect: {pinned: [backend.framework]}, backend: {framework: flask}}"
    assert shown(check(text, report(framework="fastapi"))) == [("backend.framework", "violation", "error")]


@pytest.mark.parametrize(
    ("field", "written"),
    [
        ("backend.framework", "Spring Boot"), ("backend.language", "C#"), ("backend.language", "golang"),
        ("backend.validation", "Bean Validation"), ("database.primary", "Microsoft SQL Server"),
        ("database.primary", "mongo"), ("database.orm", "Entity Framework Core"), ("database.primary", "none"),
    ],
)  # fmt: skip
def test_a_technology_written_by_its_name_is_no_technology_of_the_users_own(field: str, written: str) -> None:
    section, _, key = field.partition(".")
    config = Config.parse(f"techStack: {{mode: strict, {section}: {{{key}: '{written}'}}}}".encode())
    found = report(framework="fastapi", language="python", validation="pydantic", database="mysql", orm="sqlalchemy")
    (drift,) = [d for d in compare(config, found, threshold=0.5).differences if d.field == field]
    assert (drift.kind, drift.level) == ("violation", "error")


def test_another_spelling_of_what_the_code_says_is_no_difference() -> None:
    text = "techStack: {mode: strict, backend: {language: Python 3}, database: {primary: postgres, cache: none}}"
    found = report(language="python", database="postgresql")
    assert compare(Config.parse(text.encode()), found, threshold=0.5).differences == ()


def test_a_repository_without_a_config_would_get_one() -> None:
    from detector.config.document import Document

    config = Config(Document("", ".claude/agentweaver.config.yml", None), original=None)
    drift = compare(config, report(framework="gin"), threshold=0.5, known=known)
    assert shown(drift) == [
        (".claude/agentweaver.config.yml", "would-create", "error"),
        ("backend.framework", "missing", "error"),
    ]
    assert not drift.config_exists


def test_agents_that_a_run_would_touch_are_counted() -> None:
    states = [
        AgentState("a.md", "current"),
        AgentState("b.md", "stale"),
        AgentState("c.md", "edited", "the region was edited in line 7"),
        AgentState("d.md", "would-create"),
        AgentState("e.md", "would-remove"),
    ]
    drift = check("techStack: {}", report(), agents=states)
    assert shown(drift) == [
        ("b.md", "stale-agent", "error"),
        ("c.md", "edited-agent", "warning"),
        ("d.md", "would-create", "error"),
        ("e.md", "would-remove", "error"),
    ]
    assert drift.differences[1].message == "c.md: the region was edited in line 7"
    flexible = check("techStack: {mode: flexible}", report(), agents=states)
    assert {d.level for d in flexible.differences} == {"warning"}


def test_components_are_compared_one_by_one() -> None:
    text = (
        "techStack:\n  components:\n    - path: a\n      backend: {framework: echo}\n"
        "    - path: z\n      kind: service\n"
    )
    drift = check(text, report(components=(service("a", framework="gin"), service("b", framework="flask"))))
    assert shown(drift) == [
        ("components[a].backend.framework", "changed", "error"),
        ("components[b]", "missing", "error"),
        ("components[z]", "extra", "error"),
    ]
    assert [d.config.line for d in drift.differences if d.config] == [4, 2, 5]


@pytest.mark.parametrize(
    ("mode", "kind", "gone"),
    [
        ("strict", ("violation", "error"), "warning"),
        ("flexible", ("changed", "warning"), "note"),
        ("adaptive", ("changed", "error"), "error"),
    ],
)
def test_the_kind_and_the_existence_of_a_component_count_by_mode(mode: str, kind: tuple[str, str], gone: str) -> None:
    entries = "[{path: a, kind: worker}, {path: b, kind: gateway}, {path: services/ghost, kind: service}]"
    two = (service("a"), service("b"))
    drift = check(f"techStack:\n  mode: {mode}\n  components: {entries}\n", report(components=two))
    assert shown(drift) == [("components[a].kind", *kind), ("components[services/ghost]", "extra", gone)]
    unread = report(components=two, undetermined=("backend.framework",))
    assert shown(check(f"techStack:\n  mode: {mode}\n  components: {entries}\n", unread))[1:] == []


@pytest.mark.parametrize("mode", ["strict", "flexible"])
def test_the_only_service_may_be_listed(mode: str) -> None:
    text = f"techStack: {{mode: {mode}, components: [{{path: a, kind: service}}]}}"
    assert check(text, report(components=(service("a"),))).differences == ()
    text = text.replace("kind: service", "backend: {framework: flask}, kind: worker")
    fields = [d.field for d in check(text, report(components=(service("a", framework="gin"),))).differences]
    assert fields == ["components[a].kind", "components[a].backend.framework"]


def test_a_drift_survives_json() -> None:
    drift = check(FLASK.format(mode="adaptive"), report(framework="fastapi"))
    assert Drift.from_json(drift.to_json()) == drift
    assert '"configValue": "flask"' in drift.to_json()


# ---------------------------------------------------------------- constraints

STRICT = "techStack: {mode: strict}\nconstraints:\n  "


def declared(name: str, specifier: str = "", scope: str = "runtime") -> Declared:
    return Declared(name, scope, specifier, "pyproject.toml", 7)  # type: ignore[arg-type]


def broken(rule: str, *names: Declared, mode: str = STRICT) -> list[str | None]:
    return [d.code_value for d in check(mode + rule, report(dependencies=names)).differences]


def test_forbidden_packages_are_named_with_both_lines() -> None:
    text = STRICT + "forbiddenPackages:\n    - left-pad\n    - pypi/requests\n"
    drift = check(text, report(dependencies=(declared("pypi/requests", ">=2"), declared("npm/requests"))))
    (d,) = drift.differences
    assert (d.kind, d.level, d.field) == ("violation", "error", "constraints.forbiddenPackages")
    assert d.config is not None
    assert (d.config.line, d.place.path, d.place.line) == (5, "pyproject.toml", 7)


@pytest.mark.parametrize(
    ("entry", "name", "hit"),
    [
        ("fastapi", "pypi/fastapi", True),
        ("fastapi", "pypi/fastapi-users", False),
        ("fastapi*", "pypi/fastapi-users", True),
        ("Typing_Extensions", "pypi/typing-extensions", True),
        ("pypi/requests", "npm/requests", False),
        ("'@nestjs/*'", "npm/@nestjs/core", True),
        ("'npm/@nestjs/*'", "npm/@nestjs/core", True),
        ("github.com/gin-gonic/gin", "golang/github.com/gin-gonic/gin", True),
        ("laravel/framework", "composer/laravel/framework", True),
    ],
)
def test_entries_mean_packages(entry: str, name: str, hit: bool) -> None:
    assert broken(f"forbiddenPackages: [{entry}]", declared(name)) == ([name] if hit else [])


def test_only_what_ships_must_be_allowed() -> None:
    names = (declared("pypi/flask"), declared("pypi/celery"), declared("pypi/pytest", scope="test"))
    assert broken("allowedPackages: [flask]", *names) == ["pypi/celery"]
    assert broken("allowedPackages: []", *names) == ["pypi/flask", "pypi/celery"]


@pytest.mark.parametrize(
    ("name", "exact", "loose"),
    [
        (
            "pypi/a",
            ["==1.2", "===1.0rc1", "== 1.0 ; python_version > '3'"],
            ["", ">=1", "==1.*", "~=1.0", "==1,<2"],
        ),
        (
            "npm/a",
            ["1.2.3", "=1.2.3-beta.1", "workspace:*"],
            ["^1.2.3", "~1", "*", "latest", "1.x", ">=1 <2"],
        ),
        ("golang/a", ["v1.2.3", ""], []),
        ("maven/a:b", ["1.2.3", "2.0.RELEASE", "[1.2]", "${v}", ""], ["[1,2)", "1.+", "LATEST"]),
        ("nuget/a", ["1.2.3", "[1.2.3]", ""], ["1.*", "[1.0,2.0)"]),
        ("gem/a", ["1.2.3", "= 1.2"], ["", "~> 1.2", ">= 1"]),
        ("composer/a/b", ["1.2.3", "v1.2.3"], ["^1.2", "1.2.*", "dev-main", ""]),
        ("cargo/a", ["=1.2.3", ""], ["1.2.3", "^1"]),
        ("hex/a", ["== 1.2.3"], ["~> 1.2", ""]),
    ],
)
def test_exact_versions_by_ecosystem(name: str, exact: list[str], loose: list[str]) -> None:
    rule = "versionPinning: true"
    assert broken(rule, *(declared(name, s) for s in exact)) == []
    assert broken(rule, *(declared(name, s) for s in loose)) == [name] * len(loose)


def test_constraints_bind_in_strict_mode_only() -> None:
    names = (declared("pypi/requests", ">=2"),)
    rule = "forbiddenPackages: [requests]\n  versionPinning: true"
    assert broken(rule, *names) == ["pypi/requests"]
    for mode in ("adaptive", "flexible"):
        assert broken(rule, *names, mode=STRICT.replace("strict", mode)) == []


# ---------------------------------------------------------------- since


def test_what_changed_between_two_revisions() -> None:
    old = report(framework="flask", cache="redis", components=(service("a", framework="flask"), service("b")))
    new = report(framework="fastapi", components=(service("a", framework="gin"), service("c")))
    change = compare_reports(old, new)
    assert [(c.component, c.field, c.before, c.after) for c in change.changes] == [
        ("", "backend.framework", "flask", "fastapi"),
        ("", "database.cache", "redis", None),
        ("a", "backend.framework", "flask", "gin"),
    ]
    assert (change.components_added, change.components_removed) == (("c",), ("b",))
    assert change.changes[0].evidence_after[0].path == "app/main.py"
    assert compare_reports(old, old).changes == ()
