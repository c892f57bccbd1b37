"""Terraform and OpenTofu (https://developer.hashicorp.com/terraform/language): resources and modules with the attributes
that name their engine, images, connections, and the functions that are deployed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.observations import Deployment, Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.handlers import deployed_handler
from detector.plugins.infra.hcl import Block, blocks
from detector.plugins.infra.platforms import platforms
from detector.plugins.infra.started import deployed_by
from detector.plugins.infra.values import Place, deployed_folder, deployed_name, image_fact, kind_word, plain, url_fact
from detector.plugins.purposes import purpose_of


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


def read_variables(source: Source, project: Project) -> Iterator[Deployment]:
    """Yield the folders of the handlers among the values of variables (``terraform.tfvars``)."""
    if b"handler" in source.data:
        for block in blocks(f"variables {{{source.text}\n}}"):
            for key, (text, line) in block.attributes.items():
                if "handler" in key:
                    yield from deployed_handler(text, line, source, project)


_HERE = re.compile(r"\$\{path\.(?:module|cwd)\}/?")


def _code(block: Block, source: Source, project: Project) -> Iterator[Deployment]:
    """Yield the folders from which functions are built (``source_dir = "${path.module}/../lambdas/resize"``), those of
    their handlers, and their names."""
    if block.words[:1] not in (["resource"], ["data"], ["module"]):
        return
    for key in platforms().terraform.code:
        text, line = block.attributes.get(key, ("", 0))
        if text:
            yield from deployed_folder(_HERE.sub("./", text), line, source, project)
    yield from deployed_handler(*block.attributes.get("handler", ("", 0)), source, project)
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
