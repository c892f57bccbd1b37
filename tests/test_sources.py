"""Which files are worth parsing: those that hold a word of a rule as a word of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import pytest

from detector import MemoryReader, detect
from detector.detection import observe
from detector.limits import Limits


@pytest.mark.parametrize(
    ("source", "named"),
    [
        (b"const all = parts.join(', ');\n", False),
        (b"const enjoin = _joi;\n", False),
        (b"const rejoin = 1; const Joi = require('joi');\n", True),
        (b"import Joi from 'joi';\n", True),
    ],
)
def test_a_module_is_named_where_its_name_is_a_word_of_its_own(source: bytes, named: bool) -> None:
    files = {"package.json": b'{"dependencies": {"joi": "17"}}', "a.js": source}
    seen = observe(MemoryReader(files), None, (), Limits(), True, None).seen
    assert (("a.js", "validation/joi") in seen.named) is named


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_source_and_projects_in_other_encodings_are_read(encoding: str) -> None:
    project = '<?xml version="1.0" encoding="utf-16"?><Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup>' \
        '<PackageReference Include="FluentValidation" Version="11.9.0"/></ItemGroup></Project>'  # fmt: skip
    source = "using FluentValidation;\nclass OrderValidator : AbstractValidator<Order> { }\n"
    if encoding == "utf-8-sig":
        project = project.replace("utf-16", "utf-8")
    files = {"a.csproj": project.encode(encoding), "A.cs": source.encode(encoding)}
    observed = observe(MemoryReader(files), None, (), Limits(), True, None)
    assert "fluentvalidation" in [d.name for d in observed.seen.dependencies]
    assert {(m.name, m.line) for m in observed.matches if m.signal.kind == "base"} == {("AbstractValidator", 2)}
    assert not observed.seen.warnings


class Counting(MemoryReader):
    """Files in memory that count how often each is read."""

    def __init__(self, files: Mapping[str, str | bytes]) -> None:
        super().__init__(files)
        self.reads: Counter[str] = Counter()

    def read(self, path: str) -> bytes:
        """See Reader."""
        self.reads[path] += 1
        return super().read(path)


def test_a_source_file_that_is_also_searched_for_texts_is_read_once() -> None:
    routes = {f"src/routes{n}.js": f"// {n}\nmodule.exports = {{ n: {n} }}\n" for n in range(60)}
    reader = Counting({"package.json": '{"name": "quay", "dependencies": {"express": "4"}}', **routes})
    detect(reader)
    assert {reader.reads[path] for path in routes} == {1}
