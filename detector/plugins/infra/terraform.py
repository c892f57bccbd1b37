"""Terraform and OpenTofu: the blocks of a file with the attributes that name their engine.

python-hcl2 takes 1.3 s to build its grammar and 10 ms per kilobyte, so a tokeniser of HCL's lexical grammar
(https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md) finds the blocks: it knows strings, comments and
here-documents, and does not evaluate expressions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, field

from detector.model import Deployment, Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.platforms import platforms
from detector.plugins.infra.started import deployed_by
from detector.plugins.infra.values import Place, deployed_folder, deployed_name, image_fact, kind_word, plain, url_fact
from detector.plugins.purposes import purpose_of

_TOKEN = re.compile(
    r"(?P<comment>#[^\n]*|//[^\n]*|/\*.*?(?:\*/|\Z))"
    r"|(?P<here><<[-~]?(?P<mark>\w+)\n.*?(?:\n[ \t]*(?P=mark)\b|\Z))"
    r"|\"(?P<string>(?:\\.|\$\{(?:[^{}\"\n]|\"[^\"\n]*\")*\}|[^\"\\$\n]|\$(?!\{))*)\"?"
    r"|(?P<word>[A-Za-z_][\w.\-]*)|(?P<mark2>[{}=\[\],()])|(?P<line>\n)",
    re.DOTALL,
)
_ASSIGNED = re.compile(r"\s*[=:]")


class Block(Struct):
    """A top-level block: its words (``resource``, ``aws_db_instance``, ``main``), line, literal attributes and
    texts."""

    words: list[str]
    line: int
    attributes: dict[str, tuple[str, int]] = field(default_factory=dict)
    texts: list[tuple[str, str, int]] = field(default_factory=list)


def blocks(text: str) -> Iterator[Block]:
    """Yield the top-level blocks of an HCL file. Attributes of nested blocks belong to the outermost one, unless it has
    them itself."""
    line, depth, key = 1, 0, ""
    words: list[str] = []
    block: Block | None = None
    assigned = False
    text = text.replace("\r\n", "\n")
    for token in _TOKEN.finditer(text):
        kind, value = token.lastgroup, token[0]
        literal = token["string"] if kind == "string" else value if kind == "word" else ""
        if value in "{[(" and kind == "mark2":
            if depth == 0 and value == "{" and words:
                block = Block(words, line)
            depth += 1
            assigned = False
        elif value in "}])" and kind == "mark2":
            depth -= 1
            if depth <= 0 and block is not None:
                yield block
                block, words, depth = None, [], 0
        elif kind == "mark2" and value == "=":
            assigned = True
        elif kind == "line" and depth == 0:
            words, assigned = [], False
        elif kind == "line":
            assigned = False
        elif depth == 0 and not assigned and kind in ("word", "string"):
            words.append(literal)
        elif block is not None and kind in ("word", "string"):
            if assigned:
                if depth == 1 or key not in block.attributes:
                    block.attributes[key] = (literal, line)
                assigned = False
            if kind == "string":
                block.texts.append((key, literal, line))
            if kind == "word" or _ASSIGNED.match(text, token.end()):
                key = literal
        line += value.count("\n")


def read(source: Source, project: Project) -> Iterator[Observation]:
    """Yield managed resources and modules with their engine, and images and connections in any attribute."""
    place = Place(source.path, purpose_of(source.path))
    found = list(blocks(source.text))
    defaults = _defaults(found, source, project) if b"var." in source.data else {}
    for block in found:
        yield from _code(block, source, project)
        if block.words[:1] == ["resource"] and len(block.words) > 1:
            name = block.words[1]
        elif block.words[:1] == ["module"] and "source" in block.attributes:
            name = "module:" + re.sub(r"^.*?://[^/]*/|\?.*$", "", block.attributes["source"][0])
        else:
            continue
        value = _engine(block, defaults)
        symbol = block.words[-1]
        yield Fact("resource", name, source.path, block.line, "", value, symbol, purpose=place.purpose)
        if name == "helm_release" and value:
            yield Fact("resource", f"helm:{value.rpartition('/')[2]}", source.path, block.line, purpose=place.purpose)
        for key, text, line in block.texts:
            if key == "image":
                yield from image_fact(text, line, place)
            elif key == "command":
                yield from deployed_by(text, line, place, project)
            yield from url_fact(key, text, line, place)


_HERE = re.compile(r"\$\{path\.(?:module|cwd)\}/?")


def _code(block: Block, source: Source, project: Project) -> Iterator[Deployment]:
    """Yield the folders from which functions are built (``source_dir = "${path.module}/../lambdas/resize"``), and their
    names."""
    if block.words[:1] not in (["resource"], ["data"], ["module"]):
        return
    for key in platforms().terraform.code:
        text, line = block.attributes.get(key, ("", 0))
        if text:
            yield from deployed_folder(_HERE.sub("./", text), line, source, project)
    # A module with a handler and a runtime deploys a function, whatever its source.
    module = block.words[0] == "module" and block.attributes.keys() >= {"handler", "runtime"}
    if module or (
        block.words[0] == "resource" and block.words[1:2] and block.words[1] in platforms().terraform.functions
    ):
        place = Place(source.path, purpose_of(source.path))
        names = (block.words[-1], block.attributes.get("function_name", block.attributes.get("name", ("", 0)))[0])
        for name in names:
            yield from deployed_name(name, block.line, place)


def _engine(block: Block, defaults: dict[str, str]) -> str:
    for key in platforms().terraform.engines:
        text, _ = block.attributes.get(key, ("", 0))
        text = defaults.get(text.removeprefix("var."), "") if text.startswith("var.") else text
        if text:
            return kind_word("engine", plain(text).partition(":")[0])
    return ""


def _defaults(found: list[Block], source: Source, project: Project) -> dict[str, str]:
    """Return the defaults of the variables of this file and of the variables.tf beside it."""
    path = f"{source.folder}/variables.tf".lstrip("/")
    other = project.read(path) if path != source.path else None
    listed = [*found, *(blocks(other.text) if other is not None else ())]
    named = [
        (b.words[1], b.attributes.get("default", ("", 0))[0])
        for b in listed
        if b.words[0] == "variable" and len(b.words) > 1
    ]
    return {name: text for name, text in named if text}
