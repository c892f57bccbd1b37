"""Reading a config, the modes, pins, components."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from detector.config import Config
from detector.config.edit import MOST_EDITS
from detector.config.types import Change
from detector.errors import ConfigError, WriteError
from tests.config.making import finding, known, report, service


def merged(text: str, **ids: object) -> str:
    """The text after a merge with a report of these answers."""
    return Config.parse(text.encode()).merge(report(**ids), known=known).text.decode()  # type: ignore[arg-type]


def test_a_new_file_has_the_shape_of_the_design(tmp_path: Path) -> None:
    config = Config.load(tmp_path)
    assert not config.exists
    made = config.merge(report(language="python", framework="fastapi", cache="redis"), "flexible", known=known)
    assert made.save(tmp_path)
    assert (tmp_path / ".claude/agentweaver.config.yml").read_text() == (
        "# What coding agents should know about this repository. "
        "detect-stack keeps it up to date; edit or pin values.\n"
        "version: '0.1.0'\n\n"
        "techStack:\n"
        "  mode: flexible\n"
        "  autoDetect:\n    enabled: true\n    scanDepth: deep\n    pinned: []\n"
        "  backend:\n    framework: fastapi\n    language: python\n"
        "  database:\n    cache: redis\n"
    )


def test_a_config_is_loaded_and_saved_by_a_path_that_is_a_string(tmp_path: Path) -> None:
    made = Config.load(str(tmp_path)).merge(report(framework="gin"), known=known)
    assert made.save(str(tmp_path))
    assert Config.load(str(tmp_path)).value("backend.framework") == "gin"


def test_a_config_at_the_root_is_used_where_it_stands(tmp_path: Path) -> None:
    (tmp_path / "agentweaver.config.yml").write_text("techStack:\n  mode: strict\n")
    config = Config.load(tmp_path)
    assert (config.path, config.mode, config.exists) == ("agentweaver.config.yml", "strict", True)
    config.merge(report(framework="gin"), known=known).save(tmp_path)
    assert not (tmp_path / ".claude").exists()


def test_nothing_to_change_leaves_the_file_untouched(tmp_path: Path) -> None:
    file = tmp_path / "agentweaver.config.yml"
    file.write_text("techStack:\n  mode: adaptive\n  backend: {framework: gin}\n")
    before = file.stat()
    assert not Config.load(tmp_path).merge(report(framework="gin"), known=known).save(tmp_path)
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_adaptive_follows_the_code() -> None:
    text = "techStack:\n  mode: adaptive\n  backend:\n    framework: flask  # chosen long ago\n"
    assert merged(text, framework="fastapi") == text.replace("flask", "fastapi")


@pytest.mark.parametrize("mode", ["strict", "flexible"])
def test_strict_and_flexible_only_fill_what_is_missing(mode: str) -> None:
    text = f"techStack:\n  mode: {mode}\n  backend:\n    framework: flask\n"
    assert merged(text, framework="fastapi", language="python") == text + "    language: python\n"


def test_the_mode_of_an_existing_file_is_the_users() -> None:
    config = Config.parse(b"techStack:\n  mode: flexible\n")
    assert config.merge(report(), "strict", known=known).mode == "flexible"


def test_a_house_technology_stays_in_adaptive_mode() -> None:
    text = "techStack:\n  backend:\n    framework: acme-web\n"
    assert merged(text, framework="fastapi") == text
    assert merged(text) == text


def test_another_spelling_of_the_same_technology_stays() -> None:
    text = "techStack:\n  backend:\n    framework: FastAPI\n"
    assert merged(text, framework="fastapi") == text


def test_a_technology_written_by_its_name_follows_the_code() -> None:
    text = "techStack:\n  backend:\n    language: C#\n    framework: Nest\n  database:\n    primary: postgres\n    cache: none\n"
    found = report(language="go", framework="nestjs", database="mysql")
    after = Config.parse(text.encode()).merge(found).text.decode()
    assert after == text.replace("C#", "go").replace("postgres", "mysql")


def test_a_pinned_field_stays_and_others_move() -> None:
    text = "techStack:\n  autoDetect: {pinned: [database.cache]}\n  database: {cache: redis, orm: gorm}\n"
    assert merged(text, cache="memcached", orm="ent") == text.replace("gorm", "ent")


def test_switched_off_detection_changes_nothing() -> None:
    text = "techStack:\n  autoDetect: {enabled: false}\n  backend: {framework: flask}\n"
    assert merged(text, framework="fastapi", language="python") == text


def test_a_value_goes_only_when_everything_was_read_and_says_nothing() -> None:
    text = "techStack:\n  database:\n    cache: redis # fast\n    orm: gorm\n"
    assert merged(text, orm="gorm") == text.replace("    cache: redis # fast\n", "")
    assert merged(text, orm="gorm", cache=finding("memcached", 0.2)) == text
    assert merged(text, orm="gorm", undetermined=("database.cache",)) == text


def test_a_weak_finding_is_not_written() -> None:
    text = "techStack:\n  backend: {language: go}\n"
    assert merged(text, language="go", framework=finding("gin", 0.4)) == text


def test_changes_tell_field_old_and_new() -> None:
    config = Config.parse(b"techStack:\n  backend: {framework: flask}\n")
    changes = config.merge(report(framework="fastapi", language="python"), known=known).changes
    assert changes == (
        Change("backend.language", None, "python"),
        Change("backend.framework", "flask", "fastapi"),
    )


def test_a_missing_section_goes_to_its_canonical_place_with_the_spacing_of_the_file() -> None:
    text = "techStack:\n  mode: adaptive\n\n  frontend:\n    x: react\n    # later: vue\n\n  testing: {}\n"
    made = "\n  backend:\n    language: go\n"
    assert merged(text, language="go") == text.replace("vue\n", "vue\n" + made)


def test_an_alias_is_replaced_where_it_stands_and_its_anchor_stays() -> None:
    text = "x: &lang go\ntechStack:\n  backend:\n    language: *lang  # same\n"
    assert merged(text, language="python") == text.replace("*lang", "python")


def test_a_value_shared_through_an_anchor_is_refused_with_its_line() -> None:
    text = "techStack:\n  backend:\n    language: &lang go\nx: *lang\n"
    with pytest.raises(ConfigError) as caught:
        merged(text, language="python")
    assert caught.value.line == 3
    assert "pin" in caught.value.remedy


def test_a_merged_in_value_is_overridden_without_touching_its_origin() -> None:
    text = "base: &b {language: go}\ntechStack:\n  backend:\n    <<: *b\n    framework: gin\n"
    assert Config.parse(text.encode()).value("backend.language") == "go"
    made = merged(text, language="python", framework="gin")
    assert Config.parse(made.encode()).value("backend.language") == "python"
    assert made.startswith("base: &b {language: go}\n")


def test_a_block_scalar_gives_way_to_a_value_and_its_comment_stays() -> None:
    text = "techStack:\n  backend:\n    framework: |-  # folded once\n      flask\n\n    language: go\n"
    assert merged(text, framework="gin", language="go") == text.replace("|-", "gin").replace("\n      flask\n", "\n")


def test_a_json_config_stays_json() -> None:
    text = '{"techStack": {"mode": "adaptive", "backend": {"language": "go"}}}'
    assert merged(text, language="go", framework="gin", database="mysql") == (
        '{"techStack": {"mode": "adaptive", "backend": {"framework": "gin", "language": "go"},'
        ' "database": {"primary": "mysql"}}}'
    )


# ---------------------------------------------------------------- components

TWO = (service("a", framework="gin"), service("b", framework="flask"))


def test_more_than_one_service_is_listed_and_one_is_not() -> None:
    text = "techStack:\n  mode: adaptive\n"
    assert merged(text, components=TWO[:1]) == text
    assert merged(text, components=TWO) == (
        text + "  components:\n"
        "    - path: a\n      kind: service\n      backend:\n        framework: gin\n"
        "    - path: b\n      kind: service\n      backend:\n        framework: flask\n"
    )


def test_a_listed_component_is_changed_in_place_and_a_new_one_appended() -> None:
    text = "techStack:\n  components:\n  - path: ./a/  # api\n    owner: me\n    backend: {framework: echo}\n"
    assert merged(text, components=TWO) == (
        text.replace("echo", "gin") + "  - path: b\n    kind: service\n    backend:\n      framework: flask\n"
    )


def test_a_component_that_is_gone_is_removed_unless_it_holds_something_of_the_users() -> None:
    gone = "  - path: z\n    kind: service\n"
    kept = "  - path: y\n    owner: me\n"
    listed = "  - path: a\n    backend: {framework: gin}\n  - path: b\n    backend: {framework: flask}\n"
    text = "techStack:\n  components:\n" + gone + kept + listed
    assert merged(text, components=TWO) == text.replace(gone, "")
    assert merged(text, components=TWO, undetermined=("backend.framework",)) == text


def test_the_kind_of_a_listed_component_follows_the_code_and_a_word_of_the_users_stays() -> None:
    text = "techStack:\n  components:\n  - path: a\n    kind: worker\n    backend: {framework: gin}\n"
    text += "  - path: b\n    kind: gateway\n    backend: {framework: flask}\n"
    assert merged(text, components=TWO) == text.replace("worker", "service")
    for mode in ("strict", "flexible"):
        kept = text.replace("techStack:\n", f"techStack:\n  mode: {mode}\n")
        assert merged(kept, components=TWO) == kept


def test_pinned_components_stay_as_they_are() -> None:
    text = "techStack:\n  autoDetect: {pinned: [components]}\n  components: [{path: z}]\n"
    assert merged(text, components=TWO) == text


def test_an_empty_list_of_components_is_filled() -> None:
    made = merged("techStack:\n  components: []\n", components=TWO)
    assert list(Config.parse(made.encode()).components) == ["a", "b"]


@pytest.mark.parametrize(
    ("written", "before"),
    [
        ("components:  # ask Anna\n", "components:  # ask Anna\n"),
        ("components: []  # ask Anna\n", "components:  # ask Anna\n"),
        ("components: ~  # ask Anna\n", "components:  # ask Anna\n"),
        ("components:\n    # ask Anna\n", "components:\n    # ask Anna\n"),
        ("components:  # ask Anna\n    - path: gone\n", "components:  # ask Anna\n"),
        ("components: [{path: gone}, {path: lost}]  # ask Anna\n", "components:  # ask Anna\n"),
    ],
)
def test_a_comment_beside_the_components_stays_when_all_of_them_change(written: str, before: str) -> None:
    text = f"techStack:\n  mode: adaptive\n  {written}  testing: {{}}\n"
    made = merged(text, components=TWO)
    assert made.startswith(f"techStack:\n  mode: adaptive\n  {before}    - path: a\n") and made.endswith(
        "testing: {}\n"
    )


def test_a_comment_inside_an_empty_list_of_components_stays() -> None:
    made = merged("techStack:\n  components: [  # ask Anna\n  ]\n", components=TWO)
    assert list(Config.parse(made.encode()).components) == ["a", "b"] and "  # ask Anna\n" in made


@pytest.mark.parametrize("style", ["block", "flow"])
def test_hundreds_of_components_come_and_go_in_one_step(style: str) -> None:
    many = tuple(service(f"new{n}", framework="gin") for n in range(90))
    paths = [f"gone{n}" for n in range(300)]
    paths[7], paths[-1] = "new5", "new6"
    entries = "".join(f"    - path: {path}\n" for path in paths)
    if style == "flow":
        entries = "    [" + ", ".join(f"{{path: {path}}}" for path in paths) + "]\n"
    started = time.process_time()
    made = merged(f"techStack:\n  components:\n{entries}", components=many)
    assert time.process_time() - started < 20
    assert sorted(Config.parse(made.encode()).components) == sorted(one.path for one in many)


def test_more_values_than_can_be_changed_one_by_one_are_refused() -> None:
    many = tuple(service(f"a{n}", framework="gin") for n in range(MOST_EDITS + 1))
    entries = "".join(f"    - {{path: {one.path}, backend: {{framework: echo}}}}\n" for one in many)
    with pytest.raises(ConfigError, match="too many to change one by one"):
        merged(f"techStack:\n  components:\n{entries}", components=many)


# ---------------------------------------------------------------- asking and saving


def test_lines_point_at_the_value_or_at_what_is_around_it() -> None:
    config = Config.parse(b"version: 1\r\ntechStack:\r\n  backend:\r\n    framework: gin\r\n")
    assert config.line("backend.framework") == 4
    assert config.line("backend.language") == 3
    assert config.line("database.orm") == 2
    assert config.line("constraints.versionPinning") == 1


def test_every_setting_is_read() -> None:
    config = Config.parse(
        b"techStack:\n  autoDetect: {scanDepth: manifests, exclude: [legacy/], pinned: [database.orm]}\n"
        b"constraints: {allowedPackages: [flask], forbiddenPackages: [npm/left-pad], versionPinning: true}\n"
    )
    assert config.scan_depth == "manifests"
    assert config.exclude == ("legacy/",)
    assert config.pinned == {"database.orm"}
    assert config.allowed_packages == ("flask",)
    assert config.forbidden_packages == ("npm/left-pad",)
    assert config.version_pinning
    assert Config.parse(b"").allowed_packages is None


@pytest.mark.parametrize(
    ("text", "line", "meant"),
    [
        ("techStack:\n  modes: strict\n", 2, "mode"),
        ("techStack:\n  autodetect: {pinned: [database.cache]}\n", 2, "autoDetect"),
        ("version: '1'\ntechstack: {mode: strict}\n", 2, "techStack"),
        ("tech_stack: {mode: strict}\n", 1, "techStack"),
        ("techStack:\n  autoDetect:\n    pined: [database.cache]\n", 3, "pinned"),
        ("techStack:\n  autoDetect:\n    enable: false\n", 3, "enabled"),
        ("techStack:\n  autoDetect:\n    excludes: [old/]\n", 3, "exclude"),
        ("techStack:\n  backend:\n    frameworks: flask\n", 3, "framework"),
        ("constraints:\n  forbiddenPackage: [left-pad]\n", 2, "forbiddenPackages"),
    ],
)
def test_a_misspelt_setting_is_told_with_its_line(text: str, line: int, meant: str) -> None:
    (warning,) = Config.parse(text.encode()).warnings
    assert warning.line == line and f"did you mean {meant}?" in warning.message


def test_keys_of_the_users_own_are_not_taken_for_misspelt_settings() -> None:
    text = "version: 1\nproject: {}\ntechStack:\n  mode: strict\n  models: {}\n  frontend: {}\n  testing: {}\n"
    text += "  deployment: {}\n  autoDetect: {include: [], note: x}\n  backend: {port: 1, runtime: node}\n"
    assert Config.parse(text.encode()).warnings == ()
    assert Config.parse(b"").warnings == ()


def test_an_edit_made_in_the_meantime_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "agentweaver.config.yml"
    file.write_text("techStack:\n  mode: adaptive\n")
    config = Config.load(tmp_path).merge(report(framework="gin"), known=known)
    file.write_text("# mine\n")
    with pytest.raises(WriteError):
        config.save(tmp_path)
    assert file.read_text() == "# mine\n"
