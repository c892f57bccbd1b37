"""What all readers of manifests and settings have in common: a broken file costs only itself."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from detector.observations import Observation
from detector.plugins.api import FileReader, Plugin
from detector.plugins.registry import plugins
from tests.fuzz import seeds
from tests.plugins.seen import scan

READERS = [(plugin, reader) for plugin in plugins() for reader in plugin.readers]
WHOLE = {
    "python": ("requirements.txt", "flask==3.0\n"),
    "javascript": ("package.json", '{"dependencies": {"koa": "2"}}'),
    "go": ("go.mod", "module a\nrequire github.com/gin-gonic/gin v1.9.1\n"),
    "jvm": ("pom.xml", "<project><dependencies><dependency><groupId>a</groupId><artifactId>b</artifactId></dependency>"
            "</dependencies></project>"),
    "dotnet": ("packages.config", '<packages><package id="Dapper" version="2"/></packages>'),
    "ruby": ("Gemfile", 'gem "rails", "7.1"\n'),
    "php": ("composer.json", '{"require": {"slim/slim": "^4"}}'),
    "rust": ("Cargo.toml", '[package]\nname = "a"\n[dependencies]\naxum = "0.7"\n'),
    "elixir": ("mix.exs", "defmodule A do\n  def project, do: [app: :a, deps: [{:plug, \"~> 1\"}]]\nend\n"),
    "infra": ("docker-compose.yml", "services:\n  db:\n    image: postgres:16\n"),
}  # fmt: skip
"""A manifest or settings file of each plugin."""
BROKEN = (
    b"", b"\0", b"\xff\xfe\0", b"\xff\xff", b"{", b"[1, 2", b"[" * 5_000, b"((((" * 500, b"null", b"[]", b"[1, 2]",
    b"<html/>", b"<project>\n<a>", b"<Project><PackageReference/><Reference Include=''/></Project>", b"a: b: c",
    b"a: &a [*a]", b"}}}}", b"'", b"a = 3\n", b"[a]\nb = [1, {}]\n", b"gem 1, 2\ngem\ngroup(3) { gem nil }\n",
    b'{"dependencies": 3, "packages": [null], "tools": {"a": [1]}}', b"nuget\ngroup\n", b'Project("\n',
    b'{"dependencies": {"a": 1, "b": null}, "frameworks": []}', b"<packages><package/><package id='a'/></packages>",
    b"def project, do: [app: 3, deps: [{}, {1}, {:a}, {:b, 3}, {:c, only: 4}]]", b"config :a, B, url: 3, adapter: 4",
)  # fmt: skip
"""What no reader can make sense of, and things of the wrong type where some look for others."""


def _named(pair: tuple[Plugin, FileReader]) -> str:
    return f"{pair[0].name}-{pair[1].names[0]}"


@pytest.mark.parametrize(("plugin", "reader"), READERS, ids=map(_named, READERS))
def test_a_broken_file_costs_only_itself(plugin: Plugin, reader: FileReader) -> None:
    """Rubbish, and a file that it understands cut in its middle: what stands beside it gives the same as alone."""
    name, whole = WHOLE[plugin.name]
    apart = {f"apart/{name}": whole}
    alone = _of(plugin, apart, f"apart/{name}")
    assert alone
    path, seed = seeds.fitting(reader.names)[0]
    for content in (*BROKEN, seed[: len(seed) // 2]):
        files: dict[str, str | bytes] = {**apart, path: content}
        assert _of(plugin, files, f"apart/{name}") == alone, content
        told = scan(plugin, files).warnings
        assert {w.path for w in told} <= {path}
        assert not [w for w in told if "not understood" in w.message], content


def _of(plugin: Plugin, files: Mapping[str, str | bytes], path: str) -> list[Observation]:
    """What is seen in one of these files."""
    seen = scan(plugin, files)
    observed: list[Observation] = [*seen.dependencies, *seen.facts, *seen.deployments, *seen.packages]
    return [one for one in observed if one.path == path]


def test_every_plugin_has_a_file_beside_the_broken_one() -> None:
    assert set(WHOLE) == {plugin.name for plugin in plugins()}
