"""Every reader that declares dependencies reads thousands of them."""

from __future__ import annotations

import json
import re
from contextlib import suppress

import pytest

from detector.errors import Unreadable
from detector.inventory import Inventory
from detector.limits import Limits, bounded, one_file
from detector.observations import Dependency, File
from detector.paths import path_pattern
from detector.plugins.api import FileReader, Plugin, Source
from detector.plugins.registry import plugins
from detector.project import Repository
from detector.reader import MemoryReader
from tests.fuzz import seeds
from tests.plugins.seen import scan

READERS = [(plugin, reader) for plugin in plugins() for reader in plugin.readers]
MANY = 9_900
"""A setup.cfg of more than ten thousand lines is not read: Python's parser takes the square of them."""

PATIENT = Limits(file_seconds=20)
"""Time enough for a slow machine, and not for work that grows with the square of the dependencies."""


def _rows(row: str, between: str = "\n") -> str:
    """A row for each of many dependencies, ``@`` replaced by its number."""
    return between.join(row.replace("@", str(number)) for number in range(MANY))


LARGE = {
    "pyproject.toml": "[project]\nname = 'a'\ndependencies = [\n" + _rows("'p@>=1',") + "\n]\n",
    "Pipfile": "[packages]\n" + _rows("p@ = '*'"),
    "Pipfile.lock": json.dumps({"default": {f"p{n}": {"version": "==1"} for n in range(MANY)}}),
    "environment.yml": "dependencies:\n" + _rows("  - p@=1"),
    "requirements.txt": _rows("p@==1"),
    "setup.py": "from setuptools import setup\nsetup(install_requires=[" + _rows("'p@',") + "])\n",
    "setup.cfg": "[options]\ninstall_requires =\n" + _rows("  p@"),
    "package.json": json.dumps({"dependencies": {f"p{n}": "^1" for n in range(MANY)}}),
    "pnpm-workspace.yaml": "catalog:\n" + _rows("  p@: ^1"),
    "deno.json": json.dumps({"imports": {f"p{n}": f"npm:p{n}@1" for n in range(MANY)}}),
    ".meteor/packages": _rows("p@"),
    "go.mod": "module a\nrequire (\n" + _rows("\texample.org/p@ v1.0.0") + "\n)\n",
    "Gopkg.toml": _rows("[[constraint]]\nname = 'example.org/p@'"),
    "glide.yaml": "import:\n" + _rows("- package: example.org/p@"),
    "Godeps.json": json.dumps({"Deps": [{"ImportPath": f"example.org/p{n}"} for n in range(MANY)]}),
    "pom.xml": "<project><dependencies>"
    + _rows("<dependency><groupId>a</groupId><artifactId>p@</artifactId></dependency>")
    + "</dependencies></project>",
    "build.gradle": "dependencies {\n" + _rows("    implementation 'a:p@:1'") + "\n}\n",
    "libs.versions.toml": "[libraries]\n" + _rows("p@ = 'a:p@:1'"),
    "build.sbt": "libraryDependencies ++= Seq(" + _rows('"a" % "p@" % "1"', ",\n") + ")\n",
    "build.mill": "object a extends JavaModule {\n  def ivyDeps = Agg(" + _rows('ivy"a:p@:1"', ",\n") + ")\n}\n",
    "ivy.xml": "<ivy-module><dependencies>" + _rows('<dependency org="a" name="p@"/>') + "</dependencies></ivy-module>",
    "A.csproj": "<Project><ItemGroup>" + _rows('<PackageReference Include="p@" />') + "</ItemGroup></Project>",
    "Directory.Packages.props": "<Project><ItemGroup>" + _rows('<PackageVersion Include="p@" Version="1" />')
    + "</ItemGroup></Project>",
    "packages.config": "<packages>" + _rows('<package id="p@" version="1"/>') + "</packages>",
    "paket.dependencies": "source https://api.nuget.org/v3/index.json\n" + _rows("nuget p@"),
    "paket.references": _rows("p@"),
    "Gemfile": _rows("gem 'p@', '~> 1'"),
    "a.gemspec": "Gem::Specification.new do |s|\n" + _rows("  s.add_dependency 'p@'") + "\nend\n",
    "Gemfile.lock": "GEM\n  specs:\n" + _rows("    p@ (1.0)") + "\n\nDEPENDENCIES\n" + _rows("  p@"),
    "composer.json": json.dumps({"require": {f"v/p{n}": "^1" for n in range(MANY)}}),
    "Cargo.toml": "[package]\nname = 'a'\n[dependencies]\n" + _rows("p@ = '1'"),
    "Cargo.lock": _rows("[[package]]\nname = 'p@'\nversion = '1.0.0'\nsource = 'registry+x'"),
    "mix.exs": "defmodule A do\n  def project, do: [app: :a, deps: [" + _rows('{:p@, "~> 1"}', ",\n") + "]]\nend\n",
    "mix.lock": "%{\n" + _rows('  "p@": {:hex, :p@, "1.0.0", "x", [:mix], [], "hexpm", "y"},') + "\n}\n",
}  # fmt: skip
"""A file of each format that declares dependencies, with many."""


def _reader_of(path: str) -> tuple[Plugin, FileReader]:
    """The reader that finds dependencies in one of the large files."""
    fitting = ((p, r) for p, r in READERS if any(re.fullmatch(path_pattern(name), path) for name in r.names))
    return next((plugin, reader) for plugin, reader in fitting if _declares(reader, path, LARGE[path].encode()))


def _declares(reader: FileReader, path: str, data: bytes) -> bool:
    project = Repository(MemoryReader({path: data}), Inventory({path: File(path, len(data))}, (), (), {}), Limits())
    with bounded(PATIENT), one_file(), suppress(Unreadable):
        return any(isinstance(one, Dependency) for one in reader.read(Source(path, data), project))
    return False


@pytest.mark.parametrize("path", LARGE)
def test_thousands_of_dependencies_are_read(path: str) -> None:
    plugin, _ = _reader_of(path)
    assert len({d.name for d in scan(plugin, {path: LARGE[path]}, limits=PATIENT).dependencies}) == MANY


def test_every_reader_that_declares_dependencies_is_tried() -> None:
    """Those that declare any in the corpora, but for Ruby settings, which may name a gem."""
    tried = [_reader_of(path)[1] for path in LARGE]
    left = [(p.name, r) for p, r in READERS if r not in tried and "**/config/application.rb" not in r.names]
    for plugin, reader in left:
        for path, data in seeds.fitting(reader.names):
            assert not _declares(reader, path, data), (plugin, path)
