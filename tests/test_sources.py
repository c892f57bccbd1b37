"""Which files are worth parsing: those that hold a word of a rule as a word of its own."""

from __future__ import annotations

import pytest

from detector import MemoryReader
from detector.detect import observe
from detector.reader import Limits


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
    seen = observe(MemoryReader(files), None, (), Limits(), True, None).seen
    assert "fluentvalidation" in [d.name for d in seen.dependencies]
    assert [(f.name, f.line) for f in seen.facts if f.kind == "base"] == [("AbstractValidator", 2)]
    assert not seen.warnings
