"""Configs that cannot be used: the line, the remedy, and the file as it was."""

from __future__ import annotations

import time
from pathlib import Path

import jsonschema
import pytest

from detector.config import Config, config_schema
from detector.errors import ConfigError

LAUGHS = b"a: &a [x, x, x, x, x, x, x, x, x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (98 + i, 98 + i, b", ".join([b"*%c" % (97 + i)] * 9)) for i in range(8)
)

BAD = {
    "not YAML": (b"a: 1\nb: [1\nc: }\n", 3, "YAML"),
    "duplicate key": (b"techStack:\n  mode: strict\n  mode: adaptive\n", 3, "twice"),
    "duplicate section": (b"x: 1\ntechStack: {}\ny: 1\ntechStack: {}\n", 4, "line 2"),
    "list for a map": (b"techStack:\n  backend:\n    - framework\n", 3, "list"),
    "list at the top": (b"- a\n- b\n", 1, "list"),
    "map for a value": (b"techStack:\n  backend:\n    framework: {a: b}\n", 3, "map"),
    "unknown mode": (b"\ntechStack:\n  mode: lenient\n", 3, "lenient"),
    "unknown depth": (b"techStack:\n  autoDetect:\n    scanDepth: all\n", 3, "all"),
    "enabled is no flag": (b"techStack:\n  autoDetect:\n    enabled: maybe\n", 3, "true or false"),
    "misspelt pin": (b"techStack:\n  autoDetect:\n    pinned:\n      - database.cach\n", 4, "database.cach"),
    "component without path": (b"techStack:\n  components:\n    - kind: service\n", 3, "path"),
    "component twice": (
        b"techStack:\n  components:\n    - path: a/b\n    - {path: ./a/b/}\n",
        4,
        "twice, first in line 3",
    ),
    "conflict": (b"a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n", 2, "conflict"),
    "two documents": (b"a: 1\n---\nb: 2\n", 2, "document"),
    "not UTF-8": (b"a: 1\nb: \xff\n", 2, "UTF-8"),
    "control character": (b"a: 1\nb: \x07\n", 2, "character"),
    "undefined alias": (b"a: 1\nb: *x\n", 2, "alias"),
    "alias of itself": (b"x: 1\na: &a [*a]\n", 2, "itself"),
    "alias bomb": (LAUGHS, 6, "multiply"),
    "10 MB alias bomb": (LAUGHS + b"z: [" + b"*a, " * 2_500_000 + b"]\n", 10, "larger"),
    "keys without end": (b"a:\n" + b"".join(b"  k%d:\n" % n for n in range(20_000)), 1_501, "3,000 keys and values"),
    "deep nesting": (b"a: " + b"[" * 100_000, 1, "deep"),
    "deep nesting that libyaml does not come to": (b"a: &b{" + b"[" * 201, 1, "deep"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_names_line_and_remedy_and_leaves_the_file_alone(name: str, tmp_path: Path) -> None:
    data, line, word = BAD[name]
    file = tmp_path / "agentweaver.config.yml"
    file.write_bytes(data)
    started = time.monotonic()
    with pytest.raises(ConfigError) as caught:
        Config.load(tmp_path)
    assert (caught.value.path, caught.value.line) == ("agentweaver.config.yml", line)
    assert word in caught.value.message
    assert caught.value.remedy
    assert file.read_bytes() == data
    assert time.monotonic() - started < 10


def test_a_config_behind_a_link_that_leaves_the_root_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.yml").write_text("a: 1")
    (tmp_path / "root").mkdir()
    (tmp_path / "root/agentweaver.config.yml").symlink_to("../secret.yml")
    with pytest.raises(ConfigError, match="leaves the repository"):
        Config.load(tmp_path / "root")


def test_a_folder_in_the_place_of_the_config_is_refused(tmp_path: Path) -> None:
    (tmp_path / "agentweaver.config.yml").mkdir()
    with pytest.raises(ConfigError, match="not a file"):
        Config.load(tmp_path)


STRUCTURAL = ("list for a map", "map for a value", "unknown mode", "unknown depth", "misspelt pin")


@pytest.mark.parametrize("name", [*STRUCTURAL, "component without path", "enabled is no flag"])
def test_the_schema_refuses_what_the_reader_refuses(name: str) -> None:
    import yaml

    schema = config_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(yaml.safe_load(BAD[name][0]), schema)


def test_the_schema_accepts_the_example_of_the_design_and_describes_every_property() -> None:
    example = {
        "version": "0.1.0",
        "techStack": {
            "mode": "adaptive",
            "autoDetect": {"enabled": True, "scanDepth": "deep", "pinned": ["database.cache"]},
            "frontend": {"framework": "react"},
            "backend": {"framework": "acme", "language": "python"},
            "components": [{"path": "a", "backend": {"framework": "gin"}}],
        },
    }
    jsonschema.validate(example, config_schema())
    assert list(undescribed(config_schema())) == []


def undescribed(schema: dict[str, object], name: str = "") -> list[str]:
    found = [] if "description" in schema else [name]
    properties = schema.get("properties", {})
    assert isinstance(properties, dict)
    return found + [n for key, inner in properties.items() for n in undescribed(inner, key)]
